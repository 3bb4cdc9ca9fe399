// What every answer cites by: the words, and where a person finds them. Promise: `quotation` is cut out of the report's text at
// `offsets`; where it is shortened its last character is "…" and the offsets are still those of the whole.
import { z } from "zod";
import { codePointSpans } from "../export/code-points.ts";
import type { Cited as Finding } from "../ledger/findings.ts";
import type { AttributionRow, ReadLedger } from "../ledger/ledger.ts";
import { joined } from "../ledger/texts.ts";
import type { Span } from "../schema/span.ts";
import { delimited, shortened } from "./delimited.ts";

/** Characters of a quotation in a list; get_statement gives all. */
export const LISTED = 240;

export const Cited = z.object({
  quotation: z.string(),
  /** Half open, in code points of the report's text; one pair a piece, and " … " joins the pieces in the quotation. */
  offsets: z.array(z.array(z.int().nonnegative()).length(2)),
  report: z.string(),
  outlet: z.string().nullable(),
  date: z.string().nullable(),
  permalink: z.string(),
});
export type Cited = z.infer<typeof Cited>;

interface Text {
  readonly text: string;
}

/** Texts of reports, each looked up once. */
export type Texts = (report: string) => Promise<Text>;

export function textsOf(ledger: Pick<ReadLedger, "reading">): Texts {
  const known = new Map<string, Promise<Text>>();
  return (report) => {
    const found = known.get(report) ?? ledger.reading(report).then((reading) => reading?.article ?? { text: "" });
    known.set(report, found);
    return found;
  };
}

/** The words that an attribution gives its speaker; of one without, such as "declined to comment", who and how. */
export function citedRow(row: AttributionRow, text: Text, most = Number.POSITIVE_INFINITY): Cited {
  const { content, source, cue } = row.attribution;
  const pieces = content.length > 0 ? content : [...source, ...cue].toSorted((a, b) => a.start - b.start);
  return {
    ...quoted(text, pieces, most),
    report: row.report,
    outlet: row.outlet,
    date: row.publishedAt?.slice(0, 10) ?? null,
    permalink: permalinkTo(row.report, row.attribution.id),
  };
}

/** The sentence that a finding rests on; its date is the day of what it tells, where one is known. */
export function citedFinding({ report, record, outlet, span, when }: Finding, text: Text, most = LISTED): Cited {
  return {
    ...quoted(text, [span], most),
    ...{ report, outlet, date: when.day === "" ? null : when.day },
    permalink: permalinkTo(report, record),
  };
}

/** Words of a text with their places. */
export function quoted(text: Text, pieces: readonly Span[], most: number): Pick<Cited, "quotation" | "offsets"> {
  const points = codePointSpans(text);
  return {
    quotation: shortened(joined(text.text, pieces), most),
    offsets: pieces.map(points).map(({ start, end }) => [start, end]),
  };
}

/** The address in the app that shows a report, with one of its attributions marked. */
function permalinkTo(report: string, record: string | null): string {
  return record === null ? `/reports/${report}` : `/reports/${report}?record=${record}`;
}

/** The address in the app that shows a report at a place of its text. */
export function placeIn(report: string, { start, end }: Span): string {
  return `/reports/${report}?at=${start}-${end}`;
}

/** As a line of an answer's text: the words, then where they stand. */
export function citedLine({ quotation, outlet, date, permalink, offsets }: Cited): string {
  const paper = outlet === null ? "no outlet" : delimited(outlet, 60);
  return `${delimited(quotation)} ${paper}, ${date ?? "no date"}, ${permalink} at ${placesIn(offsets)}`;
}

/** "12..30; 45..60", as exports write them. */
export function placesIn(offsets: Cited["offsets"]): string {
  return offsets.map(([start, end]) => `${start}..${end}`).join("; ");
}

/** "according to Oduya, according to The Post": as reports have somebody's words on another's word. */
export function accordingToThem(tellers: readonly string[]): string {
  return tellers.map((name) => `according to ${delimited(name, 60)}`).join(", ");
}

export function nameOf(name: string | null): string {
  return name === null ? "speaker not settled" : delimited(name, 80);
}

// What the pages of single reports hold beside their records, as tables: passages, links to other reports, and two reports beside each
// other. Offsets count code points.
import { codePointSpans } from "../../export/code-points.ts";
import type { Column } from "../../export/column.ts";
import type { Beside, BesideRow, Side } from "../../reconcile/beside/beside.ts";
import type { Passage } from "../../reconcile/passages.ts";
import { readPlace } from "../../reconcile/passages.ts";
import type { ReportLinks } from "../../reconcile/report-links.ts";
import type { Reading } from "../../schema/reading.ts";
import { type Span, sliceOf } from "../../schema/span.ts";

export interface PassageRow {
  readonly passage: Passage;
  /** In code points; none for a report alone, and where there is no such place. */
  readonly spans: readonly Span[];
}

export const passageColumns: readonly Column<PassageRow>[] = [
  { name: "at", of: ({ passage }) => passage.at },
  { name: "report", of: ({ passage }) => passage.at.split(":", 1)[0] ?? null },
  { name: "words", of: ({ passage }) => passage.words },
  { name: "outlet", of: ({ passage }) => passage.outlet },
  { name: "title", of: ({ passage }) => passage.title },
  { name: "publishedAt", of: ({ passage }) => passage.publishedAt },
  { name: "spans", kind: "spans", of: ({ spans }) => spans },
];

export async function* passageRows(
  passages: readonly Passage[],
  textOf: (report: string) => Promise<string | null>,
): AsyncGenerator<PassageRow> {
  const articles = new Map<string, { readonly text: string } | null>();
  for (const passage of passages) {
    const place = passage.words === null ? null : readPlace(passage.at);
    if (place?.span == null) {
      yield { passage, spans: [] };
      continue;
    }
    if (!articles.has(place.report)) {
      const text = await textOf(place.report);
      articles.set(place.report, text === null ? null : { text });
    }
    const article = articles.get(place.report) ?? null;
    yield { passage, spans: article === null ? [] : [codePointSpans(article)(place.span)] };
  }
}

/** A record of the report and what it is over all reports, or another report and how it stands beside this one. */
interface LinkRow {
  readonly link: "actor" | "statement" | "story" | "origin" | "copy" | "version" | "same story";
  /** `REPORT.RECORD`; the report itself for what concerns the whole of it. */
  readonly from: string;
  readonly to: string;
  readonly independent?: number;
  readonly other?: ReportLinks["others"][number];
}

const LINKS = { origin: "origin", copy: "copy", version: "version", story: "same story" } as const;

export const linkColumns: readonly Column<LinkRow>[] = [
  { name: "link", of: ({ link }) => link },
  { name: "from", of: ({ from }) => from },
  { name: "to", of: ({ to }) => to },
  { name: "independent", kind: "count", of: ({ independent }) => independent ?? null },
  { name: "kind", of: ({ other }) => other?.kind ?? null },
  { name: "outlet", of: ({ other }) => other?.outlet ?? null },
  { name: "title", of: ({ other }) => other?.title ?? null },
  { name: "publishedAt", of: ({ other }) => other?.publishedAt ?? null },
];

export function linkRows(report: string, { actors, statements, story, others }: ReportLinks): readonly LinkRow[] {
  return [
    ...Object.entries(actors).map(([id, to]): LinkRow => ({ link: "actor", from: `${report}.${id}`, to })),
    ...Object.entries(statements).map(([id, { id: to, independent }]): LinkRow => {
      return { link: "statement", from: `${report}.${id}`, to, independent };
    }),
    ...(story === null ? [] : [{ link: "story", from: report, to: story } as const]),
    ...others.map((other): LinkRow => ({ link: LINKS[other.standing], from: report, to: other.id, other })),
  ];
}

/** A row of two reports beside each other, with the texts that its places are in. */
export interface BesideTableRow {
  readonly row: BesideRow;
  readonly left: Reading["article"];
  readonly right: Reading["article"];
}

const sides = ["left", "right"] as const;

export const besideColumns: readonly Column<BesideTableRow>[] = [
  { name: "kind", of: ({ row }) => row.kind },
  { name: "moved", of: ({ row }) => (row.isMoved ? "yes" : null) },
  ...sides.map((side): Column<BesideTableRow> => ({ name: side, of: (of) => wordsOf(of, side, ({ span }) => [span]) })),
  ...sides.map(
    (side): Column<BesideTableRow> => ({ name: `${side}Alone`, of: (of) => wordsOf(of, side, ({ alone }) => alone) }),
  ),
  ...sides.map((side): Column<BesideTableRow> => ({ name: `${side}Report`, of: (of) => of[side].id })),
  ...sides.map(
    (side): Column<BesideTableRow> => ({
      ...{ name: `${side}Spans`, kind: "spans" },
      of: (of) => placesOf(of.row[side], ({ span }) => [span]).map(codePointSpans(of[side])),
    }),
  ),
];

export function besideRows({ rows }: Beside, left: Reading, right: Reading): readonly BesideTableRow[] {
  return rows.map((row) => ({ row, left: left.article, right: right.article }));
}

function placesOf(side: Side | null, of: (side: Side) => readonly Span[]): readonly Span[] {
  return side === null ? [] : of(side);
}

function wordsOf(of: BesideTableRow, side: "left" | "right", places: (side: Side) => readonly Span[]): string | null {
  const words = placesOf(of.row[side], places).map((span) => sliceOf(of[side].text, span).replace(/\s+/g, " "));
  return words.length === 0 ? null : words.join(" … ");
}

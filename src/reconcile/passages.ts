// The words at places of reports, and what those reports are called: findings give places, and whoever shows them needs the words. Promise:
// each report is read once; a place that is none in its report has no words, and no other's.
import type { ReadLedger, ReportRow } from "../ledger/ledger.ts";
import { type Span, sliceOf } from "../schema/span.ts";

/** A report, or a place in its text. */
export interface Place {
  readonly report: string;
  readonly span: Span | null;
}

export interface Passage extends Pick<ReportRow, "title" | "outlet" | "publishedAt"> {
  /** As it was asked for: `REPORT:START-END`, or the report alone. */
  readonly at: string;
  /** On one line; null where only the report was asked for, or there is no such place. */
  readonly words: string | null;
}

/** Longer places are cut: a passage is a sentence or two. */
const MOST_CHARACTERS = 2000;

/** "r0123456789abcdef:12-40" → the place; null for what is none. */
export function readPlace(at: string): Place | null {
  const [, report, start, end] = /^(r[0-9a-f]{16})(?::(\d{1,9})-(\d{1,9}))?$/.exec(at) ?? [];
  if (report === undefined) return null;
  const span = start === undefined || end === undefined ? null : { start: Number(start), end: Number(end) };
  return span !== null && span.start >= span.end ? null : { report, span };
}

/** In the order asked for; a report that is gone has nothing. */
export async function passagesAt(ledger: ReadLedger, places: readonly Place[]): Promise<readonly Passage[]> {
  const found = new Map<Place, Passage>();
  for (const [report, some] of Map.groupBy(places, (place) => place.report)) {
    const row = await ledger.report(report);
    const isTextNeeded = some.some(({ span }) => span !== null);
    const text = row !== null && isTextNeeded ? await ledger.text(report) : null;
    for (const place of some) found.set(place, passageOf(place, row, text));
  }
  return places.flatMap((place) => found.get(place) ?? []);
}

function passageOf({ report, span }: Place, row: ReportRow | null, text: string | null): Passage {
  const { outlet = null, publishedAt = null } = row ?? {};
  // A report without a title is called by its file or address.
  const about = { title: row?.title ?? row?.file ?? row?.address ?? null, outlet, publishedAt };
  if (span === null) return { at: report, words: null, ...about };
  const at = `${report}:${span.start}-${span.end}`;
  if (text === null || span.end > text.length) return { at, words: null, ...about };
  return { at, words: sliceOf(text, span).replace(/\s+/g, " ").trim().slice(0, MOST_CHARACTERS), ...about };
}

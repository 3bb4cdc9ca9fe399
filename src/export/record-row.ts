// One record of one report's reading as a table has it: what every such table says alike, and how it names and places things.
import type { ReadingCore } from "../ledger/ledger.ts";
import type { Span } from "../schema/span.ts";
import { codePointSpans } from "./code-points.ts";
import type { Column } from "./column.ts";
import { reportKey } from "./report-key.ts";

export interface RecordRow<Kind> {
  readonly record: Kind;
  readonly reading: ReadingCore;
}

/** Every record of a list that readings have, report by report. */
export async function* recordsOf<Kind>(
  readings: AsyncIterable<ReadingCore>,
  list: (reading: ReadingCore) => readonly Kind[],
): AsyncGenerator<RecordRow<Kind>> {
  for await (const reading of readings) for (const record of list(reading)) yield { record, reading };
}

/** An id of a reading as the whole ledger knows it. */
export function ledgerId({ article }: ReadingCore, id: string): string {
  return `${article.id}.${id}`;
}

/** The columns with which each of these tables begins. */
export function headColumns<Kind extends { readonly id: string }>(): readonly Column<RecordRow<Kind>>[] {
  return [
    { name: "id", of: ({ record, reading }) => ledgerId(reading, record.id) },
    { name: "report", of: ({ reading }) => reportKey(reading.article) },
  ];
}

/** The columns with which each of these tables ends. */
export function tailColumns<Kind>(): readonly Column<RecordRow<Kind>>[] {
  return [
    { name: "outlet", of: ({ reading }) => reading.article.outlet ?? null },
    { name: "title", of: ({ reading }) => reading.article.title ?? null },
    { name: "publishedAt", of: ({ reading }) => reading.article.publishedAt ?? null },
  ];
}

/** The words of a record's pieces as one string. */
export function wordsAt({ article }: ReadingCore, spans: readonly Span[] = []): string | null {
  if (spans.length === 0) return null;
  return spans.map(({ start, end }) => article.text.slice(start, end)).join(" … ");
}

export function spansAt({ article }: ReadingCore, spans: readonly Span[]): readonly Span[] {
  return spans.map(codePointSpans(article));
}

/** The names of actors of the reading; an actor that is not known is left out. */
export function namesOf({ actors }: Pick<ReadingCore, "actors">, ids: readonly (string | null)[]): readonly string[] {
  return ids.flatMap((id) => actors.find((actor) => actor.id === id)?.name ?? []);
}

// One record of a report that is no attribution (an act, a term, a deal, a time, a quantity, a mention) in its sentences, with what the tables of
// exports say of it. Promise: every id that such a table or a finding gives has its page here.
import { actColumns } from "../export/act-columns.ts";
import type { Column } from "../export/column.ts";
import { cellOf } from "../export/csv.ts";
import { dealColumns } from "../export/deal-columns.ts";
import { quantityColumns } from "../export/quantity-columns.ts";
import { namesOf, type RecordRow, wordsAt } from "../export/record-row.ts";
import { termColumns } from "../export/term-columns.ts";
import { timeColumns } from "../export/time-columns.ts";
import type { Mention } from "../schema/mention.ts";
import type { Reading } from "../schema/reading.ts";
import type { Span } from "../schema/span.ts";
import { paintLines } from "./terminal/paint-lines.ts";
import { passageOf } from "./terminal/passage.ts";
import type { Terminal } from "./terminal/terminal.ts";
import { labelled, viewHead } from "./terminal/view-head.ts";

export interface FoundRecord {
  readonly record: unknown;
  readonly evidence: readonly Span[];
  /** What it says of itself, label and words; nothing that is empty. */
  readonly facts: readonly (readonly [label: string, fact: string])[];
}

/** Null where the reading has no such record, or it is an attribution or an actor. */
export function recordIn(reading: Reading, id: string): FoundRecord | null {
  const { acts, terms, deals, times, quantities, mentions } = reading;
  const withEvidence = ({ evidence }: { readonly evidence: readonly Span[] }) => evidence;
  const withSpan = ({ span }: { readonly span: Span }) => [span];
  return (
    foundIn({ reading, list: acts, columns: actColumns, evidenceOf: withEvidence }, id) ??
    foundIn({ reading, list: terms, columns: termColumns, evidenceOf: withEvidence }, id) ??
    foundIn({ reading, list: deals, columns: dealColumns, evidenceOf: withEvidence }, id) ??
    foundIn({ reading, list: times, columns: timeColumns, evidenceOf: withSpan }, id) ??
    foundIn({ reading, list: quantities, columns: quantityColumns, evidenceOf: withSpan }, id) ??
    foundIn({ reading, list: mentions, columns: mentionColumns, evidenceOf: withSpan }, id)
  );
}

const mentionColumns: readonly Column<RecordRow<Mention>>[] = [
  { name: "words", of: ({ record, reading }) => wordsAt(reading, [record.span]) },
  { name: "kind", of: ({ record }) => record.kind },
  { name: "form", of: ({ record }) => record.form },
  { name: "actor", of: ({ record, reading }) => namesOf(reading, [record.actor])[0] ?? null },
  { name: "reason", of: ({ record }) => record.reason ?? null },
];

interface Records<Kind> {
  readonly reading: Reading;
  readonly list: readonly Kind[];
  readonly columns: readonly Column<RecordRow<Kind>>[];
  readonly evidenceOf: (record: Kind) => readonly Span[];
}

/** Said above the passage, or the passage itself. */
const ELSEWHERE: ReadonlySet<string> = new Set(["id", "report", "outlet", "title", "publishedAt", "spans"]);

function foundIn<Kind extends { readonly id: string }>(
  { reading, list, columns, evidenceOf }: Records<Kind>,
  id: string,
): FoundRecord | null {
  const record = list.find((one) => one.id === id);
  if (record === undefined) return null;
  const facts = columns
    .filter(({ name }) => !ELSEWHERE.has(name))
    .map(({ name, of }) => [name, cellOf(of({ record, reading }))] as const)
    .filter(([, fact]) => fact !== "");
  return { record, evidence: evidenceOf(record), facts };
}

/** Columns of the longest label, "attribution", and a space. */
const LABEL = 13;

export function viewRecord(
  { evidence, facts }: FoundRecord,
  reading: Reading,
  view: Pick<Terminal, "width" | "colours">,
): readonly string[] {
  const marks = evidence.map((span) => ({ span, paint: view.colours.bold }));
  return [
    ...viewHead(reading.article, view),
    "",
    ...paintLines(passageOf(reading, marks), view.width),
    "",
    ...facts.flatMap(([label, fact]) => labelled(label, fact, { ...view, room: LABEL })),
  ];
}

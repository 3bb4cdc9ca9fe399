// The columns of the table of terms, with each of a term's pieces in words.
import type { Term } from "../schema/term.ts";
import type { Column } from "./column.ts";
import { headColumns, ledgerId, namesOf, type RecordRow, spansAt, tailColumns, wordsAt } from "./record-row.ts";

const PIECES = ["give", "get", "demand", "condition", "otherwise", "deadline"] as const;

export const termColumns: readonly Column<RecordRow<Term>>[] = [
  ...headColumns<Term>(),
  {
    name: "deal",
    of: ({ record, reading }) => (record.deal === null ? null : ledgerId(reading, record.deal)),
  },
  { name: "dealName", of: ({ record, reading }) => reading.deals.find(({ id }) => id === record.deal)?.name ?? null },
  { name: "kind", of: ({ record }) => record.kind },
  { name: "by", kind: "texts", of: ({ record, reading }) => namesOf(reading, record.by) },
  { name: "to", kind: "texts", of: ({ record, reading }) => namesOf(reading, record.to) },
  ...PIECES.map(
    (piece): Column<RecordRow<Term>> => ({
      name: piece,
      of: ({ record, reading }) => wordsAt(reading, record[piece]),
    }),
  ),
  { name: "phase", of: ({ record }) => record.phase ?? null },
  {
    name: "quantities",
    kind: "texts",
    of: ({ record, reading }) => record.quantities.map((id) => ledgerId(reading, id)),
  },
  { name: "words", of: ({ record, reading }) => wordsAt(reading, record.evidence) },
  ...tailColumns<Term>(),
  { name: "spans", kind: "spans", of: ({ record, reading }) => spansAt(reading, record.evidence) },
];

// The columns of the table of quantities. A range or vague count has its ends in `low` and `high`, a number the same in both.
import type { Quantity } from "../schema/quantity.ts";
import type { Column } from "./column.ts";
import { headColumns, ledgerId, type RecordRow, spansAt, tailColumns, wordsAt } from "./record-row.ts";

export const quantityColumns: readonly Column<RecordRow<Quantity>>[] = [
  ...headColumns<Quantity>(),
  { name: "words", of: ({ record, reading }) => wordsAt(reading, [record.span]) },
  { name: "kind", of: ({ record }) => record.kind },
  {
    name: "low",
    kind: "number",
    of: ({ record: { value } }) => (typeof value === "number" ? value : (value?.[0] ?? null)),
  },
  {
    name: "high",
    kind: "number",
    of: ({ record: { value } }) => (typeof value === "number" ? value : (value?.[1] ?? null)),
  },
  { name: "bound", of: ({ record }) => record.bound ?? null },
  { name: "unit", of: ({ record }) => record.unit ?? null },
  { name: "of", of: ({ record }) => record.of },
  { name: "reason", of: ({ record }) => record.reason ?? null },
  {
    name: "attribution",
    of: ({ record, reading }) => (record.attribution === undefined ? null : ledgerId(reading, record.attribution)),
  },
  ...tailColumns<Quantity>(),
  { name: "spans", kind: "spans", of: ({ record, reading }) => spansAt(reading, [record.span]) },
];

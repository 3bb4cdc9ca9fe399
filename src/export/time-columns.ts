// The columns of the table of times.
import type { Time } from "../schema/time.ts";
import type { Column } from "./column.ts";
import { headColumns, ledgerId, type RecordRow, spansAt, tailColumns, wordsAt } from "./record-row.ts";

export const timeColumns: readonly Column<RecordRow<Time>>[] = [
  ...headColumns<Time>(),
  { name: "words", of: ({ record, reading }) => wordsAt(reading, [record.span]) },
  { name: "type", of: ({ record }) => record.type },
  { name: "value", of: ({ record }) => record.value },
  { name: "mod", of: ({ record }) => record.mod ?? null },
  { name: "basis", of: ({ record }) => record.basis },
  { name: "anchor", of: ({ record, reading }) => anchorOf(record, reading) },
  { name: "reason", of: ({ record }) => record.reason ?? null },
  ...tailColumns<Time>(),
  { name: "spans", kind: "spans", of: ({ record, reading }) => spansAt(reading, [record.span]) },
];

function anchorOf({ anchor }: Time, reading: RecordRow<Time>["reading"]): string | null {
  if (anchor === undefined) return null;
  return anchor === "report" ? anchor : ledgerId(reading, anchor);
}

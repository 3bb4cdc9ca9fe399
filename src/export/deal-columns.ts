// The columns of the table of deals, as each single report tells of them.
import type { Deal } from "../schema/deal.ts";
import type { Column } from "./column.ts";
import { headColumns, namesOf, type RecordRow, spansAt, tailColumns, wordsAt } from "./record-row.ts";

export const dealColumns: readonly Column<RecordRow<Deal>>[] = [
  ...headColumns<Deal>(),
  { name: "name", of: ({ record }) => record.name },
  { name: "names", kind: "texts", of: ({ record }) => record.names },
  { name: "kind", of: ({ record }) => record.kind },
  { name: "parties", kind: "texts", of: ({ record, reading }) => namesOf(reading, record.parties) },
  {
    name: "mediators",
    kind: "texts",
    of: ({ record, reading }) =>
      record.mediators.flatMap(({ actor, how }) => namesOf(reading, [actor]).map((name) => `${name} (${how})`)),
  },
  { name: "phases", kind: "texts", of: ({ record }) => record.phases },
  { name: "status", of: ({ record }) => record.status },
  { name: "because", of: ({ record, reading }) => wordsAt(reading, record.because) },
  ...tailColumns<Deal>(),
  { name: "spans", kind: "spans", of: ({ record, reading }) => spansAt(reading, record.evidence) },
];

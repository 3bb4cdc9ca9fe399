// The columns of the table of what was published when: one row a day and outlet.
import type { ArchiveDay } from "../ledger/lists.ts";
import type { Column } from "./column.ts";

export const archiveColumns: readonly Column<ArchiveDay>[] = [
  { name: "day", of: ({ day }) => day },
  { name: "outlet", of: ({ outlet }) => outlet },
  { name: "reports", of: ({ reports }) => reports },
  { name: "attributions", of: ({ attributions }) => attributions },
];

// The columns of the list of corrections.
import type { ListedCorrection } from "../ledger/corrections.ts";
import type { Column } from "./column.ts";

export const correctionColumns: readonly Column<ListedCorrection>[] = [
  { name: "id", of: ({ ref }) => ref },
  { name: "of", of: (one) => one.of },
  { name: "verb", of: ({ verb }) => verb },
  { name: "by", of: ({ by }) => by },
  { name: "made", of: ({ madeAt }) => madeAt },
  { name: "undone", of: ({ undoneAt }) => undoneAt },
  { name: "state", of: ({ state }) => state },
  { name: "orphan", of: ({ isOrphan }) => (isOrphan ? "yes" : "no") },
  { name: "report", of: ({ report }) => report },
  { name: "record", of: ({ record }) => record },
  { name: "words", of: ({ words }) => words },
  { name: "was", of: ({ was }) => was },
  { name: "is", of: ({ is }) => is },
  { name: "note", of: ({ note }) => note },
];

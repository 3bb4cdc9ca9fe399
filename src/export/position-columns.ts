// The columns of the table of positions: every stance of every actor, a row each.

import type { Position } from "../ledger/findings.ts";
import { STANCE_SCALE } from "../ledger/positions.ts";
import type { Column } from "./column.ts";
import { citedColumns, type FoundRow } from "./found-row.ts";

export const positionColumns: readonly Column<FoundRow<Position>>[] = [
  { name: "actor", of: ({ found }) => (found.who.isActor ? found.who.id : null) },
  { name: "name", of: ({ found }) => found.who.name },
  { name: "issue", of: ({ found }) => found.issue },
  { name: "stance", of: ({ found }) => found.stance.kind },
  { name: "scale", kind: "count", of: ({ found }) => STANCE_SCALE[found.stance.kind] },
  {
    name: "matter",
    of: ({ found }) => [found.stance.matter.deed, found.stance.matter.words].filter(Boolean).join(" "),
  },
  { name: "conditional", of: ({ found }) => (found.stance.isConditional ? "yes" : null) },
  { name: "recalled", of: ({ found }) => (found.stance.isRecalled ? "yes" : null) },
  { name: "toldBy", of: ({ found }) => (found.stance.isHearsay ? (found.teller?.name ?? "not settled") : null) },
  { name: "codedBy", of: ({ found }) => found.stance.coded?.by ?? null },
  ...citedColumns<Position>(),
];

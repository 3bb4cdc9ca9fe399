// What the page of one deal or actor holds, as a table: who did what about a deal's terms, how an actor stands, how it regards others.
import type { Column } from "../../export/column.ts";
import { nameWithId } from "../../export/found-row.ts";
import type { DealPage, Position, RegardSaid, TermMove } from "../../ledger/findings.ts";
import { BOUNDS } from "../../ledger/positions.ts";
import { placeColumns } from "./place-columns.ts";

export interface MoveOfTerm {
  readonly matter: string;
  readonly isOpen: boolean;
  readonly move: TermMove;
}

export function movesOf({ terms }: DealPage): readonly MoveOfTerm[] {
  return terms.flatMap(({ words, isOpen, moves }) => moves.map((move) => ({ matter: words, isOpen, move })));
}

export const moveColumns: readonly Column<MoveOfTerm>[] = [
  { name: "matter", of: ({ matter }) => matter },
  { name: "open", of: ({ isOpen }) => (isOpen ? "yes" : null) },
  { name: "move", of: ({ move }) => move.move },
  { name: "by", kind: "texts", of: ({ move }) => move.by.map(nameWithId) },
  { name: "to", kind: "texts", of: ({ move }) => move.to.map(nameWithId) },
  { name: "term", of: ({ move }) => move.words },
  { name: "toldBy", of: ({ move }) => (move.teller === null ? null : nameWithId(move.teller)) },
  ...BOUNDS.map((name) => ({ name, of: ({ move }: MoveOfTerm) => move.bounds[name] })),
  { name: "tie", of: ({ move }) => move.tie },
  ...placeColumns<MoveOfTerm>(({ move }) => move),
];

export const stanceColumns: readonly Column<Position>[] = [
  { name: "issue", of: ({ issue }) => issue },
  { name: "stance", of: ({ stance }) => stance.kind },
  { name: "deed", of: ({ stance }) => stance.matter.deed },
  { name: "matter", of: ({ stance }) => stance.matter.words },
  { name: "conditional", of: ({ stance }) => (stance.isConditional ? "yes" : null) },
  { name: "recalled", of: ({ stance }) => (stance.isRecalled ? "yes" : null) },
  { name: "toldBy", of: ({ teller }) => (teller === null ? null : nameWithId(teller)) },
  ...placeColumns<Position>((one) => one),
];

export const regardColumns: readonly Column<RegardSaid>[] = [
  { name: "by", of: ({ by }) => nameWithId(by) },
  { name: "kind", of: ({ kind }) => kind },
  { name: "to", of: ({ to, toWords }) => (to === null ? toWords : nameWithId(to)) },
  { name: "words", of: ({ words }) => words },
  { name: "toldBy", of: ({ teller }) => (teller === null ? null : nameWithId(teller)) },
  ...placeColumns<RegardSaid>((one) => one),
];

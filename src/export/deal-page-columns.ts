// The columns of the tables of deals over all reports: a row a deal, and a row for each thing that somebody did about a term.
import type { DealPage, DealTerm, TermMove } from "../ledger/findings.ts";
import { BOUNDS } from "../ledger/positions.ts";
import type { Column } from "./column.ts";
import { citedColumns, type FoundRow, nameWithId, permalinkOf } from "./found-row.ts";

export const dealPageColumns: readonly Column<DealPage>[] = [
  { name: "id", of: (deal) => deal.id },
  { name: "name", of: (deal) => deal.name },
  { name: "names", kind: "texts", of: (deal) => deal.names },
  { name: "kind", of: (deal) => deal.kind },
  { name: "parties", kind: "texts", of: (deal) => deal.parties.map(nameWithId) },
  { name: "mediators", kind: "texts", of: (deal) => deal.mediators.map((one) => `${nameWithId(one)}: ${one.how}`) },
  { name: "status", of: (deal) => deal.status },
  {
    name: "history",
    kind: "texts",
    of: (deal) => deal.history.map((one) => `${one.when.day || "undated"} ${one.status} [${permalinkOf(one)}]`),
  },
  { name: "terms", kind: "count", of: (deal) => deal.terms.length },
  {
    name: "openDemands",
    kind: "texts",
    of: (deal) => deal.terms.filter(({ isOpen }) => isOpen).map(openDemand),
  },
  { name: "meetings", kind: "count", of: (deal) => deal.meetings.length },
  { name: "since", of: (deal) => deal.since },
  { name: "until", of: (deal) => deal.until },
  { name: "reports", kind: "texts", of: (deal) => deal.reports },
  // What its name, its kind and those in it stand on: the deals of single reports.
  { name: "records", kind: "texts", of: (deal) => deal.members },
];

/** "the release of 22 dam workers [r0123456789abcdef.o3]": with the record that demands it first. */
function openDemand({ words, moves }: DealTerm): string {
  const first = moves.find(({ move }) => move === "demanded");
  return first === undefined ? words : `${words} [${permalinkOf(first)}]`;
}

/** One move with the deal and the matter that it belongs to. */
export type DealMove = TermMove & { readonly deal: DealPage; readonly matter: string; readonly isOpen: boolean };

export const dealTermColumns: readonly Column<FoundRow<DealMove>>[] = [
  { name: "deal", of: ({ found }) => found.deal.id },
  { name: "dealName", of: ({ found }) => found.deal.name },
  { name: "matter", of: ({ found }) => found.matter },
  { name: "term", of: ({ found }) => found.words },
  { name: "move", of: ({ found }) => found.move },
  { name: "by", kind: "texts", of: ({ found }) => found.by.map(nameWithId) },
  { name: "to", kind: "texts", of: ({ found }) => found.to.map(nameWithId) },
  { name: "toldBy", of: ({ found }) => (found.teller === null ? null : nameWithId(found.teller)) },
  ...BOUNDS.map((name) => ({ name, of: ({ found }: FoundRow<DealMove>) => found.bounds[name] })),
  { name: "open", of: ({ found }) => (found.isOpen ? "yes" : null) },
  { name: "tie", of: ({ found }) => found.tie },
  ...citedColumns<DealMove>(),
];

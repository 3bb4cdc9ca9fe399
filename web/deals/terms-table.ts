// The terms of a deal as a table, term by side: what each side did about each term, or that nothing was found. Promise: every move of the deal
// is in the cell of each who made it, or in the column of those whom no report names.
import type { DealPage, DealTerm, TermMove } from "../../src/ledger/findings.ts";
import type { Who } from "../../src/ledger/positions.ts";

/** A side with a column of its own, the others together, or those whom no report names. */
export type Column = { readonly as: "side"; readonly who: Who } | { readonly as: "others" } | { readonly as: "nobody" };

export interface TermRow {
  readonly term: DealTerm;
  /** By column, in order of time; `[]` where nothing was found of the side. */
  readonly cells: readonly (readonly TermMove[])[];
}

export interface TermsTable {
  readonly columns: readonly Column[];
  readonly rows: readonly TermRow[];
}

/** More columns than this are no table that can be read: who moved least share one. */
const MOST_SIDES = 8;

/** Parties first, as the deal lists them, then who else moved, most often first. Open demands are the first rows. */
export function termsTable({ parties, terms }: Pick<DealPage, "parties" | "terms">): TermsTable {
  const sides = sidesOf(parties, terms).slice(0, MOST_SIDES);
  const known = new Set(sides.map(({ id }) => id));
  const moves = terms.flatMap((term) => term.moves);
  const columns: readonly Column[] = [
    ...sides.map((who): Column => ({ as: "side", who })),
    ...(moves.some(({ by }) => by.some(({ id }) => !known.has(id))) ? [{ as: "others" } as const] : []),
    ...(moves.some(({ by }) => by.length === 0) ? [{ as: "nobody" } as const] : []),
  ];
  const isIn = (column: Column, { by }: TermMove): boolean => {
    switch (column.as) {
      case "side":
        return by.some(({ id }) => id === column.who.id);
      case "others":
        return by.some(({ id }) => !known.has(id));
      case "nobody":
        return by.length === 0;
      default:
        return column satisfies never;
    }
  };
  const rows = terms.map((term) => ({
    term,
    cells: columns.map((column) => term.moves.filter((move) => isIn(column, move))),
  }));
  return { columns, rows: rows.toSorted((a, b) => Number(b.term.isOpen) - Number(a.term.isOpen)) };
}

function sidesOf(parties: readonly Who[], terms: readonly DealTerm[]): readonly Who[] {
  const movers = Map.groupBy(
    terms.flatMap(({ moves }) => moves.flatMap(({ by }) => by)),
    ({ id }) => id,
  );
  const others = [...movers.values()]
    .toSorted((a, b) => b.length - a.length || ((a[0]?.id ?? "") < (b[0]?.id ?? "") ? -1 : 1))
    .flatMap(([who]) => (who === undefined || parties.some(({ id }) => id === who.id) ? [] : [who]));
  return [...parties, ...others];
}

/** Moves of one kind, one day, one teller and one price are told once, with every place that says so. */
export interface SameMove {
  readonly first: TermMove;
  readonly all: readonly TermMove[];
}

export function sameMoves(moves: readonly TermMove[]): readonly SameMove[] {
  const groups = Map.groupBy(moves, ({ move, when, tie, teller, bounds }) =>
    JSON.stringify([move, when.day, when.basis, tie, teller?.id ?? null, bounds]),
  );
  return [...groups.values()].flatMap((all) => (all[0] === undefined ? [] : [{ first: all[0], all }]));
}

// How many deals of a search have which status, kind, party and mediator, each facet counted without its own restriction, so that what
// else could be chosen stays in sight.
import type { DealPage } from "../../ledger/findings.ts";
import type { Facet } from "../../ledger/ledger.ts";
import { type DealWish, isWished } from "./asked.ts";

/** Values given of one facet, as of those of attributions. */
const MOST_VALUES = 100;

const NAMES = ["status", "kind", "party", "mediator"] as const;
type DealFacet = (typeof NAMES)[number];

export type DealFacets = Readonly<Record<DealFacet, readonly Facet[]>>;

/** A deal's values of a facet, each once. */
const valuesOf: Readonly<Record<DealFacet, (deal: DealPage) => Iterable<string>>> = {
  status: ({ status }) => (status === null ? [] : [status]),
  kind: ({ kind }) => [kind],
  party: ({ parties }) => new Set(parties.map(({ name }) => name)),
  mediator: ({ mediators }) => new Set(mediators.map(({ name }) => name)),
};

export function dealFacets(deals: readonly DealPage[], wish: DealWish): DealFacets {
  const counted = NAMES.map((name): readonly [DealFacet, readonly Facet[]] => {
    const { [name]: _own, ...others } = wish;
    return [name, countOf(deals.filter(isWished(others)), valuesOf[name])];
  });
  return Object.fromEntries(counted) as DealFacets;
}

/** Those of most deals first, equal ones by their value. */
function countOf(deals: readonly DealPage[], valuesOf: (deal: DealPage) => Iterable<string>): readonly Facet[] {
  const counts = new Map<string, number>();
  for (const deal of deals) for (const value of valuesOf(deal)) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts]
    .map(([value, count]) => ({ value, count }))
    .toSorted((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1))
    .slice(0, MOST_VALUES);
}

// Of deals that a person made one, or set apart: which deals of a report are on which side. Promise: decided by the words that name the
// deal, so that it is the same deal after another reading; a deal that would be on both sides is on neither.
import type { Hold } from "../../ledger/corrections.ts";
import type { Decision } from "../../schema/correction.ts";
import type { Deal } from "../../schema/deal.ts";
import type { Reading } from "../../schema/reading.ts";
import { overlaps, type Span } from "../../schema/span.ts";
import { findAnchor } from "./anchor.ts";

export type OnDeals = Extract<Decision, { readonly verb: "merge-deals" | "split-deal" }>;

export interface SideOfDeal {
  readonly side: 0 | 1;
  readonly deal: Deal["id"];
  /** Whether its words stand where they stood. */
  readonly isUnmoved: boolean;
}

/** By the places that were given in this report; where none was, by those whose words stand in it, as in another version of it. */
export function dealSidesIn({ deal, other }: OnDeals, reading: Reading): readonly SideOfDeal[] {
  const all = [
    ...deal.places.map((place) => ({ side: 0 as const, place })),
    ...other.places.map((place) => ({ side: 1 as const, place })),
  ];
  const own = all.filter(({ place }) => place.report === reading.article.id);
  const found = (own.length > 0 ? own : all).flatMap(({ side, place: { anchor, kind } }): readonly SideOfDeal[] => {
    const span = findAnchor(reading.article.text, anchor);
    const named = span === null ? undefined : dealNamedAt(reading, span, kind);
    return named === undefined ? [] : [{ side, deal: named.id, isUnmoved: span?.start === anchor.start }];
  });
  const sidesOf = Map.groupBy(found, (one) => one.deal);
  return [...sidesOf.values()].flatMap(([first, ...others]) =>
    first === undefined || others.some(({ side }) => side !== first.side) ? [] : [first],
  );
}

export function dealHold(body: OnDeals, reading: Reading): Hold {
  const sides = dealSidesIn(body, reading);
  if (sides.length === 0) return "lost";
  return sides.every(({ isUnmoved }) => isUnmoved) ? "held" : "moved";
}

/** The deal of its kind that is named at the place, else whichever is. */
export function dealNamedAt(reading: Reading, span: Span, kind: Deal["kind"]): Deal | undefined {
  const named = reading.deals.filter(({ evidence }) => evidence.some((one) => overlaps(one, span)));
  return named.find((one) => one.kind === kind) ?? named[0];
}

// Nearest: which deal a term or an act belongs to. A deal named in its own sentence is its deal; one named near by is only where
// they share a side, because a report tells of more than one matter.
import type { Act } from "../../schema/act.ts";
import type { Deal } from "../../schema/deal.ts";
import type { ActorId, DealId } from "../../schema/ids.ts";
import { firstFrom, type Span } from "../../schema/span.ts";

/** How far away a deal may be named, in characters: about two paragraphs; and where nobody's side is known, a sentence. */
const NEAR = 800;
const CLOSE = 250;

export type FindDeal = (place: Span, sentence: Span, sides: readonly ActorId[]) => DealId | null;

/** A look-up over the deals of one report; logarithmic in the places that name them. */
export function dealFinder(deals: readonly Deal[]): FindDeal {
  const named = deals
    .flatMap((deal) => deal.evidence.map(({ start, end }) => ({ deal, start, end })))
    .toSorted((a, b) => a.start - b.start);
  const sidesOf = new Map(
    deals.map((deal) => [deal, new Set([...deal.parties, ...deal.mediators.map((one) => one.actor)])]),
  );
  return (place, sentence, sides) => {
    const at = firstFrom(named, place.start);
    const [before, next] = [named[at - 1], named[at]];
    if (next !== undefined && next.start < place.end) return next.deal.id;
    for (const one of [before, next])
      if (one !== undefined && one.start >= sentence.start && one.end <= sentence.end) return one.deal.id;
    for (const one of [before, next]) {
      if (one === undefined) continue;
      const distance = Math.max(place.start - one.end, one.start - place.end);
      const known = sidesOf.get(one.deal);
      const isShared = sides.some((side) => known?.has(side));
      if (distance < (sides.length > 0 && isShared ? NEAR : sides.length === 0 ? CLOSE : 0)) return one.deal.id;
    }
    return null;
  };
}

/** The acts, each with its deal where it has one; `sentences` in text order. */
export function pointAtDeals(acts: readonly Act[], deals: readonly Deal[], sentences: readonly Span[]): readonly Act[] {
  if (deals.length === 0) return acts;
  const find = dealFinder(deals);
  return acts.map((act) => {
    const [place] = act.evidence;
    const sentence = place === undefined ? undefined : sentences[firstFrom(sentences, place.start + 1) - 1];
    if (place === undefined || sentence === undefined) return act;
    const sides = [...act.by, ...act.to].flatMap(({ actor }) => actor ?? []);
    const deal = find(place, sentence, sides);
    return deal === null ? act : { ...act, deal };
  });
}

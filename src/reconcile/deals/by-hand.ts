// What people said of which deals are one, laid over the links that the rules find. Promises: a function of the set of deals, decisions and
// links, whatever came first; where decisions contradict each other the last one holds; a decision of which one side is found nowhere
// changes nothing.
import type { DealByHand, DealSaid } from "../../ledger/positions.ts";
import type { Correction } from "../../schema/correction.ts";
import type { Reading } from "../../schema/reading.ts";
import { dealSidesIn } from "../corrections/deal-sides.ts";
import { Parted } from "./parted.ts";

/** The deals of a report, each with what people decided of it. */
export function withHand(
  deals: readonly DealSaid[],
  { reading, corrections }: { readonly reading: Reading; readonly corrections: readonly Correction[] },
): readonly DealSaid[] {
  const decided = corrections.flatMap(({ uid, madeAt, body }) =>
    body.verb === "merge-deals" || body.verb === "split-deal"
      ? dealSidesIn(body, reading).map(({ side, deal }) => {
          const verb = body.verb === "merge-deals" ? ("merge" as const) : ("split" as const);
          return { deal, hand: { correction: uid, at: madeAt, verb, side } satisfies DealByHand };
        })
      : [],
  );
  return deals.map((deal) => {
    const byHand = decided.filter((one) => one.deal === deal.id).map(({ hand }) => hand);
    return byHand.length === 0 ? deal : { ...deal, byHand: byHand.toSorted(byName) };
  });
}

/** That the rules find two deals to be one; by their places among all. */
export interface DealLink {
  readonly one: number;
  readonly other: number;
}

/**
 * Which deals are one: for each the place of one that stands for all it is one with.
 *
 * @param links those between nearer deals first: where a decision parts a set, a deal stays with what it is nearer to
 */
export function partsOf(hands: readonly (readonly DealByHand[] | undefined)[], links: readonly DealLink[]): Parted {
  const decisions = decisionsIn(hands);
  const parted = new Parted(hands.length);
  if (decisions.length > 0) {
    const byRules = new Parted(hands.length);
    for (const { one, other } of links) byRules.join(one, other);
    for (const decision of decisions) decide(decision, { parted, byRules });
  }
  for (const { one, other } of links) parted.join(one, other);
  return parted;
}

interface DecidedDeals {
  readonly uid: string;
  readonly at: string;
  readonly verb: DealByHand["verb"];
  /** By their places among all. */
  readonly sides: readonly [readonly number[], readonly number[]];
}

/** The last first. */
function decisionsIn(hands: readonly (readonly DealByHand[] | undefined)[]): readonly DecidedDeals[] {
  const found = hands.flatMap((some, place) => (some ?? []).map((hand) => ({ ...hand, place })));
  return [...Map.groupBy(found, ({ correction }) => correction)]
    .flatMap(([uid, some]) => {
      const [{ at, verb } = { at: "", verb: "merge" as const }] = some;
      const [one, other] = [0, 1].map((side) => some.filter((each) => each.side === side).map(({ place }) => place));
      if (one === undefined || other === undefined || one.length === 0 || other.length === 0) return [];
      return [{ uid, at, verb, sides: [one, other] as const }];
    })
    .toSorted((a, b) => Date.parse(b.at) - Date.parse(a.at) || (a.uid < b.uid ? 1 : -1));
}

function decide(
  { verb, sides }: DecidedDeals,
  { parted, byRules }: { readonly parted: Parted; readonly byRules: Parted },
): void {
  const [first, second] = sides;
  if (verb === "merge") {
    const [head = 0, ...rest] = [...first, ...second];
    for (const place of rest) parted.join(head, place);
    return;
  }
  // What the rules had made one of either side stays so, though it was one only through what is set apart.
  for (const side of sides)
    for (const some of Map.groupBy(side, (place) => byRules.headOf(place)).values()) {
      const [head = 0, ...rest] = some;
      for (const place of rest) parted.join(head, place);
    }
  const [heads, others] = sides.map((side) => new Set(side.map((place) => parted.headOf(place))));
  for (const one of heads ?? []) for (const other of others ?? []) parted.part(one, other);
}

function byName(a: DealByHand, b: DealByHand): number {
  return a.correction < b.correction ? -1 : 1;
}

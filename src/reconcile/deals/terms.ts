// The terms of one deal: what is of one matter together, each move by the side that its mover speaks for. Promise: every move has the report
// and the sentence it is from; whom no report names is named only where all others that tell of the same name one.
import type { DealTerm, TermMove } from "../../ledger/findings.ts";
import type { Who } from "../../ledger/positions.ts";
import { byTime, cite } from "./cited.ts";
import type { Tied } from "./ties.ts";

interface Said {
  readonly move: TermMove;
  readonly stems: readonly string[];
}

/** Those of one matter together, each move by the side that its mover speaks for. */
export function termsOf(tied: readonly Tied[], sideOf: (who: Who) => Who): readonly DealTerm[] {
  const said = tied.map(({ told, term, tie }): Said => {
    const { id, words, move, stems, evidence, when, bounds } = term;
    const [by = [], others = []] = [term.by, term.to].map((places) => distinctWho(places.map(told.whoAt).map(sideOf)));
    const to = others.filter(({ id }) => !by.some((one) => one.id === id));
    const teller = term.teller === null ? null : told.whoAt(term.teller);
    const isOwn = teller !== null && by.some(({ id }) => id === teller.id || id === sideOf(teller).id);
    return {
      stems,
      move: { ...cite(told, evidence, when, id), move, by, to, words, teller: isOwn ? null : teller, bounds, tie },
    };
  });
  return matters(said)
    .map((some) => termOf(moversNamed(some.map(({ move }) => move)).toSorted(byTime)))
    .toSorted(byFirst);
}

function distinctWho(all: readonly Who[]): readonly Who[] {
  return [...new Map(all.map((who) => [who.id, who])).values()];
}

/** "The movement offered to free 22" is whose it is in every other report that names somebody, where that is one. */
function moversNamed(moves: readonly TermMove[]): readonly TermMove[] {
  const movers = Map.groupBy(
    moves.flatMap(({ move, by }) => by.map((who) => ({ move, who }))),
    ({ move }) => move,
  );
  return moves.map((one) => {
    const known = distinctWho((movers.get(one.move) ?? []).map(({ who }) => who));
    return one.by.length === 0 && known.length === 1 && !one.to.some(({ id }) => id === known[0]?.id)
      ? { ...one, by: known }
      : one;
  });
}

/** Different wordings that are compared with each other; those behind stand alone. */
const MOST_WORDINGS = 1000;

/** Connected by likeness of words. Of one wording, however often it is carried, there is one to compare. */
function matters(said: readonly Said[]): readonly (readonly Said[])[] {
  const wordings = Map.groupBy(said, ({ stems }) => stems.join(" "));
  const keys = [...wordings.keys()].toSorted();
  const sets: Said[][] = [];
  for (const [place, key] of keys.entries()) {
    const own = wordings.get(key) ?? [];
    const stems = own[0]?.stems ?? [];
    const near =
      place < MOST_WORDINGS ? sets.filter((some) => some.some((other) => isOneMatter(stems, other.stems))) : [];
    const merged = [...near.flat(), ...own];
    for (const some of near) sets.splice(sets.indexOf(some), 1);
    sets.push(merged);
  }
  return sets;
}

/** Half of the words of the shorter, two at least. */
export function isOneMatter(a: readonly string[], b: readonly string[]): boolean {
  const shared = a.filter((stem) => b.includes(stem)).length;
  return shared >= 2 && shared / Math.min(a.length, b.length) >= 0.5;
}

function termOf(moves: readonly TermMove[]): DealTerm {
  const [first] = moves;
  const lastDemand = moves.findLast(({ move }) => move === "demanded");
  const answers = moves.filter(({ move }) => move !== "demanded" && move !== "limited");
  const isAnswered = answers.some(
    ({ by, when }) =>
      by.some(({ id }) => lastDemand !== undefined && !lastDemand.by.some((one) => one.id === id)) &&
      (when.day === "" || lastDemand === undefined || when.day >= lastDemand.when.day),
  );
  return {
    words: first?.words ?? "",
    moves,
    isOpen: lastDemand !== undefined && lastDemand.by.length > 0 && !isAnswered,
  };
}

function byFirst(a: DealTerm, b: DealTerm): number {
  const [one, other] = [a.moves[0], b.moves[0]];
  return one === undefined || other === undefined ? 0 : byTime(one, other);
}

// A question's words laid on those of a wording, so that as few as can be stand alone and the rest in as few runs as can be. Promise: a
// best alignment under the costs below (a dynamic program in the manner of Gotoh 1982); a function of the two.
import { DETERMINERS, PRONOUNS } from "../../language/en/function-words.ts";
import { baseOf } from "./content-words.ts";
import type { SaidWord } from "./said-words.ts";

/** A word that is asked for alone; another form of the same word; a jump over words of the wording, dearer the longer; a jump back. */
const COST = { alone: 1, form: 0.2, jump: 0.6, over: 0.01, back: 2 } as const;

/** Beyond these, a wording and a question are compared by their beginnings. */
export const MOST = { asked: 300, there: 1500 } as const;

/** For each word that is asked for its place in the wording; -1 where it has none. */
export type Alignment = readonly number[];

/**
 * "we sell the mill" on "we never sell the old mill" → [0, 2, 3, 5].
 */
export function align(asked: readonly SaidWord[], there: readonly SaidWord[]): Alignment {
  const [a, b] = [asked.slice(0, MOST.asked), there.slice(0, MOST.there)];
  const [m, width] = [b.length, b.length + 1];
  const [x, y] = [a.map(formOf), b.map(formOf)];
  // Place 0 stands for "before the wording"; place j for its word j - 1, the last that was met.
  let costs = new Float64Array(width).fill(Number.POSITIVE_INFINITY);
  costs[0] = 0;
  const from = a.map(() => new Int32Array(width));
  const met = a.map(() => new Uint8Array(width));
  for (let i = 0; i < a.length; i++) {
    const next = costs.map((cost) => cost + COST.alone);
    const [sources, isMet] = [from[i], met[i]];
    if (sources === undefined || isMet === undefined) continue;
    for (let j = 0; j < width; j++) sources[j] = j;
    const anywhere = costs.reduce((best, cost, j) => (cost < (costs[best] ?? 0) ? j : best), 0);
    let ahead = 0;
    for (let j = 1; j < width; j++) {
      if (j > 1 && (costs[j - 1] ?? 0) - COST.over * (j - 1) < (costs[ahead] ?? 0) - COST.over * ahead) ahead = j - 1;
      if (x[i] !== y[j - 1]) continue;
      const same = a[i]?.plain === b[j - 1]?.plain ? 0 : COST.form;
      const [cost, source] = cheapest([
        [costs[j - 1] ?? 0, j - 1],
        [(costs[0] ?? 0) + 0, 0],
        [(costs[ahead] ?? 0) + COST.jump + COST.over * (j - ahead), ahead],
        [(costs[anywhere] ?? 0) + COST.back, anywhere],
      ]);
      if (cost + same >= (next[j] ?? 0)) continue;
      next[j] = cost + same;
      sources[j] = source;
      isMet[j] = 1;
    }
    costs = next;
  }
  const places = new Array<number>(a.length).fill(-1);
  let at = costs.reduce((best, cost, j) => (cost < (costs[best] ?? 0) ? j : best), 0);
  for (let i = a.length - 1; i >= 0; i--) {
    if (met[i]?.[at] === 1) places[i] = at - 1;
    at = from[i]?.[at] ?? 0;
  }
  return m === 0 ? a.map(() => -1) : places;
}

/** "They" is no form of "the". */
function formOf({ plain }: SaidWord): string {
  return PRONOUNS.has(plain) || DETERMINERS.has(plain) ? plain : baseOf(plain);
}

function cheapest(ways: readonly (readonly [cost: number, from: number])[]): readonly [number, number] {
  let [best, from] = [Number.POSITIVE_INFINITY, 0];
  for (const [cost, source] of ways) if (cost < best) [best, from] = [cost, source];
  return [best, from];
}

/** Where all words stand in a row, gaps only where the question has them too: the place of the first; -1 where they do not. */
export function runIn(asked: readonly SaidWord[], there: readonly SaidWord[]): number {
  const [first] = asked;
  if (first === undefined) return -1;
  for (let at = 0; at + asked.length <= there.length; at++) {
    if (there[at]?.plain !== first.plain) continue;
    if (asked.every(({ plain, afterGap }, step) => isNext(there[at + step], plain, step > 0 && !afterGap))) return at;
  }
  return -1;
}

/** An "…" in the question hides nothing where the wording goes on; one in the wording does where the question goes on. */
function isNext(word: SaidWord | undefined, plain: string, goesOn: boolean): boolean {
  return word !== undefined && word.plain === plain && !(goesOn && word.afterGap);
}

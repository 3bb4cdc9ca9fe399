// Which words of two sentences the other does not have, as places in each. Promise: what is not marked stands in both, in one order.
import type { Span } from "../../schema/span.ts";

export interface ChangedWords {
  readonly left: readonly Span[];
  readonly right: readonly Span[];
}

/** Words of a sentence that are compared; what is behind them counts as changed. */
const MOST_WORDS = 200;

/** @example changedWords("They left early.", "They left late.") → "early" and "late" */
export function changedWords(left: string, right: string): ChangedWords {
  const [a, b] = [wordsIn(left), wordsIn(right)];
  const common = commonPlaces(a.slice(0, MOST_WORDS), b.slice(0, MOST_WORDS));
  const [inA, inB] = [new Set(common.map(([i]) => i)), new Set(common.map(([, j]) => j))];
  return { left: runsWithout(a, inA), right: runsWithout(b, inB) };
}

interface Word extends Span {
  readonly key: string;
}

function wordsIn(text: string): readonly Word[] {
  return [...text.matchAll(/[\p{L}\p{M}\p{N}]+/gu)].map((found) => ({
    start: found.index,
    end: found.index + found[0].length,
    key: found[0].toLowerCase(),
  }));
}

/** A longest common subsequence (Wagner and Fischer 1974). */
function commonPlaces(a: readonly Word[], b: readonly Word[]): readonly (readonly [number, number])[] {
  const width = b.length + 1;
  const longest = new Uint16Array((a.length + 1) * width);
  for (let i = a.length - 1; i >= 0; i--)
    for (let j = b.length - 1; j >= 0; j--)
      longest[i * width + j] =
        a[i]?.key === b[j]?.key
          ? (longest[(i + 1) * width + j + 1] ?? 0) + 1
          : Math.max(longest[(i + 1) * width + j] ?? 0, longest[i * width + j + 1] ?? 0);
  const found: (readonly [number, number])[] = [];
  for (let i = 0, j = 0; i < a.length && j < b.length; )
    if (a[i]?.key === b[j]?.key) found.push([i++, j++]);
    else if ((longest[(i + 1) * width + j] ?? 0) >= (longest[i * width + j + 1] ?? 0)) i++;
    else j++;
  return found;
}

/** Words next to each other are one run. */
function runsWithout(words: readonly Word[], common: ReadonlySet<number>): readonly Span[] {
  const runs: { start: number; end: number }[] = [];
  for (const [at, { start, end }] of words.entries()) {
    if (common.has(at)) continue;
    const last = runs.at(-1);
    if (last !== undefined && at > 0 && !common.has(at - 1)) last.end = end;
    else runs.push({ start, end });
  }
  return runs;
}

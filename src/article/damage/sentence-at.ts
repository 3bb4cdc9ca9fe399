// The sentence that a character stands in. Promise: by halving, so that a million marks in one paragraph stay quick.
import type { Span } from "../../schema/span.ts";

/** Of `sentences` in order and disjoint, the one that holds the character at `at`; undefined between two of them. */
export function sentenceAt(sentences: readonly Span[], at: number): Span | undefined {
  let [low, high] = [0, sentences.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sentences[middle]?.end ?? 0) <= at) low = middle + 1;
    else high = middle;
  }
  const found = sentences[low];
  return found !== undefined && found.start <= at ? found : undefined;
}

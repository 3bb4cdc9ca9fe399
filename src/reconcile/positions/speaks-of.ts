// Whether a stance's matter speaks of some words: how a person says which positions of an issue are of another. Promise: a function of the
// matter's own words, so that reports to come fall the same way.
import { DETERMINERS, POSSESSIVES, PREPOSITIONS } from "../../language/en/function-words.ts";
import type { Matter } from "../../ledger/positions.ts";
import { stemOf } from "./stem.ts";

/** The words that count of what a person wrote, in the singular; articles, prepositions and the like do not. */
export function askedWords(words: string): readonly string[] {
  const counting = wordsOf(words).filter(
    (word) => !DETERMINERS.has(word) && !POSSESSIVES.has(word) && !PREPOSITIONS.has(word),
  );
  return [...new Set(counting.map(stemOf))];
}

/**
 * Whether all of them stand in the matter: in its deed, its object or its name.
 *
 * @param asked as askedWords gives them
 * @example "free 41 women and minors" speaks of "minor" and of "41 women", and not of "worker"
 */
export function speaksOf(matter: Matter, asked: readonly string[]): boolean {
  const own = new Set([
    ...wordsOf(`${matter.deed ?? ""} ${matter.words} ${matter.name}`).map(stemOf),
    ...matter.stems,
    matter.head,
  ]);
  return asked.every((word) => own.has(word));
}

function wordsOf(text: string): readonly string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

// How alike two reports are in what they tell of: the cosine of their words, less the further apart they were published.
import type { StoryWords } from "./story-words.ts";

/** At least so alike are two reports that may tell of one happening. */
export const ALIKE = 0.14;

/** What likeness loses with every doubling of the days between. Without a date on both sides nothing is lost. */
const LOST_BY_DOUBLING = 0.08;

/** What a word weighs that the ledger says week after week: a running topic is many happenings. */
const TOPIC = 0.6;

export interface Told {
  readonly words: StoryWords;
  /** Days since 1970, null where no date is known. */
  readonly day: number | null;
}

/**
 * 0 to 1, whichever is asked first. What words of a topic have in common counts less, their share of a report does not: so a word that
 * becomes one can only make reports less alike, and nobody has to look for others anew.
 * @param isTopic whether a word is one of a running topic
 */
export function likenessOf(a: Told, b: Told, isTopic: (word: number) => boolean): number {
  const [sizeA, sizeB] = [lengthOf(a.words), lengthOf(b.words)];
  if (sizeA === 0 || sizeB === 0) return 0;
  let product = 0;
  for (const word of [...a.words.keys()].filter((one) => b.words.has(one)).toSorted((x, y) => x - y))
    product += weightOf(word, a.words, isTopic) * weightOf(word, b.words, isTopic);
  const days = a.day === null || b.day === null ? 0 : Math.abs(a.day - b.day);
  return (product / (sizeA * sizeB)) * Math.max(0, 1 - LOST_BY_DOUBLING * Math.log2(1 + days));
}

function lengthOf(words: StoryWords): number {
  let sum = 0;
  for (const weight of words.values()) sum += weight ** 2;
  return Math.sqrt(sum);
}

function weightOf(word: number, words: StoryWords, isTopic: (word: number) => boolean): number {
  return (words.get(word) ?? 0) * (isTopic(word) ? TOPIC : 1);
}

/** A word of fewer weeks is none of a topic. */
export const FEWEST_WEEKS = 3;

/** A topic's words are said in three weeks at least, and in half of the weeks that the ledger has reports of. */
export function isTopicWord(weeks: number, allWeeks: number): boolean {
  return weeks >= FEWEST_WEEKS && 2 * weeks >= allWeeks;
}

// What a report is about, as the weights of its most telling words. A word weighs by how often the report says it and how
// rare it is in English at large, never by what else the ledger holds, so that a report's words are its own.
import { WORDS_BY_BAND } from "../../language/en/words-by-band.ts";
import type { Article } from "../../schema/article.ts";
import { bodyWords, hashOf, headlineWords } from "../body-words.ts";

/** Words by their hashes, the heaviest first. */
export type StoryWords = ReadonlyMap<number, number>;

/** Words of a report that count: more add noise and rows, fewer lose what two reports of one happening share. */
const MOST_WORDS = 48;

/** What a report is about stands at its beginning (the inverted pyramid); words behind these count less. */
const LEAD_WORDS = 150;
const BEHIND_LEAD = 0.6;
const LONGEST_WORDS = 2000;
const HEADLINE = 2;

/** By band, the logarithm of how much rarer a word is than the 300th; words in no band weigh as the 16,000th. */
const BAND_WEIGHTS = [0, 0.35, 1.04, 1.73, 2.43] as const;
const RARE = 3.98;

const bandOf: ReadonlyMap<string, number> = new Map(
  WORDS_BY_BAND.flatMap((list, band) => list.split(/\s+/).map((word) => [word, band] as const)),
);

export function storyWords(article: Article): StoryWords {
  const counts = new Map<string, number>();
  const count = (word: string, much: number): void => {
    if (word.length > 1) counts.set(word, (counts.get(word) ?? 0) + much);
  };
  for (const { word } of headlineWords(article)) count(word, HEADLINE);
  for (const [at, { word }] of bodyWords(article).slice(0, LONGEST_WORDS).entries())
    count(word, at < LEAD_WORDS ? 1 : BEHIND_LEAD);
  const weights = new Map<number, number>();
  for (const [word, said] of counts) {
    const rarity = rarityOf(word);
    if (rarity === 0) continue;
    const key = hashOf(stemOf(word));
    weights.set(key, (weights.get(key) ?? 0) + rarity * (said > 1 ? 1 + Math.log(said) : said));
  }
  return new Map([...weights].toSorted(([a, x], [b, y]) => y - x || a - b).slice(0, MOST_WORDS));
}

function rarityOf(word: string): number {
  const band = bandOf.get(word);
  return band === undefined ? RARE : (BAND_WEIGHTS[band] ?? RARE);
}

/** "launches", "launched" and "launching" are one word here; what is cut wrongly is cut so in every report. */
function stemOf(word: string): string {
  const ending = /(?:ing|ed|es|s)$/.exec(word);
  return ending !== null && ending.index >= 4 ? word.slice(0, ending.index) : word;
}

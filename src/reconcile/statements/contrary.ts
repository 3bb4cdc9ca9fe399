// Contrary: whether two wordings share their words and part by a "not", or by a word and its opposite, that only one of them has.
// "Ardesh will accept monitors" has all its words in "Ardesh will not accept monitors", and is the opposite. Promise: a function of the
// two texts; what is said in quite other words, or stands there in a row, is never contrary here.
import {
  CLAUSE_NEGATIONS,
  IDLE_NEGATIONS,
  INNER_NEGATIONS,
  NEGATIVE_PREFIXES,
  OPPOSITES,
} from "../../language/en/opposite-words.ts";
import { type Alignment, align, runIn } from "./align.ts";
import { baseOf } from "./content-words.ts";
import { type SaidWord, saidWords, wholeWord } from "./said-words.ts";

/** What makes the one the opposite of the other; "" on the side that has only left something out. */
export interface Contrast {
  readonly asked: string;
  readonly record: string;
}

/** Of what is asked for, so much must stand in the other before what parts them can matter. */
const LEAST_SHARE = 0.6;
const LEAST_WORDS = 3;

/** So far before the shared words a "not" still rules them: "never again agreed to open the gates". */
const REACH = 3;

/**
 * @example "Ardesh will accept monitors" and "Ardesh will not accept monitors": true
 * @example not: "asking for flour" and "We are not asking for a reward. We are asking for flour": each sentence by itself
 */
export function isContrary(asked: string, wording: string): boolean {
  const [a, b] = [saidWords(asked), saidWords(wording)];
  return runIn(a, b) < 0 && contrastBetween({ text: asked, words: a }, { text: wording, words: b }) !== null;
}

/** A text and its words. */
export interface Side {
  readonly text: string;
  readonly words: readonly SaidWord[];
}

/** Of what is asked for as a whole, else of the first of its sentences that has one. */
export function contrastBetween(asked: Side, there: Side): Contrast | null {
  const sentences = [...Map.groupBy(asked.words, ({ sentence }) => sentence).values()];
  for (const words of sentences.length > 1 ? [asked.words, ...sentences] : [asked.words]) {
    const contrast = contrastAlong({ ...asked, words }, there, align(words, there.words));
    if (contrast !== null) return contrast;
  }
  return null;
}

export function contrastAlong(asked: Side, there: Side, places: Alignment): Contrast | null {
  const met = places.filter((place) => place >= 0).length;
  if (met < LEAST_WORDS || met < LEAST_SHARE * places.length || !areTogether(places)) return null;
  const [alone, left] = [asked.words.filter((_, at) => places[at] === -1), leftOut(asked, there, places)];
  const pair = oppositesIn(alone, left);
  const [added, dropped] = [
    alone.filter((one) => one !== pair?.[0] && isNegation(asked)(one)),
    left.filter((one) => one !== pair?.[1] && isNegation(there)(one)),
  ];
  // "Not shut" is "open": a negation of one side and a pair of opposites cancel out, and so do negations of both sides.
  const isNegated = added.length > 0 !== dropped.length > 0;
  if (isNegated === (pair !== null)) return null;
  const word = ({ text }: Side, one: SaidWord | undefined) => (one === undefined ? "" : wholeWord(text, one));
  return pair === null
    ? { asked: word(asked, added[0]), record: word(there, dropped[0]) }
    : { asked: word(asked, pair[0]), record: word(there, pair[1]) };
}

/** Runs of two words and more, or all within a few words: a sentence, not words that happen to be in a speech. */
function areTogether(places: Alignment): boolean {
  const shared = places.filter((place) => place >= 0);
  const width = Math.max(...shared) - Math.min(...shared) + 1;
  return shared.length >= 2 * runsIn(places) || width <= places.length + REACH;
}

/** How many runs of words that follow each other there. */
export function runsIn(places: Alignment): number {
  return places.filter((place, at) => place >= 0 && (at === 0 || place !== (places[at - 1] ?? -2) + 1)).length;
}

/** What the wording has between the words that are shared, as far as it is of their sentences, and shortly before the first. */
function leftOut(asked: Side, { words }: Side, places: Alignment): readonly SaidWord[] {
  const shared = places.filter((place) => place >= 0);
  const found = new Set<number>();
  const ofSentence = (at: number, other: number): boolean => words[at]?.sentence === words[other]?.sentence;
  for (const [step, place] of shared.entries()) {
    const before = shared[step - 1] ?? -1;
    const isFirst = before < 0 || before > place;
    const isParted = !isFirst && !ofSentence(before, place);
    for (let at = isFirst ? Math.max(0, place - REACH) : before + 1; at < place; at++) {
      // Of two sentences, what either has far from the shared words is left out between them and turns nothing round.
      const [isBehind, isAhead] = isParted ? [at <= before + REACH, at >= place - REACH] : [true, true];
      if ((isAhead && ofSentence(at, place)) || (isBehind && !isFirst && ofSentence(at, before))) found.add(at);
    }
  }
  for (const place of shared) found.delete(place);
  const [last] = shared.slice(-1);
  // A word asked for after the last that is shared has its counterpart behind it: "we say yes" beside "we say no".
  if (places.at(-1) === -1 && last !== undefined)
    for (let at = last + 1; at <= last + 1 + tail(places); at++) if (ofSentence(at, last)) found.add(at);
  return asked.words.length === 0 ? [] : [...found].toSorted((a, b) => a - b).flatMap((at) => words[at] ?? []);
}

/** How many words are asked for after the last that is shared. */
function tail(places: Alignment): number {
  return places.length - 1 - places.findLastIndex((place) => place >= 0);
}

/** Whether a word negates its clause or its complement, in its text. */
export function isNegation({ text }: Pick<Side, "text">): (word: SaidWord) => boolean {
  const idle = [...text.matchAll(IDLE_NEGATIONS)].map(({ index, 0: { length } }) => ({
    start: index,
    end: index + length,
  }));
  return (word) =>
    isNegative(word.plain, text.slice(word.start, word.end)) &&
    !idle.some(({ start, end }) => start <= word.start && word.start < end);
}

function isNegative(plain: string, word: string): boolean {
  return (
    CLAUSE_NEGATIONS.has(plain) ||
    INNER_NEGATIONS.has(plain) ||
    /^(?:n['’`´]t|(?:nobody|no-?one|none)['’`´]s)$/i.test(word)
  );
}

function oppositesIn(alone: readonly SaidWord[], left: readonly SaidWord[]): readonly [SaidWord, SaidWord] | null {
  for (const a of alone) for (const b of left) if (areOpposite(a.plain, b.plain)) return [a, b];
  return null;
}

/** Each word of the list by its base form, as `baseOf` cuts it. */
const opposites: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  [...OPPOSITES].map(([word, others]) => [baseOf(word), new Set([...others].map(baseOf))]),
);

/** "open" and "shut", "willing" and "unwilling"; not "open" and "wide". */
export function areOpposite(a: string, b: string): boolean {
  const [x, y] = [baseOf(a), baseOf(b)];
  if (opposites.get(x)?.has(y)) return true;
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return short.length > 3 && NEGATIVE_PREFIXES.some((prefix) => baseOf(long) === baseOf(prefix + short));
}

// A window and what an encoder could have said of it, written by hand: for each attribution a line of letters, one a word.
import type { EncoderOutput } from "../../../src/language/encoder.ts";
import { TAGS, transitionsOf } from "../../../src/reading/trained/chain.ts";
import type { Decoding } from "../../../src/reading/trained/proposal.ts";
import type { Window } from "../../../src/reading/trained/windows.ts";
import { wordsIn } from "./words-in.ts";

/** S, C, T begin source, cue and content (what was told), s, c, t go on with them, "." is none. */
const LETTERS = ".SsCcTt";

export interface Told {
  /** Logit of its anchor, the first word of its cue. */
  readonly chance: number;
  /** One letter a word; spaces are for the eye. */
  readonly tags: string;
  /** By how much each word prefers its tag; 6 by default. */
  readonly sure?: number;
}

/** All the words of a text in one window. */
export function windowOf(text: string): Window {
  const words = wordsIn(text);
  return { words, pieces: words.map(() => [1]) };
}

/** An encoder's output that prefers exactly this, in the order in which the cues stand. */
export function outputOf({ words }: Window, told: readonly Told[]): Omit<EncoderOutput, "names"> {
  const rows = told
    .map(({ tags, ...rest }) => ({ ...rest, tags: tags.replaceAll(" ", "") }))
    .toSorted((a, b) => a.tags.indexOf("C") - b.tags.indexOf("C"));
  for (const { tags } of rows)
    if (tags.length !== words.length) throw new RangeError(`${tags} is not for ${words.length} words`);
  const chances = new Float32Array(words.length).fill(-9);
  for (const { tags, chance } of rows) chances[tags.indexOf("C")] = chance;
  return {
    chances,
    anchors: Int32Array.from(rows, ({ tags }) => tags.indexOf("C")),
    scores: Float32Array.from(rows.flatMap(({ tags, sure = 6 }) => [...tags].flatMap((tag) => preferring(tag, sure)))),
  };
}

function preferring(letter: string, sure: number): readonly number[] {
  return TAGS.map((_, tag) => (tag === LETTERS.indexOf(letter) ? sure : 0));
}

/** Steps of no cost, anchors from a logit of 0, no sentence but those named by where they start. */
export function plainDecoding(sentenceStarts: readonly number[] = []): Decoding {
  const transitions = transitionsOf(TAGS.map(() => TAGS.map(() => 0)));
  return { transitions, threshold: 0, sentenceStarts: new Set(sentenceStarts) };
}

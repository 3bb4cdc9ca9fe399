// Tagged sentences of headline and body, made once for every stage that reads words.
import { VERB_FORMS } from "../language/en/cue-verbs.ts";
import { tagWords, type Word } from "../language/parts-of-speech.ts";
import type { Layout } from "./layout.ts";

export interface TaggedSentence {
  /** The whole text; words' offsets point into it. */
  readonly text: string;
  readonly words: readonly Word[];
  /** Place among the sentences of the report. */
  readonly index: number;
}

const kept = new WeakMap<Layout, readonly TaggedSentence[]>();

export function tagSentences(text: string, layout: Layout): readonly TaggedSentence[] {
  const tagged =
    kept.get(layout) ??
    layout.sentences.map((span, index) => ({ text, words: tagWords(text, span, VERB_FORMS), index }));
  kept.set(layout, tagged);
  return tagged;
}

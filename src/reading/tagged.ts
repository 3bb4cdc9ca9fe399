// The report's words with their parts of speech, tagged once for every stage that reads words with the attribution verbs in
// view. (Acts have verbs of their own and tag again.)
import { VERB_FORMS } from "../language/en/cue-verbs.ts";
import { tagWords, type Word } from "../language/parts-of-speech.ts";
import { firstFrom } from "../schema/span.ts";
import type { Layout } from "./layout.ts";

export interface TaggedSentence {
  /** The whole text; words' offsets point into it. */
  readonly text: string;
  readonly words: readonly Word[];
  /** Place among the sentences of the report. */
  readonly index: number;
}

const paragraphsOf = new WeakMap<Layout, readonly (readonly Word[])[]>();
const sentencesOf = new WeakMap<Layout, readonly TaggedSentence[]>();

/** The words of each paragraph of the layout. */
export function tagParagraphs(text: string, layout: Layout): readonly (readonly Word[])[] {
  const tagged = paragraphsOf.get(layout) ?? layout.paragraphs.map((span) => tagWords(text, span, VERB_FORMS));
  paragraphsOf.set(layout, tagged);
  return tagged;
}

/** The same words by sentence. */
export function tagSentences(text: string, layout: Layout): readonly TaggedSentence[] {
  const tagged = sentencesOf.get(layout) ?? cutIntoSentences(text, layout);
  sentencesOf.set(layout, tagged);
  return tagged;
}

function cutIntoSentences(text: string, layout: Layout): readonly TaggedSentence[] {
  const words = tagParagraphs(text, layout).flat();
  return layout.sentences.map(({ start, end }, index) => ({
    text,
    words: words.slice(firstFrom(words, start), firstFrom(words, end)),
    index,
  }));
}

// The words of a made-up report as readable strings, for the tests of the trained reader.
import { layOut } from "../../../src/reading/layout.ts";
import { findWords, type Word } from "../../../src/reading/trained/words.ts";
import { type Span, sliceOf } from "../../../src/schema/span.ts";
import { articleOf } from "../made-up.ts";

export function wordsIn(text: string, headline = false): readonly Word[] {
  const article = articleOf(text, headline);
  return findWords(article, layOut(article));
}

/** The spans' own characters, one string each. */
export function formsOf(text: string, spans: readonly Span[]): readonly string[] {
  return spans.map((span) => sliceOf(text, span));
}

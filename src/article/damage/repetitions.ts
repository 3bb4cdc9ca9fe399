// Paragraphs and sentences that stand in the report twice.
import { inOneLine } from "../../language/characters.ts";
import type { Damage } from "../../schema/article.ts";
import { type Span, sliceOf } from "../../schema/span.ts";
import type { Report } from "./report.ts";

/** Shorter ones are refrains, labels, questions of an interview. */
const FEWEST_WORDS = 8;

/**
 * The second and every later copy of a paragraph, and of a sentence elsewhere; white space and case do not count.
 *
 * Marked: the same sentence of twelve words, word for word, in two paragraphs. Not marked: `“Yes,” he said.` twice.
 */
export function findRepetitions({ text, paragraphs, sentences }: Report): readonly Damage[] {
  const seenParagraphs = new Set<string>();
  const seenSentences = new Set<string>();
  const isRepeated = (span: Span, seen: Set<string>): boolean => {
    const key = inOneLine(sliceOf(text, span)).toLowerCase();
    const isKnown = seen.has(key);
    seen.add(key);
    return isKnown && key.split(" ").length >= FEWEST_WORDS;
  };
  return paragraphs.flatMap((paragraph, i) => {
    const own = (sentences[i] ?? []).filter((sentence) => isRepeated(sentence, seenSentences));
    const spans = isRepeated(paragraph, seenParagraphs) ? [paragraph] : own;
    return spans.map((span) => ({ span, kind: "repetition" as const }));
  });
}

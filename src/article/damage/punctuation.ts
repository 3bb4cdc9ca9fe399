// Punctuation that no writer sets: doubled stops and commas, a sentence that begins after a comma.
import type { Damage } from "../../schema/article.ts";
import type { Span } from "../../schema/span.ts";
import type { Report } from "./report.ts";
import { sentenceAt } from "./sentence-at.ts";

/**
 * `. .`, `..`, `, ,`, `,.`, `;;` and the like, with the short sentence that they end; and `, The` before a small word.
 *
 * Marked: `as you want. .`, `released, The military said`. Not marked: `…`, `. . .`, `...`, `a.m.,`, `Inc.;`, `?!`,
 * `, The New Ostmark Times reported`.
 */
export function findDoubledPunctuation({ text, paragraphs, sentences }: Report): readonly Damage[] {
  return paragraphs.flatMap((paragraph, i) =>
    [...text.slice(paragraph.start, paragraph.end).matchAll(DOUBLED)].map(({ index, 0: marks }) => {
      const span = { start: paragraph.start + index, end: paragraph.start + index + marks.length };
      const isSetApart = /^\S\s\S$/.test(marks);
      return { span: isSetApart ? withShortSentence(span, sentences[i] ?? []) : span, kind: "punctuation" as const };
    }),
  );
}

const DOUBLED =
  /(?<![.…]\s?)\.(?: \.|\.)(?![.…]| \.|[\w/])|(?<!,),(?: ,|,|\.|;)(?=[\s”"]|$)|[;:](?: ?[,;.]| ?:)(?=\s|$)|, (?:The|He|She|It|They|This) (?=[a-z]{2,} )/g;

/** A sentence this short that ends in stops set apart was garbled as a whole. */
const SHORT_SENTENCE = 60;

function withShortSentence(span: Span, sentences: readonly Span[]): Span {
  const around = sentenceAt(sentences, span.start);
  const isItsEnd = around !== undefined && around.end === span.end && around.end - around.start <= SHORT_SENTENCE;
  return isItsEnd ? around : span;
}

// Passage: one paragraph as the rules see it: tagged words, the sentences they form, and which of them are quoted.
// Promise: a sentence never ends inside a quotation, so a rule can read "“A. B,” he said" as one sentence.
import type { Range } from "../../language/chunks.ts";
import type { Word } from "../../language/parts-of-speech.ts";
import type { Quotation } from "../../language/quotations.ts";
import { firstFrom, type Span } from "../../schema/span.ts";
import type { Layout } from "../layout.ts";

/** One paragraph's piece of a quotation, as word indices, marks included. */
export interface QuotedPiece extends Range {
  /** Index in `layout.quotations`; pieces of one quotation share it. */
  readonly quotation: number;
  readonly isSpeech: boolean;
}

export interface Passage {
  readonly text: string;
  readonly paragraph: Span;
  readonly words: readonly Word[];
  readonly sentences: readonly Range[];
  readonly pieces: readonly QuotedPiece[];
  /** A headline in title case, where capitals say nothing and a comma parts what a full stop would. */
  readonly isTitle: boolean;
  /** For each word the index in `pieces` of the speech it stands in, or -1. */
  readonly speechAt: readonly number[];
  /** As `speechAt`, for every quotation, scare quotes and titles too. */
  readonly quotedAt: readonly number[];
}

/** @param tagged the words of each paragraph of the layout */
export function passagesOf(text: string, layout: Layout, tagged: readonly (readonly Word[])[]): readonly Passage[] {
  const quoted = layout.quotations.flatMap((quotation, index) => piecesOf(quotation, index));
  let nextPiece = 0;
  let nextSentence = 0;
  return layout.paragraphs.map((paragraph, i) => {
    const pieces: Quoted[] = [];
    for (; startsBefore(quoted[nextPiece]?.span, paragraph.end); nextPiece++)
      pieces.push(...quoted.slice(nextPiece, nextPiece + 1));
    const ends: number[] = [];
    for (; startsBefore(layout.sentences[nextSentence], paragraph.end); nextSentence++)
      ends.push(layout.sentences[nextSentence]?.end ?? paragraph.end);
    return passageOf(text, paragraph, { words: tagged[i] ?? [], pieces, ends });
  });
}

interface Quoted {
  readonly span: Span;
  readonly quotation: number;
  readonly isSpeech: boolean;
}

/** Outermost quotations only: what is quoted inside a quotation is part of it. */
function piecesOf({ pieces, isSpeech, parent }: Quotation, quotation: number): readonly Quoted[] {
  return parent === null ? pieces.map((span) => ({ span, quotation, isSpeech })) : [];
}

function startsBefore(span: Span | undefined, end: number): span is Span {
  return span !== undefined && span.start < end;
}

interface Material {
  readonly words: readonly Word[];
  readonly pieces: readonly Quoted[];
  readonly ends: readonly number[];
}

function passageOf(text: string, paragraph: Span, { words, pieces, ends }: Material): Passage {
  const ranges = pieces.map(({ span, ...rest }) => ({
    ...rest,
    from: firstFrom(words, span.start),
    to: firstFrom(words, span.end),
  }));
  const quotedAt = words.map(() => -1);
  for (const [i, piece] of ranges.entries()) quotedAt.fill(i, piece.from, piece.to);
  const speechAt = quotedAt.map((i) => (ranges[i]?.isSpeech ? i : -1));
  return {
    text,
    paragraph,
    words,
    sentences: sentencesOf(words, ends, ranges),
    pieces: ranges,
    speechAt,
    quotedAt,
    isTitle: isTitleCase(text, words),
  };
}

const LONGEST_TITLE = 40;

/** Two thirds of the words that can have a capital have one, and no full stop ends it. */
function isTitleCase(text: string, words: readonly Word[]): boolean {
  if (words.length > LONGEST_TITLE) return false;
  const letters = words.filter((word) => /^\p{L}/u.test(word.lower) && word.lower.length > 3);
  const capitals = letters.filter((word) => /^\p{Lu}/u.test(text.charAt(word.start)));
  return letters.length >= 3 && capitals.length * 3 >= letters.length * 2;
}

function sentencesOf(words: readonly Word[], ends: readonly number[], pieces: readonly Range[]): readonly Range[] {
  const sentences: Range[] = [];
  let from = 0;
  let piece = 0;
  for (const end of ends) {
    const to = firstFrom(words, end);
    while ((pieces[piece]?.to ?? Infinity) < to) piece++;
    const inside = pieces[piece];
    if (to <= from || (inside !== undefined && inside.from < to && to < inside.to)) continue;
    sentences.push(...cut({ from, to }));
    from = to;
  }
  if (from < words.length) sentences.push(...cut({ from, to: words.length }));
  return sentences;
}

/** In words. No sentence of news is longer, and rules that scan a sentence stay linear in the report. */
const LONGEST_SENTENCE = 300;

function cut({ from, to }: Range): readonly Range[] {
  const parts: Range[] = [];
  for (let at = from; at < to; at += LONGEST_SENTENCE)
    parts.push({ from: at, to: Math.min(at + LONGEST_SENTENCE, to) });
  return parts;
}

/** The text span of a range of words; null for an empty range. */
export function spanOf(words: readonly Word[], { from, to }: Range): Span | null {
  const first = words[from];
  const last = words[to - 1];
  return first === undefined || last === undefined || to <= from ? null : { start: first.start, end: last.end };
}

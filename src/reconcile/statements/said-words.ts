// The words of a text as a quotation is held against them: small letters, without accents, apostrophes and hyphens, numbers whole, and
// where something is left out between two of them. A contraction is its two words. Promise: two words are the same here only where a
// person would call them the same word; 3.5 is not 35, $5 is not 5, and no word is joined to another.
import { contractionIn } from "../../language/en/contractions.ts";
import { foldMarks } from "../../ledger/fold.ts";
import type { Span } from "../../schema/span.ts";

export interface SaidWord extends Span {
  readonly plain: string;
  /** The end of a contraction: the “n’t” of “don’t”, which is "not". */
  readonly isShort: boolean;
  /** Between the word before and this one something is left out, which a report or a question marks by "…". */
  readonly afterGap: boolean;
  /** Which of the pieces it stands in. */
  readonly piece: number;
  /** Counted from 0; a stop that ends a sentence is followed by the next. */
  readonly sentence: number;
  /** Between the word before and this one stands what parts clauses: a semicolon, a colon, a dash, or a comma. */
  readonly parting: "nothing" | "comma" | "break";
}

const WORD =
  /[$€£¥₹]?(?<![\p{L}\p{N}])[-−]?\p{N}+(?:[.,:/]\p{N}+)*[\p{L}\p{M}]*%?|(?:\p{L}\.){2,}|[\p{L}\p{M}\p{N}]+(?:['’‘`´\u2010\u2011\u00ad-][\p{L}\p{M}\p{N}]+)*/gu;
const ELLIPSIS = /…|\.{3,}|\. \. \./;
const SENTENCE_END = /[.!?…]["”’'»›)\]]*(?:\s|$)/;

/** @param pieces of one quotation in their order; between two of them the teller may speak, but no more than a clause */
export function saidWords(
  text: string,
  pieces: readonly Span[] = [{ start: 0, end: text.length }],
): readonly SaidWord[] {
  const found: SaidWord[] = [];
  let sentence = 0;
  for (const [at, { start, end }] of pieces.entries()) {
    const isCutOff = at > 0 && !isInterruption(text, found.at(-1)?.end ?? 0, start);
    let isFirst = true;
    for (const { plain, isShort, ...span } of wordsIn(text, { start, end })) {
      const before = found.at(-1);
      const between = before === undefined ? "" : text.slice(before.end, span.start);
      const isGap = isFirst && at > 0 ? isCutOff : ELLIPSIS.test(between);
      if (before !== undefined && SENTENCE_END.test(between)) sentence++;
      found.push({ ...span, plain, isShort, afterGap: isGap, piece: at, sentence, parting: partingOf(between) });
      isFirst = false;
    }
  }
  return found;
}

type Word = Span & Pick<SaidWord, "plain" | "isShort">;

function* wordsIn(text: string, within: Span): Generator<Word> {
  for (const { index, 0: word } of text.slice(within.start, within.end).matchAll(WORD)) {
    const [start, end] = [within.start + index, within.start + index + word.length];
    const parts = contractionIn(word);
    if (parts === null) yield { start, end, plain: plainWord(word), isShort: false };
    else {
      const middle = start + parts.at;
      yield { start, end: middle, plain: parts.words[0], isShort: false };
      yield { start: middle, end, plain: parts.words[1], isShort: parts.isShort };
    }
  }
}

/** "n’t" → "don’t": the whole word of a text of which this is a part. */
export function wholeWord(text: string, { start, end }: Span): string {
  const before = /[\p{L}\p{M}\p{N}'’‘`´]*$/u.exec(text.slice(Math.max(0, start - 20), start))?.[0] ?? "";
  const after = /^(?:[\p{L}\p{M}\p{N}]|['’‘`´](?=\p{L}))*/u.exec(text.slice(end, end + 20))?.[0] ?? "";
  return before.replace(/^['’‘`´]+/u, "") + text.slice(start, end) + after;
}

/** "Co-operate" → "cooperate"; "112,000" → "112000"; "3.5" stays; "U.S." → "us". */
export function plainWord(word: string): string {
  const folded = foldMarks(word).replace(/−/gu, "-");
  if (/^[$€£¥₹]?-?\p{N}/u.test(folded)) return folded.replace(/(?<=\p{N}),(?=\p{N}{3}(?!\p{N}))/gu, "");
  return folded.replace(/[^\p{L}\p{N}]+/gu, "");
}

function partingOf(between: string): SaidWord["parting"] {
  if (/[;:—–()]|\s-\s/.test(between) || SENTENCE_END.test(between)) return "break";
  return between.includes(",") ? "comma" : "nothing";
}

/** Words and sentences that a teller may put between two pieces of one quotation: "he said on Monday". */
const INTERRUPTION = { words: 25, stops: 1 } as const;

function isInterruption(text: string, start: number, end: number): boolean {
  if (end <= start) return false;
  const between = text.slice(start, end).replace(/^[^\p{L}\p{N}]+/u, "");
  const stops = between.match(/[.!?]["”’'»›)\]]*(?=\s|$)/gu)?.length ?? 0;
  const words = between.match(WORD)?.length ?? 0;
  return words <= INTERRUPTION.words && stops <= INTERRUPTION.stops && !ELLIPSIS.test(between);
}

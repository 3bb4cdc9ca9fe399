// A report that was cut off before its end.
import type { Damage } from "../../schema/article.ts";
import { type Span, sliceOf } from "../../schema/span.ts";
import type { Report } from "./report.ts";

/**
 * The mark that a feed sets where it cuts (`… [+1234 chars]`), or the last words of a last paragraph that ends within
 * its sentence, where the paragraphs before it end as sentences do.
 *
 * Marked: `would be opened in the` as the end. Not marked: `— Ana Moreno (@amoreno) May 3, 2031`, a final `…`.
 */
export function findTruncation({ text, paragraphs, sentences }: Report): readonly Damage[] {
  const last = paragraphs.at(-1);
  if (last === undefined) return [];
  const cut = CUT_MARK.exec(sliceOf(text, last).slice(-60));
  if (cut !== null) return [{ span: { start: last.end - cut[0].length, end: last.end }, kind: "truncation" }];
  const sentence = sentences.at(-1)?.at(-1) ?? last;
  const before = paragraphs.slice(0, -1).filter((paragraph) => sliceOf(text, paragraph).split(" ", 9).length > 8);
  const closed = before.filter((paragraph) => isClosed(text, paragraph));
  const isHabit = closed.length >= 3 && closed.length >= before.length * 0.8;
  if (!isHabit || isClosed(text, last) || !isCutSentence(sliceOf(text, sentence))) return [];
  return [{ span: { start: lastWords(text, sentence), end: sentence.end }, kind: "truncation" }];
}

const CUT_MARK = /(?:…|\.\.\.)?\s?\[\+?\d{1,6} (?:chars|characters|words)\]$|\s?\[(?:…|\.\.\.)\]$/;

function isClosed(text: string, { start, end }: Span): boolean {
  return /[.!?…:;)\]”"’'»*]$/.test(text.slice(Math.max(start, end - 1), end));
}

/** Several words without an end; posts, addresses and signatures end without one too. */
function isCutSentence(sentence: string): boolean {
  const tail = sentence.slice(-160);
  return (
    tail.split(" ").length >= 8 &&
    /\p{L}{2},?$/u.test(tail) &&
    !/[@#]|https?:|www\.|\d$|(?:^|\s)[—–-]{1,2}\s?\p{Lu}/u.test(tail)
  );
}

/** Where the last three words begin. */
function lastWords(text: string, { start, end }: Span): number {
  const tail = text.slice(Math.max(start, end - 80), end);
  const words = [...tail.matchAll(/\S+/g)].slice(-3);
  return end - tail.length + (words[0]?.index ?? 0);
}

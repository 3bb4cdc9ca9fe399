// Sentences with exact offsets. Promise: linear in the text; in order, none overlapping, none crossing a paragraph, and
// together they hold every character of the paragraphs but white space.
import { type Span, trimmed } from "../schema/span.ts";
import { isDigit, isGap, isLower, isUpper } from "./characters.ts";
import {
  afterClockTimes,
  leadingAbbreviations,
  numberAbbreviations,
  trailingAbbreviations,
} from "./en/abbreviations.ts";
import { sentenceOpeners } from "./en/sentence-openers.ts";
import { tagVerbs } from "./en/tag-verbs.ts";

/**
 * The sentences of each paragraph. A full stop inside a quotation ends a sentence as any other does, so a long speech is
 * several; but a quotation's last sentence holds the cue that follows it: `“Stop. Why now?” she asked.` is `“Stop.` and
 * `Why now?” she asked.` Whoever needs the whole speech takes it from findQuotations.
 *
 * Ends: at the first stop of `They met in the U.S. The talks failed.` that a sentence opener follows.
 * Does not end: at the stops of `Mr. J. K. Ruk paid $3.5 million at 9 a.m. Monday.`
 */
export function findSentences(text: string, paragraphs: readonly Span[]): readonly Span[] {
  return paragraphs.flatMap((paragraph) => {
    const sentences: Span[] = [];
    let start = paragraph.start;
    for (const end of endsIn(text, paragraph)) {
      const sentence = trimmed(text, { start, end });
      if (sentence !== null) sentences.push(sentence);
      start = end;
    }
    return sentences;
  });
}

const terminator = /[.!?…]+/g;
/** What may stand between a stop and the end of its sentence: closing marks, brackets, stops set apart (". ."). */
const closers = /(?:[”’"'»›)\]}.!?…]|\s(?=[.!?…]+(?:\s|$)))*/y;

function endsIn(text: string, paragraph: Span): readonly number[] {
  const within = text.slice(paragraph.start, paragraph.end);
  const ends: number[] = [];
  terminator.lastIndex = 0;
  for (let stop = terminator.exec(within); stop !== null; stop = terminator.exec(within)) {
    closers.lastIndex = terminator.lastIndex;
    const end = terminator.lastIndex + (closers.exec(within)?.[0].length ?? 0);
    if (endsSentence(within, { start: stop.index, end })) ends.push(paragraph.start + end);
    terminator.lastIndex = end;
  }
  return [...ends, paragraph.end];
}

/** Whether the stop at `start`, whose closing marks reach to `end`, ends its sentence. */
function endsSentence(text: string, { start, end }: Span): boolean {
  if (end >= text.length) return true;
  const next = wordAfter(text, end);
  if (!isGap(text.charAt(end))) return isGlued(text, { start, end }, next.word);
  if (isLower(next.word.charAt(0))) return false;
  if (text.charAt(start) !== ".") return !isTag(text, { start, end }, next);
  const isSingle = end === start + 1 || (end === start + 2 && text.charAt(start + 1) === ")");
  if (!isSingle) return true;
  if (start < 4 && /^\s*\d+$/.test(text.slice(0, start))) return false; // "3. After a quiet stretch": a list
  // "ORU, Fla. — The talks": the dash after a dateline goes on whatever follows
  const follower = /^\s[—–-]/.test(text.slice(end, end + 2)) ? "—" : next.word;
  return !isAbbreviated(text, start, follower);
}

interface Word {
  readonly start: number;
  /** With its full stop where it is one letter, so that an initial is never taken for "A" or "I". */
  readonly word: string;
}

const opening = /[\s"“„«‘'`‹([{—–-]*/y;
const letters = /[\p{L}\p{N}]{1,40}(?:\b|$)\.?/uy;

function wordAfter(text: string, at: number): Word {
  opening.lastIndex = at;
  opening.exec(text);
  const start = opening.lastIndex;
  letters.lastIndex = start;
  const word = letters.exec(text)?.[0] ?? "";
  return { start, word: word.length === 2 ? word : word.replace(".", "") };
}

/** "talks.The envoy", "agreed.”The envoy": a page's markup was lost where a space should be. */
function isGlued(text: string, { start, end }: Span, next: string): boolean {
  if (!isUpper(text.charAt(end))) return false;
  const isClosed = /[”»)]/.test(text.charAt(end - 1)) && text.charAt(start + 1) !== ")";
  return isClosed || (isLower(text.charAt(start - 1)) && sentenceOpeners.has(next));
}

/** `“Why now?” Amna Ruk asked.`: the name after the closing mark is followed by a verb of asking or saying. */
function isTag(text: string, { start, end }: Span, next: Word): boolean {
  if (!/[”"'’»›]/.test(text.slice(start, Math.min(end, start + 8))) || sentenceOpeners.has(next.word)) return false;
  const words = text.slice(next.start, next.start + 80).split(/\s+/);
  const verb = words.findIndex((word) => !isUpper(word.charAt(0)));
  return verb > 0 && tagVerbs.has((words[verb] ?? "").replace(/[^a-z]/g, ""));
}

function isAbbreviated(text: string, stop: number, next: string): boolean {
  const before = /(?:[\p{L}]\.)*\p{L}*$/u.exec(text.slice(Math.max(0, stop - 14), stop))?.[0] ?? "";
  if (leadingAbbreviations.has(before)) return true;
  if (numberAbbreviations.has(before)) return isDigit(next.charAt(0));
  if (/^[ap]\.m$/i.test(before)) return afterClockTimes.has(next) || /^[A-Z]{2,4}$/.test(next);
  const isInitial = before.length === 1 && isUpper(before);
  const mayGoOn = isInitial || before.includes(".") || trailingAbbreviations.has(before);
  return mayGoOn && next !== "" && !sentenceOpeners.has(next);
}

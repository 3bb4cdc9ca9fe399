// Text → paragraphs. Promise: spans in order and disjoint, trimmed, together holding every character but white space.
// Two ways of writing text are told apart by its shape: a line a paragraph, and lines wrapped at a width with blank
// lines between paragraphs.
import { inOneLine } from "../../language/characters.ts";
import type { PageLine } from "../../language/en/page-lines.ts";
import { type Span, trimmed } from "../../schema/span.ts";
import { isMarkedCaption } from "./captions.ts";
import { kindAt, pageLinesLike } from "./page-line.ts";

export interface Paragraph {
  readonly span: Span;
  /** Its characters, line ends of a wrapped paragraph included. */
  readonly text: string;
  /** The same in one line, white space made single spaces. */
  readonly line: string;
  readonly wordCount: number;
  /** Ends as a sentence does: in a full stop, question or exclamation mark, closing quotation mark, or ellipsis. */
  readonly isClosed: boolean;
  /** Marked as the caption of a picture. */
  readonly isCaption: boolean;
  /** What it could be of the page around the report, by its words alone. */
  readonly pageLines: readonly PageLine[];
  /** Several words that end as a sentence does, and neither a line of the page nor marked as a caption. */
  readonly isProse: boolean;
}

/** The paragraphs of a text. `"One.\nTwo."` has two; a text wrapped at 72 columns has one for each block. */
export function splitParagraphs(text: string): readonly Paragraph[] {
  const lines = linesOf(text);
  const width = wrapWidth(text, lines);
  return joinWrapped(lines, width).flatMap((span) => paragraphAt(text, span) ?? []);
}

/** The paragraph in a span; null where it holds white space only. */
export function paragraphAt(text: string, span: Span): Paragraph | null {
  const inner = trimmed(text, span);
  if (inner === null) return null;
  const own = text.slice(inner.start, inner.end);
  const line = inOneLine(own);
  const wordCount = countWords(line);
  const isClosed = CLOSED.test(own.slice(-12));
  const marks = { isCaption: isMarkedCaption(line, isClosed), pageLines: pageLinesLike(line) };
  const isSentence =
    wordCount >= FEWEST_PROSE_WORDS && (isClosed || wordCount > LONG_WORDS || LEADS_TO_SPEECH.test(line));
  const isProse = isSentence && !marks.isCaption && kindAt(marks.pageLines, "tail") === null;
  return { span: inner, text: own, line, wordCount, isClosed, ...marks, isProse };
}

const FEWEST_PROSE_WORDS = 10;
/** So long that a missing stop at its end says nothing. */
const LONG_WORDS = 40;

/** A sentence, and one that announces what the next paragraph quotes: "They met on Monday. Mendez told reporters:" */
const LEADS_TO_SPEECH = /\p{L}[.!?]["”’]? [\p{Lu}"“‘].*:$/u;

const CLOSED = /[.!?…‽]["'”’»)\]*]{0,4}$|[”"]$/;

function countWords(line: string): number {
  let count = 1;
  for (let at = line.indexOf(" "); at >= 0; at = line.indexOf(" ", at + 1)) count++;
  return count;
}

interface Line {
  readonly start: number;
  /** Without the line end and white space before it. */
  readonly end: number;
  readonly isBlank: boolean;
  readonly firstWordLength: number;
  readonly isIndented: boolean;
}

function linesOf(text: string): readonly Line[] {
  const lines: Line[] = [];
  for (let start = 0; start < text.length; ) {
    const newline = nextLineEnd(text, start);
    const raw = text.slice(start, newline);
    const end = start + raw.trimEnd().length;
    const word = /\S+/.exec(raw.slice(0, 200))?.[0] ?? "";
    lines.push({ start, end, isBlank: end === start, firstWordLength: word.length, isIndented: /^[ \t]/.test(raw) });
    start = newline + (text.startsWith("\r\n", newline) ? 2 : 1);
  }
  return lines;
}

function nextLineEnd(text: string, from: number): number {
  LINE_END.lastIndex = from;
  return LINE_END.exec(text)?.index ?? text.length;
}

/** Also the vertical tab, form feed, and the line and paragraph separators of Unicode. */
const LINE_END = /[\n\r\v\f\u2028\u2029]/g;

/** Wrapped lines of fewer columns than this are a poem or a list; of more, somebody's long paragraphs. */
const [NARROWEST, WIDEST] = [40, 132];

/**
 * The column at which the text is wrapped; null where each line is a paragraph. In wrapped text nearly every line that
 * is followed by another is full: the next line's first word would not have fitted.
 */
function wrapWidth(text: string, lines: readonly Line[]): number | null {
  const width = lines.reduce((longest, line) => Math.max(longest, line.end - line.start), 0);
  if (width < NARROWEST || width > WIDEST) return null;
  const followed = lines.filter((line, i) => !line.isBlank && lines[i + 1]?.isBlank === false);
  const full = lines.filter((line, i) => isFull(line, lines[i + 1], width) && !endsSentence(text, line));
  return full.length >= 2 && full.length * 2 >= followed.length ? width : null;
}

/** Slack for wrapping that counts columns another way, or breaks before a dash. */
const SLACK = 6;

function isFull(line: Line, next: Line | undefined, width: number): boolean {
  if (line.isBlank || next === undefined || next.isBlank || next.isIndented) return false;
  return line.end - line.start + 1 + next.firstWordLength > width - SLACK;
}

function endsSentence(text: string, line: Line): boolean {
  return CLOSED.test(text.slice(Math.max(line.start, line.end - 12), line.end));
}

function joinWrapped(lines: readonly Line[], width: number | null): readonly Span[] {
  const spans: Span[] = [];
  let start: number | null = null;
  lines.forEach((line, i) => {
    if (line.isBlank) return;
    start ??= line.start;
    if (width !== null && isFull(line, lines[i + 1], width)) return;
    spans.push({ start, end: line.end });
    start = null;
  });
  return spans;
}

// Quotation marks without a partner. Only typographic ones are judged: of straight marks nobody can tell which it was.
import type { Damage } from "../../schema/article.ts";
import type { Span } from "../../schema/span.ts";
import type { Report } from "./report.ts";
import { sentenceAt } from "./sentence-at.ts";

/**
 * A closing mark that nothing opened, with the scrap before it; an opening mark that nothing closes and that the next
 * paragraph does not take up.
 *
 * Marked: `Deaf,”` in `… one party.” Deaf,” he said.` Not marked: `“We agree.` before a paragraph that begins with `“`.
 */
export function findUnpairedMarks({ text, paragraphs, sentences }: Report): readonly Damage[] {
  const damage: Damage[] = [];
  let isCarried = false;
  paragraphs.forEach((paragraph, i) => {
    const { stray, open } = scan(text, paragraph, isCarried);
    for (const at of stray) damage.push({ span: withScrap(at, sentences[i] ?? []), kind: "punctuation" });
    isCarried = open !== null && isTakenUp(text, paragraphs[i + 1]);
    if (open !== null && !isCarried) damage.push({ span: { start: open, end: open + 1 }, kind: "punctuation" });
  });
  return damage;
}

interface Unpaired {
  readonly stray: readonly number[];
  readonly open: number | null;
}

function scan(text: string, { start, end }: Span, isCarried: boolean): Unpaired {
  const written = text.slice(start, end);
  // A straight mark may be the partner: such reports mix their marks, and nothing of them is lost.
  if (written.split('"').length % 2 === 0) return { stray: [], open: null };
  const stray: number[] = [];
  let open: number | null = null;
  let isOpen = isCarried;
  for (const { index } of written.matchAll(/[“”]/g)) {
    const opens = isOpening(written, index);
    if (!opens && !isOpen) stray.push(start + index);
    isOpen = opens;
    open = opens ? start + index : null;
  }
  return { stray, open };
}

/** By its place where that is clear, else by its shape: many an editor sets ” before a word. */
function isOpening(text: string, at: number): boolean {
  const [before, after] = [text.charAt(at - 1), text.charAt(at + 1)];
  const isBefore = /^[\s([—–-]?$/.test(before) && /[^\s]/.test(after);
  const isBehind = /\S/.test(before) && /^[\s.,;:!?)\]—–-]?$/.test(after);
  return isBefore === isBehind ? text.charAt(at) === "“" : isBefore;
}

/** A quotation that runs on begins each of its paragraphs with a mark; some reports leave that out and only close it. */
function isTakenUp(text: string, next: Span | undefined): boolean {
  if (next === undefined) return false;
  const first = /[“”]/.exec(text.slice(next.start, next.end));
  return first !== null && (first[0] === "”" || first.index === 0);
}

const LONGEST_SCRAP = 25;

function withScrap(at: number, sentences: readonly Span[]): Span {
  const sentence = sentenceAt(sentences, at);
  const start = sentence !== undefined && at - sentence.start <= LONGEST_SCRAP ? sentence.start : at;
  return { start, end: at + 1 };
}

// Kind of an attribution: direct where all of its words are quoted, indirect where none is, mixed between.
import { isDigit, isLetter } from "../../language/characters.ts";
import type { Quotation } from "../../language/quotations.ts";
import type { AttributionKind } from "../../schema/attribution.ts";
import type { Span } from "../../schema/span.ts";
import type { Roles } from "../reader.ts";

/** How many words start before each offset, and how many of them stand in a quotation, of whatever marks. */
export interface Quoted {
  readonly words: Uint32Array;
  readonly quoted: Uint32Array;
  /** The same of those that stand in a quotation inside a quotation. */
  readonly nested: Uint32Array;
}

/** Counted once for a text, so that the kind of a content is two subtractions. Linear in the text. */
export function markQuoted(text: string, quotations: readonly Quotation[]): Quoted {
  const inside = new Uint8Array(text.length);
  const deep = new Uint8Array(text.length);
  for (const { pieces, parent } of quotations)
    for (const { start, end } of pieces) (parent === null ? inside : deep).fill(1, start, end);
  const words = new Uint32Array(text.length + 1);
  const quoted = new Uint32Array(text.length + 1);
  const nested = new Uint32Array(text.length + 1);
  let isInWord = false;
  for (let at = 0; at < text.length; at++) {
    const wasInWord = isInWord;
    isInWord = isInsideWord(text, at);
    const starts = isInWord && !wasInWord ? 1 : 0;
    words[at + 1] = (words[at] ?? 0) + starts;
    quoted[at + 1] = (quoted[at] ?? 0) + (starts & (inside[at] ?? 0));
    nested[at + 1] = (nested[at] ?? 0) + (starts & (deep[at] ?? 0));
  }
  return { words, quoted, nested };
}

function isInsideWord(text: string, at: number): boolean {
  const char = text.charAt(at);
  return isLetter(char) || isDigit(char) || (char > "\x7f" && /\p{N}/u.test(char));
}

/** “No,” and ‘No,’ are direct; it was “over” is mixed; the parties’ envoys agreed is indirect. */
export function kindOf(content: readonly Span[], { words, quoted }: Quoted): AttributionKind {
  return kindBy(content, words, quoted);
}

/**
 * The kind of what is told within another's words. Where those are quoted, cue and all, the marks around them are the
 * other's: in “He said it was over,” Rowe said, Rowe is quoted and he is not. Only marks inside the marks are his.
 */
export function innerKindOf({ cue, content }: Pick<Roles, "cue" | "content">, counts: Quoted): AttributionKind {
  const { words, quoted, nested } = counts;
  const isQuoted = cue.length > 0 && within(cue, words) > 0 && within(cue, quoted) === within(cue, words);
  return kindBy(content, words, isQuoted ? nested : quoted);
}

function kindBy(content: readonly Span[], words: Uint32Array, quoted: Uint32Array): AttributionKind {
  const ofQuoted = within(content, quoted);
  if (ofQuoted === 0) return "indirect";
  return ofQuoted < within(content, words) ? "mixed" : "direct";
}

function within(spans: readonly Span[], counts: Uint32Array): number {
  return spans.reduce((sum, { start, end }) => sum + (counts[end] ?? 0) - (counts[start] ?? 0), 0);
}

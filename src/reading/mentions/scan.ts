// Scan: the words of one stretch of text with what their letters tell. Linear in the text; every word slices to itself.
import { plainWordEnd } from "../../language/characters.ts";
import { honorifics, joinedParticles, nameSuffixes, shortTitles } from "../../language/en/titles.ts";
import type { Span } from "../../schema/span.ts";

export type Shape = "lower" | "title" | "upper" | "initial" | "number";

export interface Word extends Span {
  readonly text: string;
  /** Lower case, straight apostrophes, no full stops: "U.S." is "us", "O’Neil" is "o'neil". */
  readonly key: string;
  readonly shape: Shape;
  /** Followed by 's or, after an s, by a lone apostrophe; `end` stands before it. */
  readonly isPossessive: boolean;
  /** First of a sentence, a quotation or a line, where a capital tells nothing. */
  readonly isOpening: boolean;
  /** What stands between this word (its possessive mark included) and the word before, "" for the first. */
  readonly gap: string;
}

const WORD = /(?:\p{L}\.){2,}|[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:[-‐‑'’ʼ&][\p{L}\p{N}][\p{L}\p{M}\p{N}]*)*/gu;

/** The words of a region; `openings` are offsets at which a sentence begins. */
export function scanWords(text: string, region: Span, openings: ReadonlySet<number>): readonly Word[] {
  const words: Word[] = [];
  const piece = text.slice(region.start, region.end);
  let reached = 0;
  for (let match = nextWord(piece, 0); match !== null; match = nextWord(piece, reached)) {
    const raw = piece.slice(match.start, match.end);
    const end = match.end;
    const bare = withoutPossessive(raw, piece.charAt(end));
    const gap = match.start === reached + 1 && piece.charAt(reached) === " " ? " " : piece.slice(reached, match.start);
    const start = region.start + match.start;
    const shape = shapeOf(bare);
    words.push({
      start,
      end: start + bare.length,
      text: bare,
      key: keyOf(bare),
      shape,
      isPossessive: bare.length < raw.length || ownsNext(bare, piece, end),
      isOpening: shape !== "lower" && (words.length === 0 || openings.has(start) || (gap !== " " && opens(gap))),
      gap,
    });
    reached = end;
  }
  return words;
}

function nextWord(piece: string, from: number): Span | null {
  const start = piece.charAt(from) === " " ? from + 1 : from;
  const end = plainWordEnd(piece, start);
  if (end > start) return { start, end };
  WORD.lastIndex = start;
  const match = WORD.exec(piece);
  return match === null ? null : { start: match.index, end: WORD.lastIndex };
}

/** Whether what stands before a word ends a sentence or begins a quotation or a line. */
function opens(gap: string): boolean {
  return /[“"‘«:•*\n]\s*$|[.!?]["”’)]*\s+["“‘(]*$/.test(gap.slice(-8));
}

/** How a word is looked up in a list. */
export function keyOf(word: string): string {
  if (isPlain(word)) return word;
  const lower = word.toLowerCase();
  return isPlain(lower) ? lower : lower.replaceAll(".", "").replaceAll(/[’ʼ]/g, "'").replaceAll(/[‐‑]/g, "-");
}

/** Only the letters a to z, as most words are: they need no further look. */
function isPlain(word: string): boolean {
  for (let i = 0; i < word.length; i++) {
    const code = word.charCodeAt(i);
    if (code < 97 || code > 122) return false;
  }
  return true;
}

/** Whether two words stand in one phrase: a space between them, or the full stop of an abbreviation and a space. */
export function isJoined(before: Word, word: Word): boolean {
  if (before.isPossessive) return false;
  return word.gap === " " || word.gap === "\u00a0" || word.gap === "\n" || (word.gap === ". " && isShortened(before));
}

function isShortened(word: Word): boolean {
  return (
    word.shape === "initial" || honorifics.has(word.key) || shortTitles.has(word.key) || nameSuffixes.has(word.key)
  );
}

function withoutPossessive(raw: string, next: string): string {
  const letter = raw.charCodeAt(raw.length - 1) | 32;
  if (letter !== 115 || raw.length < 3 || next === "." || !isApostrophe(raw.charAt(raw.length - 2))) return raw;
  return raw.slice(0, -2);
}

/** "the envoys’ letters": a lone apostrophe behind an s, with a word to own. */
function ownsNext(bare: string, piece: string, at: number): boolean {
  return isApostrophe(piece.charAt(at)) && /[sSzx]$/.test(bare) && /^ \p{L}/u.test(piece.slice(at + 1, at + 4));
}

function isApostrophe(mark: string): boolean {
  return mark === "'" || mark === "’" || mark === "ʼ";
}

function shapeOf(word: string): Shape {
  if (isPlain(word)) return "lower";
  if (/^[A-Z][a-z]+$/.test(word)) return "title";
  if (/^\p{N}/u.test(word)) return "number";
  if (/^\p{Lu}\.?$/u.test(word)) return "initial";
  if (/^(?:\p{Lu}\.)+$/u.test(word)) return "upper";
  if (/^\p{Lu}[\p{Lu}\p{N}&.'’-]+$/u.test(word)) return "upper";
  if (/^\p{Lu}/u.test(word) || /^\p{Lt}/u.test(word)) return "title";
  const particle = /^(\p{Ll}{1,5})[-'’‐]\p{Lu}/u.exec(word);
  return particle?.[1] !== undefined && joinedParticles.has(particle[1]) ? "title" : "lower";
}

// Scan: the words of one stretch of text with what their letters tell. Linear in the text; every word slices to itself.
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

/** The words between `start` and `end`; `openings` are offsets at which a sentence begins. */
export function scanWords(text: string, region: Span, openings: ReadonlySet<number>): readonly Word[] {
  const words: Word[] = [];
  const piece = text.slice(region.start, region.end);
  let reached = 0;
  for (const match of piece.matchAll(WORD)) {
    const raw = match[0];
    const bare = withoutPossessive(raw, piece.charAt(match.index + raw.length));
    const gap = piece.slice(reached, match.index);
    const start = region.start + match.index;
    words.push({
      start,
      end: start + bare.length,
      text: bare,
      key: keyOf(bare),
      shape: shapeOf(bare),
      isPossessive: bare.length < raw.length || endsOwning(bare, piece, match.index + raw.length),
      isOpening:
        words.length === 0 ||
        openings.has(start) ||
        /[“"‘«:•*\n]\s*$|[“"‘«:]$|[.!?]["”’)]*\s+["“‘(]*$/.test(gap.slice(-8)),
      gap,
    });
    reached = match.index + raw.length;
  }
  return words;
}

/** How a word is looked up in a list. */
export function keyOf(word: string): string {
  return word.replaceAll(".", "").replaceAll(/[’ʼ]/g, "'").replaceAll(/[‐‑]/g, "-").toLowerCase();
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
  return /['’ʼ][sS]$/.test(raw) && raw.length > 2 && next !== "." ? raw.slice(0, -2) : raw;
}

function endsOwning(bare: string, piece: string, at: number): boolean {
  return /[sSzx]$/.test(bare) && /^['’]\s?[\p{L}]/u.test(piece.slice(at, at + 3)) && piece.charAt(at + 1) === " ";
}

function shapeOf(word: string): Shape {
  if (/^\p{N}/u.test(word)) return "number";
  if (/^\p{Lu}\.?$/u.test(word)) return "initial";
  if (/^(?:\p{Lu}\.)+$/u.test(word)) return "upper";
  if (/^\p{Lu}[\p{Lu}\p{N}&.'’-]+$/u.test(word)) return "upper";
  if (/^\p{Lu}/u.test(word) || /^\p{Lt}/u.test(word)) return "title";
  const particle = /^(\p{Ll}{1,5})[-'’‐]\p{Lu}/u.exec(word);
  return particle?.[1] !== undefined && joinedParticles.has(particle[1]) ? "title" : "lower";
}

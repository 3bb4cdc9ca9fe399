// Pieces: the finest tokens, which the grammar of times is written over: runs of letters, runs of digits, single marks. "11:57am"
// is 11 : 57 am and "pre-1967" is pre - 1967, so that one rule reads a time however it is joined. Linear in the text.
import type { Span } from "../../schema/span.ts";

export interface Piece extends Span {
  /** odd: digits that are not 0 to 9, or mixed with others, which no rule takes for a number. */
  readonly kind: "word" | "digits" | "odd" | "mark";
  /** Lower case; the mark itself for a mark, an apostrophe always straight and a dash always "-". */
  readonly key: string;
  readonly isCapital: boolean;
  /** No white space stands before it. */
  readonly isGlued: boolean;
}

export type Line = readonly Piece[];

const PIECE = /\p{L}[\p{L}\p{M}]*|\p{N}+|\S/uy;
const SPACE = /\s/;

export function piecesOf(text: string, { start: from, end }: Span): Line {
  const pieces: Piece[] = [];
  const within = text.slice(from, end);
  let isGlued = false;
  for (let at = 0; at < within.length; ) {
    if (isSpace(within, at)) {
      isGlued = false;
      at++;
      continue;
    }
    const stop = pieceEnd(within, at);
    const { kind, key, isCapital } = lookOf(within.slice(at, stop));
    pieces.push({ start: from + at, end: from + stop, kind, key, isCapital, isGlued });
    isGlued = true;
    at = stop;
  }
  return pieces;
}

function isSpace(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code === 32 || (code < 33 && SPACE.test(text.charAt(at))) || (code > 127 && SPACE.test(text.charAt(at)));
}

/** Most pieces are ASCII letters, or one mark; the others are left to the pattern. */
function pieceEnd(text: string, at: number): number {
  let end = at;
  while (isAsciiLetter(text.charCodeAt(end))) end++;
  if (end > at && !(text.charCodeAt(end) > 127)) return end;
  PIECE.lastIndex = at;
  return PIECE.test(text) ? PIECE.lastIndex : at + 1;
}

function isAsciiLetter(code: number): boolean {
  const lower = code | 32;
  return lower >= 97 && lower <= 122;
}

type Look = Pick<Piece, "kind" | "key" | "isCapital">;

function lookOf(form: string): Look {
  const first = form.charCodeAt(0);
  if (first >= 97 && first <= 122) return { kind: "word", key: form.toLowerCase(), isCapital: false };
  if (first >= 65 && first <= 90) return { kind: "word", key: form.toLowerCase(), isCapital: true };
  if (/^\d+$/.test(form)) return { kind: "digits", key: form, isCapital: false };
  if (/^\p{N}/u.test(form)) return { kind: "odd", key: form, isCapital: false };
  if (/^\p{L}/u.test(form)) return { kind: "word", key: form.toLowerCase(), isCapital: /^\p{Lu}/u.test(form) };
  return { kind: "mark", key: form.replace(/[’ʼ‘]/, "'").replace(/[‐‑–—−]/, "-"), isCapital: false };
}

/** The key at a place; "" beyond the ends of the line. */
export function keyAt(line: Line, at: number): string {
  return line[at]?.key ?? "";
}

/** Whether the words stand at a place: `isAt(line, 3, "as", "of")`. */
export function isAt(line: Line, at: number, ...keys: readonly string[]): boolean {
  return keys.every((key, i) => line[at + i]?.key === key);
}

/** Behind a full stop that is glued to what it shortens: "Oct." */
export function afterStop(line: Line, at: number): number {
  return keyAt(line, at) === "." && line[at]?.isGlued === true ? at + 1 : at;
}

/** Behind a hyphen that joins two pieces, or where there is none behind the place itself: "three-day", "three days". */
export function afterHyphen(line: Line, at: number): number {
  return isHyphen(line, at) ? at + 1 : at;
}

/** "three-day": a dash glued on both sides. */
export function isHyphen(line: Line, at: number): boolean {
  return keyAt(line, at) === "-" && line[at]?.isGlued === true && line[at + 1]?.isGlued === true;
}

/** A number written in plain digits at a place, of at most `digits` figures; null where there is none. */
export function numberAt(line: Line, at: number, digits: number): number | null {
  const piece = line[at];
  return piece?.kind === "digits" && piece.key.length <= digits ? Number(piece.key) : null;
}

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

const PIECE = /\p{L}[\p{L}\p{M}]*|\p{N}+|\S/gu;

export function piecesOf(text: string, span: Span): Line {
  const pieces: Piece[] = [];
  let reached = span.start - 1;
  for (const match of text.slice(span.start, span.end).matchAll(PIECE)) {
    const start = span.start + match.index;
    const end = start + match[0].length;
    pieces.push({ start, end, ...lookOf(match[0]), isGlued: start === reached });
    reached = end;
  }
  return pieces;
}

function lookOf(form: string): Pick<Piece, "kind" | "key" | "isCapital"> {
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

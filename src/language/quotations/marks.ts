// Quotation marks of one paragraph, each with what its shape and its neighbours say it does.
// Promise: one pass; apostrophes, elisions and feet-and-inch marks are not among them.
import type { Span } from "../../schema/span.ts";
import { isDigit, isGap, isLetter, isLower } from "../characters.ts";
import { elisions } from "../en/elisions.ts";

export type Family = "double" | "single" | "guillemet";

export interface Mark extends Span {
  readonly family: Family;
  /** The character itself, once: two marks of one glyph do not nest, of two glyphs they may. */
  readonly glyph: string;
  /** What the shape says: “ opens, ” closes, " says nothing. */
  readonly shape: "opens" | "closes" | "either";
  /** What the neighbours say: white space or a bracket outside, a word inside. */
  readonly side: "opens" | "closes" | "unclear";
  /** „ and ‚, which “ and ‘ close. */
  readonly isLow: boolean;
  /** A single mark that may as well be the apostrophe of "the parties’ demands" or "workin’ men". */
  readonly isWeak: boolean;
  /** Punctuation stands just before it. */
  readonly endsClause: boolean;
  /** A double mark after a digit, which is an inch sign unless a quotation is open. */
  readonly isInch: boolean;
}

type Shape = Pick<Mark, "family" | "shape" | "isLow">;

const shapes: ReadonlyMap<string, Shape> = new Map<string, Shape>([
  ['"', { family: "double", shape: "either", isLow: false }],
  ["＂", { family: "double", shape: "either", isLow: false }],
  ["“", { family: "double", shape: "opens", isLow: false }],
  ["‟", { family: "double", shape: "opens", isLow: false }],
  ["”", { family: "double", shape: "closes", isLow: false }],
  ["„", { family: "double", shape: "opens", isLow: true }],
  ["«", { family: "guillemet", shape: "opens", isLow: false }],
  ["»", { family: "guillemet", shape: "closes", isLow: false }],
  ["‹", { family: "guillemet", shape: "opens", isLow: false }],
  ["›", { family: "guillemet", shape: "closes", isLow: false }],
  ["'", { family: "single", shape: "either", isLow: false }],
  ["‘", { family: "single", shape: "opens", isLow: false }],
  ["‛", { family: "single", shape: "opens", isLow: false }],
  ["’", { family: "single", shape: "closes", isLow: false }],
  ["`", { family: "single", shape: "opens", isLow: false }],
  ["‚", { family: "single", shape: "opens", isLow: true }],
]);

const anyMark = /["＂“‟”„«»‹›'‘‛’`‚]+/g;
/** Single marks that, doubled, stand for a double one, as wire services and TeX write them. */
const doubling = new Set(["'", "‘", "’", "`", '"']);

/** The marks of `text` between `start` and `end`, in order. */
export function findMarks(text: string, paragraph: Span): readonly Mark[] {
  const within = text.slice(paragraph.start, paragraph.end);
  const marks: Mark[] = [];
  for (const match of within.matchAll(anyMark)) {
    const run = match[0];
    const around = { before: within.charAt(match.index - 1), after: within.charAt(match.index + run.length) };
    if (isApostrophe(run, around) || isElision(within, match.index, run)) continue;
    for (const [start, end] of cut(run, sideOf(around))) {
      const shape = shapeOf(run.slice(start, end));
      if (shape === undefined) continue;
      marks.push({
        start: paragraph.start + match.index + start,
        end: paragraph.start + match.index + end,
        ...shape,
        glyph: run.charAt(start),
        side: sideOf(around),
        isWeak: shape.family === "single" && isWeak(within, match.index, run),
        endsClause: /[.,?!]/.test(around.before),
        isInch: shape.family === "double" && isDigit(around.before) && run.length === 1,
      });
    }
  }
  return marks.filter((mark) => !isFeetAndInches(text, mark));
}

interface Neighbours {
  readonly before: string;
  readonly after: string;
}

function sideOf({ before, after }: Neighbours): Mark["side"] {
  const opens = (isGap(before) || /[([{—–\-/]/.test(before)) && !isGap(after) && !/[.,;:!?)\]}]/.test(after);
  const closes = !isGap(before) && !/[([{]/.test(before) && (isGap(after) || /[.,;:!?)\]}—–\-/…]/.test(after));
  if (opens === closes) return "unclear";
  return opens ? "opens" : "closes";
}

/** `'''` holds a double and a single mark; which comes first depends on the side it stands on. */
function cut(run: string, side: Mark["side"]): readonly (readonly [number, number])[] {
  const pieces: [number, number][] = [];
  let at = 0;
  while (at < run.length) {
    const char = run.charAt(at);
    let same = 1;
    while (run.charAt(at + same) === char) same++;
    if (!doubling.has(char) || same === 1) for (let i = 0; i < same; i++) pieces.push([at + i, at + i + 1]);
    else if (same === 3 && side === "closes") pieces.push([at, at + 1], [at + 1, at + 3]);
    else if (same === 3) pieces.push([at, at + 2], [at + 2, at + 3]);
    else for (let i = 0; i < same; i += 2) pieces.push([at + i, Math.min(at + i + 2, at + same)]);
    at += same;
  }
  return pieces;
}

function shapeOf(mark: string): Shape | undefined {
  const shape = shapes.get(mark.charAt(0));
  return shape !== undefined && mark.length === 2 ? { ...shape, family: "double" } : shape;
}

/** One ' or ’ (or ‘, as in O‘Brien) inside a word or a number. */
function isApostrophe(run: string, { before, after }: Neighbours): boolean {
  if (!/^['’‘`‛]$/.test(run)) return false;
  return (isLetter(before) || isDigit(before)) && (isLetter(after) || isDigit(after));
}

/** ’tis, 'em, ’90s. */
function isElision(text: string, at: number, run: string): boolean {
  if (!/^['’‘`‛]$/.test(run)) return false;
  const word = /[\p{L}\d]{1,6}/uy;
  word.lastIndex = at + 1;
  const next = word.exec(text)?.[0] ?? "";
  return elisions.has(next) || /^\d\ds?$/.test(next);
}

/** An s or the -in’ of dropped g's before it, a small letter after the gap. */
function isWeak(text: string, at: number, run: string): boolean {
  if (run.length > 1 || !isGap(text.charAt(at + 1)) || !isLower(text.charAt(at + 2))) return false;
  return /[szx]$|[^f]in$/i.test(text.slice(Math.max(0, at - 3), at));
}

/** The inch sign of 6'2" or 6' 2". */
function isFeetAndInches(text: string, mark: Mark): boolean {
  return mark.isInch && /\d ?['’′] ?\d{1,2}$/.test(text.slice(Math.max(0, mark.start - 8), mark.start));
}

// Pairs of single paragraphs → whole quotations: one that runs over paragraphs is one; one without a closing mark ends at
// a sensible guess. Promise: a missing mark never costs more than its own paragraph.
import { type Span, trimmed } from "../../schema/span.ts";
import type { Family } from "./marks.ts";
import type { Pair, Pairs } from "./pairs.ts";

export interface Run {
  readonly pieces: readonly Span[];
  readonly family: Family;
  readonly isClosed: boolean;
}

/** A run inside one paragraph, not yet joined to the next one's. */
interface Draft extends Run {
  /** Set where the quotation is still open as its paragraph ends: the piece it has if the next one goes on with it. */
  readonly wholePiece: Span | null;
  /** A single mark, or a closing one, without a partner: no quotation unless the paragraph beside it has the rest. */
  readonly isDoubtful: boolean;
}

interface ParagraphRuns {
  readonly paragraph: Span;
  readonly runs: readonly Draft[];
}

/** Characters that an unclosed quotation may hold at most, about two long paragraphs of a report. */
const longestGuess = 1500;

export function runsOf(text: string, paragraph: Span, { pairs, unopened }: Pairs): readonly Draft[] {
  const { start, end } = trimmed(text, paragraph) ?? paragraph;
  const drafts = pairs.flatMap((pair) => draftOf(text, pair, end) ?? []);
  const rest = unopened === null ? [] : [restOf({ start, end: unopened.end })];
  return nested(text, [...rest, ...drafts]).map(({ piece, ...draft }) => ({ ...draft, pieces: [piece] }));
}

/** What a paragraph begins with, if the one before it left a quotation open: a page broke it in two. */
function restOf(piece: Span): Piece {
  return { piece, family: "double", isClosed: true, wholePiece: null, isDoubtful: true };
}

type Piece = Omit<Draft, "pieces"> & { readonly piece: Span };

function draftOf(text: string, pair: Pair, end: number): Piece | null {
  const { start, family } = pair.opening;
  if (pair.closing !== null) {
    const piece = { start, end: pair.closing.end };
    return { piece, family, isClosed: true, wholePiece: null, isDoubtful: false };
  }
  const piece = guess(text, pair, Math.min(pair.limit ?? end, start + longestGuess));
  const wholePiece = pair.isOpenAtEnd ? { start, end } : null;
  return piece && { piece, family, isClosed: false, wholePiece, isDoubtful: family === "single" };
}

/** Guessed ends made to fit: inside what is around them, and before what would otherwise reach over them. */
function nested(text: string, drafts: readonly Piece[]): readonly Piece[] {
  const fitted = [...drafts];
  const around: number[] = [];
  for (const [index, draft] of drafts.entries()) {
    const { start } = draft.piece;
    let end = draft.piece.end;
    for (let top = around.at(-1); top !== undefined; top = around.at(-1)) {
      const outer = fitted[top];
      if (outer === undefined || (outer.piece.end > start && outer.piece.end >= end)) break;
      if (outer.piece.end > start && !draft.isClosed) end = outer.piece.end;
      else {
        if (outer.piece.end > start) fitted[top] = { ...outer, piece: shortened(text, outer.piece, start) };
        around.pop();
      }
    }
    const outer = fitted[around.at(-1) ?? -1];
    const wholePiece = outer?.wholePiece === null ? null : draft.wholePiece;
    fitted[index] = { ...draft, wholePiece, piece: { start, end } };
    around.push(index);
  }
  return fitted;
}

function shortened(text: string, piece: Span, end: number): Span {
  return trimmed(text, { start: piece.start, end }) ?? piece;
}

/** To the last full stop before the limit; to the limit where none stands there. Null where nothing is quoted. */
function guess(text: string, { opening, limit }: Pair, end: number): Span | null {
  const all = trimmed(text, { start: opening.start, end });
  if (all === null || all.end <= opening.end) return null;
  const stop = limit === null && end === all.end ? -1 : text.slice(opening.end, all.end).search(/[.?!…][^.?!…]*$/);
  return stop <= 0 ? all : { start: opening.start, end: opening.end + stop + 1 };
}

/** The quotations of all paragraphs, in order of their opening marks. */
export function join(text: string, paragraphs: readonly ParagraphRuns[]): readonly Run[] {
  const joined: { pieces: Span[]; last: Draft }[] = [];
  let carried = -1;
  for (const { paragraph, runs } of paragraphs) {
    const before = joined[carried];
    const goesOn = before !== undefined && isContinued(before.last, runs[0], trimmed(text, paragraph)?.start);
    const from = joined.length;
    for (const [index, run] of runs.entries()) {
      if (index > 0 || !goesOn) joined.push({ pieces: [...run.pieces], last: run });
      else goOn(before, run);
    }
    if (!goesOn || before.last.wholePiece === null) carried = firstOpen(joined, from);
  }
  return joined
    .filter(({ pieces, last }) => pieces.length > 1 || !last.isDoubtful)
    .map(({ pieces, last }) => ({ ...last, pieces }));
}

/** The first run of the next paragraph begins where that paragraph does, with the same kind of mark. */
function isContinued(before: Draft, first: Draft | undefined, start: number | undefined): boolean {
  return before.wholePiece !== null && first?.family === before.family && first.pieces[0]?.start === start;
}

function goOn(before: { pieces: Span[]; last: Draft }, next: Draft): void {
  if (before.last.wholePiece !== null) before.pieces.splice(-1, 1, before.last.wholePiece);
  before.pieces.push(...next.pieces);
  before.last = next;
}

function firstOpen(runs: readonly { readonly last: Draft }[], from: number): number {
  for (let index = from; index < runs.length; index++) if (runs[index]?.last.wholePiece) return index;
  return -1;
}

// Two reports beside each other, sentence by sentence, with the words that each has alone. Promise: places only; every word that is shown
// is the report's own.
import type { Reading } from "../../schema/reading.ts";
import { overlaps, type Span, sliceOf } from "../../schema/span.ts";
import { type AlignedRow, align } from "./align.ts";
import { changedWords } from "./changed-words.ts";

/** A sentence in its place. */
export interface Side {
  readonly span: Span;
  /** Words that the other side does not have, in the text of the report. */
  readonly alone: readonly Span[];
  /** Whether a paragraph begins with it. */
  readonly begins: boolean;
}

export interface BesideRow extends Pick<AlignedRow, "kind" | "isMoved"> {
  readonly left: Side | null;
  readonly right: Side | null;
}

export interface Beside {
  readonly rows: readonly BesideRow[];
  /** Sentences that are the same or mostly so, of those of the shorter report: 0 to 1. */
  readonly share: number;
}

type Shaped = Pick<Reading, "article" | "sentences">;

/** Headlines and bodies only. */
export function besideOf(left: Shaped, right: Shaped): Beside {
  const [a, b] = [placedIn(left), placedIn(right)];
  const textsOf = ({ article }: Shaped, placed: readonly Placed[]) =>
    placed.map(({ span }) => sliceOf(article.text, span));
  const [textsA, textsB] = [textsOf(left, a), textsOf(right, b)];
  const rows = align(textsA, textsB).map((row): BesideRow => {
    const { kind, isMoved } = row;
    const changed =
      kind === "changed"
        ? changedWords(textsA[row.left ?? 0] ?? "", textsB[row.right ?? 0] ?? "")
        : { left: [], right: [] };
    return { kind, isMoved, left: sideOf(a, row.left, changed.left), right: sideOf(b, row.right, changed.right) };
  });
  const paired = rows.filter(({ kind }) => kind === "same" || kind === "changed").length;
  return { rows, share: paired / Math.max(1, Math.min(a.length, b.length)) };
}

type Placed = Pick<Side, "span" | "begins">;

function placedIn({ article, sentences }: Shaped): readonly Placed[] {
  const blocks = [...(article.headline === null ? [] : [article.headline]), ...article.body];
  const inOrder = blocks.toSorted((one, other) => one.start - other.start);
  const placed: Placed[] = [];
  let at = 0;
  for (const span of sentences) {
    while ((inOrder[at]?.end ?? Number.POSITIVE_INFINITY) <= span.start) at++;
    const block = inOrder[at];
    if (block === undefined || !overlaps(block, span)) continue;
    placed.push({ span, begins: placed.length === 0 || (placed.at(-1)?.span.end ?? 0) <= block.start });
  }
  return placed;
}

function sideOf(placed: readonly Placed[], at: number | null, alone: readonly Span[]): Side | null {
  const one = at === null ? undefined : placed[at];
  if (one === undefined) return null;
  const from = one.span.start;
  return { ...one, alone: alone.map(({ start, end }) => ({ start: from + start, end: from + end })) };
}

// Where words begin and end, for moving the ends of a piece word by word. Punctuation counts as a word of its own, so that a quotation mark
// can be taken in or left out.
import type { Span } from "../../../src/schema/span.ts";

/** Characters looked at on each side: no word that a person steps over is longer. */
const NEAR = 400;

const TOKEN = /[\p{L}\p{N}\p{M}]+(?:['’-][\p{L}\p{N}\p{M}]+)*|[^\s\p{L}\p{N}\p{M}]+/gu;

/** "start" or "end" of words: the next one behind or before a place; the place itself where there is none. */
export function nextEdge(text: string, at: number, { edge, by }: { edge: keyof Span; by: 1 | -1 }): number {
  const edges = wordsAround(text, at).map((word) => word[edge]);
  const found = by === 1 ? edges.find((place) => place > at) : edges.findLast((place) => place < at);
  return found ?? at;
}

/** The edge nearest to a place, such as where a pointer is let go. */
export function nearestEdge(text: string, at: number, edge: keyof Span): number {
  let nearest = at;
  let distance = Number.POSITIVE_INFINITY;
  for (const word of wordsAround(text, at)) {
    const apart = Math.abs(word[edge] - at);
    if (apart < distance) [nearest, distance] = [word[edge], apart];
  }
  return nearest;
}

/** The piece with one of its ends moved; the same where it would be empty. */
export function withEdge(piece: Span, edge: keyof Span, place: number): Span {
  const moved = { ...piece, [edge]: place };
  return moved.start < moved.end ? moved : piece;
}

function wordsAround(text: string, at: number): readonly Span[] {
  const from = Math.max(0, at - NEAR);
  return [...text.slice(from, at + NEAR).matchAll(TOKEN)].map(({ 0: word, index }) => ({
    start: from + index,
    end: from + index + word.length,
  }));
}

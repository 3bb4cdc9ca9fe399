// What the marks of a quotation settle, whatever the network guessed: a quoted content begins and ends with them, and a
// quotation is one speaker's over all its paragraphs. Promise: only content changes.
import type { Quotation } from "../../language/quotations.ts";
import { contains, overlaps, type Span } from "../../schema/span.ts";
import type { Roles } from "../reader.ts";
import { indexSpans } from "./span-index.ts";

/** Share of a quotation that a content must hold to hold all of it. */
const MOST = 0.5;

/**
 * The contents with whole quotations: a piece that is mostly inside is wholly inside, and a quotation that runs over
 * paragraphs is one speaker's to its end.
 */
export function withWholeQuotations<R extends Roles>(
  records: readonly R[],
  quotations: readonly Quotation[],
): readonly R[] {
  const outermost = quotations.filter(({ parent }) => parent === null);
  const piecesAt = indexSpans(outermost.flatMap(({ pieces }) => pieces));
  const wide = records.map((record) => ({
    ...record,
    content: record.content.map((span) => widened(span, piecesAt(span), record)),
  }));
  return withAllPieces(
    wide,
    outermost.filter(({ pieces }) => pieces.length > 1),
  );
}

function widened(span: Span, pieces: readonly Span[], { source, cue, content }: Roles): Span {
  const others = [...source, ...cue, ...content.filter((other) => other !== span)];
  let { start, end } = span;
  for (const piece of pieces) {
    const shared = Math.min(end, piece.end) - Math.max(start, piece.start);
    if (shared < MOST * (piece.end - piece.start)) continue;
    const wide = { start: Math.min(start, piece.start), end: Math.max(end, piece.end) };
    if (!others.some((other) => overlaps(other, wide))) ({ start, end } = wide);
  }
  return { start, end };
}

/**
 * Whoever has the first piece of a quotation has the others, unless somebody outside the quotation has them or they hold
 * words that the record has already.
 */
function withAllPieces<R extends Roles>(records: readonly R[], long: readonly Quotation[]): readonly R[] {
  const contentsAt = indexSpans(records.flatMap((record, owner) => record.content.map((span) => ({ ...span, owner }))));
  const added = records.map((): Span[] => []);
  for (const { pieces } of long) {
    const [first, ...rest] = pieces;
    if (first === undefined) continue;
    const owner = contentsAt(first).find((span) => contains(span, first))?.owner;
    const record = owner === undefined ? undefined : records[owner];
    if (owner === undefined || record === undefined) continue;
    const isInside = (span: Span): boolean => pieces.some((piece) => contains(piece, span));
    const isFree = (piece: Span): boolean =>
      ![...record.source, ...record.cue, ...record.content].some((span) => overlaps(span, piece)) &&
      contentsAt(piece).every(({ owner: other }) => records[other]?.cue.some(isInside) ?? true);
    added[owner]?.push(...rest.filter(isFree));
  }
  return records.map((record, i) => {
    const more = added[i] ?? [];
    if (more.length === 0) return record;
    return { ...record, content: [...record.content, ...more].toSorted((a, b) => a.start - b.start) };
  });
}

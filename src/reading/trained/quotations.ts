// What the marks of a quotation settle, whatever the network guessed: a quoted content begins and ends with them, and a
// quotation that follows another without a cue of its own is the same speaker's. Promise: linear; only content changes.
import type { Quotation } from "../../language/quotations.ts";
import type { Span } from "../../schema/span.ts";

interface Record {
  readonly source: readonly Span[];
  readonly cue: readonly Span[];
  readonly content: readonly Span[];
}

/** Share of a quotation that a content must hold to hold all of it. */
const MOST = 0.5;

/**
 * The contents with whole quotations: a piece that is mostly inside is wholly inside, and a quotation that runs over
 * paragraphs is one speaker's to its end.
 */
export function withWholeQuotations<R extends Record>(
  records: readonly R[],
  quotations: readonly Quotation[],
): readonly R[] {
  const pieces = outermost(quotations);
  const widenedRecords = records.map((record) => ({
    ...record,
    content: record.content.map((span) => widened(span, pieces, record)),
  }));
  const long = quotations.filter((quotation) => quotation.parent === null && quotation.pieces.length > 1);
  return widenedRecords.map((record) => ({ ...record, content: withAllPieces(record, long, widenedRecords) }));
}

/**
 * The content with the pieces of every quotation whose first one it holds, unless somebody outside the quotation has them
 * or they hold words that the record has already.
 */
function withAllPieces(record: Record, long: readonly Quotation[], records: readonly Record[]): readonly Span[] {
  const added = long.flatMap(({ pieces }) => {
    const [first, ...rest] = pieces;
    if (first === undefined || !record.content.some((span) => span.start <= first.start && first.end <= span.end))
      return [];
    const isInside = ({ start, end }: Span): boolean =>
      pieces.some((piece) => piece.start <= start && end <= piece.end);
    const others = records.filter(({ cue }) => !cue.some(isInside)).flatMap(({ content }) => content);
    const taken = [...others, ...record.source, ...record.cue, ...record.content];
    return rest.filter((piece) => !taken.some((span) => span.start < piece.end && piece.start < span.end));
  });
  return added.length === 0 ? record.content : [...record.content, ...added].toSorted((a, b) => a.start - b.start);
}

function outermost(quotations: readonly Quotation[]): readonly Span[] {
  return quotations
    .flatMap(({ pieces, parent }) => (parent === null ? pieces : []))
    .toSorted((a, b) => a.start - b.start);
}

function widened(span: Span, pieces: readonly Span[], { source, cue, content }: Record): Span {
  let { start, end } = span;
  for (let i = firstAfter(pieces, start); i < pieces.length; i++) {
    const piece = pieces[i];
    if (piece === undefined || piece.start >= end) break;
    const shared = Math.min(end, piece.end) - Math.max(start, piece.start);
    if (shared < MOST * (piece.end - piece.start)) continue;
    const wide = { start: Math.min(start, piece.start), end: Math.max(end, piece.end) };
    const others = [...source, ...cue, ...content.filter((other) => other !== span)];
    if (others.some((other) => other.start < wide.end && wide.start < other.end)) continue;
    ({ start, end } = wide);
  }
  return { start, end };
}

/** Index of the first piece that ends after a place. */
function firstAfter(pieces: readonly Span[], place: number): number {
  let [from, to] = [0, pieces.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((pieces[middle]?.end ?? 0) <= place) from = middle + 1;
    else to = middle;
  }
  return from;
}

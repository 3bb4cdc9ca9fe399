// The sentence of a report in which words stand, with those words told from the rest of it, and whether the report has them in quotation
// marks. Promise: everything is the report's own characters; what is shown reaches over whole sentences of the reading.
import { findQuotations } from "../../language/quotations.ts";
import type { AttributionRow } from "../../ledger/ledger.ts";
import { contains, overlaps, type Span, sliceOf } from "../../schema/span.ts";

export interface ContextPiece {
  readonly text: string;
  readonly isAsked: boolean;
}

/** Characters of context; where words lie farther apart each has a sentence of its own. */
const MOST_CONTEXT = 1500;

/** @param spans of the words, in order; none gives no context */
export function contextOf(text: string, sentences: readonly Span[], spans: readonly Span[]): readonly ContextPiece[] {
  const around = spans.map((span) => sentenceAround(text, sentences, span));
  const [first, last] = [around[0], around.at(-1)];
  if (first === undefined || last === undefined) return [];
  const isFar = last.end - first.start > MOST_CONTEXT;
  const parts = isFar ? around.slice(0, MOST_PARTS) : [{ start: first.start, end: Math.max(first.end, last.end) }];
  return parts.flatMap((part, at) => [
    ...(at === 0 ? [] : [{ text: " … ", isAsked: false }]),
    ...cut(text, part, isFar ? spans.slice(at, at + 1) : spans),
  ]);
}

const MOST_PARTS = 4;

/** Of the sentences that it touches, from the first to the last; at most so many characters on either side. */
function sentenceAround(text: string, sentences: readonly Span[], span: Span): Span {
  const touched = sentences.filter((sentence) => overlaps(sentence, span));
  const start = Math.min(span.start, touched[0]?.start ?? span.start);
  const end = Math.max(span.end, touched.at(-1)?.end ?? span.end);
  return {
    start: Math.max(start, span.start - MOST_CONTEXT / 2),
    end: Math.min(end, span.end + MOST_CONTEXT / 2, text.length),
  };
}

function cut(text: string, whole: Span, spans: readonly Span[]): readonly ContextPiece[] {
  const pieces: ContextPiece[] = [];
  let at = whole.start;
  for (const span of spans) {
    if (span.start > at) pieces.push({ text: text.slice(at, span.start), isAsked: false });
    pieces.push({ text: sliceOf(text, span), isAsked: true });
    at = span.end;
  }
  if (at < whole.end) pieces.push({ text: text.slice(at, whole.end), isAsked: false });
  return pieces;
}

/** How much of the words the report has in quotation marks, most first. */
export const QUOTED = ["all", "part", "none"] as const;
export type Quoted = (typeof QUOTED)[number];

export function quotedAt(row: AttributionRow, text: string, spans: readonly Span[]): Quoted {
  const { kind, content } = row.attribution;
  if (kind === "indirect") return "none";
  // With what the teller puts between two pieces of a quotation, it is no longer all quoted.
  if (kind === "direct") return spans.every((span) => content.some((piece) => contains(piece, span))) ? "all" : "part";
  const marks = findQuotations(text, content).flatMap(({ pieces }) => pieces);
  const places = spans.length === 0 ? content : spans;
  if (places.every((span) => marks.some((mark) => contains(mark, span)))) return "all";
  return places.some((span) => marks.some((mark) => overlaps(mark, span))) ? "part" : "none";
}

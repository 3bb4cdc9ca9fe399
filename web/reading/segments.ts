// A stretch of text cut wherever a mark begins or ends, so that marks may nest and overlap in any way and the page
// still has one flat run of pieces. Promise: the segments' texts joined are the stretch itself.
import type { DamageKind } from "../../src/schema/article.ts";
import type { Span } from "../../src/schema/span.ts";
import type { Look, ReportRecord } from "./records/record.ts";

export type Mark =
  | { readonly kind: Look; readonly span: Span; readonly record: string }
  | { readonly kind: "damage"; readonly span: Span; readonly damage: DamageKind }
  | { readonly kind: "furniture"; readonly span: Span }
  | { readonly kind: "cited"; readonly span: Span };

export interface Segment {
  readonly span: Span;
  /** The marks that cover it, the tightest first. */
  readonly marks: readonly Mark[];
}

/** Every place that the records rest on. */
export function marksOf(records: readonly ReportRecord[]): readonly Mark[] {
  return records.flatMap(({ id, marks }) => marks.map(({ look, span }) => ({ kind: look, span, record: id })));
}

/** The segments of `within`, in order. Marks may stick out of it; those that do not touch it are left aside. */
export function segmentsOf(within: Span, marks: readonly Mark[]): readonly Segment[] {
  const inside = marks
    .filter(({ span }) => span.start < span.end && span.start < within.end && within.start < span.end)
    .toSorted((a, b) => a.span.start - b.span.start);
  const edges = new Set([within.start, within.end]);
  for (const { span } of inside) {
    edges.add(Math.max(span.start, within.start));
    edges.add(Math.min(span.end, within.end));
  }
  const cuts = [...edges].toSorted((a, b) => a - b);
  const segments: Segment[] = [];
  let open: Mark[] = [];
  let nextMark = 0;
  for (const [index, start] of cuts.entries()) {
    const end = cuts[index + 1];
    if (end === undefined) break;
    open = open.filter(({ span }) => span.end > start);
    for (let mark = inside[nextMark]; mark !== undefined && mark.span.start <= start; mark = inside[++nextMark]) {
      open.push(mark);
    }
    segments.push({ span: { start, end }, marks: open.toSorted(byLength) });
  }
  return segments;
}

function byLength(a: Mark, b: Mark): number {
  return a.span.end - a.span.start - (b.span.end - b.span.start);
}

// Which of many spans overlap a given one. Promise: built once in sorting's time; a question costs a binary search and as
// many steps as spans that may reach it, so that a report of thousands of quotations stays cheap.
import { firstFrom, type Span } from "../../schema/span.ts";

/** A function that gives the spans overlapping a span, in text order. What a span carries besides its place is kept. */
export function indexSpans<S extends Span>(spans: readonly S[]): (wanted: Span) => readonly S[] {
  const sorted = spans.toSorted((a, b) => a.start - b.start);
  // The farthest end of all spans up to each: before the first that reaches a place nothing overlaps it.
  const reach: number[] = [];
  for (const { end } of sorted) reach.push(Math.max(reach.at(-1) ?? 0, end));
  return ({ start, end }) => {
    const found: S[] = [];
    for (let i = firstFrom(sorted, end) - 1; i >= 0 && (reach[i] ?? 0) > start; i--) {
      const span = sorted[i];
      if (span !== undefined && span.end > start) found.push(span);
    }
    return found.reverse();
  };
}

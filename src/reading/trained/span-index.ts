// Which of many spans overlap a given one. Promise: built once in sorting's time; a question costs a binary search and as
// many steps as spans that may reach it, so that a report of thousands of quotations stays cheap.
import type { Span } from "../../schema/span.ts";

export interface Entry<Value> {
  readonly span: Span;
  readonly value: Value;
}

/** A function that gives the entries overlapping a span, in text order. */
export function indexSpans<Value>(entries: readonly Entry<Value>[]): (span: Span) => readonly Entry<Value>[] {
  const sorted = entries.toSorted((a, b) => a.span.start - b.span.start);
  // The farthest end of all entries up to each: before the first that reaches a place nothing overlaps it.
  const reach: number[] = [];
  for (const { span } of sorted) reach.push(Math.max(reach.at(-1) ?? 0, span.end));
  return ({ start, end }) => {
    const found: Entry<Value>[] = [];
    for (let i = firstFrom(sorted, end) - 1; i >= 0 && (reach[i] ?? 0) > start; i--) {
      const entry = sorted[i];
      if (entry !== undefined && entry.span.end > start) found.push(entry);
    }
    return found.reverse();
  };
}

/** Index of the first entry that starts at or after a place. */
function firstFrom(sorted: readonly Entry<unknown>[], place: number): number {
  let [from, to] = [0, sorted.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((sorted[middle]?.span.start ?? 0) < place) from = middle + 1;
    else to = middle;
  }
  return from;
}

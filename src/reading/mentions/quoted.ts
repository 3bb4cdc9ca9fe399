// Quoted: whether an offset stands inside one of many sorted places, in logarithmic time.
import type { Span } from "../../schema/span.ts";

/** A test for "inside any of these"; spans may come in any order and may overlap. */
export function placesIn(spans: readonly Span[]): (at: number) => boolean {
  const sorted = spans.toSorted((a, b) => a.start - b.start);
  const reach: number[] = [];
  for (const span of sorted) reach.push(Math.max(span.end, reach.at(-1) ?? 0));
  return (at) => at < (reach[lastStartingBy(sorted, at)] ?? 0);
}

/** Index of the last span that starts at or before `at`; -1 where none does. Spans sorted by start. */
export function lastStartingBy(sorted: readonly Span[], at: number): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle]?.start ?? 0) <= at) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

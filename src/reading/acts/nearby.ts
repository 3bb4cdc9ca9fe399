// Nearby: the attributions that hold a part of a paragraph, found without looking through all of them for each sentence.
import type { Attribution } from "../../schema/attribution.ts";
import type { Span } from "../../schema/span.ts";

/** To be asked for paragraphs in text order. Linear in the attributions over all paragraphs that their contents span. */
export function nearby(attributions: readonly Attribution[]): (paragraph: Span) => readonly Attribution[] {
  const reach = attributions.map((one) => ({
    one,
    start: Math.min(...one.content.map(({ start }) => start)),
    end: Math.max(...one.content.map(({ end }) => end)),
  }));
  const sorted = reach.toSorted((a, b) => a.start - b.start);
  let next = 0;
  let open: (typeof reach)[number][] = [];
  return ({ start, end }) => {
    open = open.filter((held) => held.end > start);
    for (; (sorted[next]?.start ?? Infinity) < end; next++) open.push(...sorted.slice(next, next + 1));
    return open.filter((held) => held.end > start).map(({ one }) => one);
  };
}

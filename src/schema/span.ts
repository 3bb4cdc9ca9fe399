// Span: a place in a text. Offsets are UTF-16 code units (what JavaScript slices by), half open.
// `text.slice(span.start, span.end)` is always the evidence itself.
import { z } from "zod";
import { record } from "./record.ts";

export const Span = record({
  start: z.number().int().nonnegative(),
  end: z.number().int().nonnegative(),
});
export type Span = z.infer<typeof Span>;

/** Whether two spans share at least one character. `{0,3}` and `{2,5}` do; `{0,3}` and `{3,5}` do not. */
export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/** Whether `outer` holds all of `inner`; a span contains itself. */
export function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** The characters a span points at. */
export function sliceOf(text: string, span: Span): string {
  return text.slice(span.start, span.end);
}

/** The span without white space at its ends; null where nothing else is in it. */
export function trimmed(text: string, span: Span): Span | null {
  let { start, end } = span;
  while (start < end && isSpace(text, start)) start++;
  while (end > start && isSpace(text, end - 1)) end--;
  return start < end ? { start, end } : null;
}

function isSpace(text: string, at: number): boolean {
  return /\s/.test(text.charAt(at));
}

/** Index of the first of `items`, sorted by start, that starts at or after a place; their number where none does. */
export function firstFrom(items: readonly { readonly start: number }[], place: number): number {
  let [low, high] = [0, items.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((items[middle]?.start ?? 0) < place) low = middle + 1;
    else high = middle;
  }
  return low;
}

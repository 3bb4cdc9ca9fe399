// A place that somebody gives in a report's text. Promise: what comes out is words of it, and whole characters.
import { ParleyError } from "../../schema/parley-error.ts";
import type { Span } from "../../schema/span.ts";

/** @throws ParleyError usage for what is no place in the text, or cuts a character in two */
export function within({ start, end }: Span, text: string): Span {
  const isPlace = start < end && end <= text.length && text.slice(start, end).trim() !== "";
  const isWhole = [start, end].every(
    (at) => !/^[\ud800-\udbff][\udc00-\udfff]$/.test(text.slice(Math.max(0, at - 1), at + 1)),
  );
  if (isPlace && isWhole) return { start, end };
  throw new ParleyError(
    "usage",
    `${start} to ${end} is no place in a text of ${text.length} characters: give where words begin and end in it.`,
  );
}

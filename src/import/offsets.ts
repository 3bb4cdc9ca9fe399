// Offsets of other tools → places in a text. Promise: a place is given only where it is one, and never half a character.
import type { Span } from "../schema/span.ts";

/** What the offsets count: most tools code points, those written in Java or JavaScript UTF-16 units. */
export type OffsetUnit = "code points" | "utf-16";

export interface Offsets {
  /** The place in UTF-16 units; a sentence's end saying why where it is none. */
  readonly spanOf: (start: number, end: number, unit?: OffsetUnit) => Span | string;
}

/** Over one text, which is looked through once. */
export function offsetsIn(text: string): Offsets {
  // Where each code point begins, only where that is not its number.
  const starts = /[\ud800-\udbff]/.test(text) ? startsOf(text) : null;
  const points = starts === null ? text.length : starts.length - 1;
  return {
    spanOf: (from, to, unit = "code points") => {
      const length = unit === "code points" ? points : text.length;
      if (!Number.isInteger(from) || !Number.isInteger(to)) return "its offsets are no whole numbers";
      if (from < 0 || from >= to) return `it begins at ${from} and ends at ${to}`;
      if (to > length) return `it ends at ${to}, and the text has ${length} characters`;
      const isPoints = unit === "code points" && starts !== null;
      const [start, end] = isPoints ? [starts[from] ?? 0, starts[to] ?? 0] : [from, to];
      if ([start, end].some((at) => isInside(text, at))) return "it cuts a character in two";
      return text.slice(start, end).trim() === "" ? "nothing stands there" : { start, end };
    },
  };
}

function startsOf(text: string): readonly number[] {
  const starts: number[] = [];
  let at = 0;
  for (const char of text) {
    starts.push(at);
    at += char.length;
  }
  return [...starts, text.length];
}

function isInside(text: string, at: number): boolean {
  return /^[\ud800-\udbff][\udc00-\udfff]$/.test(text.slice(Math.max(0, at - 1), at + 1));
}

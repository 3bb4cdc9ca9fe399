// A paragraph a line, for texts made up in tests.
import type { Span } from "../../src/schema/span.ts";

export function paragraphsOf(text: string): readonly Span[] {
  return [...text.matchAll(/[^\n]+/g)].map((line) => ({ start: line.index, end: line.index + line[0].length }));
}

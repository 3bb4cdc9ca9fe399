// The words of a record as one string, for lists, search and tables.
import { type Span, sliceOf } from "../schema/span.ts";

/** The pieces in their order, joined by " … ", which stands for what lies between them; "" where there are none. */
export function joined(text: string, pieces: readonly Span[]): string {
  return pieces.map((piece) => sliceOf(text, piece)).join(" … ");
}

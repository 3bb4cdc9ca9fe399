// Kind of an attribution: direct where all of its words are quoted, indirect where none is, mixed between.
import type { Quotation } from "../../language/quotations.ts";
import type { AttributionKind } from "../../schema/attribution.ts";
import type { Span } from "../../schema/span.ts";

/** How many words start before each offset, and how many of them stand in a quotation, of whatever marks. */
export interface Quoted {
  readonly words: Uint32Array;
  readonly quoted: Uint32Array;
}

/** Counted once for a text, so that the kind of a content is two subtractions. Linear in the text. */
export function markQuoted(text: string, quotations: readonly Quotation[]): Quoted {
  const inside = new Uint8Array(text.length);
  for (const { pieces, parent } of quotations)
    if (parent === null) for (const { start, end } of pieces) inside.fill(1, start, end);
  const starts = new Uint8Array(text.length);
  for (const word of text.matchAll(/[\p{L}\p{N}]+/gu)) starts[word.index] = 1;
  return { words: countsOf(starts), quoted: countsOf(starts.map((start, at) => start & (inside[at] ?? 0))) };
}

/** The sum of everything before each place. */
function countsOf(marks: Uint8Array): Uint32Array {
  const counts = new Uint32Array(marks.length + 1);
  for (let at = 0; at < marks.length; at++) counts[at + 1] = (counts[at] ?? 0) + (marks[at] ?? 0);
  return counts;
}

/** “No,” and ‘No,’ are direct; it was “over” is mixed; the parties’ envoys agreed is indirect. */
export function kindOf(content: readonly Span[], { words, quoted }: Quoted): AttributionKind {
  const within = (counts: Uint32Array): number =>
    content.reduce((sum, { start, end }) => sum + (counts[end] ?? 0) - (counts[start] ?? 0), 0);
  const ofQuoted = within(quoted);
  if (ofQuoted === 0) return "indirect";
  return ofQuoted < within(words) ? "mixed" : "direct";
}

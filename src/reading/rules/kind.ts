// Kind of an attribution: direct where all of its words are quoted, indirect where none is, mixed between.
import type { Quotation } from "../../language/quotations.ts";
import type { AttributionKind } from "../../schema/attribution.ts";
import { type Span, sliceOf } from "../../schema/span.ts";

/** 1 for every character of the text that stands in a quotation, of whatever marks. Linear in the text. */
export type Quoted = Uint8Array;

export function markQuoted(text: string, quotations: readonly Quotation[]): Quoted {
  const quoted = new Uint8Array(text.length);
  for (const { pieces, parent } of quotations)
    if (parent === null) for (const { start, end } of pieces) quoted.fill(1, start, end);
  return quoted;
}

/** “No,” and ‘No,’ are direct; it was “over” is mixed; the parties’ envoys agreed is indirect. */
export function kindOf(text: string, content: readonly Span[], quoted: Quoted): AttributionKind {
  const words = content.flatMap((span) =>
    [...sliceOf(text, span).matchAll(/[\p{L}\p{N}]+/gu)].map((word) => quoted[span.start + word.index] === 1),
  );
  if (!words.includes(true)) return "indirect";
  return words.includes(false) ? "mixed" : "direct";
}

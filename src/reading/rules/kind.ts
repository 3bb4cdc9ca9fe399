// Kind of an attribution: direct where all of its content is quoted, indirect where none is, mixed between.
import type { AttributionKind } from "../../schema/attribution.ts";
import { type Span, sliceOf } from "../../schema/span.ts";

const MARK = /["“”„«»]|''/;
const OPENS = /^(?:["“„«]|'')/;
const CLOSES = /(?:["”“»]|'')[.,;:!?]?$/;

/** “No,” is direct; it was “over” is mixed; that it was over is indirect. */
export function kindOf(text: string, content: readonly Span[]): AttributionKind {
  const pieces = content.map((span) => sliceOf(text, span));
  if (!pieces.some((piece) => MARK.test(piece))) return "indirect";
  return OPENS.test(pieces[0] ?? "") && CLOSES.test(pieces.at(-1) ?? "") ? "direct" : "mixed";
}

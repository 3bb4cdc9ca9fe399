// Quotations: pairs of quotation marks and what stands between them.
import type { Span } from "../schema/span.ts";

export interface Quotation {
  /** With its marks. One span a paragraph where a quotation runs over several. */
  readonly pieces: readonly Span[];
  /** "double" and "guillemet" mark quotations; "single" may stand inside one. */
  readonly marks: "double" | "single" | "guillemet" | "low";
  /** Speech, as against a scare quote, a title or a name in quotation marks. */
  readonly isSpeech: boolean;
  /** False where the closing mark is missing and the end is a guess. */
  readonly isClosed: boolean;
}

export function findQuotations(text: string, paragraphs: readonly Span[]): readonly Quotation[] {
  return paragraphs.flatMap((p) =>
    [...text.slice(p.start, p.end).matchAll(/“[^”]+”/g)].map((m) => ({
      pieces: [{ start: p.start + m.index, end: p.start + m.index + m[0].length }],
      marks: "double" as const,
      isSpeech: true,
      isClosed: true,
    })),
  );
}

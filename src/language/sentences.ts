// Sentences with exact offsets.
import { type Span, trimmed } from "../schema/span.ts";

export function findSentences(text: string, paragraphs: readonly Span[]): readonly Span[] {
  return paragraphs.flatMap((p) =>
    [...text.slice(p.start, p.end).matchAll(/[^.!?]+[.!?”"]*/g)].flatMap(
      (m) => trimmed(text, { start: p.start + m.index, end: p.start + m.index + m[0].length }) ?? [],
    ),
  );
}

// The sentences of a report in which pieces of evidence stand, each piece in a look of its own.
import { overlaps, type Span } from "../../schema/span.ts";
import type { Piece } from "./paint-lines.ts";

export interface Mark {
  readonly span: Span;
  readonly paint: (words: string) => string;
}

interface Whole {
  readonly article: { readonly text: string };
  readonly sentences: readonly Span[];
}

/** Those that do not follow each other are parted by " … ". */
export function passageOf({ article, sentences }: Whole, evidence: readonly Mark[]): readonly Piece[] {
  const marks = evidence.toSorted((a, b) => a.span.start - b.span.start);
  const held = sentences.filter((sentence) => marks.some((mark) => overlaps(sentence, mark.span)));
  return joinNear(held).flatMap((stretch, at) => [
    ...(at === 0 ? [] : [{ text: " … " }]),
    ...piecesOf(stretch, marks, article.text),
  ]);
}

/** Sentences that follow each other with nothing but a little white space between, as one stretch. */
function joinNear(sentences: readonly Span[]): readonly Span[] {
  const stretches: Span[] = [];
  for (const { start, end } of sentences) {
    const last = stretches.at(-1);
    if (last !== undefined && start - last.end <= 3) stretches[stretches.length - 1] = { start: last.start, end };
    else stretches.push({ start, end });
  }
  return stretches;
}

function piecesOf(stretch: Span, marks: readonly Mark[], text: string): readonly Piece[] {
  const pieces: Piece[] = [];
  let from = stretch.start;
  for (const { span, paint } of marks) {
    const [start, end] = [Math.max(from, span.start), Math.min(stretch.end, span.end)];
    if (start >= end) continue;
    pieces.push({ text: text.slice(from, start) }, { text: text.slice(start, end), paint });
    from = end;
  }
  return [...pieces, { text: text.slice(from, stretch.end) }];
}

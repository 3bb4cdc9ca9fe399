// Quotations that go on without a cue of their own: "“A,” she said. “B.”" and the next paragraph “C.” are one attribution
// with three pieces. Promise: only content is added, and only where nothing but quotation stands between.
import type { Span } from "../../schema/span.ts";
import type { Candidate } from "./candidate.ts";
import { type Passage, spanOf } from "./passage.ts";

interface Piece {
  readonly span: Span;
  /** Whether it opens a sentence, so that it may be a sentence of the speaker's. */
  readonly opens: boolean;
  /** The sentence before it in the same paragraph, or null at the paragraph's start. */
  readonly sentenceBefore: Span | null;
  readonly paragraph: number;
}

/** The candidates, those of a quotation with the pieces that follow it. */
export function carryQuotations(candidates: readonly Candidate[], passages: readonly Passage[]): readonly Candidate[] {
  const contents = candidates.map((candidate) => [...candidate.content]);
  const owners = ownersBySpan(candidates);
  let last: { readonly owner: number; readonly end: number; readonly paragraph: number } | null = null;
  for (const piece of passages.flatMap(speechOf)) {
    const owner = owners(piece.span);
    if (owner !== null) {
      last = { owner, end: piece.span.end, paragraph: piece.paragraph };
      continue;
    }
    if (last === null || !piece.opens || !follows(piece, last)) continue;
    contents[last.owner]?.push(piece.span);
    last = { owner: last.owner, end: piece.span.end, paragraph: piece.paragraph };
  }
  return candidates.map((candidate, i) => ({ ...candidate, content: contents[i] ?? candidate.content }));
}

/** The piece comes next: in the sentence after, or as the opening of the next paragraph. */
function follows(piece: Piece, last: { readonly end: number; readonly paragraph: number }): boolean {
  if (piece.sentenceBefore !== null) return piece.paragraph === last.paragraph && piece.sentenceBefore.start < last.end;
  return piece.paragraph === last.paragraph + 1;
}

function speechOf(passage: Passage, paragraph: number): readonly Piece[] {
  return passage.pieces.flatMap((piece) => {
    const span = piece.isSpeech ? spanOf(passage.words, piece) : null;
    if (span === null) return [];
    const at = passage.sentences.findIndex((sentence) => sentence.from <= piece.from && piece.from < sentence.to);
    const sentence = passage.sentences[at];
    const before = passage.sentences[at - 1];
    return [
      {
        span,
        paragraph,
        opens: sentence?.from === piece.from,
        sentenceBefore: before === undefined ? null : spanOf(passage.words, before),
      },
    ];
  });
}

/** Finds the candidate whose content overlaps a span; candidates' contents are looked through in text order. */
function ownersBySpan(candidates: readonly Candidate[]): (span: Span) => number | null {
  const contents = candidates
    .flatMap(({ content }, owner) => content.map((span) => ({ span, owner })))
    .toSorted((a, b) => a.span.start - b.span.start);
  let at = 0;
  return (wanted) => {
    while (at < contents.length - 1 && (contents[at]?.span.end ?? Infinity) <= wanted.start) at++;
    const hit = contents[at];
    return hit !== undefined && hit.span.start < wanted.end && wanted.start < hit.span.end ? hit.owner : null;
  };
}

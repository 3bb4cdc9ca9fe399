// Quotations that go on without a cue of their own: "“A,” she said. “B.”" and the next paragraph “C.” are one attribution
// with three pieces. Promise: only content is added, and only where nothing but quotation stands between.
import type { Span } from "../../schema/span.ts";
import type { Candidate, RuleName } from "./candidate.ts";
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
  const cueBefore = cuesBySentence(candidates);
  let last: { readonly owner: number; readonly end: number; readonly paragraph: number } | null = null;
  for (const piece of passages.flatMap(speechOf)) {
    const owner = owners(piece.span);
    if (owner !== null) {
      last = { owner, end: piece.span.end, paragraph: piece.paragraph };
      continue;
    }
    if (!piece.opens) continue;
    const speaker: number | null = last !== null && follows(piece, last) ? last.owner : cueBefore(piece);
    if (speaker === null) continue;
    contents[speaker]?.push(piece.span);
    last = { owner: speaker, end: piece.span.end, paragraph: piece.paragraph };
  }
  return candidates.map((candidate, i) => ({ ...candidate, content: contents[i] ?? candidate.content }));
}

/** The piece comes next: in the sentence after, or as the opening of the next paragraph. */
function follows(piece: Piece, last: { readonly end: number; readonly paragraph: number }): boolean {
  if (piece.sentenceBefore !== null) return piece.paragraph === last.paragraph && piece.sentenceBefore.start < last.end;
  return piece.paragraph === last.paragraph + 1;
}

function speechOf(passage: Passage, paragraph: number): readonly Piece[] {
  const { pieces, sentences, words } = passage;
  let at = 0;
  return pieces.flatMap((piece) => {
    while (at < sentences.length - 1 && (sentences[at]?.to ?? 0) <= piece.from) at++;
    const span = piece.isSpeech ? spanOf(words, piece) : null;
    const before = sentences[at - 1];
    const sentenceBefore = before === undefined ? null : spanOf(words, before);
    return span === null ? [] : [{ span, paragraph, opens: sentences[at]?.from === piece.from, sentenceBefore }];
  });
}

/** Rules whose sources speak, so that a quotation right after may be theirs. */
const SPEAKING: ReadonlySet<RuleName> = new Set([
  "clause",
  "told",
  "trailing-clause",
  "according-to",
  "quotation",
  "colon",
]);

/** Finds the first speaking candidate with its cue in the sentence before a piece: "She said it was over. “We left.”" */
function cuesBySentence(candidates: readonly Candidate[]): (piece: Piece) => number | null {
  const cues = candidates
    .flatMap(({ rule, cue }, owner) =>
      SPEAKING.has(rule) ? cue.slice(0, 1).map(({ start }) => ({ start, owner })) : [],
    )
    .toSorted((a, b) => a.start - b.start);
  let at = 0;
  return ({ sentenceBefore }) => {
    if (sentenceBefore === null) return null;
    while ((cues[at]?.start ?? Infinity) < sentenceBefore.start) at++;
    const cue = cues[at];
    return cue !== undefined && cue.start < sentenceBefore.end ? cue.owner : null;
  };
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

// Evident speech with a verb that is no cue of the list: "“We won,” Rowe beamed", "She added a caveat: “Not yet.”".
// The quotation itself is the sign; the clause around it holds source and cue. Only quotations that nothing else took.
import { isFiniteVerb, nounPhraseAfter, nounPhraseBefore, type Range, verbGroupAround } from "../../language/chunks.ts";
import type { Span } from "../../schema/span.ts";
import { type Candidate, spansOf } from "./candidate.ts";
import { type Passage, type QuotedPiece, spanOf } from "./passage.ts";

/** True example: "“We won,” Rowe beamed." Counter-example: "The banner with “We won” on it fell." */
export function findIntroduced(passages: readonly Passage[], taken: readonly Candidate[]): readonly Candidate[] {
  const isTaken = overlapWith(taken.flatMap(({ cue, content }) => [...cue, ...content]));
  return passages.flatMap((passage) =>
    passage.pieces.flatMap((piece) => {
      const span = piece.isSpeech ? spanOf(passage.words, piece) : null;
      if (span === null || isTaken(span)) return [];
      return beforeVerb(passage, piece) ?? afterColon(passage, piece) ?? [];
    }),
  );
}

/** Spans must be asked about in text order. */
function overlapWith(spans: readonly Span[]): (span: Span) => boolean {
  const sorted = spans.toSorted((a, b) => a.end - b.end);
  let at = 0;
  return ({ start, end }) => {
    while ((sorted[at]?.end ?? Infinity) <= start) at++;
    return sorted.slice(at, at + NEAR).some((span) => span.start < end && start < span.end);
  };
}

/** Spans that end after a place and still may overlap with what starts there. */
const NEAR = 8;

/** "“We won,” Rowe beamed" and "“We won,” beamed Rowe": a comma inside the marks says that the clause goes on. */
function beforeVerb(passage: Passage, piece: QuotedPiece): Candidate | null {
  const { words } = passage;
  const closing = words[piece.to - 2]?.lower;
  if (closing !== "," && closing !== "?" && closing !== "!") return null;
  const bounds = { from: piece.to, to: Math.min(piece.to + FARTHEST_VERB, words.length) };
  const subject = nounPhraseAfter(words, piece.to, bounds);
  const head = subject === null ? piece.to : afterAdverbs(passage, subject.to);
  if (words[head]?.tag !== "past" && words[head]?.tag !== "third") return null;
  const source = subject ?? nounPhraseAfter(words, head + 1, bounds);
  return source === null ? null : make(passage, source, { from: head, to: head + 1 }, piece);
}

/** In words, from the quotation to the verb of its clause. */
const FARTHEST_VERB = 30;

function afterAdverbs({ words }: Passage, at: number): number {
  let i = at;
  while (words[i]?.tag === "adverb") i++;
  return i;
}

/** "She added a caveat: “Not yet.”": the cue is the clause's verb with all that follows it, the colon too. */
function afterColon(passage: Passage, piece: QuotedPiece): Candidate | null {
  const { words } = passage;
  const colon = piece.from - 1;
  if (words[colon]?.tag !== "colon") return null;
  const sentence = passage.sentences.find(({ from, to }) => from < piece.from && piece.from < to);
  if (sentence === undefined) return null;
  for (let at = colon - 1; at > Math.max(sentence.from, colon - FARTHEST_VERB); at--) {
    if (!isFiniteVerb(words[at]) || isFiniteVerb(words[at + 1])) continue;
    const group = verbGroupAround(words, at, sentence);
    const subject = nounPhraseBefore(words, group.from, sentence);
    if (subject !== null && words[subject.from]?.tag !== "relative")
      return make(passage, subject, { from: group.from, to: piece.from }, piece);
  }
  return null;
}

function make(passage: Passage, source: Range, cue: Range, content: Range): Candidate {
  return {
    rule: "bare-quotation",
    lemma: "",
    source: spansOf(passage, [source]),
    cue: spansOf(passage, [cue]),
    content: spansOf(passage, [content]),
  };
}

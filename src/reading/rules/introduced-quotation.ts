// Evident speech with a verb that is no cue of the list: "“We won,” Rowe beamed", "She added a caveat: “Not yet.”".
// The quotation itself is the sign; the clause around it holds source and cue. Only quotations that nothing else took.
import { isFiniteVerb, nounPhraseAfter, nounPhraseBefore, type Range, verbGroupAround } from "../../language/chunks.ts";
import { cueVerb } from "../../language/en/cue-verbs.ts";
import { OCCASIONS } from "../../language/en/term-words.ts";
import type { Span } from "../../schema/span.ts";
import { type Candidate, spansOf } from "./candidate.ts";
import { type Passage, type QuotedPiece, spanOf } from "./passage.ts";

/** True example: "“We won,” Rowe beamed." Counter-example: "The banner with “We won” on it fell." */
export function findIntroduced(passages: readonly Passage[], taken: readonly Candidate[]): readonly Candidate[] {
  const isTaken = overlapWith(taken.flatMap(({ cue, content }) => [...cue, ...content]));
  return passages.flatMap((passage, i) =>
    passage.pieces.flatMap((piece) => {
      const span = piece.isSpeech ? spanOf(passage.words, piece) : null;
      if (span === null || isTaken(span)) return [];
      return (
        beforeVerb(passage, piece) ??
        afterColon(passage, piece) ??
        afterParagraph(passage, piece, passages[i - 1]) ??
        []
      );
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
  const colon = piece.from - 1;
  if (passage.words[colon]?.tag !== "colon") return null;
  const sentence = passage.sentences.find(({ from, to }) => from < piece.from && piece.from < to);
  const clause = sentence === undefined ? null : clauseBefore(passage, colon, sentence);
  return clause === null ? null : make(passage, clause.subject, { from: clause.verb, to: piece.from }, piece);
}

/**
 * "She released a statement:" and the quotation in the next paragraph. A paragraph may announce anything, so its verb must be one of telling,
 * or have what is told for its object.
 */
function afterParagraph(passage: Passage, piece: QuotedPiece, before: Passage | undefined): Candidate | null {
  const colon = (before?.words.length ?? 0) - 1;
  const sentence = before?.sentences.at(-1);
  if (piece.from !== 0 || sentence === undefined || before?.words[colon]?.tag !== "colon") return null;
  const clause = clauseBefore(before, colon, sentence);
  if (clause === null) return null;
  const cue = before.words.slice(clause.verb, colon);
  // "this statement by Trump": of somebody else than the clause's subject
  const isTelling = cue.some(
    ({ lemma = "", lower }, at) =>
      cueVerb(lemma)?.frames.has("colon") || (OCCASIONS.has(lower) && cue[at + 1]?.lower !== "by"),
  );
  if (!isTelling) return null;
  return {
    ...make(before, clause.subject, { from: clause.verb, to: colon + 1 }, piece),
    content: spansOf(passage, [piece]),
  };
}

/** The nearest finite verb before a colon, with its subject. */
function clauseBefore(
  { words }: Passage,
  colon: number,
  sentence: Range,
): { readonly subject: Range; readonly verb: number } | null {
  for (let at = colon - 1; at > Math.max(sentence.from, colon - FARTHEST_VERB); at--) {
    if (!isFiniteVerb(words[at]) || isFiniteVerb(words[at + 1])) continue;
    const verb = verbGroupAround(words, at, sentence).from;
    const subject = nounPhraseBefore(words, verb, sentence);
    if (subject !== null && words[subject.from]?.tag !== "relative") return { subject, verb };
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

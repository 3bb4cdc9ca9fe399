// Candidate: what one rule believes to be an attribution, before candidates are weighed against each other.
import type { Range } from "../../language/chunks.ts";
import type { Span } from "../../schema/span.ts";
import { type Passage, spanOf } from "./passage.ts";

/** The construction a candidate was found by; confidence.ts holds how often each is right. */
export type RuleName =
  | "trailing-quotation"
  | "trailing-clause"
  | "according-to"
  | "quotation"
  | "colon"
  | "clause"
  | "told"
  | "infinitive"
  | "urged"
  | "object"
  | "preposition"
  | "raising"
  | "agent"
  | "asked"
  | "label"
  | "signature"
  | "bare-quotation";

export interface Candidate {
  readonly rule: RuleName;
  /** Dictionary form of the cue's verb or noun; empty for a mark. */
  readonly lemma: string;
  readonly source: readonly Span[];
  readonly cue: readonly Span[];
  readonly content: readonly Span[];
}

/** The spans of word ranges, in text order, empty ones left out. */
export function spansOf(passage: Passage, ranges: readonly (Range | null | undefined)[]): readonly Span[] {
  return ranges
    .flatMap((range) => (range === null || range === undefined ? [] : (spanOf(passage.words, range) ?? [])))
    .toSorted((a, b) => a.start - b.start);
}

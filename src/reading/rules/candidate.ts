// Candidate: what one rule believes to be an attribution, before candidates are weighed against each other.
import type { Range } from "../../language/chunks.ts";
import type { AttributionStatus } from "../../schema/attribution.ts";
import type { Span } from "../../schema/span.ts";
import { type Passage, spanOf } from "./passage.ts";

export interface Candidate {
  /** The rule's name, and after a slash the construction: "complement/clause". */
  readonly rule: string;
  readonly source: readonly Span[];
  readonly cue: readonly Span[];
  readonly content: readonly Span[];
  readonly status: AttributionStatus;
  readonly confidence: number;
}

/** The spans of word ranges, in text order, empty ones left out. */
export function spansOf(passage: Passage, ranges: readonly (Range | null)[]): readonly Span[] {
  return ranges
    .flatMap((range) => (range === null ? [] : (spanOf(passage.words, range) ?? [])))
    .toSorted((a, b) => a.start - b.start);
}

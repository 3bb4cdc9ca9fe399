// What people coded elsewhere, whatever the tool: an attribution as they marked it, and what could not be used of their file.
import type { AttributionKind, AttributionStatus, SourcingGrade } from "../schema/attribution.ts";
import type { Speaker } from "../schema/correction.ts";
import type { Span } from "../schema/span.ts";

/** Spans in UTF-16 units over the report's text. */
export interface HumanAttribution {
  readonly source: readonly Span[];
  readonly cue: readonly Span[];
  /** At least one. */
  readonly content: readonly Span[];
  readonly kind: AttributionKind;
  readonly status: AttributionStatus;
  readonly grade: SourcingGrade;
  /** Null where the coder did not say. */
  readonly speaker: Speaker | null;
  /** Absent where the coder did not say whether the speaker is for or against something. */
  readonly position?: { readonly issue: string; readonly agrees: boolean };
  /** What the coder said besides, such as a concept alone or the speaker's organization. */
  readonly note: string | null;
}

/** A line of a file that cannot be used, and why, as the end of a sentence. */
export interface BadLine {
  readonly line: number;
  readonly why: string;
}

/** Direct where it begins and ends with a quotation mark, mixed where one stands in it. */
export function kindOfWords(words: string): AttributionKind {
  const plain = words.trim();
  if (/^["“«„‘'].*["”»’',.]$/su.test(plain)) return "direct";
  return /["“”«»„]/.test(plain) ? "mixed" : "indirect";
}

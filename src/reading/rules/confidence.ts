// How often each rule is right: the share of its records in PolNeAR's training part that matched a gold record softly in
// all three roles (token Jaccard of at least one half; of outermost records only), measured with the whole reader on
// 2026-11-22. Measured again whenever the cue list or a rule changes.
import type { RuleName } from "./candidate.ts";

const CONFIDENCE: Readonly<Record<RuleName, number>> = {
  "trailing-quotation": 0.88,
  "trailing-clause": 0.64,
  "according-to": 0.76,
  quotation: 0.73,
  colon: 0.74,
  clause: 0.69,
  told: 0.77,
  infinitive: 0.46,
  urged: 0.56,
  object: 0.52,
  preposition: 0.53,
  raising: 0.47,
  agent: 0.33,
  asked: 0.68,
  label: 0.51,
  signature: 0.83,
  "bare-quotation": 0.45,
};

/** 0 to 1: of the records of a rule at 0.8, four in five are right. */
export function confidenceOf(rule: RuleName): number {
  return CONFIDENCE[rule];
}

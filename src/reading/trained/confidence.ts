// How likely an attribution is right: every role at least half right, and a source where there is one. A logistic
// regression (Platt 1999) over what the network says of itself, fitted on articles held out of its training.
import type { AttributionKind } from "../../schema/attribution.ts";
import type { Proposal } from "./proposal.ts";

/** As training/calibrate.py writes it. */
export interface Calibration {
  readonly bias: number;
  /** In the order of featuresOf. */
  readonly weights: readonly number[];
}

/** What confidence is judged by, in the order of the calibration's weights. */
export function featuresOf(proposal: Proposal, kind: AttributionKind): readonly number[] {
  const { chance, sureness, source, content } = proposal;
  const length = content.reduce((sum, { start, end }) => sum + end - start, 0);
  return [
    chance,
    logOdds(sureness.source),
    logOdds(sureness.cue),
    logOdds(sureness.content),
    source.length === 0 ? 1 : 0,
    kind === "direct" ? 1 : 0,
    kind === "mixed" ? 1 : 0,
    Math.log(1 + length),
    content.length - 1,
  ];
}

export function confidenceOf(features: readonly number[], { bias, weights }: Calibration): number {
  const score = features.reduce((sum, feature, i) => sum + feature * (weights[i] ?? 0), bias);
  // Two digits are more than the calibration is good for, and keep readings alike on machines that round differently.
  return Math.round(100 / (1 + Math.exp(-score))) / 100;
}

/** Bounded, so that a sureness of 1 is a number. */
function logOdds(chance: number): number {
  const bounded = Math.min(0.999, Math.max(0.001, chance));
  return Math.log(bounded / (1 - bounded));
}

// The parts of a check, most consequential first, as the terminal has them.
import type { CountedCheck } from "../../src/reconcile/checked.ts";

export type CheckPart = keyof CountedCheck["counts"];

export const checkParts: readonly CheckPart[] = [
  "shifts",
  "differences",
  "carriedWidely",
  "unreliableQuotations",
  "changedBetweenVersions",
  "denials",
  "openDemands",
  "unresolvedSpeakers",
];

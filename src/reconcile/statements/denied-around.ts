// Whether what is read as said stands within what somebody denies, will not say or leaves open. "Ardesh denies agreeing to share control":
// that control is shared is nobody's word. Promise: what is cut from a denial is never an affirmation.

import type { AttributionRow } from "../../ledger/attributions.ts";
import type { InReading } from "../../ledger/ledger.ts";
import type { Attribution } from "../../schema/attribution.ts";
import { contains } from "../../schema/span.ts";

/** The attribution of the same report that denies it or does not say it: the nearest around it; null where it is said. */
export function denialAround({ row, reading }: InReading<AttributionRow>): Attribution | null {
  if (row.attribution.status !== "said") return null;
  const around = reading.attributions.filter(
    (other) => other.id !== row.attribution.id && other.status !== "said" && isWithin(row.attribution, other),
  );
  return around.toSorted((a, b) => lengthOf(a) - lengthOf(b))[0] ?? null;
}

function isWithin({ content, parent }: Attribution, other: Attribution): boolean {
  return (
    parent === other.id ||
    (content.length > 0 && content.every((piece) => other.content.some((whole) => contains(whole, piece))))
  );
}

function lengthOf({ content }: Attribution): number {
  return content.reduce((sum, { start, end }) => sum + end - start, 0);
}

/** A cue that denies, whatever status the reader gave: "denies", "has denied". */
export function isDenyingCue(cue: string): boolean {
  return (
    /\b(?:den(?:y|ies|ied|ying)|refut(?:e|es|ed|ing))\b/i.test(cue) &&
    !/\b(?:not|never|n[’']t|neither|nor)\b/i.test(cue)
  );
}

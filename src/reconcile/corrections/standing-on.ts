// Records that stand on pieces of text with a part each, found again where those pieces are now. Promise: decided by places, and by kind
// only between records on the same words.
import type { Anchor } from "../../schema/correction.ts";
import type { Span } from "../../schema/span.ts";
import { findAnchor } from "./anchor.ts";
import { shareOf } from "./match.ts";

export interface Standing {
  readonly evidence: readonly Span[];
  /** What tells it from others on the same words: who does it and to whom, what is given and got. */
  readonly parts: readonly Span[];
  readonly kind: string;
}

export interface FoundStanding extends Standing {
  /** Whether its evidence stands where it stood. */
  readonly isUnmoved: boolean;
}

interface Stood {
  readonly evidence: readonly Anchor[];
  readonly parts: readonly Anchor[];
  readonly kind: string;
}

/** Shared characters of two evidences over all of theirs (Jaccard 1901) from which they are one, as for attributions. */
const ENOUGH = 0.5;

/** Where it stands now; null where less than half of its evidence can be found. */
export function findStanding(text: string, { evidence, parts, kind }: Stood): FoundStanding | null {
  const spans = evidence.map((anchor) => findAnchor(text, anchor));
  const found = spans.flatMap((span) => span ?? []);
  const length = found.reduce((sum, { start, end }) => sum + end - start, 0);
  const whole = evidence.reduce((sum, { exact }) => sum + exact.length, 0);
  if (found.length === 0 || length * 2 < whole) return null;
  const isUnmoved = evidence.every((anchor, at) => spans[at]?.start === anchor.start && spans[at]?.end === anchor.end);
  return { evidence: found, parts: parts.flatMap((anchor) => findAnchor(text, anchor) ?? []), kind, isUnmoved };
}

/** The record most like what was found; undefined where none stands on the same words. */
export function standingOn<Record_ extends Standing>(
  found: Standing,
  records: readonly Record_[],
): Record_ | undefined {
  let best: { readonly record: Record_; readonly likeness: number } | null = null;
  for (const record of records) {
    const evidence = shareOf(found.evidence, record.evidence);
    if (evidence < ENOUGH) continue;
    const parts = shareOf(found.parts, record.parts);
    const likeness = evidence + parts + (record.kind === found.kind ? 0.5 : 0);
    if (best === null || likeness > best.likeness) best = { record, likeness };
  }
  return best?.record;
}

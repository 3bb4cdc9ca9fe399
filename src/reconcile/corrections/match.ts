// Which record of a reading a correction speaks of: the one that stands on the same words. Promise: decided by places alone, never by
// ids, so that it is the same record after a report was read by another reader, or none.
import type { Target } from "../../schema/correction.ts";
import type { Span } from "../../schema/span.ts";
import { findAnchor } from "./anchor.ts";

/** The three roles of an attribution as places. */
export interface Pieces {
  readonly source: readonly Span[];
  readonly cue: readonly Span[];
  readonly content: readonly Span[];
}

export interface FoundTarget extends Pieces {
  /** Whether every piece stands where it stood. */
  readonly isUnmoved: boolean;
}

/** Shared characters of two contents over all of theirs (Jaccard 1901) from which they are one. */
const ENOUGH = 0.5;

/** Where the target's words stand now; null where less than half of its content can be found. */
export function findTarget(text: string, target: Pick<Target, "source" | "cue" | "content">): FoundTarget | null {
  let isUnmoved = true;
  const found = (anchors: Target["content"]): readonly Span[] =>
    inOrder(
      anchors.flatMap((anchor) => {
        const span = findAnchor(text, anchor);
        isUnmoved &&= span !== null && span.start === anchor.start && span.end === anchor.end;
        return span ?? [];
      }),
    );
  const content = found(target.content);
  const whole = target.content.reduce((sum, { exact }) => sum + exact.length, 0);
  if (lengthOf(content) * 2 < whole || content.length === 0) return null;
  return { source: found(target.source), cue: found(target.cue), content, isUnmoved };
}

/** The record most like what was found; undefined where none stands on the same words, said by the same words. */
export function matching<Record_ extends Pieces>(found: Pieces, records: readonly Record_[]): Record_ | undefined {
  let best: { readonly record: Record_; readonly likeness: number } | null = null;
  for (const record of records) {
    const content = shareOf(found.content, record.content);
    if (content < ENOUGH) continue;
    const [cue, source] = [shareOf(found.cue, record.cue), shareOf(found.source, record.source)];
    // Two may have the same content: who reported it, and who is cited. Their cues and sources tell them apart.
    const isTold = found.cue.length > 0 || found.source.length > 0;
    if (isTold && cue === 0 && source === 0 && (record.cue.length > 0 || record.source.length > 0)) continue;
    const likeness = content + (cue + source) / 2;
    if (best === null || likeness > best.likeness) best = { record, likeness };
  }
  return best?.record;
}

/**
 * The one that stands on the same words, or that the same words tell of the same source: where one reader takes more to have been said than
 * another, who said it and the word for that stay.
 */
export function known<Record_ extends Pieces>(found: Pieces, records: readonly Record_[]): Record_ | undefined {
  const isToldSo = (record: Record_): boolean =>
    shareOf(found.cue, record.cue) >= ENOUGH &&
    shareOf(found.source, record.source) >= ENOUGH &&
    shareOf(found.content, record.content) > 0;
  return matching(found, records) ?? records.find(isToldSo);
}

/** Pieces in text order, without those that overlap one before. */
export function inOrder(pieces: readonly Span[]): readonly Span[] {
  const sorted = pieces.toSorted((a, b) => a.start - b.start || b.end - a.end);
  const kept: Span[] = [];
  for (const piece of sorted) if (piece.start >= (kept.at(-1)?.end ?? 0)) kept.push(piece);
  return kept;
}

/** 0 to 1; of two that are empty 0. */
export function shareOf(one: readonly Span[], other: readonly Span[]): number {
  let shared = 0;
  for (const a of one)
    for (const b of other) shared += Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));
  return shared === 0 ? 0 : shared / (lengthOf(one) + lengthOf(other) - shared);
}

function lengthOf(pieces: readonly Span[]): number {
  return pieces.reduce((sum, { start, end }) => sum + end - start, 0);
}

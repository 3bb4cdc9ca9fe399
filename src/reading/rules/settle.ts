// Candidates weighed against each other: one cue, one attribution.
import type { Span } from "../../schema/span.ts";
import type { Candidate } from "./candidate.ts";

export function settle(candidates: readonly Candidate[]): readonly Candidate[] {
  const taken = new Map<number, Candidate>();
  for (const candidate of candidates) {
    const key = lastOf(candidate.cue)?.start ?? firstOf(candidate.content)?.start ?? -1;
    if (!taken.has(key)) taken.set(key, candidate);
  }
  return inOrder([...taken.values()]);
}

/** In text order of the first span. */
export function inOrder(candidates: readonly Candidate[]): readonly Candidate[] {
  return candidates.toSorted((a, b) => startOf(a) - startOf(b));
}

function startOf({ source, cue, content }: Candidate): number {
  return Math.min(...[source, cue, content].map((spans) => firstOf(spans)?.start ?? Infinity));
}
function firstOf(spans: readonly Span[]): Span | undefined {
  return spans[0];
}
function lastOf(spans: readonly Span[]): Span | undefined {
  return spans.at(-1);
}

// Nesting: an attribution whose cue stands in another's content is said inside that one's words.

import { INNER_ACTS } from "../../language/en/cue-verbs.ts";
import type { Span } from "../../schema/span.ts";
import type { Candidate, RuleName } from "./candidate.ts";

/** Deeper than this is a mistake of reading, not of the report. */
const DEEPEST = 4;

/**
 * For each candidate, in text order, the index of the innermost candidate whose content holds its cue, or null.
 * A parent is always another candidate with a longer content, so there are no circles.
 */
export function parentsOf(candidates: readonly Pick<Candidate, "cue" | "content">[]): readonly (number | null)[] {
  const contents = candidates
    .flatMap(({ content }, owner) => content.map((span) => ({ ...span, owner })))
    .toSorted((a, b) => a.start - b.start || b.end - a.end);
  const cues = candidates
    .flatMap(({ cue }, owner) => cue.slice(0, 1).map((span) => ({ ...span, owner })))
    .toSorted((a, b) => a.start - b.start);
  const parents: (number | null)[] = candidates.map(() => null);
  const open: (Span & { readonly owner: number })[] = [];
  let next = 0;
  for (const cue of cues) {
    for (; (contents[next]?.start ?? Infinity) <= cue.start; next++) open.push(...contents.slice(next, next + 1));
    while (open.length > 0 && (open.at(-1)?.end ?? 0) < cue.end) open.pop();
    const holders = open.filter(({ end, owner }) => end >= cue.end && owner !== cue.owner).slice(-DEEPEST);
    parents[cue.owner] = holders.at(-1)?.owner ?? null;
  }
  return withoutCircles(parents);
}

/** Constructions without a clause, in which the verbs of `INNER_ACTS` tell what somebody did, not what was said. */
const ACTS: ReadonlySet<RuleName> = new Set(["object", "preposition", "agent"]);

/** The candidates without acts told inside another's words: "he saw the form" in "Rowe said he saw the form". */
export function withoutInnerActs(candidates: readonly Candidate[]): readonly Candidate[] {
  const parents = parentsOf(candidates);
  return candidates.filter(({ rule, lemma }, i) => parents[i] === null || !ACTS.has(rule) || !INNER_ACTS.has(lemma));
}

/** Two contents in pieces can hold each other's cues; the later one then stands on its own. */
function withoutCircles(parents: readonly (number | null)[]): readonly (number | null)[] {
  return parents.map((parent, index) => (parent !== null && parent < index ? parent : null));
}

// Nesting: an attribution whose cue stands in another's content is said inside that one's words.

import { INNER_ACTS } from "../../language/en/cue-verbs.ts";
import type { Span } from "../../schema/span.ts";
import type { Chained } from "../chains/record.ts";
import type { Candidate, RuleName } from "./candidate.ts";

/** Deeper than this is a mistake of reading, not of the report; and a bound on time. */
const DEEPEST = 8;

type Nested = Pick<Chained, "cue" | "content" | "within">;

/**
 * For each candidate the index of the candidate it is told within: the one that it names itself, else the innermost one
 * whose content holds its cue; null for an outermost one. No candidate stands within itself, however far around.
 */
export function parentsOf(candidates: readonly Nested[]): readonly (number | null)[] {
  const parents = holdersOf(candidates);
  const byCue = new Map(candidates.map(({ cue }, i) => [cue[0]?.start ?? -1, i]));
  for (const [i, { within }] of candidates.entries()) {
    const named = within === undefined ? undefined : byCue.get(within);
    if (named !== undefined && named !== i) parents[i] = named;
  }
  return withoutCircles(parents, candidates);
}

function holdersOf(candidates: readonly Nested[]): (number | null)[] {
  const contents = candidates
    .flatMap(({ content, within }, owner) =>
      content.map((span) => ({ ...span, owner, depth: within === undefined ? 0 : 1 })),
    )
    .toSorted((a, b) => a.start - b.start || b.end - a.end || a.depth - b.depth);
  const cues = candidates
    .flatMap(({ cue }, owner) => cue.slice(0, 1).map((span) => ({ ...span, owner })))
    .toSorted((a, b) => a.start - b.start);
  const parents: (number | null)[] = candidates.map(() => null);
  const open: (Span & { readonly owner: number })[] = [];
  let next = 0;
  for (const cue of cues) {
    for (; (contents[next]?.start ?? Infinity) <= cue.start; next++) open.push(...contents.slice(next, next + 1));
    while (open.length > 0 && (open.at(-1)?.end ?? 0) < cue.end) open.pop();
    parents[cue.owner] = open.findLast(({ end, owner }) => end >= cue.end && owner !== cue.owner)?.owner ?? null;
  }
  return parents;
}

/** Constructions without a clause, in which the verbs of `INNER_ACTS` tell what somebody did, not what was said. */
const ACTS: ReadonlySet<RuleName> = new Set(["object", "preposition", "agent"]);

/** The candidates without acts told inside another's words: "he saw the form" in "Rowe said he saw the form". */
export function withoutInnerActs(candidates: readonly Candidate[]): readonly Candidate[] {
  const parents = parentsOf(candidates);
  return candidates.filter(({ rule, lemma }, i) => parents[i] === null || !ACTS.has(rule) || !INNER_ACTS.has(lemma));
}

/** Two contents can hold each other's cues: the longest of a circle stands on its own. */
function withoutCircles(
  parents: readonly (number | null)[],
  candidates: readonly Nested[],
): readonly (number | null)[] {
  const straight = [...parents];
  const lengthAt = (i: number): number =>
    candidates[i]?.content.reduce((sum, { start, end }) => sum + end - start, 0) ?? 0;
  for (const from of candidates.keys()) {
    const path = [from];
    for (let at = straight[from] ?? null; at !== null && path.length <= DEEPEST; at = straight[at] ?? null) {
      const back = path.indexOf(at);
      if (back < 0) {
        path.push(at);
        continue;
      }
      const [longest = at] = path.slice(back).toSorted((a, b) => lengthAt(b) - lengthAt(a) || a - b);
      straight[longest] = null;
      break;
    }
    if (path.length > DEEPEST) straight[from] = null;
  }
  return straight;
}

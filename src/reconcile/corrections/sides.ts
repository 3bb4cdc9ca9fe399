// Of two attributions that a person said are one utterance, or are not: which of them a report has.
import type { Article } from "../../schema/article.ts";
import type { Decision } from "../../schema/correction.ts";
import { type FoundTarget, findTarget } from "./match.ts";

export type OnStatements = Extract<Decision, { readonly verb: "merge-statements" | "split-statements" }>;

export interface Side {
  readonly side: 0 | 1;
  readonly found: FoundTarget;
}

/** Of each that was decided in this report, and where neither was, of one of them, that its words stand in it; null where not. */
export function foundOf(body: OnStatements, article: Article): FoundTarget | null {
  const sides = sidesIn(body, article);
  const [first = null, second] = sides.map(({ found }) => found);
  const isOfOneReport = body.target.report === body.other.report && body.target.report === article.id;
  if (isOfOneReport && second === undefined) return null;
  return second !== undefined && isOfOneReport && !second.isUnmoved ? second : first;
}

/** Those that were decided in this report; where neither was, those whose words stand in it, as in another version of it. */
export function sidesIn({ target, other }: OnStatements, { id, text }: Article): readonly Side[] {
  const both = [
    { side: 0, of: target },
    { side: 1, of: other },
  ] as const;
  const own = both.filter(({ of }) => of.report === id);
  return (own.length > 0 ? own : both).flatMap(({ side, of }) => {
    const found = findTarget(text, of);
    return found === null ? [] : [{ side, found }];
  });
}

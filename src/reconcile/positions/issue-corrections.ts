// What a person decides about issues: these are one, this is the name. Kept by name over all that is derived, one behind the other,
// so that it holds for every report to come and no chain of merges can go round: the last decision names what they are.
import type { InForce } from "../../ledger/corrections.ts";
import type { OnIssue } from "../../schema/correction.ts";
import { ParleyError, shown } from "../../schema/parley-error.ts";
import { usualIssue } from "./usual-issue.ts";

/**
 * What an issue is called after all decisions; case ignored, and whichever usual or other name a state or body has in it. After "merge tolls
 * into ferry" and "merge ferry into tolls" both are tolls.
 */
export function layIssues(corrections: readonly InForce<OnIssue>[]): (issue: string) => string {
  const [known, steps] = [new Map<string, string>(), corrections.map(stepOf)];
  return (issue) => {
    const name = known.get(issue) ?? steps.reduce(after, called(issue)).name;
    known.set(issue, name);
    return name;
  };
}

/**
 * The numbers of those that change what at least one issue is called. The others are orphans: since the reports, the rules or the list of
 * issues changed, nothing is called what they speak of.
 *
 * @param found what issues are called before anybody decided anything
 */
export function effectiveIssues(
  corrections: readonly InForce<OnIssue>[],
  found: Iterable<string>,
): ReadonlySet<number> {
  const [effective, steps] = [new Set<number>(), corrections.map(stepOf)];
  for (const issue of found) {
    let now = called(issue);
    for (const step of steps) {
      if (now.key === step.from) effective.add(step.n);
      now = after(now, step);
    }
  }
  return effective;
}

/** An issue's name, and what it is compared by. */
interface Called {
  readonly name: string;
  readonly key: string;
}

interface Step {
  readonly n: number;
  readonly from: string;
  readonly into: Called;
}

/** What it was called when it was decided on may have been written in another way than it is now. */
function stepOf({ n, body }: InForce<OnIssue>): Step {
  return body.verb === "merge-issues"
    ? { n, from: called(body.from).key, into: called(body.into) }
    : { n, from: called(body.issue).key, into: called(body.name) };
}

function called(name: string): Called {
  return { name, key: usualIssue(name.trim()).toLowerCase() };
}

function after(now: Called, { from, into }: Step): Called {
  return now.key === from ? into : now;
}

/** The issue of that name among those that there are. @throws ParleyError record-missing */
export function theIssue(name: string, issues: ReadonlyMap<string, number>): string {
  const [own, { key }] = [name.trim().toLowerCase(), called(name)];
  const all = [...issues.keys()];
  const found =
    all.find((issue) => issue.trim().toLowerCase() === own) ?? all.find((issue) => called(issue).key === key);
  if (found !== undefined) return found;
  const near = all.filter((issue) => issue.toLowerCase().includes(own)).slice(0, 5);
  const hint = near.length === 0 ? '"parley issues list" gives them' : `did you mean ${near.map(shown).join(", ")}?`;
  throw new ParleyError("record-missing", `There is no issue "${shown(name)}" in the ledger: ${hint}`);
}

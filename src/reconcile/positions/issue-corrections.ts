// What a person decides about issues: these are one, this is the name. Kept by name over all that is derived, one behind the other,
// so that it holds for every report to come and no chain of merges can go round: the last decision names what they are.
import type { InForce } from "../../ledger/corrections.ts";
import type { OnIssue } from "../../schema/correction.ts";
import { ParleyError, shown } from "../../schema/parley-error.ts";

/**
 * What an issue is called after all decisions; case ignored. After "merge tolls into ferry" and "merge ferry into tolls" both are tolls.
 */
export function layIssues(corrections: readonly InForce<OnIssue>[]): (issue: string) => string {
  const known = new Map<string, string>();
  return (issue) => {
    const name = known.get(issue) ?? corrections.reduce((last, { body }) => after(last, body), issue);
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
  const effective = new Set<number>();
  for (const issue of found) {
    let name = issue;
    for (const { n, body } of corrections) {
      if (!isSame(name, spokenOf(body))) continue;
      effective.add(n);
      name = after(name, body);
    }
  }
  return effective;
}

function after(name: string, body: OnIssue): string {
  if (!isSame(name, spokenOf(body))) return name;
  return body.verb === "merge-issues" ? body.into : body.name;
}

/** What it was called when it was decided on. */
function spokenOf(body: OnIssue): string {
  return body.verb === "merge-issues" ? body.from : body.issue;
}

function isSame(one: string, other: string): boolean {
  return one.trim().toLowerCase() === other.trim().toLowerCase();
}

/** The issue of that name among those that there are. @throws ParleyError record-missing */
export function theIssue(name: string, issues: ReadonlyMap<string, number>): string {
  const found = [...issues.keys()].find((issue) => isSame(issue, name));
  if (found !== undefined) return found;
  const near = [...issues.keys()]
    .filter((issue) => issue.toLowerCase().includes(name.trim().toLowerCase()))
    .slice(0, 5);
  const hint = near.length === 0 ? '"parley issues list" gives them' : `did you mean ${near.map(shown).join(", ")}?`;
  throw new ParleyError("record-missing", `There is no issue "${shown(name)}" in the ledger: ${hint}`);
}

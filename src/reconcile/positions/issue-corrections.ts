// What a person decides about issues: these are one, this is the name. Kept by name over all that is derived, one behind the other,
// so that it holds for every report to come and no chain of merges can go round: the last decision names what they are.
import type { IssueCorrection } from "../../ledger/positions.ts";
import { ParleyError, shown } from "../../schema/parley-error.ts";

/**
 * What an issue is called after all decisions; case ignored. After "merge tolls into ferry" and "merge ferry into tolls" both are tolls.
 */
export function layIssues(corrections: readonly IssueCorrection[]): (issue: string) => string {
  const known = new Map<string, string>();
  return (issue) => {
    const name = known.get(issue) ?? corrections.reduce(after, issue);
    known.set(issue, name);
    return name;
  };
}

function after(name: string, { body }: IssueCorrection): string {
  const [from, to] = body.verb === "merge" ? [body.from, body.into] : [body.issue, body.name];
  return isSame(name, from) ? to : name;
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

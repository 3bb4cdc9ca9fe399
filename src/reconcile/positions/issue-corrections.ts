// What a person decides about issues: these are one, this is the name, what speaks of that is another. Kept by name over all that is derived, one behind the other,
// so that it holds for every report to come and no chain of merges can go round: the last decision names what they are.
import type { InForce } from "../../ledger/corrections.ts";
import type { Matter } from "../../ledger/positions.ts";
import type { OnIssue } from "../../schema/correction.ts";
import { ParleyError, shown } from "../../schema/parley-error.ts";
import { askedWords, speaksOf } from "./speaks-of.ts";
import { usualIssue } from "./usual-issue.ts";

/**
 * What an issue is called after all decisions; case ignored, and whichever usual or other name a state or body has in it. After "merge tolls
 * into ferry" and "merge ferry into tolls" both are tolls. A split takes of what is called so by then what its words are said of.
 */
export function layIssues(corrections: readonly InForce<OnIssue>[]): (issue: string, matter: Matter) => string {
  const [known, steps] = [new Map<string, string>(), corrections.map(stepOf)];
  const splits = steps.filter(({ asked }) => asked !== null);
  return (issue, matter) => {
    const key = [issue, ...splits.filter((split) => takes(split, matter)).map(({ n }) => n)].join("\n");
    const name = known.get(key) ?? steps.reduce((now, step) => after(now, step, matter), called(issue)).name;
    known.set(key, name);
    return name;
  };
}

/** What a position is on before anybody decided anything, and its own words. */
export interface FoundIssue {
  readonly name: string;
  readonly matter: Matter;
}

/**
 * The numbers of those that change what at least one issue is called. The others are orphans: since the reports, the rules or the list of
 * issues changed, nothing is called what they speak of.
 *
 * @param found each issue with each of its matters, once
 */
export function effectiveIssues(
  corrections: readonly InForce<OnIssue>[],
  found: Iterable<FoundIssue>,
): ReadonlySet<number> {
  const [effective, steps] = [new Set<number>(), corrections.map(stepOf)];
  for (const { name, matter } of found) {
    let now = called(name);
    for (const step of steps) {
      if (now.key === step.from && takes(step, matter)) effective.add(step.n);
      now = after(now, step, matter);
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
  /** Words that a matter must have to go there; null where all of the issue goes. */
  readonly asked: readonly string[] | null;
}

/** What it was called when it was decided on may have been written in another way than it is now. */
function stepOf({ n, body }: InForce<OnIssue>): Step {
  if (body.verb === "merge-issues") return { n, from: called(body.from).key, into: called(body.into), asked: null };
  const asked = body.verb === "split-issue" ? askedWords(body.words) : null;
  return { n, from: called(body.issue).key, into: called(body.name), asked };
}

function called(name: string): Called {
  return { name, key: usualIssue(name.trim()).toLowerCase() };
}

function after(now: Called, step: Step, matter: Matter): Called {
  return now.key === step.from && takes(step, matter) ? step.into : now;
}

function takes({ asked }: Step, matter: Matter): boolean {
  return asked === null || speaksOf(matter, asked);
}

/** Whether two names are of one issue. */
export function isOneIssue(one: string, other: string): boolean {
  return called(one).key === called(other).key;
}

/** The issue of that name among those that there are. @throws ParleyError record-missing */
export function theIssue(name: string, issues: ReadonlyMap<string, unknown>): string {
  const [own, { key }] = [name.trim().toLowerCase(), called(name)];
  const all = [...issues.keys()];
  const found =
    all.find((issue) => issue.trim().toLowerCase() === own) ?? all.find((issue) => called(issue).key === key);
  if (found !== undefined) return found;
  const near = all.filter((issue) => issue.toLowerCase().includes(own)).slice(0, 5);
  const hint = near.length === 0 ? '"parley issues list" gives them' : `did you mean ${near.map(shown).join(", ")}?`;
  throw new ParleyError("record-missing", `There is no issue "${shown(name)}" in the ledger: ${hint}`);
}

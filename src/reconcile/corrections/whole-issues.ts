// What a person decides about issues over all reports: these are one, this is the name, what speaks of that is another. By names as lists have
// them → decisions that hold for every report to come.
import type { Matter } from "../../ledger/positions.ts";
import type { OnIssue } from "../../schema/correction.ts";
import { ParleyError, shown } from "../../schema/parley-error.ts";
import { isOneIssue, theIssue } from "../positions/issue-corrections.ts";
import { askedWords, speaksOf } from "../positions/speaks-of.ts";

export type IssueWish =
  /** The other becomes the first, under its name. */
  | { readonly verb: "merge-issues"; readonly issue: string; readonly other: string }
  | { readonly verb: "rename-issue"; readonly issue: string; readonly name: string }
  /** What of it speaks of the words is on an issue of that name, be there one or not. */
  | { readonly verb: "split-issue"; readonly issue: string; readonly words: string; readonly name: string };

/** The issues that there are, as they are called now. */
export interface IssuesThere {
  readonly names: () => Promise<ReadonlyMap<string, unknown>>;
  /** What its positions are about, one for each. */
  readonly mattersOn: (issue: string) => Promise<readonly Matter[]>;
}

export function isIssueWish<Wish extends { readonly verb: string }>(
  wish: Wish,
): wish is Extract<Wish, { readonly verb: IssueWish["verb"] }> {
  return wish.verb === "merge-issues" || wish.verb === "rename-issue" || wish.verb === "split-issue";
}

/** @throws ParleyError record-missing, usage */
export async function onIssue(wish: IssueWish, there: IssuesThere): Promise<OnIssue> {
  const issues = await there.names();
  if (wish.verb !== "merge-issues" && wish.name.trim() === "")
    throw new ParleyError("usage", "A name cannot be empty: give the one to use.");
  const issue = theIssue(wish.issue, issues);
  switch (wish.verb) {
    case "rename-issue":
      return { verb: "rename-issue", issue, name: wish.name.trim() };
    case "merge-issues": {
      const from = theIssue(wish.other, issues);
      if (from === issue) throw new ParleyError("usage", "These are one issue already: there is nothing to merge.");
      return { verb: "merge-issues", from, into: issue };
    }
    case "split-issue": {
      const name = [...issues.keys()].find((one) => isOneIssue(one, wish.name)) ?? wish.name.trim();
      const words = wish.words.trim();
      if (isOneIssue(name, issue))
        throw new ParleyError("usage", `It is called "${shown(issue)}" already: give what is apart another name.`);
      tallied(issue, words, await there.mattersOn(issue));
      return { verb: "split-issue", issue, words, name };
    }
    default:
      return wish satisfies never;
  }
}

/**
 * How many of the positions speak of the words.
 *
 * @throws ParleyError usage where none or all do
 */
export function tallied(issue: string, words: string, matters: readonly Matter[]): number {
  const asked = askedWords(words);
  if (asked.length === 0)
    throw new ParleyError("usage", `"${shown(words)}" has no word to go by: give a noun or a verb of what is apart.`);
  const apart = matters.filter((matter) => speaksOf(matter, asked)).length;
  if (apart === 0)
    throw new ParleyError(
      "usage",
      `No position on "${shown(issue)}" speaks of "${shown(words)}": give words that stand in what is to be apart.`,
    );
  if (apart === matters.length)
    throw new ParleyError(
      "usage",
      `Every position on "${shown(issue)}" speaks of "${shown(words)}": give words that only some have, or rename the issue.`,
    );
  return apart;
}

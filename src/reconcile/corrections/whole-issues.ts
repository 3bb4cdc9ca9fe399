// What a person decides about issues over all reports: these are one, this is the name. By names as lists have them → decisions that hold for
// every report to come.
import type { OnIssue } from "../../schema/correction.ts";
import { ParleyError } from "../../schema/parley-error.ts";
import { theIssue } from "../positions/issue-corrections.ts";

export type IssueWish =
  /** The other becomes the first, under its name. */
  | { readonly verb: "merge-issues"; readonly issue: string; readonly other: string }
  | { readonly verb: "rename-issue"; readonly issue: string; readonly name: string };

/** @param issues that there are, with how many positions each has @throws ParleyError record-missing, usage */
export function onIssue(wish: IssueWish, issues: ReadonlyMap<string, number>): OnIssue {
  if (wish.verb === "rename-issue" && wish.name.trim() === "")
    throw new ParleyError("usage", "A name cannot be empty: give the one to use.");
  const issue = theIssue(wish.issue, issues);
  if (wish.verb === "rename-issue") return { verb: "rename-issue", issue, name: wish.name.trim() };
  const from = theIssue(wish.other, issues);
  if (from === issue) throw new ParleyError("usage", "These are one issue already: there is nothing to merge.");
  return { verb: "merge-issues", from, into: issue };
}

// Corrections of issues from the command line: names become issues that there are, and what was decided is said in a sentence.
import type { Ledger } from "../ledger/ledger.ts";
import { openLedger } from "../ledger/open.ts";
import type { Matter } from "../ledger/positions.ts";
import { decide } from "../reconcile/corrections/decide.ts";
import { type IssuesThere, type IssueWish, onIssue, tallied } from "../reconcile/corrections/whole-issues.ts";
import { theIssue } from "../reconcile/positions/issue-corrections.ts";
import { mattersByIssue } from "../reconcile/positions/issue-list.ts";
import { issueBook } from "../reconcile/positions/issues.ts";
import type { OnIssue } from "../schema/correction.ts";
import { ParleyError } from "../schema/parley-error.ts";
import { issuesBeside } from "./issues-beside.ts";
import { reconcileLedger } from "./reconcile-ledger.ts";
import type { Session } from "./session.ts";
import { signatureOf } from "./signature.ts";
import { plainText } from "./terminal/plain-text.ts";
import { whichCorrections } from "./which-corrections.ts";

export async function mergeIssues(
  { issue, others, by }: { readonly issue: string; readonly others: readonly string[]; readonly by?: string },
  path: string,
  session: Session,
): Promise<void> {
  await correcting(path, session, async (ledger) => {
    const issues = await issuesOf(ledger, path);
    const into = theIssue(issue, issues);
    const from = others.map((other) => theIssue(other, issues)).filter((other) => other !== into);
    if (from.length === 0) throw new ParleyError("usage", "These are one issue already: there is nothing to merge.");
    const decisions = await Promise.all(
      from.map((other) => onIssue({ verb: "merge-issues", issue: into, other }, thereIn(issues))),
    );
    const which = await decided(ledger, decisions, by);
    return `${into} is one with ${from.join(", ")} now (${which}).`;
  });
}

export async function renameIssue(
  { issue, name, by }: { readonly issue: string; readonly name: string; readonly by?: string },
  path: string,
  session: Session,
): Promise<void> {
  await correcting(path, session, async (ledger) => {
    const issues = await issuesOf(ledger, path);
    const decision = await onIssue({ verb: "rename-issue", issue, name }, thereIn(issues));
    const which = await decided(ledger, [decision], by);
    return `${theIssue(issue, issues)} is called ${name.trim()} now (${which}).`;
  });
}

type Split = Pick<Extract<IssueWish, { readonly verb: "split-issue" }>, "issue" | "words" | "name">;

export async function splitIssue(
  { issue, words, name, by }: Split & { readonly by?: string },
  path: string,
  session: Session,
): Promise<void> {
  await correcting(path, session, async (ledger) => {
    const issues = await issuesOf(ledger, path);
    const decision = await onIssue({ verb: "split-issue", issue, words, name }, thereIn(issues));
    const before = theIssue(issue, issues);
    const matters = issues.get(before) ?? [];
    const apart = tallied(before, words, matters);
    const which = await decided(ledger, [decision], by);
    return `${apart} of ${matters.length} positions on ${before} are on ${name.trim()} now (${which}).`;
  });
}

export async function listIssues(path: string, session: Session): Promise<void> {
  await correcting(path, session, async (ledger) => {
    const issues = [...(await issuesOf(ledger, path))].map(([name, { length }]) => ({ name, length }));
    const most = issues.toSorted((a, b) => b.length - a.length || (a.name < b.name ? -1 : 1));
    return most.length === 0
      ? "No report takes a stance."
      : most.map(({ name, length }) => `${length} · ${name}`).join("\n");
  });
}

async function correcting(path: string, session: Session, act: (ledger: Ledger) => Promise<string>): Promise<void> {
  const ledger = await openLedger(path);
  try {
    await reconcileLedger(ledger, { session, path });
    const lines = (await act(ledger)).split("\n").map(plainText);
    await session.write(`${lines.join("\n")}\n`);
  } finally {
    await ledger.close();
  }
}

/** Every issue as it is called now, with what its positions are about. */
async function issuesOf(ledger: Ledger, path: string): Promise<ReadonlyMap<string, readonly Matter[]>> {
  return mattersByIssue(ledger, issueBook(await issuesBeside(path), await ledger.issueCorrections()));
}

function thereIn(issues: ReadonlyMap<string, readonly Matter[]>): IssuesThere {
  return { names: async () => issues, mattersOn: async (issue) => issues.get(issue) ?? [] };
}

/** Gives which corrections these are, in words. */
async function decided(ledger: Ledger, decisions: readonly OnIssue[], by: string | undefined): Promise<string> {
  const numbers = await decide(ledger, decisions, signatureOf(by));
  return whichCorrections(numbers, "issues");
}

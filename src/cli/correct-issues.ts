// Corrections of issues from the command line: names become issues that there are, and what was decided is said in a sentence.
import type { Ledger } from "../ledger/ledger.ts";
import { openLedger } from "../ledger/open.ts";
import { decide } from "../reconcile/corrections/decide.ts";
import { onIssue } from "../reconcile/corrections/whole-issues.ts";
import { theIssue } from "../reconcile/positions/issue-corrections.ts";
import { issueBook } from "../reconcile/positions/issues.ts";
import { positionsIn } from "../reconcile/positions/record.ts";
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
    const which = await decided(
      ledger,
      from.map((other) => onIssue({ verb: "merge-issues", issue: into, other }, issues)),
      by,
    );
    return `${into} is one with ${from.join(", ")} now (${which}).`;
  });
}

export async function renameIssue(
  { issue, name, by }: { readonly issue: string; readonly name: string; readonly by?: string },
  path: string,
  session: Session,
): Promise<void> {
  await correcting(path, session, async (ledger) => {
    const decision = onIssue({ verb: "rename-issue", issue, name }, await issuesOf(ledger, path));
    const which = await decided(ledger, [decision], by);
    const before = decision.verb === "rename-issue" ? decision.issue : issue;
    return `${before} is called ${name.trim()} now (${which}).`;
  });
}

export async function listIssues(path: string, session: Session): Promise<void> {
  await correcting(path, session, async (ledger) => {
    const issues = [...(await issuesOf(ledger, path))].toSorted(([a, n], [b, m]) => m - n || (a < b ? -1 : 1));
    return issues.length === 0 ? "No report takes a stance." : issues.map(([name, n]) => `${n} · ${name}`).join("\n");
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

/** Every issue as it is called now, with how many stances it has. */
async function issuesOf(ledger: Ledger, path: string): Promise<ReadonlyMap<string, number>> {
  const book = issueBook(await issuesBeside(path), await ledger.issueCorrections());
  const issues = new Map<string, number>();
  for await (const told of ledger.everyTold())
    for (const { issue } of positionsIn(told, book)) issues.set(issue, (issues.get(issue) ?? 0) + 1);
  return issues;
}

/** Gives which corrections these are, in words. */
async function decided(ledger: Ledger, decisions: readonly OnIssue[], by: string | undefined): Promise<string> {
  const numbers = await decide(ledger, decisions, signatureOf(by));
  return whichCorrections(numbers, "issues");
}

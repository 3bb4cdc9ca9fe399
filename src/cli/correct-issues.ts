// Corrections of issues from the command line: names become issues that there are, and what was decided is said in a sentence.
import type { Ledger } from "../ledger/ledger.ts";
import { openLedger } from "../ledger/open.ts";
import type { IssueCorrection, IssueDecision } from "../ledger/positions.ts";
import { theIssue } from "../reconcile/positions/issue-corrections.ts";
import { issueBook } from "../reconcile/positions/issues.ts";
import { positionsIn } from "../reconcile/positions/record.ts";
import { ParleyError, shown } from "../schema/parley-error.ts";
import { count } from "./count.ts";
import { issuesBeside } from "./issues-beside.ts";
import { reconcileLedger } from "./reconcile-ledger.ts";
import type { Session } from "./session.ts";
import { signatureOf } from "./signature.ts";
import { plainText } from "./terminal/plain-text.ts";

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
    const numbers: number[] = [];
    for (const other of from) numbers.push(await decide(ledger, { verb: "merge", from: other, into }, by));
    return `${into} is one with ${from.join(", ")} now (${numbersIn(numbers)}).`;
  });
}

export async function renameIssue(
  { issue, name, by }: { readonly issue: string; readonly name: string; readonly by?: string },
  path: string,
  session: Session,
): Promise<void> {
  await correcting(path, session, async (ledger) => {
    if (name.trim() === "") throw new ParleyError("usage", "A name cannot be empty: give the one to use.");
    const before = theIssue(issue, await issuesOf(ledger, path));
    const n = await decide(ledger, { verb: "rename", issue: before, name: name.trim() }, by);
    return `${before} is called ${name.trim()} now (${numbersIn([n])}).`;
  });
}

export async function undoIssue(number: string, path: string, session: Session): Promise<void> {
  await correcting(path, session, async (ledger) => {
    if (!/^\d{1,9}$/.test(number)) throw new ParleyError("usage", `"${shown(number)}" is no number of the log.`);
    const at = new Date().toISOString();
    if (!(await ledger.reconcile(({ told }) => told.undoIssueCorrection(Number(number), at))))
      throw new ParleyError("record-missing", `There is no correction ${number}: "parley issues log" lists them.`);
    return `Correction ${number} is taken back.`;
  });
}

export async function listIssues(path: string, session: Session): Promise<void> {
  await correcting(path, session, async (ledger) => {
    const issues = [...(await issuesOf(ledger, path))].toSorted(([a, n], [b, m]) => m - n || (a < b ? -1 : 1));
    return issues.length === 0 ? "No report takes a stance." : issues.map(([name, n]) => `${n} · ${name}`).join("\n");
  });
}

export async function listIssueCorrections(path: string, session: Session): Promise<void> {
  const ledger = await openLedger(path, { readonly: true });
  try {
    const lines = (await ledger.issueCorrections()).map(lineOf);
    await session.write(`${lines.length === 0 ? "Nothing was corrected." : lines.map(plainText).join("\n")}\n`);
  } finally {
    await ledger.close();
  }
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

function decide(ledger: Ledger, body: IssueDecision, by?: string): Promise<number> {
  return ledger.reconcile(({ told }) => told.addIssueCorrection(body, signatureOf(by)));
}

function numbersIn(numbers: readonly number[]): string {
  const noun = count(numbers.length, "correction").replace(/^1 /, "");
  return `${noun} ${numbers.join(", ")}; parley issues undo takes it back`;
}

function lineOf({ n, madeAt, by, body }: IssueCorrection): string {
  const what = body.verb === "merge" ? `merged ${body.from} into ${body.into}` : `called ${body.issue} ${body.name}`;
  return `${n} · ${madeAt.slice(0, 16).replace("T", " ")} · ${what}${by === null ? "" : ` · ${by}`}`;
}

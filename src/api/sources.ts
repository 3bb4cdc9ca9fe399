// What the routes answer from: the ledger, the user's own list of issues, and what was made of all reports together.
import type { DealPage } from "../ledger/findings.ts";
import type { ReadLedger } from "../ledger/ledger.ts";
import { checkOf, counted } from "../reconcile/check.ts";
import type { CountedCheck } from "../reconcile/checked.ts";
import { dealsOver } from "../reconcile/deals/record.ts";
import { issuesOver, type ListedIssue } from "../reconcile/positions/issue-list.ts";
import { type IssueBook, type IssueEntry, issueBook } from "../reconcile/positions/issues.ts";
import { remembered } from "./remembered.ts";

export interface Sources {
  readonly ledger: ReadLedger;
  readonly book: () => Promise<IssueBook>;
  readonly deals: () => Promise<readonly DealPage[]>;
  readonly issues: () => Promise<readonly ListedIssue[]>;
  readonly check: () => Promise<CountedCheck>;
}

/** Of denials, of what many carry and of speakers left open, so many are given; /api/attributions pages through all. */
const CHECKED = 50;

export function sourcesOver(ledger: ReadLedger, entries: readonly IssueEntry[]): Sources {
  const book = async () => issueBook(entries, await ledger.issueCorrections());
  return {
    ledger,
    book,
    deals: remembered(ledger, () => dealsOver(ledger)),
    issues: remembered(ledger, async () => issuesOver(ledger, await book())),
    check: remembered(ledger, async () => counted(await checkOf(ledger, CHECKED))),
  };
}

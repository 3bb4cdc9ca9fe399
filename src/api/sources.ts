// What the routes answer from: the ledger, the user's own list of issues, and what was made of all reports together.
import type { DealPage } from "../ledger/findings.ts";
import type { ReadLedger } from "../ledger/ledger.ts";
import { checkOf, counted } from "../reconcile/check.ts";
import type { CountedCheck } from "../reconcile/checked.ts";
import { dealsOver } from "../reconcile/deals/record.ts";
import type { Tie } from "../reconcile/pictures/edge.ts";
import type { TimelineMark } from "../reconcile/pictures/mark.ts";
import { tiesOver } from "../reconcile/pictures/network.ts";
import { marksOver } from "../reconcile/pictures/timeline.ts";
import type { FoundIssue } from "../reconcile/positions/issue-corrections.ts";
import { issuesFoundIn, issuesOver, type ListedIssue } from "../reconcile/positions/issue-list.ts";
import { type IssueBook, type IssueEntry, issueBook } from "../reconcile/positions/issues.ts";
import { type Denials, denialsOver } from "../reconcile/statements/disputed.ts";
import type { CorrectionDesk } from "./corrections.ts";
import { remembered } from "./remembered.ts";

export interface Sources {
  readonly ledger: ReadLedger;
  readonly book: () => Promise<IssueBook>;
  readonly deals: () => Promise<readonly DealPage[]>;
  readonly issues: () => Promise<readonly ListedIssue[]>;
  /** What positions are on before anybody decided anything. */
  readonly issuesFound: () => Promise<readonly FoundIssue[]>;
  readonly check: () => Promise<CountedCheck>;
  readonly denials: () => Promise<Denials>;
  readonly marks: () => Promise<readonly TimelineMark[]>;
  readonly ties: () => Promise<readonly Tie[]>;
  /** Where corrections go; absent where nothing is to be written. */
  readonly desk?: CorrectionDesk;
}

interface Beside {
  readonly issues?: readonly IssueEntry[];
  readonly desk?: CorrectionDesk;
}

/** Of denials, of what many carry, of unreliable quotations and of speakers left open, so many are given; /api/attributions pages through all. */
const CHECKED = 50;

export function sourcesOver(ledger: ReadLedger, { issues: entries = [], ...beside }: Beside = {}): Sources {
  const book = async () => issueBook(entries, await ledger.issueCorrections());
  const deals = remembered(ledger, () => dealsOver(ledger));
  const marks = remembered(ledger, async () => marksOver(ledger, await book()));
  return {
    ...beside,
    ledger,
    book,
    deals,
    issues: remembered(ledger, async () => issuesOver(ledger, await book())),
    issuesFound: remembered(ledger, () => issuesFoundIn(ledger, entries)),
    check: remembered(ledger, async () => counted(await checkOf(ledger, CHECKED, deals))),
    denials: remembered(ledger, () => denialsOver(ledger)),
    marks,
    ties: remembered(ledger, async () => tiesOver(ledger, await marks())),
  };
}

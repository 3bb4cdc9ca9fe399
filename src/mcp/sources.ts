// What the tools answer from: the ledger, the user's own list of issues, a reader, and what was made of all reports together.
import { remembered } from "../api/remembered.ts";
import type { DealPage } from "../ledger/findings.ts";
import type { ReadLedger } from "../ledger/ledger.ts";
import { dealsOver } from "../reconcile/deals/record.ts";
import type { IssueBook } from "../reconcile/positions/issues.ts";
import type { Reading } from "../schema/reading.ts";

/** Reading is handed in, so that this room knows nothing of models. */
export interface Given {
  readonly ledger: ReadLedger;
  /** The user's list of issues with what people decided about them, as it stands now. */
  readonly issues: () => Promise<IssueBook>;
  /** What a text says; it is kept nowhere. @param date its day, YYYY-MM-DD, where it does not tell its own */
  readonly read: (text: string, date?: string) => Promise<Reading>;
  /** Told of every fault that is not a ParleyError; the agent only learns that there was one. */
  readonly onFault: (fault: unknown) => void;
}

export interface Sources extends Given {
  readonly deals: () => Promise<readonly DealPage[]>;
}

export function sourcesFrom(given: Given): Sources {
  const { ledger } = given;
  return { ...given, deals: remembered(ledger, () => dealsOver(ledger)) };
}

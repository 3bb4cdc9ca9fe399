// What needs a person's eye, most consequential first: shifts, accounts that differ, what many reports have from one source,
// quotations that rewording made or a later version changed, denials, demands without an answer, and speakers left open; of each
// how many there are, the first of them, and the permalink of every sentence.
import { plainJson } from "../export/plain-json.ts";
import { checkOf, counted } from "../reconcile/check.ts";
import { openRecord } from "./open-record.ts";
import type { Session } from "./session.ts";
import { viewCheck } from "./view-check.ts";

export interface CheckOptions {
  readonly ledger: string;
  readonly json?: true;
  /** Of each section, so many are shown. */
  readonly limit: number;
}

export async function checkLedger(options: CheckOptions, session: Session): Promise<void> {
  const ledger = await openRecord(options.ledger, session);
  try {
    const check = await checkOf(ledger, options.limit);
    const lines = options.json
      ? [plainJson(counted(check))]
      : await viewCheck(check, options.limit, { ledger, terminal: session.terminal });
    await session.write(`${lines.join("\n")}\n`);
  } finally {
    await ledger.close();
  }
}

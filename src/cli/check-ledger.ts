// What needs a person's eye, most consequential first: shifts, accounts that differ, what many reports have on one word,
// quotations that rewording made or a later version changed, denials, demands without an answer, and speakers left open; of each
// how many there are, the first of them, and the permalink of every sentence.
import { plainJson } from "../export/plain-json.ts";
import type { Ledger } from "../ledger/ledger.ts";
import { allOf } from "../reconcile/all-of.ts";
import { dealsOver } from "../reconcile/deals/record.ts";
import { findingsOver } from "../reconcile/positions/record.ts";
import { unreliableQuotations } from "../reconcile/unreliable.ts";
import { changedQuotations } from "../reconcile/versions.ts";
import type { Check } from "./check.ts";
import { openRecord } from "./open-record.ts";
import type { Session } from "./session.ts";
import { viewCheck } from "./view-check.ts";

export interface CheckOptions {
  readonly ledger: string;
  readonly json?: true;
  /** Of each section, so many are shown. */
  readonly limit: number;
}

/** Reports that make it wide. */
const WIDE = 3;

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

async function checkOf(ledger: Ledger, limit: number): Promise<Check> {
  const { shifts, differences } = await findingsOver(ledger);
  const deals = await dealsOver(ledger);
  return {
    shifts,
    differences,
    denials: await ledger.attributions({ status: ["denied"], limit }),
    openDemands: deals.flatMap((deal) =>
      deal.terms.flatMap((term) => (term.isOpen ? [{ deal: { id: deal.id, name: deal.name }, term }] : [])),
    ),
    wide: await ledger.carriedWidely(WIDE, limit),
    unreliable: await allOf(unreliableQuotations(ledger)),
    rewritten: await allOf(changedQuotations(ledger)),
    unresolved: await ledger.attributions({ isUnresolved: true, limit }),
    reports: (await ledger.counts()).reports,
  };
}

/** Every section with its count; of attributions the newest, as many as were asked for. */
function counted(check: Check) {
  const { shifts, differences, denials, openDemands, wide, unreliable, rewritten, unresolved, reports } = check;
  return {
    reports,
    counts: {
      shifts: shifts.length,
      differences: differences.length,
      denials: denials.total,
      openDemands: openDemands.length,
      carriedWidely: wide.total,
      unreliableQuotations: unreliable.length,
      changedBetweenVersions: rewritten.length,
      unresolvedSpeakers: unresolved.total,
    },
    shifts,
    differences,
    denials: denials.rows,
    openDemands,
    carriedWidely: wide.rows,
    unreliableQuotations: unreliable,
    changedBetweenVersions: rewritten,
    unresolvedSpeakers: unresolved.rows,
  };
}

// Check: what needs a person's eye in a ledger, most consequential first. Every part cites its sentences.
import type { ReadLedger } from "../ledger/ledger.ts";
import { allOf } from "./all-of.ts";
import type { Check, CountedCheck } from "./checked.ts";
import { dealsOver } from "./deals/record.ts";
import { findingsOver } from "./positions/record.ts";
import { unreliableQuotations } from "./unreliable.ts";
import { changedQuotations } from "./versions.ts";

/** Reports that make it wide. */
const WIDE = 3;

/** @param limit of denials, of what many carry and of speakers left open, so many are given */
export async function checkOf(ledger: ReadLedger, limit: number): Promise<Check> {
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
export function counted(check: Check): CountedCheck {
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

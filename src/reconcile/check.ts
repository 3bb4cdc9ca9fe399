// Check: what needs a person's eye in a ledger, most consequential first. Every part cites its sentences.
import type { DealPage } from "../ledger/findings.ts";
import type { AttributionQuery, AttributionRow, Page, ReadLedger } from "../ledger/ledger.ts";
import { allOf } from "./all-of.ts";
import type { Check, CountedCheck } from "./checked.ts";
import { dealsOver } from "./deals/record.ts";
import { findingsOver } from "./positions/record.ts";
import { unreliableQuotations } from "./unreliable.ts";
import { changedQuotations } from "./versions.ts";

/** Reports that make it wide. */
const WIDE = 3;

/**
 * @param limit of denials, of what many carry, of unreliable quotations and of speakers left open, so many are given
 * @param dealsOf where somebody has them already
 */
export async function checkOf(
  ledger: ReadLedger,
  limit: number,
  dealsOf: () => Promise<readonly DealPage[]> = () => dealsOver(ledger),
): Promise<Check> {
  const { shifts, differences } = await findingsOver(ledger);
  const deals = await dealsOf();
  return {
    shifts,
    differences,
    denials: await oncePerStatement(ledger, { status: ["denied"] }, limit),
    openDemands: deals.flatMap((deal) =>
      deal.terms.flatMap((term) => (term.isOpen ? [{ deal: { id: deal.id, name: deal.name }, term }] : [])),
    ),
    wide: await ledger.carriedWidely(WIDE, limit),
    unreliable: await unreliableQuotations(ledger, limit),
    rewritten: await allOf(changedQuotations(ledger)),
    unresolved: await oncePerStatement(ledger, { isUnresolved: true }, limit),
    reports: (await ledger.counts()).reports,
  };
}

/** Attributions looked through at a time. */
const AT_ONCE = 200;

/** What six reports carry is one thing to look at: the newest attribution of each statement, and how many statements there are. */
export async function oncePerStatement(
  ledger: Pick<ReadLedger, "attributions" | "statements">,
  query: Pick<AttributionQuery, "status" | "isUnresolved">,
  limit: number,
): Promise<Page<AttributionRow>> {
  const { total } = await ledger.statements({ ...query, limit: 1 });
  const first = new Map<string, AttributionRow>();
  for (let next: string | null | undefined; next !== null && first.size < limit; ) {
    const page = await ledger.attributions({
      ...query,
      limit: AT_ONCE,
      ...(next === undefined ? {} : { cursor: next }),
    });
    for (const row of page.rows) if (row.statement !== null && !first.has(row.statement)) first.set(row.statement, row);
    next = page.next;
  }
  return { rows: [...first.values()].slice(0, limit), total, next: null };
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
      unreliableQuotations: unreliable.total,
      changedBetweenVersions: rewritten.length,
      unresolvedSpeakers: unresolved.total,
    },
    shifts,
    differences,
    denials: denials.rows,
    openDemands,
    carriedWidely: wide.rows,
    unreliableQuotations: unreliable.rows,
    changedBetweenVersions: rewritten,
    unresolvedSpeakers: unresolved.rows,
  };
}

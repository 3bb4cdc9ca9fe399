// Check: what needs a person's eye in a ledger, most consequential first. Every part cites its sentences.
import type { DealPage, DealTerm, Difference, Shift } from "../ledger/findings.ts";
import type { AttributionRow, CarriedWidely, Page, ReadLedger } from "../ledger/ledger.ts";
import { allOf } from "./all-of.ts";
import { dealsOver } from "./deals/record.ts";
import { findingsOver } from "./positions/record.ts";
import { type UnreliableQuotation, unreliableQuotations } from "./unreliable.ts";
import { changedQuotations, type Step } from "./versions.ts";

/** A demand that nobody has answered, with its deal. */
export interface OpenDemand {
  readonly deal: Pick<DealPage, "id" | "name">;
  readonly term: DealTerm;
}

export interface Check {
  readonly shifts: readonly Shift[];
  readonly differences: readonly Difference[];
  readonly denials: Page<AttributionRow>;
  readonly openDemands: readonly OpenDemand[];
  /** Statements in three reports or more that one word stands behind. */
  readonly wide: Page<CarriedWidely>;
  readonly unreliable: readonly UnreliableQuotation[];
  /** From one version of a report to the next, where what somebody said was changed or taken out. */
  readonly rewritten: readonly Step[];
  readonly unresolved: Page<AttributionRow>;
  readonly reports: number;
}

/** How many of each part there are, and the parts; of attributions the newest, as many as were asked for. */
export interface CountedCheck {
  readonly reports: number;
  readonly counts: {
    readonly shifts: number;
    readonly differences: number;
    readonly denials: number;
    readonly openDemands: number;
    readonly carriedWidely: number;
    readonly unreliableQuotations: number;
    readonly changedBetweenVersions: number;
    readonly unresolvedSpeakers: number;
  };
  readonly shifts: readonly Shift[];
  readonly differences: readonly Difference[];
  readonly denials: readonly AttributionRow[];
  readonly openDemands: readonly OpenDemand[];
  readonly carriedWidely: readonly CarriedWidely[];
  readonly unreliableQuotations: readonly UnreliableQuotation[];
  readonly changedBetweenVersions: readonly Step[];
  readonly unresolvedSpeakers: readonly AttributionRow[];
}

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

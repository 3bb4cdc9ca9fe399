// Check: what needs a person's eye in a ledger, most consequential first.
import type { DealPage, DealTerm, Difference, Shift } from "../ledger/findings.ts";
import type { AttributionRow, CarriedWidely, Page } from "../ledger/ledger.ts";
import type { UnreliableQuotation } from "../reconcile/unreliable.ts";
import type { Step } from "../reconcile/versions.ts";

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

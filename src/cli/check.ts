// Check: what needs a person's eye in a ledger, most consequential first.
import type { DealPage, DealTerm, Difference, Shift } from "../ledger/findings.ts";
import type { AttributionRow, CarriedWidely, Page } from "../ledger/ledger.ts";
import type { UnreliableQuotation } from "../reconcile/unreliable.ts";

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
  readonly unresolved: Page<AttributionRow>;
  readonly reports: number;
}

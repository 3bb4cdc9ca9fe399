// What a check of a ledger gives: every part of it, and how many of each there are.
import type { DealPage, DealTerm, Difference, Shift } from "../ledger/findings.ts";
import type { AttributionRow, CarriedWidely, Page } from "../ledger/ledger.ts";
import type { UnreliableQuotation, UnreliableQuotations } from "./unreliable.ts";
import type { Step } from "./versions.ts";

/** A demand that nobody has answered, with its deal. */
export interface OpenDemand {
  readonly deal: Pick<DealPage, "id" | "name">;
  readonly term: DealTerm;
}

export interface Check {
  readonly shifts: readonly Shift[];
  readonly differences: readonly Difference[];
  /** Of each statement one attribution; as many as there are statements. */
  readonly denials: Page<AttributionRow>;
  readonly openDemands: readonly OpenDemand[];
  /** Statements in three reports or more that one word stands behind. */
  readonly wide: Page<CarriedWidely>;
  readonly unreliable: UnreliableQuotations;
  /** From one version of a report to the next, where what somebody said was changed or taken out. */
  readonly rewritten: readonly Step[];
  /** As denials. */
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

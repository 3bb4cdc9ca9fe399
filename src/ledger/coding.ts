// What whoever codes by hand is given: records in the order of their uncertainty, how much is done, and how far two coders agree.
import type { AttributionRow } from "./ledger.ts";

/** How many attributions somebody has decided on. */
export interface Coded {
  readonly name: string;
  readonly decided: number;
}

export interface CodingQueue {
  /** Those that the coder has not decided on, the least certain first. */
  readonly rows: readonly AttributionRow[];
  /** Of how many the queue is. */
  readonly total: number;
  /** Of these the coder has decided on. */
  readonly done: number;
  /** Everybody, whoever decided on most first. */
  readonly coders: readonly Coded[];
  /** Krippendorff's alpha over the records that several decided on; null where that cannot be said. */
  readonly agreement: { readonly alpha: number | null; readonly units: number };
}

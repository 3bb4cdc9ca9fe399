// VersionRecord: which reports came from one address. Nothing of versions is stored but an index over addresses: which number a
// report is and what changed is worked out from the readings, so it cannot be out of date.
import type { ReportId } from "../schema/ids.ts";

/** A report at an address, with what tells the order of versions. */
export interface Addressed {
  readonly id: ReportId;
  /** ISO 8601, or null. */
  readonly publishedAt: string | null;
  /** ISO 8601, or null for a file. */
  readonly fetchedAt: string | null;
  /** Greater for what this ledger got later. */
  readonly added: number;
}

/** The address of a report is the web address that it gives, else that of its document; standard input is none. */
export interface VersionRecord {
  /** The reports with the address of this one, itself included, as they were added; `[]` where it has none, or there is no such report. */
  atAddressOf(report: string): Promise<readonly Addressed[]>;
  /** The same of every address that more than one report has, by address. */
  everySharedAddress(): AsyncIterable<readonly Addressed[]>;
}

// NewsRecord: what came into a ledger since some moment, by when it was added and not by when it was published: a report of last year
// that was added today is news to who keeps the ledger.
import type { ReportId } from "../schema/ids.ts";
import type { AttributionRow, Page } from "./ledger.ts";

export interface NewsRecord {
  /** Reports added after that moment (ISO 8601), in the order in which they were. */
  arrivedSince(at: string): Promise<ReadonlySet<ReportId>>;
  /**
   * Statements by these actors of which no report was there before that moment, the newest by publication first: of each, the first of its
   * attributions.
   */
  newStatements(at: string, actors: readonly string[], limit: number): Promise<Page<AttributionRow>>;
}

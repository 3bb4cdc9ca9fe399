// ListRecord: what all reports together hold, a page at a time: statements, actors, days. Beside the lists of single reports'
// records in ledger.ts; every page begins behind the last row of the one before it (keyset paging), never at a number of rows.
import type { ActorKind } from "../schema/mention.ts";
import type { AttributionQuery, AttributionRow, Page } from "./attributions.ts";

/** Statements of which at least one attribution is found by the search. */
export type StatementQuery = Omit<AttributionQuery, "report" | "offset">;

/** One utterance, however many reports carry it. */
export interface StatementRow {
  /** As schema/statement-id.ts writes it. */
  readonly id: string;
  readonly reports: number;
  readonly attributions: number;
  /** From how many sources that do not rest on each other it comes. */
  readonly independent: number;
  /** Days of publication, YYYY-MM-DD; null where no report has a date. */
  readonly since: string | null;
  readonly until: string | null;
  /** The one that it is shown by: of all it has, that nearest to the speaker. */
  readonly row: AttributionRow;
}

export interface ActorQuery {
  /** Beginnings of words that must all be in one of its names. */
  readonly words?: string;
  readonly kind?: readonly ActorKind[];
  /** "named" where left out. */
  readonly order?: ActorOrder;
  readonly limit?: number;
  readonly cursor?: string;
  /** Rows behind the cursor that are passed over. */
  readonly offset?: number;
}

/** What comes first: those in most reports' words, those to whom most is attributed, or those told of last. */
export const actorOrders = ["named", "said", "newest"] as const;
export type ActorOrder = (typeof actorOrders)[number];

/** An actor over all reports as a list shows it; ReconciledActor holds the evidence. */
export interface ListedActor {
  readonly id: string;
  readonly name: string;
  readonly kind: ActorKind;
  readonly of: string | null;
  readonly reports: number;
  readonly attributions: number;
  /** Days of publication, YYYY-MM-DD; null where no report has a date. */
  readonly since: string | null;
  readonly until: string | null;
}

/** What an outlet published on a day. */
export interface ArchiveDay {
  /** YYYY-MM-DD, or null where no date is known. */
  readonly day: string | null;
  readonly outlet: string | null;
  readonly reports: number;
  readonly attributions: number;
}

export interface ListRecord {
  /** Those first told last come first, the undated last. */
  statements(query: StatementQuery): Promise<Page<StatementRow>>;
  /** In the order asked for; equal ones by their id. */
  actors(query: ActorQuery): Promise<Page<ListedActor>>;
  /** Newest first, the undated last. Dates are both inclusive. */
  archive(time: { readonly since?: string; readonly until?: string }): Promise<readonly ArchiveDay[]>;
  /** Another one whenever anything was written to the ledger, by whichever program; means nothing once it was closed. */
  version(): Promise<string>;
}

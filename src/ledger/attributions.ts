// Attributions as they are asked for and as a list shows them, a page at a time.
import type { Attribution, AttributionKind, AttributionStatus, SourcingGrade } from "../schema/attribution.ts";
import type { ReportId } from "../schema/ids.ts";
import type { Span } from "../schema/span.ts";

/** What a search for attributions asks; absent means any. Several values of a facet mean any of them. */
export interface AttributionQuery {
  /** Words or "a phrase" in content, source or speaker; all must occur. Never an FTS expression: quoted as literals. */
  readonly words?: string;
  /** Name of the speaker, whole, as the facet gives it; case ignored. */
  readonly speaker?: readonly string[];
  readonly outlet?: readonly string[];
  readonly kind?: readonly AttributionKind[];
  readonly grade?: readonly SourcingGrade[];
  readonly status?: readonly AttributionStatus[];
  /** Dates of publication, YYYY-MM-DD, both inclusive. */
  readonly since?: string;
  readonly until?: string;
  /** Of statements that come from at least so many sources that do not rest on each other. */
  readonly independent?: number;
  /** To whom it is said, as `speaker`. */
  readonly addressee?: readonly string[];
  /** PLOVER event types: its words tell of such an act, or saying it is one. */
  readonly act?: readonly string[];
  /** Only those that stand on one of these places, such as the sentences that tell of a deal. */
  readonly places?: readonly PlaceInReport[];
  readonly report?: ReportId;
  /** Only those whose speaker the report leaves open. */
  readonly isUnresolved?: true;
  readonly limit?: number;
  /** From the page before; opaque. */
  readonly cursor?: string;
  /** Rows that are passed over, for a list that is scrolled into its middle. */
  readonly offset?: number;
}

export interface PlaceInReport {
  readonly report: string;
  readonly span: Span;
}

export interface Page<Row> {
  readonly rows: readonly Row[];
  /** All rows that match, not only those of this page. */
  readonly total: number;
  readonly next: string | null;
}

/** One attribution with what a list needs to show it and to open its evidence. */
export interface AttributionRow {
  /** `REPORT.RECORD`, unique in the ledger: the permalink. */
  readonly id: string;
  readonly report: ReportId;
  readonly outlet: string | null;
  readonly title: string | null;
  readonly publishedAt: string | null;
  /** As the report names the speaker. */
  readonly speakerName: string | null;
  /** Which actor over all reports the speaker is; null for one without a name. */
  readonly speakerActor: string | null;
  /** Which statement over all reports it is one of; null where it says nothing, or until that is found out. */
  readonly statement: string | null;
  /** From how many sources that do not rest on each other the statement comes. */
  readonly independent: number | null;
  /** Whether its statement is shown by these words: of all it has, those nearest to the speaker. */
  readonly isTitle: boolean;
  /** Who tells that the speaker said it, the nearest to the words first (tellers.ts); none where the report itself has it. */
  readonly accordingTo: readonly string[];
  readonly sourceText: string;
  readonly cueText: string;
  /** The words of all content pieces, joined by " … ". */
  readonly contentText: string;
  readonly attribution: Attribution;
}

// Ledger: where readings are kept and searched. One interface, so that SQLite and PostgreSQL stand behind the same
// calls; test/ledger/ledger.cases.ts is the contract that every implementation runs.
import type { Role } from "../schema/actor.ts";
import type { AttributionStatus } from "../schema/attribution.ts";
import type { Document } from "../schema/document.ts";
import type { ReportId } from "../schema/ids.ts";
import type { ActorKind } from "../schema/mention.ts";
import type { Problem } from "../schema/problem.ts";
import type { Reading } from "../schema/reading.ts";
import type { Span } from "../schema/span.ts";
import type { AttributionQuery, AttributionRow, Page } from "./attributions.ts";
import type { CopyKind } from "./copies.ts";
import type { CorrectionRecord } from "./corrections.ts";
import type { ListRecord, StatementQuery } from "./lists.ts";
import type { ToldRecord } from "./positions.ts";
import type { Profile, ProfilesAsked } from "./profiles.ts";
import type { RecordStore } from "./stages.ts";
import type { WordBehind } from "./statements.ts";
import type { VersionRecord } from "./versions.ts";
import type { NoteName } from "./waits.ts";

export type { AttributionQuery, AttributionRow, Page, PlaceInReport } from "./attributions.ts";

/** A document and what was read from it; kept in one transaction or not at all. */
export interface LedgerEntry {
  readonly document: Document;
  readonly reading: Reading;
}

/** A document that could not become a report; kept so that a user can see what is missing and why. */
export interface Failure {
  readonly uri: string;
  readonly problem: Problem;
}

export interface ReportQuery {
  readonly words?: string;
  /** Of this story, copies included. */
  readonly story?: string;
  readonly outlet?: readonly string[];
  readonly since?: string;
  readonly until?: string;
  readonly limit?: number;
  readonly cursor?: string;
  readonly offset?: number;
}

export interface ReportRow {
  readonly id: ReportId;
  /** Where the document came from: what, with its bytes, makes the report's id. */
  readonly address: string;
  readonly sourceId: string | null;
  readonly file: string | null;
  readonly uri: string | null;
  readonly outlet: string | null;
  readonly title: string | null;
  readonly byline: readonly string[];
  readonly publishedAt: string | null;
  readonly language: string;
  readonly attributions: number;
  readonly problems: readonly Problem[];
  /** Which story it is in, as schema/reconciled-id.ts writes it; null before that is reconciled. */
  readonly story: string | null;
  /** The report that counts in its place; null for one that counts itself. */
  readonly copyOf: CopyOf | null;
}

/** A report with its place among the texts that its address has had. */
export interface VersionedReport extends ReportRow {
  /** From 1; of one alone, 1. */
  readonly version: number;
  /** The first version; null for itself. */
  readonly versionOf: ReportId | null;
}

/** Of which report another is a copy, and why. */
export interface CopyOf {
  readonly report: ReportId;
  readonly kind: CopyKind;
  readonly because: string;
}

/** All of a statement: `statement` gives its attributions so many at a time. */
export interface StatementExtent {
  readonly attributions: number;
  readonly reports: number;
  /** YYYY-MM-DD; null where no report of it has a date. */
  readonly since: string | null;
  readonly until: string | null;
  /** The attribution that it is shown by, as in a list of statements. */
  readonly title: AttributionRow;
}

/** An attribution of a statement, and on whose word its report has it. */
export interface StatementMember extends InReading<AttributionRow> {
  readonly word: WordBehind;
}

/** A statement that many reports carry and one word stands behind, with the first of its attributions. */
export interface CarriedWidely {
  readonly statement: string;
  readonly reports: number;
  readonly row: AttributionRow;
}

/** An actor in one report. */
export interface ActorRow {
  /** `REPORT.RECORD`. */
  readonly id: string;
  readonly report: ReportId;
  /** Which actor over all reports it is; null for one without a name. */
  readonly actor: string | null;
  readonly name: string;
  readonly kind: ActorKind;
  readonly aliases: readonly string[];
  readonly roles: readonly Role[];
  readonly mentions: number;
  readonly attributions: number;
}

/** A reading without what lists and tables do not show, and what is most of its bytes. */
export type ReadingCore = Omit<Reading, "sentences" | "mentions">;

/** A row with the reading that it stands in, whose text its spans point into. */
export interface InReading<Row> {
  readonly row: Row;
  readonly reading: ReadingCore;
}

export interface Facet {
  readonly value: string;
  readonly count: number;
}

/**
 * Counts by facet for a query, each facet counted without its own restriction, most frequent first; of a facet with
 * more than a hundred values, the first hundred.
 */
export interface Facets {
  readonly speaker: readonly Facet[];
  readonly outlet: readonly Facet[];
  readonly kind: readonly Facet[];
  readonly grade: readonly Facet[];
  readonly status: readonly Facet[];
  readonly addressee: readonly Facet[];
  /** PLOVER event types. */
  readonly act: readonly Facet[];
  /** Months of publication, YYYY-MM, in order; of more than a hundred, the last hundred. */
  readonly month: readonly Facet[];
}

/** An actor over all reports that say its name, with what they say of it and which of them say so. */
export interface ReconciledActor {
  /** As schema/reconciled-id.ts writes it. */
  readonly id: string;
  readonly name: string;
  readonly kind: ActorKind;
  /** What it belongs to, such as a ministry's state; null where nothing says so. */
  readonly of: string | null;
  readonly reports: number;
  readonly attributions: number;
  /** Days of publication, YYYY-MM-DD; null where no report has a date. */
  readonly since: string | null;
  readonly until: string | null;
  /** Every name it goes by, most used first. */
  readonly aliases: readonly NameSaid[];
  /** Every role, most said first. */
  readonly roles: readonly ReconciledRole[];
  /** What was joined to make it, and why. */
  readonly joined: readonly {
    readonly id: string;
    readonly name: string;
    readonly reports: number;
    readonly because: string;
  }[];
}

/** In how many reports, and the first of them that has a date, else the first added. */
export interface Evidenced {
  readonly reports: number;
  readonly first: ReportId;
  /** YYYY-MM-DD or null. */
  readonly since: string | null;
  readonly until: string | null;
}

export interface NameSaid extends Evidenced {
  readonly name: string;
}

export interface ReconciledRole extends Evidenced {
  readonly title: string;
  readonly of: string | null;
  readonly standing: string | null;
  /** As the report says it, not when it was published. */
  readonly from: string | null;
  readonly to: string | null;
  /** Where the first report says it. */
  readonly span: Span;
}

/** An actor name over all reports, case ignored. */
export interface ActorPage {
  readonly name: string;
  readonly reports: number;
  readonly attributions: number;
  /** In the order in which their reports were added. */
  readonly rows: readonly ActorRow[];
}

export interface LedgerCounts {
  readonly reports: number;
  readonly attributions: number;
  readonly failures: number;
}

export interface Added {
  readonly added: number;
  /** Already there, and left as they were. */
  readonly known: number;
}

export interface Ledger extends ToldRecord, VersionRecord, ListRecord, CorrectionRecord {
  /** Keeps entries whose report is new; those already there are left as they are. One transaction. */
  add(entries: readonly LedgerEntry[]): Promise<Added>;
  addFailures(failures: readonly Failure[]): Promise<void>;
  /** Takes back that something failed at these addresses, where it did. */
  forgetFailures(uris: readonly string[]): Promise<void>;
  /** Which of these reports are already kept. */
  known(ids: readonly ReportId[]): Promise<ReadonlySet<ReportId>>;
  counts(): Promise<LedgerCounts>;
  failures(): Promise<readonly Failure[]>;
  reports(query: ReportQuery): Promise<Page<ReportRow>>;
  /** The outlets of the reports that match, counted without the query's own outlets, most frequent first; at most 100. */
  outlets(query: ReportQuery): Promise<readonly Facet[]>;
  report(id: string): Promise<ReportRow | null>;
  reading(id: string): Promise<Reading | null>;
  /** The text of a report alone, where nothing else of its reading is asked for. */
  text(id: string): Promise<string | null>;
  /** The bytes as they were added. */
  document(id: string): Promise<Document | null>;
  attributions(query: AttributionQuery): Promise<Page<AttributionRow>>;
  attribution(id: string): Promise<AttributionRow | null>;
  facets(query: AttributionQuery): Promise<Facets>;
  /** The attributions of a statement by its id, or by one that it had, by day of publication, at most MEMBERS_AT_ONCE from this place on; null where there are none. */
  statement(id: string, from?: number): Promise<readonly StatementMember[] | null>;
  /** How much a statement holds, also beyond what `statement` gives at once; also by an id that it had; null where there is none of this id. */
  statementExtent(id: string): Promise<StatementExtent | null>;
  /** Statements in at least so many reports that one word stands behind, those in most reports first. */
  carriedWidely(least: number, limit: number): Promise<Page<CarriedWidely>>;
  /** Ids of all statements, or of those that a search finds, in order. */
  everyStatementId(query?: StatementQuery): AsyncIterable<string>;
  /** Those that have more than one attribution, by their ids, with how many. */
  statementsOfSeveral(): Promise<ReadonlyMap<string, number>>;
  /**
   * Reports added after that moment (ISO 8601; "" for all there are), in the order in which they were: by when they came in and not by
   * when they were published, since a report of last year that was added today is news to who keeps the ledger.
   */
  arrivedSince(at: string): Promise<ReadonlySet<ReportId>>;
  /** When the last of them came (ISO 8601); "" where that is of none known. */
  lastArrival(): Promise<string>;
  /**
   * Statements by these actors of which no report was there before that moment, the newest by publication first: of each, the first of its
   * attributions.
   */
  newStatements(at: string, actors: readonly string[], limit: number): Promise<Page<AttributionRow>>;
  /** Attributions whose content shares words with these, nearest first; only of this status where one is given. */
  nearAttributions(words: string, limit: number, status?: AttributionStatus): Promise<readonly AttributionRow[]>;
  /**
   * For whoever compares word for word: attributions whose content has these words in a row, of each statement one, then those that
   * share some, nearest first; at most so many of either, each with its reading.
   */
  wordingsNear(words: string, limit: number): Promise<readonly InReading<AttributionRow>[]>;
  /** Reports whose text has these words in a row, those first published first; words are the index's, so "don't" is two. */
  reportsWithRun(words: string, limit: number): Promise<readonly ReportId[]>;
  /** The actors of this name, or id; where none has it, those that go by it. Most reported first, at most twenty. */
  actorsNamed(name: string): Promise<readonly ReconciledActor[]>;
  /** Its places in reports, newest first. */
  actorRows(id: string, limit: number): Promise<readonly ActorRow[]>;
  /** Which actor over all reports somebody in one report is, by its place among the reading's actors; null for nobody. */
  actorAt(report: string, position: number): Promise<string | null>;
  /** Those of a report by their places among the reading's actors; those without a name are left out. */
  actorsIn(report: string): Promise<ReadonlyMap<number, string>>;
  /** All actors over all reports, in the order of their ids; or those of these ids, in the order given. */
  everyReconciledActor(ids?: readonly string[]): AsyncIterable<ReconciledActor>;
  /** Those of that name in single reports, joined or not. */
  actorNamed(name: string): Promise<ActorPage | null>;
  /** Up to five names of the ledger that look most like this one, best first; for "did you mean". */
  similarNames(name: string, of: "actor" | "outlet"): Promise<readonly string[]>;
  /** Up to three ids of reports that begin like this one, best first. */
  similarReports(id: string): Promise<readonly ReportId[]>;
  /** Whole tables, streamed in a stable order, for export. */
  everyReport(): AsyncIterable<ReportRow>;
  everyAttribution(query?: AttributionQuery): AsyncIterable<InReading<AttributionRow>>;
  everyActor(): AsyncIterable<InReading<ActorRow>>;
  everyReading(): AsyncIterable<Reading>;
  /** The same where sentences and mentions are not asked for, which takes half the time. */
  everyReadingCore(): AsyncIterable<ReadingCore>;
  /** How many reports wait for any stage of reconcile/. */
  waiting(): Promise<number>;
  /** What a stage noted of how it was last run; "" before there was any. */
  note(name: NoteName): Promise<string>;
  /** Whom reports name so: profiles of these ids, and those whose whole name is one of these. */
  profiles(asked: ProfilesAsked): Promise<readonly Profile[]>;
  /** One step of reconciling; all that it changes is kept, or where it throws nothing. */
  reconcile<Result>(step: (store: RecordStore) => Promise<Result>): Promise<Result>;
  close(): Promise<void>;
}

/** A ledger for those who only look at it. */
export type ReadLedger = Omit<Ledger, "add" | "addFailures" | "forgetFailures" | "reconcile" | "close">;

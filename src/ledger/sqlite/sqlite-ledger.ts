// SqliteLedger: the ledger as one file on this machine. Everything it does is a function of the room beside it; this
// class holds the connection and closes it.
import type { Database } from "better-sqlite3";
import type { Kysely } from "kysely";
import type { AttributionStatus } from "../../schema/attribution.ts";
import type { OnIssue } from "../../schema/correction.ts";
import type { Document } from "../../schema/document.ts";
import type { ReportId } from "../../schema/ids.ts";
import type { Reading } from "../../schema/reading.ts";
import type { InForce, KeptCorrection } from "../corrections.ts";
import type {
  ActorPage,
  ActorRow,
  Added,
  AttributionQuery,
  AttributionRow,
  CarriedWidely,
  Facet,
  Facets,
  Failure,
  InReading,
  Ledger,
  LedgerCounts,
  LedgerEntry,
  Page,
  ReadingCore,
  ReconciledActor,
  ReportQuery,
  ReportRow,
  StatementExtent,
  StatementMember,
} from "../ledger.ts";
import type { ActorQuery, ArchiveDay, ListedActor, StatementQuery, StatementRow } from "../lists.ts";
import type { OfReport, Told } from "../positions.ts";
import type { Profile, ProfilesAsked } from "../profiles.ts";
import type { RecordStore } from "../stages.ts";
import type { Addressed } from "../versions.ts";
import type { NoteName } from "../waits.ts";
import { findActors } from "./actor-list.ts";
import { actorNamed, actorRows, everyActor } from "./actors.ts";
import { addEntries, addFailures, forgetFailures } from "./add.ts";
import { archiveDays, versionOf } from "./archive.ts";
import { attributionWithId, everyAttribution, findAttributions } from "./attributions.ts";
import { SqliteCopies } from "./copies/store.ts";
import { uncorrectedWithId } from "./corrections/read.ts";
import { correctionsIn, issueCorrectionsIn, SqliteCorrections } from "./corrections/store.ts";
import { kyselyOver } from "./dialect.ts";
import { countFacets } from "./facets.ts";
import { countAll, knownIds, listFailures } from "./holdings.ts";
import { arrivedSince, lastArrival, newStatements } from "./news/find.ts";
import { profilesIn, SqliteProfiles } from "./profiles/store.ts";
import { documentWithId, everyReading, everyReadingCore, readingWithId, textWithId } from "./readings.ts";
import { actorsAt, actorsNamed, everyReconciledActor } from "./reconciled.ts";
import { countOutlets, everyReport, findReports, reportWithId } from "./reports.ts";
import { SqliteSearch } from "./search/store.ts";
import { similarNames, similarReports } from "./similar.ts";
import { countWaiting, noteIn, SqliteWaits } from "./stages/waits.ts";
import {
  nearAttributions,
  reportsWithRun,
  statementExtent,
  statementsOfSeveral,
  statementWithId,
  wordingsNear,
} from "./statements/find.ts";
import { everyStatementId, findStatements } from "./statements/list.ts";
import { SqliteStatements } from "./statements/store.ts";
import { carriedWidely } from "./statements/wide.ts";
import { SqliteStories } from "./stories/store.ts";
import type { Tables } from "./tables.ts";
import { everyTold, toldOf } from "./told/record.ts";
import { SqliteTold } from "./told/store.ts";
import { atAddressOf, everySharedAddress } from "./versions.ts";

export class SqliteLedger implements Ledger {
  readonly #db: Kysely<Tables>;

  /**
   * @param database a ledger of this version, as connect() gives it; the ledger closes it
   * @param waitMs how long a change waits while another program writes, before it is given up as ledger-locked
   */
  constructor(database: Database, waitMs = 0) {
    this.#db = kyselyOver(database, waitMs);
  }

  add(entries: readonly LedgerEntry[]): Promise<Added> {
    return addEntries(this.#db, entries);
  }

  addFailures(failures: readonly Failure[]): Promise<void> {
    return addFailures(this.#db, failures);
  }

  forgetFailures(uris: readonly string[]): Promise<void> {
    return forgetFailures(this.#db, uris);
  }

  known(ids: readonly ReportId[]): Promise<ReadonlySet<ReportId>> {
    return knownIds(this.#db, ids);
  }

  counts(): Promise<LedgerCounts> {
    return countAll(this.#db);
  }

  failures(): Promise<readonly Failure[]> {
    return listFailures(this.#db);
  }

  reports(query: ReportQuery): Promise<Page<ReportRow>> {
    return findReports(this.#db, query);
  }

  outlets(query: ReportQuery): Promise<readonly Facet[]> {
    return countOutlets(this.#db, query);
  }

  report(id: string): Promise<ReportRow | null> {
    return reportWithId(this.#db, id);
  }

  reading(id: string): Promise<Reading | null> {
    return readingWithId(this.#db, id);
  }

  text(id: string): Promise<string | null> {
    return textWithId(this.#db, id);
  }

  document(id: string): Promise<Document | null> {
    return documentWithId(this.#db, id);
  }

  attributions(query: AttributionQuery): Promise<Page<AttributionRow>> {
    return findAttributions(this.#db, query);
  }

  attribution(id: string): Promise<AttributionRow | null> {
    return attributionWithId(this.#db, id);
  }

  facets(query: AttributionQuery): Promise<Facets> {
    return countFacets(this.#db, query);
  }

  statement(id: string, from = 0): Promise<readonly StatementMember[] | null> {
    return statementWithId(this.#db, id, from);
  }

  statementExtent(id: string): Promise<StatementExtent | null> {
    return statementExtent(this.#db, id);
  }

  carriedWidely(least: number, limit: number): Promise<Page<CarriedWidely>> {
    return carriedWidely(this.#db, least, limit);
  }

  everyStatementId(query: StatementQuery = {}): AsyncIterable<string> {
    return everyStatementId(this.#db, query);
  }

  statementsOfSeveral(): Promise<ReadonlyMap<string, number>> {
    return statementsOfSeveral(this.#db);
  }

  nearAttributions(words: string, limit: number, status?: AttributionStatus): Promise<readonly AttributionRow[]> {
    return nearAttributions(this.#db, words, { limit, status: status ?? null });
  }

  wordingsNear(words: string, limit: number): Promise<readonly InReading<AttributionRow>[]> {
    return wordingsNear(this.#db, words, limit);
  }

  reportsWithRun(words: string, limit: number): Promise<readonly ReportId[]> {
    return reportsWithRun(this.#db, words, limit);
  }

  actorNamed(name: string): Promise<ActorPage | null> {
    return actorNamed(this.#db, name);
  }

  actorsNamed(name: string): Promise<readonly ReconciledActor[]> {
    return actorsNamed(this.#db, name);
  }

  actorRows(id: string, limit: number): Promise<readonly ActorRow[]> {
    return actorRows(this.#db, id, limit);
  }

  async actorAt(report: string, position: number): Promise<string | null> {
    return (await actorsAt(this.#db, report)).get(position) ?? null;
  }

  actorsIn(report: string): Promise<ReadonlyMap<number, string>> {
    return actorsAt(this.#db, report);
  }

  everyReconciledActor(ids?: readonly string[]): AsyncIterable<ReconciledActor> {
    return everyReconciledActor(this.#db, ids ?? null);
  }

  similarNames(name: string, of: "actor" | "outlet"): Promise<readonly string[]> {
    return similarNames(this.#db, name, of);
  }

  similarReports(id: string): Promise<readonly ReportId[]> {
    return similarReports(this.#db, id);
  }

  everyReport(): AsyncIterable<ReportRow> {
    return everyReport(this.#db);
  }

  everyAttribution(query: AttributionQuery = {}): AsyncIterable<InReading<AttributionRow>> {
    return everyAttribution(this.#db, query);
  }

  everyActor(): AsyncIterable<InReading<ActorRow>> {
    return everyActor(this.#db);
  }

  everyReading(): AsyncIterable<Reading> {
    return everyReading(this.#db);
  }

  everyReadingCore(): AsyncIterable<ReadingCore> {
    return everyReadingCore(this.#db);
  }

  everyTold(): AsyncIterable<OfReport<Told>> {
    return everyTold(this.#db);
  }

  toldOf(actor: string): Promise<readonly OfReport<Told>[]> {
    return toldOf(this.#db, actor);
  }

  corrections(): Promise<readonly KeptCorrection[]> {
    return correctionsIn(this.#db);
  }

  issueCorrections(): Promise<readonly InForce<OnIssue>[]> {
    return issueCorrectionsIn(this.#db);
  }

  uncorrectedReading(report: string): Promise<Reading | null> {
    return uncorrectedWithId(this.#db, report);
  }

  atAddressOf(report: string): Promise<readonly Addressed[]> {
    return atAddressOf(this.#db, report);
  }

  everySharedAddress(): AsyncIterable<readonly Addressed[]> {
    return everySharedAddress(this.#db);
  }

  arrivedSince(at: string): Promise<ReadonlySet<ReportId>> {
    return arrivedSince(this.#db, at);
  }

  lastArrival(): Promise<string> {
    return lastArrival(this.#db);
  }

  newStatements(at: string, actors: readonly string[], limit: number): Promise<Page<AttributionRow>> {
    return newStatements(this.#db, { at, actors, limit });
  }

  statements(query: StatementQuery): Promise<Page<StatementRow>> {
    return findStatements(this.#db, query);
  }

  actors(query: ActorQuery): Promise<Page<ListedActor>> {
    return findActors(this.#db, query);
  }

  archive(time: { readonly since?: string; readonly until?: string }): Promise<readonly ArchiveDay[]> {
    return archiveDays(this.#db, time);
  }

  version(): Promise<string> {
    return versionOf(this.#db);
  }

  waiting(): Promise<number> {
    return countWaiting(this.#db);
  }

  note(name: NoteName): Promise<string> {
    return noteIn(this.#db, name);
  }

  profiles(asked: ProfilesAsked): Promise<readonly Profile[]> {
    return profilesIn(this.#db, asked);
  }

  reconcile<Result>(step: (store: RecordStore) => Promise<Result>): Promise<Result> {
    return this.#db.transaction().execute((trx) =>
      step({
        waits: new SqliteWaits(trx),
        corrections: new SqliteCorrections(trx),
        actors: new SqliteProfiles(trx),
        copies: new SqliteCopies(trx),
        told: new SqliteTold(trx),
        stories: new SqliteStories(trx),
        statements: new SqliteStatements(trx),
        search: new SqliteSearch(trx),
      }),
    );
  }

  close(): Promise<void> {
    return this.#db.destroy();
  }
}

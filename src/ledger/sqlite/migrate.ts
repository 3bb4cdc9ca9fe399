// Brings a ledger file to the present form, one numbered migration after another. Promise: each is applied wholly or
// not at all, by one process only, and a ledger from a newer Parley is refused instead of being misread.
import type { Database } from "better-sqlite3";
import { ParleyError, shown } from "../../schema/parley-error.ts";
import { firstTables } from "./migrations/001-first-tables.ts";
import { actorTables } from "./migrations/002-actors.ts";
import { companyIndex } from "./migrations/003-company.ts";
import { stageTables } from "./migrations/004-stages.ts";
import { toldTable } from "./migrations/005-told.ts";
import { issueCorrectionsTable } from "./migrations/006-issue-corrections.ts";
import { copyAndStoryTables } from "./migrations/007-copies-stories.ts";
import { statementTables } from "./migrations/008-statements.ts";
import { addressIndex } from "./migrations/009-addresses.ts";
import { searchTables } from "./migrations/010-search.ts";
import { listIndexes } from "./migrations/011-lists.ts";
import { recordCorrectionTables } from "./migrations/012-record-corrections.ts";
import { oneTableOfCorrections } from "./migrations/013-one-table-of-corrections.ts";
import { witnessColumn } from "./migrations/014-witness.ts";
import { statementPlaces } from "./migrations/015-statement-places.ts";
import type { Migration } from "./migrations/migration.ts";

/** Every migration there is, in order. A released one is never changed: another is added behind it. */
export const migrations: readonly Migration[] = [
  firstTables,
  actorTables,
  companyIndex,
  stageTables,
  toldTable,
  issueCorrectionsTable,
  copyAndStoryTables,
  statementTables,
  addressIndex,
  searchTables,
  listIndexes,
  recordCorrectionTables,
  oneTableOfCorrections,
  witnessColumn,
  statementPlaces,
];

/** "PARL": the mark in the file's header that tells a ledger from any other SQLite database. */
const APPLICATION_ID = 0x5041524c;

/** What the file holds, seen before anything is written to it. */
export type LedgerState = "empty" | "behind" | "current" | "newer" | "foreign";

export function stateOf(database: Database): LedgerState {
  if (database.pragma("application_id", { simple: true }) !== APPLICATION_ID) {
    const tables = database.prepare("select count(*) from sqlite_schema").pluck().get();
    return tables === 0 ? "empty" : "foreign";
  }
  const applied = appliedNumber(database);
  const latest = migrations.length;
  if (applied > latest) return "newer";
  return applied === latest ? "current" : "behind";
}

/** Applies what is missing; where nothing is, it has still made sure that the ledger can be written to. */
export function migrate(database: Database): void {
  database
    .transaction(() => {
      if (stateOf(database) === "empty") mark(database);
      for (const migration of migrations.slice(appliedNumber(database))) apply(database, migration);
    })
    .immediate();
}

export function newerError(path: string, database: Database): ParleyError {
  return new ParleyError(
    "ledger-newer",
    `The ledger ${shown(path)} was written by a newer Parley (its form is ${appliedNumber(database)}, this program knows up to ${migrations.length}): update Parley to open it.`,
  );
}

function mark(database: Database): void {
  database.pragma(`application_id = ${APPLICATION_ID}`);
  database.exec(
    "create table migrations (number integer primary key, name text not null, applied_at text not null) strict",
  );
}

function apply(database: Database, migration: Migration): void {
  for (const statement of migration.statements) database.exec(statement);
  database
    .prepare("insert into migrations (number, name, applied_at) values (?, ?, ?)")
    .run(migration.number, migration.name, new Date().toISOString());
}

function appliedNumber(database: Database): number {
  const number = database.prepare("select max(number) from migrations").pluck().get();
  return typeof number === "number" ? number : 0;
}

// The connection as kysely uses it: statements are prepared once, SQLite's errors come out in Parley's words, and a
// transaction takes the write lock at its beginning, where waiting for it is still possible.
import type { Database, Statement } from "better-sqlite3";
import { Kysely, type SqliteDatabase, SqliteDialect, type SqliteStatement } from "kysely";
import { disconnect } from "./connect.ts";
import { ledgerError } from "./errors.ts";
import type { Tables } from "./tables.ts";

/** Statements kept prepared; a ledger asks a few dozen different ones, of which inserts vary by their row count. */
const KEPT_STATEMENTS = 200;

export function kyselyOver(database: Database): Kysely<Tables> {
  return new Kysely<Tables>({ dialect: new SqliteDialect({ database: adapt(database) }) });
}

function adapt(database: Database): SqliteDatabase {
  const prepared = new Map<string, SqliteStatement>();
  return {
    close: () => disconnect(database),
    prepare(sql) {
      const known = prepared.get(sql);
      if (known !== undefined) return known;
      // A deferred transaction that begins by reading fails at once, without waiting, if another writes before it does.
      const statement = guarded(database, () => database.prepare(sql === "begin" ? "begin immediate" : sql));
      const adapted = adaptStatement(database, statement);
      if (prepared.size >= KEPT_STATEMENTS) prepared.clear();
      prepared.set(sql, adapted);
      return adapted;
    },
  };
}

function adaptStatement(database: Database, statement: Statement): SqliteStatement {
  return {
    reader: statement.reader,
    all: (parameters) => guarded(database, () => statement.all(...parameters)),
    run: (parameters) => guarded(database, () => statement.run(...parameters)),
    iterate: (parameters) => statement.iterate(...parameters),
  };
}

function guarded<Result>(database: Database, act: () => Result): Result {
  try {
    return act();
  } catch (error) {
    throw ledgerError(error, database.name);
  }
}

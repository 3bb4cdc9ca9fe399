// The connection as kysely uses it: statements are prepared once, SQLite's errors come out in Parley's words, and a transaction takes the
// write lock at its beginning, where waiting for it is still possible, and shares it with other programs (write-lock.ts).
import type { Database, Statement } from "better-sqlite3";
import {
  type DatabaseConnection,
  type Driver,
  Kysely,
  type SqliteDatabase,
  SqliteDialect,
  SqliteDriver,
  type SqliteStatement,
} from "kysely";
import { disconnect } from "./connect.ts";
import { ledgerError } from "./errors.ts";
import type { Tables } from "./tables.ts";
import { takingTurns } from "./turns.ts";
import { WritingStretch, whenFree } from "./write-lock.ts";

/** Statements kept prepared; a ledger asks a few dozen different ones, of which inserts vary by their row count. */
const KEPT_STATEMENTS = 200;

/** @param waitMs how long a transaction waits for another program's before it is given up as ledger-locked */
export function kyselyOver(database: Database, waitMs: number): Kysely<Tables> {
  return new Kysely<Tables>({ dialect: new SharingDialect(database, waitMs), plugins: [takingTurns()] });
}

class SharingDialect extends SqliteDialect {
  readonly #database: Database;
  readonly #waitMs: number;

  constructor(database: Database, waitMs: number) {
    super({ database: adapt(database) });
    this.#database = database;
    this.#waitMs = waitMs;
  }

  override createDriver(): Driver {
    return new SharingDriver(this.#database, this.#waitMs);
  }
}

class SharingDriver extends SqliteDriver {
  readonly #database: Database;
  readonly #waitMs: number;
  readonly #stretch = new WritingStretch();

  constructor(database: Database, waitMs: number) {
    super({ database: adapt(database) });
    this.#database = database;
    this.#waitMs = waitMs;
  }

  override async beginTransaction(): Promise<void> {
    await whenFree(() => beginWriting(this.#database), this.#waitMs);
    this.#stretch.begin();
  }

  override async commitTransaction(connection: DatabaseConnection): Promise<void> {
    await super.commitTransaction(connection);
    // Nobody else can want what is in memory.
    if (!this.#database.memory) await this.#stretch.end();
  }
}

/** A deferred transaction that begins by reading fails at once, without waiting, if another writes before it does. */
function beginWriting(database: Database): void {
  const readWait = database.pragma("busy_timeout", { simple: true });
  database.pragma("busy_timeout = 0");
  try {
    guarded(database, () => database.exec("begin immediate"));
  } finally {
    database.pragma(`busy_timeout = ${readWait}`);
  }
}

function adapt(database: Database): SqliteDatabase {
  const prepared = new Map<string, SqliteStatement>();
  return {
    close: () => disconnect(database),
    prepare(sql) {
      const known = prepared.get(sql);
      if (known !== undefined) return known;
      const statement = guarded(database, () => database.prepare(sql));
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

// A ledger file as an open SQLite connection. Promise: what is handed out is a ledger of this version, or there is an
// error that says what the file is instead; a file that is not a ledger is never written to.
import { existsSync } from "node:fs";
import Sqlite, { type Database } from "better-sqlite3";
import { ParleyError, shown } from "../../schema/parley-error.ts";
import { invalidLedger, ledgerError } from "./errors.ts";
import { migrate, newerError, stateOf } from "./migrate.ts";

export interface OpenOptions {
  /** Make the file where there is none; otherwise that is the error ledger-missing. */
  readonly create?: boolean;
  /** Nothing will be written: works on a ledger one may only read. */
  readonly readonly?: boolean;
}

/** Most rows with a packed reading or document are of 2 to 4 KB: of pages that hold one only, half would lie empty. */
const PAGE_BYTES = 16_384;

/** Room for what one batch changes in the indexes; in less, pages are written out and read back while it is added. */
const CACHE_KIB = 16_384;

/** How long a read may wait, which meets another program's lock for moments only: as its last connection is closed. */
const READ_WAIT_MS = 5000;

/**
 * Gives up at once where another program writes: write-lock.ts waits without keeping the thread.
 * @throws ParleyError ledger-missing, ledger-locked, ledger-readonly, ledger-newer, ledger-invalid
 */
export function connect(path: string, options: OpenOptions = {}): Database {
  if (options.create !== true && !existsSync(path)) throw missing(path);
  let database: Database | undefined;
  try {
    database = open(path, options);
    ready(database, path, options).pragma(`busy_timeout = ${READ_WAIT_MS}`);
    return database;
  } catch (error) {
    database?.close();
    throw ledgerError(error, path);
  }
}

function open(path: string, { create = false, readonly = false }: OpenOptions): Database {
  try {
    const database = new Sqlite(path, { readonly, fileMustExist: !create, timeout: 0 });
    database.pragma("foreign_keys = on");
    database.pragma("temp_store = memory");
    database.pragma(`cache_size = -${CACHE_KIB}`);
    return database;
  } catch (error) {
    if (error instanceof TypeError) throw folderMissing(path, error);
    throw error;
  }
}

function ready(database: Database, path: string, options: OpenOptions): Database {
  const state = stateOf(database);
  switch (state) {
    case "newer":
      throw newerError(path, database);
    case "foreign":
      throw invalidLedger(path);
    case "empty":
      if (options.create !== true) throw missing(path);
      database.pragma(`page_size = ${PAGE_BYTES}`);
      return written(database);
    case "behind":
      if (options.readonly === true) connect(path, { ...options, readonly: false }).close();
      return options.readonly === true ? database : written(database);
    case "current":
      return options.readonly === true ? database : written(database);
    default:
      return state satisfies never;
  }
}

/**
 * Closes it. The last to close leaves one plain file: one that still names write-ahead logging cannot be opened where its
 * folder may not be written, not even for reading.
 */
export function disconnect(database: Database): void {
  try {
    if (!database.readonly) database.pragma("journal_mode = delete");
  } catch (error) {
    const known = ledgerError(error, database.name);
    // Others have it open: the last of them does it.
    if (!(known instanceof ParleyError && known.code === "ledger-locked")) throw known;
  } finally {
    database.close();
  }
}

/** Write-ahead logging lets readers read on while one writes; a crash then costs at most the batch being written. */
function written(database: Database): Database {
  database.pragma("journal_mode = wal");
  database.pragma("synchronous = normal");
  migrate(database);
  return database;
}

function missing(path: string): ParleyError {
  return new ParleyError(
    "ledger-missing",
    `There is no ledger at ${shown(path)}: make one with "parley add PATH", or name yours with --ledger FILE.`,
  );
}

function folderMissing(path: string, cause: Error): ParleyError {
  return new ParleyError(
    "ledger-missing",
    `The ledger ${shown(path)} cannot be made because its folder does not exist: make the folder first, or give another path with --ledger FILE.`,
    { cause },
  );
}

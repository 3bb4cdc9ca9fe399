// What SQLite says when something is wrong with the file, in words a user can act on.
import Sqlite from "better-sqlite3";
import { ParleyError, shown } from "../../schema/parley-error.ts";
import { SCHEMA_VERSION } from "../../schema/reading.ts";

/**
 * The error as Parley says it; an error that is not about the ledger's file comes back unchanged.
 * SQLite's codes: https://www.sqlite.org/rescode.html
 */
export function ledgerError(error: unknown, path: string): unknown {
  if (!(error instanceof Sqlite.SqliteError)) return error;
  const cause = { cause: error };
  switch (family(error.code)) {
    case "SQLITE_BUSY":
    case "SQLITE_LOCKED":
      return new ParleyError(
        "ledger-locked",
        `The ledger ${shown(path)} is being written by another program: wait until it is done, then run the command again.`,
        cause,
      );
    case "SQLITE_READONLY":
    case "SQLITE_PERM":
      return new ParleyError(
        "ledger-readonly",
        `The ledger ${shown(path)} may only be read here: change its permissions, or give another with --ledger FILE.`,
        cause,
      );
    case "SQLITE_CORRUPT":
    case "SQLITE_NOTADB":
      return invalidLedger(path, cause);
    case "SQLITE_CANTOPEN":
    case "SQLITE_IOERR":
    case "SQLITE_FULL":
      return new ParleyError(
        "ledger-invalid",
        `The ledger ${shown(path)} cannot be read or written (${error.message}): look at the disk's space and the permissions of its folder.`,
        cause,
      );
    default:
      return error;
  }
}

export function invalidLedger(path: string, options?: ErrorOptions): ParleyError {
  return new ParleyError(
    "ledger-invalid",
    `The file ${shown(path)} is not a ledger of Parley, or is damaged: give another with --ledger FILE, or move it away and add your reports again.`,
    options,
  );
}

/** Of a reading kept in another form than this program's. */
export function otherForm(schema: number): ParleyError {
  const isNewer = schema > SCHEMA_VERSION;
  const advice = isNewer ? "update Parley to open it" : "add its reports again to a new ledger";
  const message = `A reading in the ledger has the form ${schema}, and this Parley knows ${SCHEMA_VERSION}: ${advice}.`;
  return new ParleyError(isNewer ? "ledger-newer" : "ledger-invalid", message);
}

/** "SQLITE_BUSY_SNAPSHOT" → "SQLITE_BUSY": the code before its detail. */
function family(code: string): string {
  return code.split("_").slice(0, 2).join("_");
}

// Reconciles the reports that came since it was last done, actors by the user's own list where there is one beside the ledger,
// with a word to the user where that takes its time.
import { readFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { Ledger } from "../ledger/ledger.ts";
import { readActorsFile } from "../reconcile/actors-file.ts";
import type { BookEntry } from "../reconcile/book.ts";
import { isBehind as hasWork, reconcile } from "../reconcile/reconcile.ts";
import { ParleyError, shown } from "../schema/parley-error.ts";
import { count } from "./count.ts";
import { sayIfSlow } from "./progress.ts";
import type { Session } from "./session.ts";
import { tellRun } from "./tell-run.ts";

export interface ReconcileLedgerOptions {
  readonly session: Session;
  /** The ledger's file, beside which actors.yaml is looked for. */
  readonly path: string;
  readonly signal?: AbortSignal;
}

/** Stopped at any moment, it goes on with the next command that needs it. */
export async function reconcileLedger(
  ledger: Ledger,
  { session, path, signal }: ReconcileLedgerOptions,
): Promise<void> {
  const waiting = await ledger.waiting();
  const book = await bookBeside(path, session);
  const say = (): void => session.note(`Reconciling ${count(waiting, "report")} …`);
  const teller = tellRun(ledger);
  const onProgress = (at: string, done: number): void =>
    teller.tell({ doing: "reconciling", done, total: Math.max(waiting, done), at });
  const options = { onProgress, ...(book === null ? {} : { book }), ...(signal === undefined ? {} : { signal }) };
  try {
    await sayIfSlow(reconcile(ledger, options), say);
  } finally {
    await teller.end();
  }
}

/** Whether there is anything to reconcile, or the user's list is not the one that was used. */
export async function isBehind(ledger: Ledger, { session, path }: ReconcileLedgerOptions): Promise<boolean> {
  if (await hasWork(ledger)) return true;
  const book = await bookBeside(path, session);
  return book !== null && JSON.stringify(book) !== ((await ledger.note("book")) || "[]");
}

/** Empty where there is no such file; null, with a word to the user, where it cannot be used. */
async function bookBeside(path: string, session: Session): Promise<readonly BookEntry[] | null> {
  const file = join(dirname(path), "actors.yaml");
  try {
    return readActorsFile(await readFile(file, "utf8"), file);
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return [];
    session.fail(error instanceof ParleyError ? error : unreadable(file, error));
    return null;
  }
}

function unreadable(file: string, cause: unknown): ParleyError {
  const message = `The list of actors ${shown(file)} cannot be read: look at its permissions; until then the actors stay as they were.`;
  return new ParleyError("file-unreadable", message, { cause });
}

// A table into a file or to standard output. Promise: a file appears whole or not at all, and a ledger is never written
// over.
import { randomUUID } from "node:crypto";
import { createWriteStream } from "node:fs";
import { realpath, rename, rm } from "node:fs/promises";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { csvLines } from "../export/csv.ts";
import { foundTableOf, isFound } from "../export/found-tables.ts";
import { jsonLines } from "../export/jsonl.ts";
import type { TableName } from "../export/table-names.ts";
import { type ExportTable, tableOf } from "../export/tables.ts";
import { issueBook } from "../reconcile/positions/issues.ts";
import { ParleyError, shown } from "../schema/parley-error.ts";
import { count } from "./count.ts";
import { foundTables } from "./found-tables.ts";
import { issuesBeside } from "./issues-beside.ts";
import { openRecord } from "./open-record.ts";
import { queryOf, type SearchOptions, searchOf } from "./search-options.ts";
import type { Session } from "./session.ts";
import { plainLines } from "./terminal/plain-text.ts";

const SINGULAR: Readonly<Record<TableName, string>> = {
  reports: "report",
  attributions: "attribution",
  statements: "statement",
  actors: "actor",
  "report-actors": "report-actor",
  acts: "act",
  terms: "term",
  deals: "deal",
  "deal-terms": "deal-term",
  "report-deals": "report-deal",
  positions: "position",
  times: "time",
  quantities: "quantity",
};

export interface ExportOptions extends SearchOptions {
  readonly ledger: string;
  readonly format: "csv" | "jsonl";
  readonly output?: string;
  /** A code book of issues, for positions. */
  readonly issues?: string;
}

/** Writes the table and says on standard error how many rows it has. */
export async function exportTable(name: TableName, options: ExportOptions, session: Session): Promise<void> {
  const asked = searchOf(options);
  if (name !== "attributions" && Object.keys(asked).length > 0) throw restrictionError(name);
  const issues = await issuesBeside(options.ledger, options.issues);
  const ledger = await openRecord(options.ledger, session);
  try {
    const query = await queryOf(asked, ledger);
    const book = issueBook(issues, await ledger.issueCorrections());
    const table = counted(isFound(name) ? foundTableOf(foundTables(ledger, book), name) : tableOf(ledger, name, query));
    const lines = options.format === "csv" ? csvLines(table) : jsonLines(table);
    const toPerson = session.terminal.isInteractive && options.format === "csv";
    if (options.output === undefined)
      for await (const line of lines) await session.write(toPerson ? plainLines(line) : line);
    else await writeFile(lines, options.output, options.ledger);
    const where = options.output === undefined ? "" : ` to ${shown(options.output)}`;
    session.note(`${count(table.count(), SINGULAR[name])} written${where}.`);
  } finally {
    await ledger.close();
  }
}

function counted({ columns, rows }: ExportTable): ExportTable & { readonly count: () => number } {
  let count = 0;
  const counting = async function* () {
    for await (const row of rows) {
      count++;
      yield row;
    }
  };
  return { columns, rows: counting(), count: () => count };
}

/** Into a file beside the one asked for, which takes its name once it is whole. */
async function writeFile(lines: AsyncIterable<string>, path: string, ledger: string): Promise<void> {
  if (await isSame(path, ledger)) throw overwriteError(path);
  // A name that nobody else has: two exports to one file must not write into each other, nor over a file of the user's.
  const partial = `${path}.${randomUUID()}.partial`;
  try {
    await pipeline(Readable.from(lines), createWriteStream(partial, { flags: "wx" }));
    await rename(partial, path);
  } catch (error) {
    await rm(partial, { force: true });
    if (error instanceof ParleyError || !isSystemError(error)) throw error;
    throw outputError(path, error);
  }
}

async function isSame(path: string, ledger: string): Promise<boolean> {
  const there = await realpath(path).catch(() => null);
  return there !== null && there === (await realpath(ledger));
}

function isSystemError(error: unknown): error is NodeJS.ErrnoException {
  return error instanceof Error && "syscall" in error;
}

function restrictionError(name: string): ParleyError {
  const message = `Only attributions can be restricted, and this exports ${name}: leave out the options that restrict, or export attributions.`;
  return new ParleyError("usage", message);
}

function overwriteError(path: string): ParleyError {
  const message = `The output "${shown(path)}" is the ledger itself, which an export would destroy: give another file.`;
  return new ParleyError("usage", message);
}

function outputError(path: string, error: NodeJS.ErrnoException): ParleyError {
  const message = `The output "${shown(path)}" cannot be written (${error.code}): look at its folder and permissions, or give another file.`;
  return new ParleyError("usage", message, { cause: error });
}

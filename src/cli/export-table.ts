// A table in a format, into a file, a folder or to standard output. Promise: every row that was asked for, and on standard error how
// many; what cannot be asked for is said before anything is written.
import { canWrite, type Format, formatsOf, WRITES } from "../export/formats.ts";
import type { TableName } from "../export/table-names.ts";
import { issueBook } from "../reconcile/positions/issues.ts";
import { ParleyError, shown } from "../schema/parley-error.ts";
import { count } from "./count.ts";
import { type Exported, exportedAs } from "./exported.ts";
import { issuesBeside } from "./issues-beside.ts";
import { openRecord } from "./open-record.ts";
import { exportedWith, formatCalled } from "./plugin-format.ts";
import { queryOf, type SearchOptions, searchOf } from "./search-options.ts";
import type { Session } from "./session.ts";
import { plainLines } from "./terminal/plain-text.ts";
import { writeFile, writeFolder } from "./write-output.ts";

export interface ExportOptions extends SearchOptions {
  readonly ledger: string;
  /** One of Parley's formats, or of a plug-in's. */
  readonly format: string;
  /** The configuration that names plug-ins; the one beside the ledger where absent. */
  readonly config?: string;
  readonly words?: string;
  /** Whose dossier: a name or an id. */
  readonly of?: string;
  readonly output?: string;
  /** A code book of issues, for positions. */
  readonly issues?: string;
}

/** Writes the table and says on standard error how many rows it has. */
export async function exportTable(name: TableName, options: ExportOptions, session: Session): Promise<void> {
  const { words } = options;
  const format = await formatCalled(options);
  const asked = { ...searchOf(options), ...(words === undefined ? {} : { words }) };
  if (typeof format === "string") mustFit(name, { ...options, format });
  mustRestrict(name, Object.keys(asked), options.format);
  if (options.output === undefined && session.terminal.isInteractive && format === "parquet") throw binaryError();
  const issues = await issuesBeside(options.ledger, options.issues);
  const ledger = await openRecord(options.ledger, session);
  try {
    const query = await queryOf(asked, ledger);
    const book = issueBook(issues, await ledger.issueCorrections());
    const wanted = { ledger, book, name, query, of: options.of };
    const exported = typeof format === "string" ? await exportedAs(format, wanted) : exportedWith(format, wanted);
    await put(exported, options, session);
    const where = options.output === undefined ? "" : ` to ${shown(options.output)}`;
    session.note(`${count(exported.rows(), exported.noun)} written${where}.`);
  } finally {
    await ledger.close();
  }
}

async function put(exported: Exported, { output, ledger, format }: ExportOptions, session: Session): Promise<void> {
  if (exported.kind === "folder") return writeFolder(exported.files, output ?? "", ledger);
  if (output !== undefined) return writeFile(exported.chunks, output, ledger);
  // JSON is harmless to a terminal already; what else a person looks at is made so.
  const toPerson = session.terminal.isInteractive && !["jsonl", "annotations", "plover", "quotations"].includes(format);
  for await (const chunk of exported.chunks)
    await session.write(toPerson && typeof chunk === "string" ? plainLines(chunk) : chunk);
}

function mustFit(name: TableName, { format, of, output }: ExportOptions & { readonly format: Format }): void {
  if (!canWrite(format, name)) {
    const message = `The format ${format} is for ${listed(WRITES[format])}, and this exports ${name}: give it as ${listed(formatsOf(name))}.`;
    throw new ParleyError("usage", message);
  }
  if (format === "dossier" && of === undefined) {
    const what = name === "deals" ? "deal" : "actor";
    throw new ParleyError("usage", `A dossier is of one ${what}: name it with --of, or give its id.`);
  }
  if (format !== "dossier" && of !== undefined) {
    throw new ParleyError("usage", `Only a dossier is --of somebody, and this is ${format}: leave --of out.`);
  }
  if (format === "brat" && output === undefined) {
    throw new ParleyError("usage", "brat keeps two files a report: name a folder for them with --output.");
  }
}

/** Tables whose rows each stand in one report. */
const OF_REPORTS: ReadonlySet<TableName> = new Set([
  "reports",
  "report-actors",
  "acts",
  "terms",
  "report-deals",
  "times",
  "quantities",
]);
const OF_ANY_REPORT: ReadonlySet<string> = new Set(["outlet", "since", "until"]);

function mustRestrict(name: TableName, given: readonly string[], format: string): void {
  if (name === "attributions" || given.length === 0) return;
  const barred = OF_REPORTS.has(name) && format !== "dossier" ? given.filter((one) => !OF_ANY_REPORT.has(one)) : given;
  if (barred.length === 0) return;
  const what = OF_REPORTS.has(name)
    ? `${name} can be restricted by --outlet, --since and --until only`
    : `${name} cannot be restricted`;
  throw new ParleyError(
    "usage",
    `Of these tables ${what}: leave out --${barred.join(", --")}, or export attributions.`,
  );
}

function listed(names: readonly string[]): string {
  return names.length < 2 ? names.join() : `${names.slice(0, -1).join(", ")} or ${names.at(-1)}`;
}

function binaryError(): ParleyError {
  return new ParleyError("usage", "Parquet is not for a terminal: name a file for it with --output.");
}

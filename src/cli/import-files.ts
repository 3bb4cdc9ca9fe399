// What people coded elsewhere, into the ledger or compared with it: brat annotations, tables of statements, a list of actors. Promise: an
// annotation that cannot be used is named with its file and line, and the others are taken in; taken in twice, nothing is doubled.
import { copyFile, readdir, readFile, stat } from "node:fs/promises";
import path from "node:path";
import { type BratReport, readBrat } from "../import/brat.ts";
import type { BadLine, HumanAttribution } from "../import/human.ts";
import { readStatementTable, statementIn } from "../import/statement-table.ts";
import type { Ledger } from "../ledger/ledger.ts";
import { openLedger } from "../ledger/open.ts";
import { readActorsFile } from "../reconcile/actors-file.ts";
import { asCoded } from "../reconcile/corrections/coded.ts";
import { correctionOf, takeIn } from "../reconcile/corrections/decide.ts";
import type { Correction } from "../schema/correction.ts";
import { ParleyError, shown } from "../schema/parley-error.ts";
import { unreadable } from "../sources/find-files.ts";
import type { Signing } from "./by-option.ts";
import { Comparison } from "./compare-coded.ts";
import { count } from "./count.ts";
import { openRecord } from "./open-record.ts";
import { reconcileLedger } from "./reconcile-ledger.ts";
import { type ReportFinder, reportFinder } from "./report-finder.ts";
import type { Session } from "./session.ts";
import { signatureOf } from "./signature.ts";

export interface ImportOptions extends Signing {
  readonly compare?: true;
}

/** What one report has in a file. */
interface Coded {
  readonly report: string;
  readonly attribution: HumanAttribution;
  readonly file: string;
}

export async function importFiles(paths: readonly string[], options: ImportOptions, session: Session): Promise<void> {
  const files = (await Promise.all(paths.map(filesAt))).flat();
  const lists = files.filter((file) => /\.ya?ml$/i.test(file));
  for (const file of lists) await takeList(file, options, session);
  const annotations = files.filter((file) => !lists.includes(file));
  if (annotations.length === 0) return;
  const ledger = options.compare ? await openRecord(options.ledger, session) : await openLedger(options.ledger);
  try {
    const coded = await codedIn(annotations, ledger, session);
    const sentence = options.compare ? await compared(coded, ledger) : await taken(coded, ledger, { options, session });
    await session.write(`${sentence}\n`);
    if (!options.compare) await reconcileLedger(ledger, { session, path: options.ledger });
  } finally {
    await ledger.close();
  }
}

/** A folder's annotations; a file as it is. @throws ParleyError file-missing, usage */
async function filesAt(given: string): Promise<readonly string[]> {
  const seen = await stat(given).catch((cause: unknown) => {
    throw unreadable(given, cause);
  });
  if (!seen.isDirectory()) return [given];
  const names = (await readdir(given)).filter((name) => name.endsWith(".ann")).toSorted();
  if (names.length > 0) return names.map((name) => path.join(given, name));
  throw new ParleyError("usage", `The folder ${shown(given)} holds no .ann: give one that brat keeps, or name a file.`);
}

async function codedIn(files: readonly string[], ledger: Ledger, session: Session): Promise<readonly Coded[]> {
  const reports = await reportFinder(ledger);
  const coded: Coded[] = [];
  for (const file of files) {
    try {
      coded.push(...(await codedInFile(file, reports, session)));
    } catch (error) {
      session.fail(error, file);
    }
  }
  return coded;
}

function codedInFile(file: string, reports: ReportFinder, session: Session): Promise<readonly Coded[]> {
  if (/\.ann$/i.test(file)) return fromBrat(file, reports, session);
  if (/\.(?:csv|tsv|tab)$/i.test(file)) return fromTable(file, reports, session);
  const hint = /\.jsonl$/i.test(file) ? ' Corrections are taken in by "parley corrections import".' : "";
  const message = `${shown(file)} is none of .ann, .csv, .tsv and .yaml: give a file that brat or a table of statements is kept in.${hint}`;
  throw new ParleyError("usage", message);
}

async function fromBrat(file: string, reports: ReportFinder, session: Session): Promise<readonly Coded[]> {
  const beside = file.replace(/\.ann$/i, ".txt");
  const [annotations, text] = [await textOf(file), await textOf(beside)];
  const report = await reports.find(path.basename(file).replace(/\.ann$/i, ""), text);
  if (report === null) {
    const message = `No report of the ledger has the text of ${shown(beside)}: add it first, with "parley add", and run this again.`;
    throw new ParleyError("record-missing", message);
  }
  const { attributions, bad }: BratReport = readBrat(annotations, text);
  for (const one of bad) session.fail(badLine(file, one));
  return attributions.map((attribution) => ({ report, attribution, file }));
}

async function fromTable(file: string, reports: ReportFinder, session: Session): Promise<readonly Coded[]> {
  const coded: Coded[] = [];
  for (const row of readStatementTable(await textOf(file), file)) {
    const found = await reports.named(row.document);
    const read = typeof found === "string" ? { line: row.line, why: found } : statementIn(row, found.text);
    if ("why" in read) session.fail(badLine(file, read));
    else if (typeof found !== "string") coded.push({ report: found.report, attribution: read, file });
  }
  return coded;
}

function badLine(file: string, { line, why }: BadLine): ParleyError {
  const message = `Line ${line} of ${shown(file)} is left out: ${shown(why)}; look at its offsets, and at which document it names.`;
  return new ParleyError("annotation-invalid", message);
}

async function textOf(file: string): Promise<string> {
  const bytes = await readFile(file).catch((cause: unknown) => {
    throw unreadable(file, cause);
  });
  return new TextDecoder().decode(bytes);
}

/** Signed by the coder on the day on which the file was last written, so that the same file gives the same corrections. */
async function taken(
  coded: readonly Coded[],
  ledger: Ledger,
  { options, session }: { readonly options: ImportOptions; readonly session: Session },
): Promise<string> {
  await reconcileLedger(ledger, { session, path: options.ledger });
  const { by } = signatureOf(options.by);
  const corrections: Correction[] = [];
  let known = 0;
  for (const { report, attribution, file } of coded) {
    const at = new Date(Math.floor((await stat(file)).mtimeMs)).toISOString();
    const { decisions, isKnown } = await asCoded(ledger, report, attribution);
    if (isKnown) known++;
    const note = attribution.note === null ? {} : { note: attribution.note };
    for (const body of decisions) corrections.push(correctionOf(body, { by, at, ...note }));
  }
  const before = (await ledger.corrections()).length;
  await takeIn(ledger, corrections);
  const positions = corrections.filter(({ body }) => body.verb === "position").length;
  const held = positions === 0 ? "" : `, with ${count(positions, "position")} for or against something`;
  const added = (await ledger.corrections()).length - before;
  const reports = count(new Set(coded.map(({ report }) => report)).size, "report");
  return `${count(coded.length, "annotation")} of ${reports}: ${known} of attributions that Parley has too, ${coded.length - known} of others${held}; ${count(added, "correction")} taken in.`;
}

async function compared(coded: readonly Coded[], ledger: Ledger): Promise<string> {
  const comparison = new Comparison();
  const byReport = Map.groupBy(coded, ({ report }) => report);
  for (const [report, some] of byReport) {
    const reading = await ledger.uncorrectedReading(report);
    if (reading !== null)
      comparison.add(
        some.map(({ attribution }) => attribution),
        reading,
      );
  }
  return comparison.lines(byReport.size).join("\n");
}

/** Beside the ledger, where it is looked for; a list that is there already is the user's, and stays. */
async function takeList(file: string, { ledger }: ImportOptions, session: Session): Promise<void> {
  const text = await textOf(file);
  const actors = readActorsFile(text, file);
  const beside = path.join(path.dirname(ledger), "actors.yaml");
  const there = await readFile(beside, "utf8").catch(() => null);
  if (there !== null && there !== text) {
    const message = `There is a list of actors already, ${shown(beside)}: put into it what ${shown(file)} has more, by hand.`;
    throw new ParleyError("usage", message);
  }
  if (there === null) await copyFile(file, beside);
  const record = await openLedger(ledger);
  try {
    await reconcileLedger(record, { session, path: ledger });
  } finally {
    await record.close();
  }
  await session.write(`${count(actors.length, "actor")} listed in ${shown(beside)}.\n`);
}

// The list of corrections on the command line: shown, taken back and put back by number, written out and taken in.
import { readFile } from "node:fs/promises";
import { correctionColumns } from "../export/correction-columns.ts";
import { csvLines } from "../export/csv.ts";
import { plainJson } from "../export/plain-json.ts";
import { fill } from "../export/tables.ts";
import type { ListedCorrection } from "../ledger/corrections.ts";
import type { Ledger } from "../ledger/ledger.ts";
import { openLedger } from "../ledger/open.ts";
import { redo, takeIn, undo } from "../reconcile/corrections/decide.ts";
import { readCorrections } from "../reconcile/corrections/file.ts";
import { listedCorrections } from "../reconcile/corrections/listed.ts";
import { undoCorrection } from "../reconcile/corrections.ts";
import { ParleyError, shown } from "../schema/parley-error.ts";
import { count } from "./count.ts";
import { openRecord } from "./open-record.ts";
import { reconcileLedger } from "./reconcile-ledger.ts";
import type { Session } from "./session.ts";
import { plainText } from "./terminal/plain-text.ts";

interface ListOptions {
  readonly ledger: string;
  readonly orphans?: true;
}

export async function listCorrections({ ledger: path, orphans }: ListOptions, session: Session): Promise<void> {
  const ledger = await openRecord(path, session);
  try {
    const all = await listedCorrections(ledger);
    const listed = orphans === true ? all.filter(({ isOrphan }) => isOrphan) : all;
    const none = orphans === true ? "No correction is an orphan." : "Nothing was corrected.";
    await session.write(`${listed.length === 0 ? none : listed.map(lineOf).map(plainText).join("\n")}\n`);
  } finally {
    await ledger.close();
  }
}

const STATES: Readonly<Record<ListedCorrection["state"], string>> = {
  held: "",
  moved: "its words moved",
  lost: "orphan: its words stand nowhere now",
  absent: "orphan: its report is not in the ledger",
  undone: "taken back",
};

function lineOf(one: ListedCorrection): string {
  const place = one.report === null ? "" : ` ${one.report}${one.record === null ? "" : `.${one.record}`}`;
  const what = `${one.verb}${place} "${shown(one.words)}"`;
  const change =
    one.is === null && one.verb !== "speaker" ? "" : `${shown(one.was ?? "")} → ${shown(one.is ?? "nobody")}`;
  const facts = [one.ref, one.madeAt.slice(0, 16).replace("T", " "), one.by ?? "", what, change, STATES[one.state]];
  return facts.filter((fact) => fact !== "").join(" · ");
}

/** @param ref as the list gives it: "7", "actors-3", "issues-2" */
export function undoByRef(ref: string, path: string, session: Session): Promise<void> {
  return changing(path, session, async (ledger) => {
    await undoListed(ledger, ref);
    return `Correction ${ref} is taken back.`;
  });
}

export function redoByRef(ref: string, path: string, session: Session): Promise<void> {
  return changing(path, session, async (ledger) => {
    const { of, n } = numberIn(ref);
    if (of !== "record")
      throw new ParleyError(
        "usage",
        `Of actors and issues nothing is put back: decide it again, instead of ${shown(ref)}.`,
      );
    await redo(ledger, n);
    return `Correction ${ref} is in force again.`;
  });
}

async function undoListed(ledger: Ledger, ref: string): Promise<void> {
  const [{ of, n }, at] = [numberIn(ref), new Date().toISOString()];
  if (of === "record") await undo(ledger, n, at);
  else if (of === "actor") await undoCorrection(ledger, n, at);
  else if (!(await ledger.reconcile(({ told }) => told.undoIssueCorrection(n, at))))
    throw new ParleyError("record-missing", `There is no correction ${ref}: "parley corrections list" gives them.`);
}

function numberIn(ref: string): { readonly of: ListedCorrection["of"]; readonly n: number } {
  const [, of, n] = /^(?:(actors|issues)-)?(\d{1,9})$/.exec(ref) ?? [];
  if (n === undefined) throw new ParleyError("usage", `"${shown(ref)}" is no number of "parley corrections list".`);
  return { of: of === "actors" ? "actor" : of === "issues" ? "issue" : "record", n: Number(n) };
}

interface WriteOptions {
  readonly ledger: string;
  readonly format: "jsonl" | "csv";
}

/** As .jsonl those in force, to be taken in elsewhere; as .csv the list. */
export async function writeCorrections({ ledger: path, format }: WriteOptions, session: Session): Promise<void> {
  const ledger = await openRecord(path, session);
  try {
    const lines = format === "csv" ? await listLines(ledger) : await fileLines(ledger);
    for (const line of lines) await session.write(line);
    session.note(`${count(lines.length - (format === "csv" ? 1 : 0), "correction")} written.`);
  } finally {
    await ledger.close();
  }
}

async function listLines(ledger: Ledger): Promise<readonly string[]> {
  const listed = (await listedCorrections(ledger)).toReversed();
  const rows = async function* () {
    yield* listed;
  };
  const lines: string[] = [];
  for await (const line of csvLines(fill(correctionColumns, rows()))) lines.push(line);
  return lines;
}

async function fileLines(ledger: Ledger): Promise<readonly string[]> {
  const inForce = (await ledger.recordCorrections()).filter(({ undoneAt }) => undoneAt === null);
  return inForce.map(({ n: _, holds: __, undoneAt: ___, ...correction }) => `${plainJson(correction)}\n`);
}

export async function takeInFile(file: string, path: string, session: Session): Promise<void> {
  const text = await readFile(file, "utf8").catch((cause: unknown) => {
    const message = `The file of corrections ${shown(file)} cannot be read: look at its name and permissions.`;
    throw new ParleyError("file-unreadable", message, { cause });
  });
  const corrections = readCorrections(text, file);
  await changing(path, session, async (ledger) => {
    const before = (await ledger.recordCorrections()).length;
    await takeIn(ledger, corrections);
    const all = await ledger.recordCorrections();
    const uids = new Set(corrections.map(({ uid }) => uid));
    const listed = new Map((await listedCorrections(ledger)).map((one) => [one.ref, one]));
    const orphans = all.filter(({ n, uid }) => uids.has(uid) && listed.get(String(n))?.isOrphan === true).length;
    const there = corrections.length - (all.length - before);
    return `${count(all.length - before, "correction")} taken in, ${there} already there, ${orphans} without a place in this ledger as yet.`;
  });
}

async function changing(path: string, session: Session, act: (ledger: Ledger) => Promise<string>): Promise<void> {
  const ledger = await openLedger(path);
  try {
    await reconcileLedger(ledger, { session, path });
    await session.write(`${plainText(await act(ledger))}\n`);
  } finally {
    await ledger.close();
  }
}

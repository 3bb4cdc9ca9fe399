// The list of corrections on the command line: shown, taken back and put back by number, written out and taken in.
import { readFile } from "node:fs/promises";
import { correctionColumns } from "../export/correction-columns.ts";
import { csvLines } from "../export/csv.ts";
import { plainJson } from "../export/plain-json.ts";
import { fill } from "../export/tables.ts";
import type { ListedCorrection } from "../ledger/corrections.ts";
import type { Ledger, ReadLedger } from "../ledger/ledger.ts";
import { openLedger } from "../ledger/open.ts";
import { redo, takeIn, undo } from "../reconcile/corrections/decide.ts";
import { readCorrections } from "../reconcile/corrections/file.ts";
import { listedCorrections } from "../reconcile/corrections/listed.ts";
import { issuesFoundIn } from "../reconcile/positions/issue-list.ts";
import { type About, aboutOf } from "../schema/correction.ts";
import { ParleyError, shown } from "../schema/parley-error.ts";
import { count } from "./count.ts";
import { issuesBeside } from "./issues-beside.ts";
import { openRecord } from "./open-record.ts";
import { reconcileLedger } from "./reconcile-ledger.ts";
import type { Session } from "./session.ts";
import { plainText } from "./terminal/plain-text.ts";

interface ListOptions {
  readonly ledger: string;
  readonly orphans?: true;
  /** Of these only. */
  readonly of?: About;
}

export async function listCorrections({ ledger: path, orphans, of }: ListOptions, session: Session): Promise<void> {
  const ledger = await openRecord(path, session);
  try {
    const listed = (await listedIn(ledger, path)).filter(
      (one) => (orphans === undefined || one.isOrphan) && (of === undefined || one.of === of),
    );
    const none = orphans === true ? "No correction is an orphan." : "Nothing was corrected.";
    await session.write(`${listed.length === 0 ? none : listed.map(lineOf).map(plainText).join("\n")}\n`);
  } finally {
    await ledger.close();
  }
}

async function listedIn(ledger: ReadLedger, path: string): Promise<readonly ListedCorrection[]> {
  return listedCorrections(ledger, async () => issuesFoundIn(ledger, await issuesBeside(path)));
}

const STATES: Readonly<Record<ListedCorrection["state"], string>> = {
  held: "",
  moved: "its words moved",
  lost: "orphan: its words stand nowhere now",
  absent: "orphan: its report is not in the ledger",
  undone: "taken back",
};

const LOST: Readonly<Record<About, string>> = {
  record: STATES.lost,
  actor: "orphan: no report names whom it is about now",
  issue: "orphan: no issue is called so now",
};

function lineOf(one: ListedCorrection): string {
  const place = one.report === null ? "" : ` ${one.report}${one.record === null ? "" : `.${one.record}`}`;
  const what = `${one.verb}${place} "${shown(one.words)}"`;
  const change =
    one.is === null && one.verb !== "speaker" ? "" : `${shown(one.was ?? "")} → ${shown(one.is ?? "nobody")}`;
  const facts = [one.ref, one.madeAt.slice(0, 16).replace("T", " "), one.by ?? "", what, change, stateOf(one)];
  return facts.filter((fact) => fact !== "").join(" · ");
}

function stateOf({ state, of }: ListedCorrection): string {
  return state === "lost" ? LOST[of] : STATES[state];
}

interface Change {
  readonly ledger: string;
  /** Of what it must be: another command's number is not taken for it. */
  readonly of?: About;
}

/** @param ref its number, as the list gives it; the last that is in force where absent */
export function undoByRef(ref: string | undefined, { ledger: path, of }: Change, session: Session): Promise<void> {
  return changing(path, session, async (ledger) => {
    const n = ref === undefined ? await lastOf(ledger, of, "in force") : await numberOf(ref, ledger, of);
    await undo(ledger, n, new Date().toISOString());
    return `Correction ${n} is taken back.`;
  });
}

/** @param ref its number, as the list gives it; the one taken back last where absent */
export function redoByRef(ref: string | undefined, { ledger: path, of }: Change, session: Session): Promise<void> {
  return changing(path, session, async (ledger) => {
    const n = ref === undefined ? await lastOf(ledger, of, "taken back") : await numberOf(ref, ledger, of);
    await redo(ledger, n);
    return `Correction ${n} is in force again.`;
  });
}

/**
 * Of those in force the one decided last; of those taken back the one taken back last.
 * @throws ParleyError record-missing where there is none
 */
async function lastOf(ledger: Ledger, of: About | undefined, which: "in force" | "taken back"): Promise<number> {
  const ours = (await ledger.corrections()).filter(({ body }) => of === undefined || aboutOf(body) === of);
  const inForce = ours.filter(({ undoneAt }) => undoneAt === null).toSorted((a, b) => b.n - a.n);
  // What was taken back in one moment was so from the last on: the first decided is put back first.
  const takenBack = ours
    .filter(({ undoneAt }) => undoneAt !== null)
    .toSorted((a, b) => Date.parse(b.undoneAt ?? "") - Date.parse(a.undoneAt ?? "") || a.n - b.n);
  const [last] = which === "in force" ? inForce : takenBack;
  if (last !== undefined) return last.n;
  const noun = of === undefined ? "correction" : `correction of an ${of}`;
  const verb = which === "in force" ? "undo" : "redo";
  throw new ParleyError("record-missing", `No ${noun} is ${which}: there is nothing to ${verb}.`);
}

async function numberOf(ref: string, ledger: Ledger, of: About | undefined): Promise<number> {
  if (!/^\d{1,9}$/.test(ref))
    throw new ParleyError("usage", `"${shown(ref)}" is no number of "parley corrections list".`);
  const n = Number(ref);
  const found = of === undefined ? undefined : (await ledger.corrections()).find((one) => one.n === n);
  if (found === undefined || aboutOf(found.body) === of) return n;
  const message = `Correction ${n} is of no ${of}: "parley corrections undo" and "redo" are for all of them.`;
  throw new ParleyError("usage", message);
}

interface WriteOptions {
  readonly ledger: string;
  readonly format: "jsonl" | "csv";
}

/** As .jsonl those in force, to be taken in elsewhere; as .csv the list. */
export async function writeCorrections({ ledger: path, format }: WriteOptions, session: Session): Promise<void> {
  const ledger = await openRecord(path, session);
  try {
    const lines = format === "csv" ? await listLines(ledger, path) : await fileLines(ledger);
    for (const line of lines) await session.write(line);
    session.note(`${count(lines.length - (format === "csv" ? 1 : 0), "correction")} written.`);
  } finally {
    await ledger.close();
  }
}

async function listLines(ledger: ReadLedger, path: string): Promise<readonly string[]> {
  const listed = (await listedIn(ledger, path)).toReversed();
  const rows = async function* () {
    yield* listed;
  };
  const lines: string[] = [];
  for await (const line of csvLines(fill(correctionColumns, rows()))) lines.push(line);
  return lines;
}

async function fileLines(ledger: ReadLedger): Promise<readonly string[]> {
  const inForce = (await ledger.corrections()).filter(({ undoneAt }) => undoneAt === null);
  return inForce.map(({ n: _, holds: __, undoneAt: ___, ...correction }) => `${plainJson(correction)}\n`);
}

export async function takeInFile(file: string, path: string, session: Session): Promise<void> {
  const text = await readFile(file, "utf8").catch((cause: unknown) => {
    const message = `The file of corrections ${shown(file)} cannot be read: look at its name and permissions.`;
    throw new ParleyError("file-unreadable", message, { cause });
  });
  const corrections = readCorrections(text, file);
  await changing(path, session, async (ledger) => {
    const before = (await ledger.corrections()).length;
    await takeIn(ledger, corrections);
    const all = await ledger.corrections();
    const uids = new Set(corrections.map(({ uid }) => uid));
    const listed = new Map((await listedIn(ledger, path)).map((one) => [one.ref, one]));
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

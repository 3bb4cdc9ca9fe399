// Corrections of actors from the command line: names and ids become actors, and what was decided is said in a sentence.
import type { Ledger } from "../ledger/ledger.ts";
import { openLedger } from "../ledger/open.ts";
import type { Correction, ProfileId } from "../ledger/profiles.ts";
import { mergeActors, renameActor, splitByName, splitByReport, undoCorrection } from "../reconcile/corrections.ts";
import { ReportId } from "../schema/ids.ts";
import { ParleyError, shown } from "../schema/parley-error.ts";
import { readActorId } from "../schema/reconciled-id.ts";
import { count } from "./count.ts";
import { reconcileLedger } from "./reconcile-ledger.ts";
import type { Session } from "./session.ts";
import { signatureOf } from "./signature.ts";
import { plainText } from "./terminal/plain-text.ts";
import { theActor } from "./the-actor.ts";

type Merge = { readonly actor: string; readonly others: readonly string[]; readonly by?: string };
type Split = { readonly actor: string; readonly what: readonly string[]; readonly by?: string };
type Rename = { readonly actor: string; readonly name: string; readonly by?: string };

export function mergeByName({ actor, others, by }: Merge, path: string, session: Session): Promise<void> {
  return correcting(path, session, async (ledger) => {
    const kept = await theActor(actor, ledger);
    const numbers: number[] = [];
    for (const other of others) {
      const { id } = await theActor(other, ledger);
      numbers.push(await mergeActors(ledger, numberOf(kept), numberOf({ id }), signatureOf(by)));
    }
    const merged = await theActor(kept.id, ledger);
    return `${merged.name} is in ${count(merged.reports, "report")} now (${numbersIn(numbers)}).`;
  });
}

export function splitActor({ actor, what, by }: Split, path: string, session: Session): Promise<void> {
  return correcting(path, session, async (ledger) => {
    const whole = await theActor(actor, ledger);
    const reports = what.flatMap((one) => ReportId.safeParse(one).data ?? []);
    const names = what.filter((one) => !ReportId.safeParse(one).success);
    if (reports.length > 0 && names.length > 0) throw mixedError();
    for (const report of reports) await mustHave(report, ledger);
    const n =
      reports.length > 0
        ? await splitByReport(ledger, numberOf(whole), reports, signatureOf(by))
        : await splitByName(ledger, numberOf(whole), names, signatureOf(by));
    return `${whole.name} was in ${count(whole.reports, "report")}; what was set apart is an actor of its own now (${numbersIn([n])}).`;
  });
}

export function renameByName({ actor, name, by }: Rename, path: string, session: Session): Promise<void> {
  return correcting(path, session, async (ledger) => {
    if (name.trim() === "") throw new ParleyError("usage", "A name cannot be empty: give the one to use.");
    const before = await theActor(actor, ledger);
    const n = await renameActor(ledger, numberOf(before), name.trim(), signatureOf(by));
    return `${before.name} is called ${(await theActor(before.id, ledger)).name} now (${numbersIn([n])}).`;
  });
}

export function undoByNumber(number: string, path: string, session: Session): Promise<void> {
  return correcting(path, session, async (ledger) => {
    if (!/^\d{1,9}$/.test(number)) throw new ParleyError("usage", `"${shown(number)}" is no number of the log.`);
    await undoCorrection(ledger, Number(number), now());
    return `Correction ${number} is taken back.`;
  });
}

export async function listCorrections(path: string, session: Session): Promise<void> {
  const ledger = await openLedger(path, { readonly: true });
  try {
    const corrections = await ledger.corrections();
    const lines = corrections.map(
      (one) =>
        `${one.n} · ${one.madeAt.slice(0, 16).replace("T", " ")} · ${sentenceOf(one)}${one.by === null ? "" : ` · ${one.by}`}`,
    );
    await session.write(`${lines.length === 0 ? "Nothing was corrected." : lines.map(plainText).join("\n")}\n`);
  } finally {
    await ledger.close();
  }
}

async function correcting(path: string, session: Session, act: (ledger: Ledger) => Promise<string>): Promise<void> {
  const ledger = await openLedger(path);
  try {
    await reconcileLedger(ledger, { session, path });
    await session.write(`${plainText(await act(ledger))}\n`);
  } finally {
    await ledger.close();
  }
}

async function mustHave(report: ReportId, ledger: Ledger): Promise<void> {
  if ((await ledger.report(report)) === null)
    throw new ParleyError(
      "record-missing",
      `There is no report ${report} in the ledger: "parley show NAME" lists them.`,
    );
}

function mixedError(): ParleyError {
  return new ParleyError("usage", "Reports and names cannot be set apart in one step: give either, then the other.");
}

function numberOf({ id }: { readonly id: string }): ProfileId {
  return readActorId(id) ?? -1;
}

function numbersIn(numbers: readonly number[]): string {
  return `${count(numbers.length, "correction")} ${numbers.join(", ")}; parley actors undo takes it back`.replace(
    /^1 /,
    "",
  );
}

function sentenceOf({ body }: Correction): string {
  switch (body.verb) {
    case "merge":
      return `merged ${body.from.name} into ${body.into.name}`;
    case "split":
      return `set apart ${body.profiles.map(({ name }) => name).join(", ")}`;
    case "split-reports":
      return `set apart ${body.from.name} in ${body.reports.join(", ")}`;
    case "rename":
      return `called ${body.actor.name} ${body.name}`;
    default:
      return body satisfies never;
  }
}

function now(): string {
  return new Date().toISOString();
}

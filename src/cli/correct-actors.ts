// Corrections of actors from the command line: names and ids become actors, and what was decided is said in a sentence.
import type { Ledger } from "../ledger/ledger.ts";
import { openLedger } from "../ledger/open.ts";
import { decide } from "../reconcile/corrections/decide.ts";
import { type ActorWish, onActor } from "../reconcile/corrections/whole-actors.ts";
import type { OnActor } from "../schema/correction.ts";
import { ReportId } from "../schema/ids.ts";
import { ParleyError } from "../schema/parley-error.ts";
import { count } from "./count.ts";
import { reconcileLedger } from "./reconcile-ledger.ts";
import type { Session } from "./session.ts";
import { signatureOf } from "./signature.ts";
import { plainText } from "./terminal/plain-text.ts";
import { theActor } from "./the-actor.ts";
import { whichCorrections } from "./which-corrections.ts";

type Merge = { readonly actor: string; readonly others: readonly string[]; readonly by?: string };
type Split = { readonly actor: string; readonly what: readonly string[]; readonly by?: string };
type Rename = { readonly actor: string; readonly name: string; readonly by?: string };

export function mergeByName({ actor, others, by }: Merge, path: string, session: Session): Promise<void> {
  return correcting(path, session, async (ledger) => {
    const { id: kept } = await theActor(actor, ledger);
    const wishes: ActorWish[] = [];
    for (const other of others) wishes.push({ verb: "merge-actors", kept, other: (await theActor(other, ledger)).id });
    const which = await decided(ledger, wishes, by);
    const merged = await theActor(kept, ledger);
    return `${merged.name} is in ${count(merged.reports, "report")} now (${which}).`;
  });
}

export function splitActor({ actor, what, by }: Split, path: string, session: Session): Promise<void> {
  return correcting(path, session, async (ledger) => {
    const { id, name, reports: many } = await theActor(actor, ledger);
    const reports = what.filter((one) => ReportId.safeParse(one).success);
    const names = what.filter((one) => !ReportId.safeParse(one).success);
    if (reports.length > 0 && names.length > 0) throw mixedError();
    const which = await decided(ledger, [{ verb: "split-actor", actor: id, names, reports }], by);
    return `${name} was in ${count(many, "report")}; what was set apart is an actor of its own now (${which}).`;
  });
}

export function renameByName({ actor, name, by }: Rename, path: string, session: Session): Promise<void> {
  return correcting(path, session, async (ledger) => {
    const before = await theActor(actor, ledger);
    const which = await decided(ledger, [{ verb: "rename-actor", actor: before.id, name }], by);
    return `${before.name} is called ${(await theActor(before.id, ledger)).name} now (${which}).`;
  });
}

/** Gives which corrections these are, in words. */
async function decided(ledger: Ledger, wishes: readonly ActorWish[], by: string | undefined): Promise<string> {
  const decisions: OnActor[] = [];
  for (const wish of wishes) decisions.push(await onActor(ledger, wish));
  const numbers = await decide(ledger, decisions, signatureOf(by));
  return whichCorrections(numbers, "actors");
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

function mixedError(): ParleyError {
  return new ParleyError("usage", "Reports and names cannot be set apart in one step: give either, then the other.");
}

// Corrections that came over HTTP: taken in, taken back, put in force again, one change after another. Promise: a ledger that may only
// be read refuses with a sentence. Who may send them is the guards' matter.
import type { Ledger } from "../ledger/ledger.ts";
import { decide, redo, undo } from "../reconcile/corrections/decide.ts";
import { decisionsOf } from "../reconcile/corrections/making.ts";
import { mergeActors, renameActor, undoCorrection } from "../reconcile/corrections.ts";
import type { Decision } from "../schema/correction.ts";
import { ParleyError, shown } from "../schema/parley-error.ts";
import { readActorId } from "../schema/reconciled-id.ts";
import type { Posted, Wished } from "./answers/corrections.ts";

/** How the interface writes, and as whom where the page gives no name. */
export interface CorrectionDesk {
  readonly write: <Answer>(act: (ledger: Ledger) => Promise<Answer>) => Promise<Answer>;
  readonly signer: string;
}

/** Takes them in, all or none of a kind; gives what undo is given of each. @throws ParleyError usage, record-missing */
export function takeIn(
  { write, signer }: CorrectionDesk,
  { wishes, by, note }: Posted,
  caller: string | undefined,
): Promise<readonly string[]> {
  const signature = { by: by || caller || signer, at: new Date().toISOString() };
  return write(async (ledger) => {
    const decisions: Decision[] = [];
    const made: string[] = [];
    for (const wish of wishes)
      if (wish.verb === "merge-actors" || wish.verb === "rename-actor")
        made.push(`actors-${await onActor(ledger, wish, signature)}`);
      else decisions.push(...(await decisionsOf(ledger, wish)));
    const signed = note === undefined ? signature : { ...signature, note };
    const numbers = decisions.length === 0 ? [] : await decide(ledger, decisions, signed);
    return [...numbers.map(String), ...made];
  });
}

/** @throws ParleyError record-missing */
export function takeBack({ write }: CorrectionDesk, ref: string): Promise<void> {
  const at = new Date().toISOString();
  return write(async (ledger) => {
    const [, of, n] = /^(?:(actors|issues)-)?(\d{1,9})$/.exec(ref) ?? [];
    if (n === undefined) throw noSuch(ref);
    if (of === undefined) await undo(ledger, Number(n), at);
    else if (of === "actors") await undoCorrection(ledger, Number(n), at);
    else if (!(await ledger.reconcile(({ told }) => told.undoIssueCorrection(Number(n), at)))) throw noSuch(ref);
  });
}

/** Puts a correction of a record in force again. @throws ParleyError record-missing */
export async function putAgain({ write }: CorrectionDesk, ref: string): Promise<void> {
  if (!/^\d{1,9}$/.test(ref)) throw noSuch(ref);
  await write((ledger) => redo(ledger, Number(ref)));
}

async function onActor(
  ledger: Ledger,
  wish: Extract<Wished, { readonly verb: "merge-actors" | "rename-actor" }>,
  signature: { readonly by: string; readonly at: string },
): Promise<number> {
  if (wish.verb === "rename-actor") return renameActor(ledger, actorIn(wish.actor), wish.name, signature);
  return mergeActors(ledger, actorIn(wish.kept), actorIn(wish.other), signature);
}

function actorIn(id: string): number {
  const number = readActorId(id);
  if (number === null) throw new ParleyError("record-missing", `There is no actor "${shown(id)}" in this ledger.`);
  return number;
}

function noSuch(ref: string): ParleyError {
  return new ParleyError(
    "record-missing",
    `There is no correction "${shown(ref)}": the list of corrections gives them.`,
  );
}

// Corrections that came over HTTP: taken in, taken back, put in force again, one change after another. Promise: a ledger that may only
// be read refuses with a sentence. Who may send them is the guards' matter.
import type { Ledger } from "../ledger/ledger.ts";
import { decide, redo, undo } from "../reconcile/corrections/decide.ts";
import { decisionsOf } from "../reconcile/corrections/making.ts";
import { type IssuesThere, isIssueWish, onIssue } from "../reconcile/corrections/whole-issues.ts";
import type { Decision } from "../schema/correction.ts";
import { ParleyError, shown } from "../schema/parley-error.ts";
import type { Posted } from "./answers/corrections.ts";

/** How the interface writes, and as whom where the page gives no name. */
export interface CorrectionDesk {
  readonly write: <Answer>(act: (ledger: Ledger) => Promise<Answer>) => Promise<Answer>;
  readonly signer: string;
}

interface TakenIn {
  /** Who asks, by the name of the token. */
  readonly caller: string | undefined;
  readonly issues: IssuesThere;
}

/** Takes them in, all or none; gives what undo is given of each. @throws ParleyError usage, record-missing */
export function takeIn(
  { write, signer }: CorrectionDesk,
  { wishes, by, note }: Posted,
  { caller, issues }: TakenIn,
): Promise<readonly string[]> {
  const signature = { by: by || caller || signer, at: new Date().toISOString() };
  return write(async (ledger) => {
    const decisions: Decision[] = [];
    for (const wish of wishes)
      if (isIssueWish(wish)) decisions.push(await onIssue(wish, issues));
      else decisions.push(...(await decisionsOf(ledger, wish)));
    const signed = note === undefined ? signature : { ...signature, note };
    return (await decide(ledger, decisions, signed)).map(String);
  });
}

/** @throws ParleyError record-missing */
export async function takeBack({ write }: CorrectionDesk, ref: string): Promise<void> {
  const at = new Date().toISOString();
  await write((ledger) => undo(ledger, numberIn(ref), at));
}

/** Puts one that was taken back in force again. @throws ParleyError record-missing */
export async function putAgain({ write }: CorrectionDesk, ref: string): Promise<void> {
  await write((ledger) => redo(ledger, numberIn(ref)));
}

function numberIn(ref: string): number {
  if (/^\d{1,9}$/.test(ref)) return Number(ref);
  throw new ParleyError(
    "record-missing",
    `There is no correction "${shown(ref)}": the list of corrections gives them.`,
  );
}

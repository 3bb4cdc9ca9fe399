// Takes decisions about single records into a ledger, and takes them back. Promise: each is kept with all that rests on its report put
// back into its wait, in one transaction; what is derived is then made anew from the corrected reading, as if it had been read so.
import { createHash } from "node:crypto";
import type { KeptCorrection } from "../../ledger/corrections.ts";
import type { Ledger } from "../../ledger/ledger.ts";
import type { RecordStore } from "../../ledger/stages.ts";
import type { Correction, Decision } from "../../schema/correction.ts";
import { ParleyError } from "../../schema/parley-error.ts";
import { reconcile, takeBack } from "../reconcile.ts";

export interface Signed {
  readonly by: string;
  /** ISO 8601, UTC. */
  readonly at: string;
  readonly note?: string;
}

/** Gives the numbers of the corrections, in the order of the decisions. */
export function decide(ledger: Ledger, bodies: readonly Decision[], signed: Signed): Promise<readonly number[]> {
  return takeIn(
    ledger,
    bodies.map((body) => correctionOf(body, signed)),
  );
}

/** Keeps corrections that were made elsewhere too; those that are there already stay as they are. */
export function takeIn(ledger: Ledger, corrections: readonly Correction[]): Promise<readonly number[]> {
  return changing(ledger, async (store) => {
    const numbers: number[] = [];
    for (const one of corrections) numbers.push(await store.corrections.add(one));
    return { numbers, answer: numbers };
  });
}

/** @throws ParleyError record-missing, usage where it is taken back already */
export function undo(ledger: Ledger, n: number, at: string): Promise<KeptCorrection> {
  return setUndone(ledger, n, at);
}

/** Puts one that was taken back in force again. @throws ParleyError as undo */
export function redo(ledger: Ledger, n: number): Promise<KeptCorrection> {
  return setUndone(ledger, n, null);
}

function setUndone(ledger: Ledger, n: number, at: string | null): Promise<KeptCorrection> {
  return changing(ledger, async (store) => {
    const kept = await store.corrections.one(n);
    if (kept === null)
      throw new ParleyError(
        "record-missing",
        `There is no correction ${n}: "parley corrections list" gives their numbers.`,
      );
    if (!(await store.corrections.setUndone(n, at)))
      throw new ParleyError(
        "usage",
        at === null
          ? `Correction ${n} is in force: there is nothing to do again.`
          : `Correction ${n} is taken back already: "parley corrections redo ${n}" puts it in force again.`,
      );
    return { numbers: [n], answer: { ...kept, undoneAt: at } };
  });
}

/** What changes corrections takes back what rests on their reports before, and derives it anew behind. */
async function changing<Answer>(
  ledger: Ledger,
  change: (store: RecordStore) => Promise<{ readonly numbers: readonly number[]; readonly answer: Answer }>,
): Promise<Answer> {
  // Taking back needs to know by which rules what is there was made.
  await reconcile(ledger);
  const answer = await ledger.reconcile(async (store) => {
    const { numbers, answer } = await change(store);
    await takeBack(store, await store.corrections.reportsOf(numbers));
    return answer;
  });
  await reconcile(ledger);
  return answer;
}

/** The same decision by the same person at the same moment is one correction, in whatever ledger. */
export function correctionOf(body: Decision, { by, at, note }: Signed): Correction {
  const uid = createHash("sha256")
    .update(JSON.stringify([body, by, at]))
    .digest("hex")
    .slice(0, 16);
  return { uid, by, madeAt: at, ...(note === undefined || note === "" ? {} : { note }), body };
}

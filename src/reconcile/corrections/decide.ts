// Takes decisions into a ledger, and takes them back. Promise: each is kept with all that rests on what it speaks of put back into its
// wait, in one transaction; what is derived is then made anew from the corrected readings, as if they had been read so.
import { createHash } from "node:crypto";
import type { KeptCorrection } from "../../ledger/corrections.ts";
import type { Ledger } from "../../ledger/ledger.ts";
import type { RecordStore } from "../../ledger/stages.ts";
import { Correction, type Decision, isOnActor } from "../../schema/correction.ts";
import { ParleyError, shown } from "../../schema/parley-error.ts";
import { profilesTouched, settle } from "../actors.ts";
import { reconcile, takeBack } from "../reconcile.ts";

export interface Signed {
  readonly by: string;
  /** ISO 8601, UTC. */
  readonly at: string;
  readonly note?: string;
}

/** Gives the numbers of the corrections, in the order of the decisions. @throws ParleyError usage where one cannot be kept */
export async function decide(ledger: Ledger, bodies: readonly Decision[], signed: Signed): Promise<readonly number[]> {
  return takeIn(
    ledger,
    bodies.map((body) => keepable(correctionOf(body, signed))),
  );
}

/** Keeps corrections that were made elsewhere too; those that are there already stay as they are. */
export function takeIn(ledger: Ledger, corrections: readonly Correction[]): Promise<readonly number[]> {
  const bodies = corrections.map(({ body }) => body);
  return changing(
    ledger,
    () => Promise.resolve(bodies),
    async (store) => {
      const numbers: number[] = [];
      for (const one of corrections) numbers.push(await store.corrections.add(one));
      return numbers;
    },
  );
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
  const kept = async ({ corrections }: RecordStore): Promise<KeptCorrection> => {
    const found = await corrections.one(n);
    if (found !== null) return found;
    const message = `There is no correction ${n}: the list of corrections has their numbers.`;
    throw new ParleyError("record-missing", message);
  };
  return changing(
    ledger,
    async (store) => [(await kept(store)).body],
    async (store) => {
      if (!(await store.corrections.setUndone(n, at)))
        throw new ParleyError(
          "usage",
          at === null
            ? `Correction ${n} is in force: there is nothing to do again.`
            : `Correction ${n} is taken back already: redo puts it in force again.`,
        );
      return { ...(await kept(store)), undoneAt: at };
    },
  );
}

/**
 * What changes corrections takes back what rests on their reports before, by the corrections that it was made with, and derives it anew
 * behind; who is who of the actors they name is settled anew.
 */
async function changing<Answer>(
  ledger: Ledger,
  bodiesIn: (store: RecordStore) => Promise<readonly Decision[]>,
  change: (store: RecordStore) => Promise<Answer>,
): Promise<Answer> {
  // Taking back needs to know by which rules what is there was made.
  await reconcile(ledger);
  const answer = await ledger.reconcile(async (store) => {
    const bodies = await bodiesIn(store);
    const touched = await profilesTouched(store.actors, bodies.filter(isOnActor));
    await takeBack(store, await store.corrections.reportsOf(bodies));
    const answer = await change(store);
    if (touched.length > 0) await settle(store, touched);
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

/** What a ledger could not give back is not put into it. */
function keepable(correction: Correction): Correction {
  const read = Correction.safeParse(correction);
  if (read.success) return correction;
  const [issue] = read.error.issues;
  const where = issue?.path.filter((part) => part !== "body").join(".") ?? "";
  throw new ParleyError("usage", `That cannot be kept as a correction (${where}: ${shown(issue?.message ?? "")}).`);
}

// From what single reports say to what all of them together hold, the whole way on one screen. Promises: the same reports in
// any order give the same record; a run may be stopped at any moment and goes on where it was; one more report costs by what
// it touches; what people decided outlives every new derivation.
import type { Ledger } from "../ledger/ledger.ts";
import type { RecordStore } from "../ledger/stages.ts";
import type { ReportId } from "../schema/ids.ts";
import { actors } from "./actors.ts";
import { copies } from "./copies.ts";
import { corrections } from "./corrections/stage.ts";
import { positions } from "./positions.ts";
import { search } from "./search.ts";
import type { Given, Stage } from "./stage.ts";
import { statements } from "./statements.ts";
import { stories } from "./stories.ts";

/** Each may rest on what those before it keep. */
const STAGES: readonly Stage[] = [
  // What people decided about single records is laid over what was read; all else rests on that.
  corrections,
  // Who in one report is who in another.
  actors,
  // Which report repeats which; of copies one counts.
  copies,
  // Which of those that count tell of one happening.
  stories,
  // Which attributions are one utterance.
  statements,
  // What each accepts, refuses and promises, the deals, and where accounts differ.
  positions,
  // To whom each attribution is said, and what act the saying is: by what lists are narrowed down.
  search,
];

/** Of a ledger, what steps are taken in. */
type Steps = Pick<Ledger, "reconcile">;

export interface ReconcileOptions extends Given {
  readonly signal?: AbortSignal;
  /** After every step, with the stage and how many reports have been through it in this run. */
  readonly onProgress?: (stage: string, done: number) => void;
}

/**
 * Brings every stage up to what the ledger holds, a transaction a step, so that another program may write between two of them. Gives how
 * many reports had waited for the stage that most waited for.
 */
export async function reconcile(ledger: Steps, options: ReconcileOptions = {}): Promise<number> {
  await ledger.reconcile(startAnewWhereRulesChanged);
  const counts: number[] = [];
  for (const stage of STAGES) counts.push(await run(stage, ledger, options));
  return Math.max(0, ...counts);
}

async function run(stage: Stage, ledger: Steps, { signal, onProgress, ...given }: ReconcileOptions): Promise<number> {
  const { prepare } = stage;
  if (prepare !== undefined) await ledger.reconcile((store) => prepare(store, given));
  for (let done = 0; ; ) {
    const count = signal?.aborted ? 0 : await ledger.reconcile(stage.step);
    if (count === 0) return done;
    done += count;
    onProgress?.(stage.name, done);
  }
}

/** Whether reports wait, or other rules than these made what the ledger keeps. */
export async function isBehind(ledger: Ledger): Promise<boolean> {
  if ((await ledger.waiting()) > 0) return true;
  for (const { name, rules } of STAGES) if ((await ledger.note(`rules.${name}`)) !== rules) return true;
  return false;
}

/** Takes back what rests on these reports in every stage, the last first; they wait for all of them again. */
export async function takeBack(store: RecordStore, reports: readonly ReportId[]): Promise<void> {
  for (const stage of STAGES.toReversed()) await stage.takeBack(store, reports);
}

/** Rules that changed in one stage change what those behind it rest on. */
async function startAnewWhereRulesChanged(store: RecordStore): Promise<void> {
  let isChanged = false;
  for (const { name, rules, startAnew } of STAGES) {
    isChanged ||= (await store.waits.note(`rules.${name}`)) !== rules;
    if (!isChanged) continue;
    await startAnew(store);
    await store.waits.allAgain(name);
    await store.waits.setNote(`rules.${name}`, rules);
  }
}

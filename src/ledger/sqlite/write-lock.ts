// The write lock of a ledger's file, where several programs write. SQLite keeps no queue: who waits tries again, and where a writer begins
// its next transaction right behind its last, who waits never finds the lock free. Promises: who writes for long leaves the file alone
// now and then, for as long as who waits needs to come in; and waiting keeps no thread, so that a server answers and Ctrl-C is heard.
import { setTimeout as sleep } from "node:timers/promises";
import { ParleyError } from "../../schema/parley-error.ts";

/** Between two tries. */
const AGAIN_MS = 5;
/** So long may transactions follow each other without a pause … */
const AT_A_STRETCH_MS = 250;
/** … which is long enough for three tries, and costs a sixteenth of the time. */
const PAUSE_MS = 16;

/**
 * What the act gives, as soon as nobody else writes.
 * @param waitMs after which it is given up
 * @throws ParleyError ledger-locked, as the act does, when the time is over
 */
export async function whenFree<Result>(act: () => Result, waitMs: number): Promise<Result> {
  const until = performance.now() + waitMs;
  for (;;) {
    try {
      return act();
    } catch (error) {
      if (!(error instanceof ParleyError && error.code === "ledger-locked") || performance.now() >= until) throw error;
    }
    await sleep(AGAIN_MS);
  }
}

/** Of one writer: when it began to write without a pause. */
export class WritingStretch {
  #since = Number.NEGATIVE_INFINITY;
  #endedAt = Number.NEGATIVE_INFINITY;

  /** A transaction has begun. */
  begin(): void {
    const now = performance.now();
    // A timer may fire up to a millisecond early.
    if (now - this.#endedAt >= PAUSE_MS - 1) this.#since = now;
  }

  /** It has ended: a pause where one is due. */
  async end(): Promise<void> {
    this.#endedAt = performance.now();
    if (this.#endedAt - this.#since >= AT_A_STRETCH_MS) await sleep(PAUSE_MS);
  }
}

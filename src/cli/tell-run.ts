// Notes in the ledger how far a long run is, so that an app that is open beside it can show it. Promise: at most a note every two
// seconds, of which none is waited for; where one cannot be written the run goes on without it.
import type { Ledger } from "../ledger/ledger.ts";
import { type Run, runNote } from "../ledger/run.ts";

/** Between two notes: as long as between two batches, after which whoever looks on looks anew anyway. */
const EVERY_MS = 2000;
/** What takes long is noted again before the note is stale. */
const AGAIN_MS = 10_000;

export interface RunTeller {
  tell(run: Run): void;
  /** Takes the note away, and waits for that. */
  end(): Promise<void>;
}

export function tellRun(ledger: Pick<Ledger, "reconcile">): RunTeller {
  let [last, toldMs]: [Run | null, number] = [null, Number.NEGATIVE_INFINITY];
  let writing: Promise<void> = Promise.resolve();
  let isWriting = false;
  const write = async (note: string): Promise<void> => {
    try {
      await ledger.reconcile((store) => store.waits.setNote("run", note));
    } catch {
      // The run itself will meet whatever is wrong with the ledger, and say it.
    }
  };
  const note = (): void => {
    if (last === null || isWriting) return;
    isWriting = true;
    toldMs = performance.now();
    writing = write(runNote(last, Date.now())).finally(() => {
      isWriting = false;
    });
  };
  const timer = setInterval(note, AGAIN_MS);
  timer.unref();
  return {
    tell(run) {
      last = run;
      if (performance.now() - toldMs >= EVERY_MS) note();
    },
    async end() {
      clearInterval(timer);
      await writing;
      if (last !== null) await write("");
      last = null;
    },
  };
}

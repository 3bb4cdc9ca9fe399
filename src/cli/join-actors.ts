// Joins the actors of reports that came since it was last done, with a word to the user where that takes its time.
import type { Ledger } from "../ledger/ledger.ts";
import { reconcileActors } from "../reconcile/actors.ts";
import { count } from "./count.ts";
import { sayIfSlow } from "./progress.ts";
import type { Session } from "./session.ts";

export interface JoinOptions {
  readonly session: Session;
  readonly signal?: AbortSignal;
}

/** Stopped at any moment, it goes on with the next command that needs it. */
export async function joinActors(ledger: Ledger, { session, signal }: JoinOptions): Promise<void> {
  const waiting = await ledger.waiting();
  const say = (): void => session.note(`Joining the actors of ${count(waiting, "report")} …`);
  await sayIfSlow(reconcileActors(ledger, signal === undefined ? {} : { signal }), say);
}

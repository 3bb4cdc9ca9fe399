// An actor over all reports on one page: who it is with the evidence, where it was named last, what it wants, and where that changed.
import type { Position, Shift } from "../ledger/findings.ts";
import type { ActorRow, ReadLedger, ReconciledActor } from "../ledger/ledger.ts";
import type { IssueBook } from "./positions/issues.ts";
import { positionsOf, shiftsOfActor } from "./positions/record.ts";

/** Reports of an actor that are listed; search and export give all. */
const MOST_PLACES = 20;

export interface ActorPage {
  readonly actor: ReconciledActor;
  /** The newest of its places in reports. */
  readonly places: readonly ActorRow[];
  readonly positions: readonly Position[];
  readonly shifts: readonly Shift[];
}

/** A name that several actors bear, most reported first. */
export interface Namesakes {
  readonly namesakes: readonly ReconciledActor[];
}

/** @param what a name or an id; null where nobody over all reports has it */
export async function actorPageOf(
  ledger: ReadLedger,
  what: string,
  book: IssueBook,
): Promise<ActorPage | Namesakes | null> {
  const actors = await ledger.actorsNamed(what);
  const [actor] = actors;
  if (actor === undefined) return null;
  if (actors.length > 1) return { namesakes: actors };
  return {
    actor,
    places: await ledger.actorRows(actor.id, MOST_PLACES),
    positions: await positionsOf(ledger, actor.id, book),
    shifts: await shiftsOfActor(ledger, actor.id),
  };
}

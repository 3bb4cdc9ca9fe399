// What the stages of reconcile/ have in common in a ledger: which reports wait for which of them, and notes of what made what is kept.
import type { ReportId } from "../schema/ids.ts";
import type { Reading } from "../schema/reading.ts";

/** The stages in their order. Every report that is added waits for each of them. */
export const STAGE_NAMES = ["corrections", "actors", "copies", "stories", "statements", "positions", "search"] as const;
export type StageName = (typeof STAGE_NAMES)[number];

/** `rules.STAGE`: which rules made what a stage keeps; `book`: the user's own list of actors, as JSON; `run`: how far a run is (run.ts). */
export type NoteName = `rules.${StageName}` | "book" | "run";

/** A report by its number in this ledger, which means nothing in another. */
export interface WaitingReport {
  readonly report: number;
  readonly reading: Reading;
}

export interface WaitStore {
  /**
   * Those that wait longest, each with its reading; not those that wait for a stage before this one too, as they do where another program
   * adds or corrects them meanwhile.
   */
  waiting(stage: StageName, limit: number): Promise<readonly WaitingReport[]>;
  reports(ids: readonly ReportId[]): Promise<readonly WaitingReport[]>;
  /** By their numbers in the ledger, whether they wait or not. */
  numbered(numbers: readonly number[]): Promise<readonly WaitingReport[]>;
  /** They wait no longer. */
  end(stage: StageName, reports: readonly number[]): Promise<void>;
  /** They wait (again), because what the stage made of them no longer holds. */
  again(stage: StageName, reports: readonly number[]): Promise<void>;
  allAgain(stage: StageName): Promise<void>;
  /** The reports themselves, once nothing rests on them any more. Gives how many there were. */
  remove(ids: readonly ReportId[]): Promise<number>;
  /** "" where there is none. */
  note(name: NoteName): Promise<string>;
  setNote(name: NoteName, text: string): Promise<void>;
}

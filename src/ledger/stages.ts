// RecordStore: what the stages of reconcile/ keep, one store a stage, and which reports wait for which of them.
import type { CopyStore } from "./copies.ts";
import type { CorrectionStore } from "./corrections.ts";
import type { ToldStore } from "./positions.ts";
import type { ProfileStore } from "./profiles.ts";
import type { SearchStore } from "./search.ts";
import type { StatementStore } from "./statements.ts";
import type { StoryStore } from "./stories.ts";
import type { WaitStore } from "./waits.ts";

/** What reconcile/ works on, inside one transaction of a ledger: all of a step is kept, or nothing of it. One store a stage. */
export interface RecordStore {
  readonly waits: WaitStore;
  readonly corrections: CorrectionStore;
  readonly actors: ProfileStore;
  readonly copies: CopyStore;
  readonly stories: StoryStore;
  readonly statements: StatementStore;
  readonly told: ToldStore;
  readonly search: SearchStore;
}

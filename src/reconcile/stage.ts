// Stage: one step on the way from what single reports say to what all of them hold. Promise of each: what it keeps is a
// function of the set of reports and of what people decided, whatever order the reports came in.
import type { RecordStore } from "../ledger/stages.ts";
import type { StageName } from "../ledger/waits.ts";
import type { ReportId } from "../schema/ids.ts";
import type { BookEntry } from "./book.ts";

export interface Stage {
  readonly name: StageName;
  /** Raised when the rules of the stage change: it and all behind it are then derived anew. */
  readonly rules: string;
  /** Before the first step of a run. */
  readonly prepare?: (store: RecordStore, given: Given) => Promise<void>;
  /** Takes a few of the reports that wait for the stage, and ends their wait. Gives how many; 0 where none waits. */
  readonly step: (store: RecordStore) => Promise<number>;
  /** Takes back what rests on these reports, as if they had never been read; they wait again. */
  readonly takeBack: (store: RecordStore, reports: readonly ReportId[]) => Promise<void>;
  /** Takes back everything that the stage derived. What people decided stays. */
  readonly startAnew: (store: RecordStore) => Promise<void>;
}

/** What comes from beside the ledger. */
export interface Given {
  /** The user's own list of actors; where it is left out, the one that the ledger was last given holds. */
  readonly book?: readonly BookEntry[];
}

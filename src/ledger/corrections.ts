// Corrections as a ledger keeps them: what people decided about records, actors and issues, in order, and where each holds. They cannot be
// derived again: removing or re-reading a report leaves them, so that they hold when it comes again.
import type { About, Correction, Decision, OnIssue } from "../schema/correction.ts";
import type { ReportId } from "../schema/ids.ts";
import type { Reading } from "../schema/reading.ts";

/** held: its words stand where they stood · moved: elsewhere, or edited · lost: nowhere, so that it changes nothing. */
export type Hold = "held" | "moved" | "lost";

export interface KeptCorrection extends Correction {
  /** Its number in this ledger. */
  readonly n: number;
  /** ISO 8601; null while it is in force. */
  readonly undoneAt: string | null;
  /** In each report that it speaks of and the ledger has; empty where it has none, or until that is reconciled. */
  readonly holds: readonly { readonly report: ReportId; readonly hold: Hold }[];
}

/** absent: the ledger has no such report now · undone: taken back. Of those in force, lost and absent ones are orphans. */
export type CorrectionState = Hold | "absent" | "undone";

export interface ListedCorrection {
  /** Its number, which undo and redo are given. */
  readonly ref: string;
  readonly of: About;
  readonly verb: string;
  readonly by: string;
  /** ISO 8601. */
  readonly madeAt: string;
  readonly undoneAt: string | null;
  readonly note: string | null;
  readonly state: CorrectionState;
  readonly isOrphan: boolean;
  /** The report where its words stand, else where it was made; null for what is over all reports. */
  readonly report: string | null;
  /** The record as it was called when it was corrected; null where there is none. */
  readonly record: string | null;
  /** The words it is about; the name of an actor or issue. */
  readonly words: string;
  /** What it said, and what it says now; null where nothing but the verb tells. */
  readonly was: string | null;
  readonly is: string | null;
}

/** One that was not taken back. */
export interface InForce<Body extends Decision = Decision> {
  readonly n: number;
  readonly body: Body;
}

/** A report by its number, with the corrections of it that are in force. */
export interface CorrectedReport {
  readonly report: number;
  readonly corrections: readonly Correction[];
}

/** Where the stage keeps them, inside one transaction. */
export interface CorrectionStore {
  /** Gives the number; of one that is there already, by its uid, its number. */
  add(correction: Correction): Promise<number>;
  /** Takes it back, or with null puts it in force again. Whether that changed anything. */
  setUndone(n: number, at: string | null): Promise<boolean>;
  one(n: number): Promise<KeptCorrection | null>;
  /** The reports that these speak of and the ledger has. */
  reportsOf(bodies: readonly Decision[]): Promise<readonly ReportId[]>;
  /** Reports that wait for the stage, by their numbers. */
  waiting(limit: number): Promise<readonly number[]>;
  /** Of these reports those that a correction in force speaks of. */
  concerned(reports: readonly number[]): Promise<readonly CorrectedReport[]>;
  /** What the reader read, before anybody corrected it. */
  uncorrected(report: number): Promise<Reading>;
  /** Puts the corrected reading in place of what was read, which is kept beside it, and everything that lists and searches rest on. */
  keep(report: number, reading: Reading, holds: ReadonlyMap<string, Hold>): Promise<void>;
  /** Puts back what was read. */
  takeBack(reports: readonly number[]): Promise<void>;
  /** Puts back what was read in every report. Corrections stay. */
  startAnew(): Promise<void>;
}

/** What a ledger answers of them. */
export interface CorrectionRecord {
  /** All that people decided, in order, what was taken back too. */
  corrections(): Promise<readonly KeptCorrection[]>;
  /** What they decided about issues and did not take back, in the order in which they did. */
  issueCorrections(): Promise<readonly InForce<OnIssue>[]>;
  /** A reading as the reader made it, before anybody corrected it. */
  uncorrectedReading(report: string): Promise<Reading | null>;
}

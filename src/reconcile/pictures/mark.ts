// What a timeline shows: one thing that was said, done or named, when as exactly as reports have it, and where they have it.
import type { Cited } from "../../ledger/findings.ts";
import type { Who } from "../../ledger/positions.ts";
import type { Stretch } from "./stretch.ts";

/** date: one that reports name and nothing else on the timeline stands on. */
export const MARK_KINDS = ["statement", "act", "meeting", "deadline", "date"] as const;
export type MarkKind = (typeof MARK_KINDS)[number];

export interface TimelineMark extends Stretch {
  /** Of its first evidence: `REPORT.RECORD`. */
  readonly id: string;
  readonly kind: MarkKind;
  /** As the reading has the time, EDTF; null where the day is that of the report. */
  readonly value: string | null;
  /** report: nothing is said of when, and the day is that of its first report. */
  readonly basis: "stated" | "reckoned" | "inferred" | "report";
  /** Of an act its PLOVER event type and mode, else null. */
  readonly code: string | null;
  /** Of a statement or an act how real it is: "said", "denied", "done", "planned" …; else null. */
  readonly status: string | null;
  /** The first report's words. */
  readonly words: string;
  readonly who: readonly Who[];
  readonly toward: readonly Who[];
  /** The issue on which it takes a stance; null for none. */
  readonly issue: string | null;
  readonly deal: { readonly id: string; readonly name: string } | null;
  /** The statement's id, of a statement. */
  readonly statement: string | null;
  readonly reports: number;
  /** Reports that do not rest on each other: of copies one counts. */
  readonly independent: number;
  /** The first ones by day. */
  readonly evidence: readonly Cited[];
}

/** What is asked of a timeline, answered. */
export interface Timeline {
  /** In order of time; of very many those in most independent reports, then the newest. */
  readonly marks: readonly TimelineMark[];
  /** All that match. */
  readonly total: number;
  /** All that match by the month in which they begin, or end where the beginning is open. */
  readonly months: readonly { readonly month: string; readonly count: number }[];
}

/** A mark as one report has it, before those of several are joined. */
export interface MarkInReport extends Omit<TimelineMark, "id" | "reports" | "independent" | "evidence"> {
  /** Marks of one key are one. */
  readonly key: string;
  readonly cited: Cited;
  /** The report that counts: the one that this one copies, else itself. */
  readonly source: string;
  /** On how many words its statement stands; null where reports are counted. */
  readonly independent: number | null;
}

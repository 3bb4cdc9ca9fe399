// StatementStore: what the stage of statements keeps. A wording is what one voice is given on one day in the same words, however
// many reports carry it; a statement is the wordings of one utterance. Wordings are numbers of 47 bits, hashes of what they
// are, so that the same reports give the same ones in any ledger.
import type { AttributionStatus } from "../schema/attribution.ts";
import type { ReportId } from "../schema/ids.ts";
import type { Span } from "../schema/span.ts";

export type WordingId = number;

/** Attributions of one statement that are given at a time: a wire story in thousands of papers is known from the first. */
export const MEMBERS_AT_ONCE = 500;

/**
 * On whose word a report has what it tells: the outlet that it credits, else the outlet of the report that it copies or its own, else
 * that report itself. What several reports have from one source counts once.
 */
export interface WordBehind {
  readonly by: "credit" | "copy" | "outlet" | "report";
  /** Of the outlet; null where no outlet is known. */
  readonly outlet: string | null;
  /** Its own report, or the one that it copies. */
  readonly report: ReportId;
}

/** Who is given as speaking, as far as the report itself says it. */
export interface Voice {
  readonly kind: "person" | "body" | "state" | "unnamed" | "nobody";
  /** Of a person the words of the name, of a body those of its key, of a state its code; else none. */
  readonly words: readonly string[];
  /** Codes of the states it is known to belong to. */
  readonly states: readonly string[];
}

/** As wordings are compared with each other. */
export interface Wording {
  readonly id: WordingId;
  /** Of publication, YYYY-MM-DD; "" where none is known. */
  readonly day: string;
  readonly status: AttributionStatus;
  readonly voice: Voice;
  /** Hashes (28 bits) of the words that tell, in base form, each with ten times what sharing it is worth (0 to 15). */
  readonly words: ReadonlyMap<number, number>;
  /** Hashes (16 bits) of every word in its order. */
  readonly run: readonly number[];
}

/** How near an attribution brings the words of its statement to the speaker; less is nearer, item by item. */
export interface Witness {
  /** 2 in a headline, 1 in damaged text, else 0; a report that tells another's course in its own words counts as 1. */
  readonly doubt: number;
  /** A piece of a sentence. Of two that are equal so far, what is no copy is nearer. */
  readonly isPart: boolean;
  /** 0 to 31: how it is quoted, then on whose word and of whom. */
  readonly distance: number;
  /** 0 to 999. */
  readonly shortness: number;
}

/** A wording as one attribution has it, with the marks it is looked up by. */
export interface FoundWording {
  readonly wording: Wording;
  /** Where the attribution stands among the reading's. */
  readonly position: number;
  /** Name of the outlet, another than its own, on whose word the report has it; null for none. */
  readonly credit: string | null;
  readonly witness: Witness;
  /** From where its content begins to where it ends. */
  readonly span: Span;
  readonly marks: WordingMarks;
}

export interface WordingMarks {
  /** Of words in the week of the wording. */
  readonly own: readonly number[];
  /** The same words in this week and the two beside it. */
  readonly near: readonly number[];
  /** Of runs of words, in any week. */
  readonly runs: readonly number[];
  /** So few words tell that one of them is enough to be compared. */
  readonly areFew: boolean;
}

/** Log odds that two wordings are one utterance; kept only where they are high enough to count. */
export interface WordingLink {
  readonly one: WordingId;
  readonly other: WordingId;
  readonly odds: number;
}

/** One of the two wordings that a person said are of one utterance, or are not. */
export interface HandSide {
  /** Its uid. */
  readonly correction: string;
  readonly side: 0 | 1;
  readonly wording: WordingId;
  /** Log odds that it gives the two. */
  readonly odds: number;
}

export interface StatementStore {
  /** Keeps what a report has people say, by the report's number. Gives the wordings that nobody had had before. */
  keep(report: number, found: readonly FoundWording[]): Promise<readonly WordingId[]>;
  /** Wordings that have two of its marks of words, or one where either has few, or one of its runs. */
  sharing(id: WordingId, marks: WordingMarks): Promise<readonly WordingId[]>;
  wordings(ids: readonly WordingId[]): Promise<readonly Wording[]>;
  link(links: readonly WordingLink[]): Promise<void>;
  /** What people said of the wordings of a report; it counts before what `link` was given. */
  keepSides(report: number, sides: readonly HandSide[]): Promise<void>;
  /** Every link of these. */
  linksOf(ids: readonly WordingId[]): Promise<readonly WordingLink[]>;
  /** To which statement each belongs, by the statement's number: the least of its wordings. */
  assign(statements: ReadonlyMap<WordingId, WordingId>): Promise<void>;
  /** Takes back what rests on these reports. Gives the wordings that were linked with one that is no more. */
  takeBack(reports: readonly number[]): Promise<readonly WordingId[]>;
  startAnew(): Promise<void>;
  /** Keeps of what `assign`, `takeBack` and `startAnew` changed only what leads on from statements that are no more. */
  settle(): Promise<void>;
}

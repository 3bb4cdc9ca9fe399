// Findings: what all reports together hold of positions and deals, as surfaces show and export it. Made by reconcile/ when it is asked
// for; every one cites the report and the sentence it is from.
import type { DealKind, DealStatus, Mediation } from "../schema/deal.ts";
import type { Span } from "../schema/span.ts";
import type { Bounds, Move, RegardKind, Stance, StanceKind, When, Who } from "./positions.ts";

/** Where a finding stands: a sentence of a report, and when what it tells was said or done. */
export interface Cited {
  readonly report: string;
  readonly span: Span;
  readonly when: When;
  readonly outlet: string | null;
  /** The record of the report that it was read from, such as "a3"; null where that is the sentence alone. */
  readonly record: string | null;
}

/** Where somebody's stance changed, or two of their words cannot both hold. */
export interface Shift {
  readonly who: Who;
  /** changed: yes became no, or no yes · confronted: a report sets the earlier word before them. */
  readonly kind: "changed" | "confronted";
  readonly matter: string;
  readonly from: StanceKind;
  /** Null where the answer is no plain stance. */
  readonly to: StanceKind | null;
  readonly before: Cited;
  readonly after: Cited;
  /** Other reports of the one and of the other. */
  readonly alsoBefore: readonly Cited[];
  readonly alsoAfter: readonly Cited[];
}

/** One stance of somebody on an issue. */
export interface Position extends Cited {
  readonly who: Who;
  readonly issue: string;
  readonly stance: Stance;
  /** Who tells of it where that is another. */
  readonly teller: Who | null;
}

/** That somebody praised, accused, threatened another or demanded something of them. */
export interface RegardSaid extends Cited {
  readonly kind: RegardKind;
  readonly by: Who;
  /** Null where the report does not settle who it is; `toWords` is then what it calls them. */
  readonly to: Who | null;
  readonly toWords: string | null;
  /** On whose word, where that is a third's. */
  readonly teller: Who | null;
  readonly words: string;
}

/** Accounts that differ, with every report in which they stand beside each other. */
export interface Difference {
  readonly kind: "count" | "account" | "length";
  readonly about: string;
  readonly accounts: readonly (Cited & {
    /** Null where the report names nobody; `whoWords` is then what it calls them. */
    readonly who: Who | null;
    readonly whoWords: string | null;
    readonly value: number | null;
  })[];
  readonly reports: readonly string[];
}

/** What somebody did about a term, in one report. */
export interface TermMove extends Cited {
  readonly move: Move;
  readonly by: readonly Who[];
  readonly to: readonly Who[];
  readonly words: string;
  /** On whose word, where that is neither the report's nor of a side that did it. */
  readonly teller: Who | null;
  readonly bounds: Bounds;
  /** How it is known to be a term of this deal: the report says so; or one of its parties is concerned and the report has no other deal. */
  readonly tie: "named" | "by its parties";
}

/** One matter at the table with all that was done about it, in order of time. */
export interface DealTerm {
  readonly words: string;
  readonly moves: readonly TermMove[];
  /** Demanded, and by no other actor offered, promised, accepted or refused since. */
  readonly isOpen: boolean;
}

export interface DealPage {
  /** "d" and twelve hexadecimal digits. */
  readonly id: string;
  /** Every id that leads here, one of each member in their order: its own, and those it had or will have as reports come and go. */
  readonly ids: readonly string[];
  /** The deals of single reports that are this one, as `REPORT.RECORD`. */
  readonly members: readonly string[];
  readonly name: string;
  /** Most used first. */
  readonly names: readonly string[];
  readonly kind: DealKind;
  /** The latest that a dated report says of it; null where none says. */
  readonly status: DealStatus | null;
  readonly history: readonly (Cited & { readonly status: DealStatus })[];
  readonly parties: readonly (Who & { readonly cited: readonly Cited[] })[];
  readonly mediators: readonly (Who & { readonly how: Mediation; readonly cited: readonly Cited[] })[];
  readonly terms: readonly DealTerm[];
  readonly meetings: readonly (Cited & { readonly who: readonly Who[] })[];
  readonly reports: readonly string[];
  /** Days of publication; null where no report has a date. */
  readonly since: string | null;
  readonly until: string | null;
}

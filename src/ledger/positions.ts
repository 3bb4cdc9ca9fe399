// What reconcile/positions and reconcile/deals take from one report, as a ledger keeps it: stances, disagreements and deals as that
// report tells of them. Everything over all reports is made of these where it is asked for, so that a report more or less is a few
// rows and no other, and the same reports in any order give the same record.

import type { DealKind, DealStatus, Mediation } from "../schema/deal.ts";
import type { ReportId } from "../schema/ids.ts";
import type { Span } from "../schema/span.ts";

/** What somebody does about a matter or another, from least to most agreeable; docs/positions.md says what each means. */
export const STANCE_SCALE = {
  refuses: -3,
  accuses: -2,
  against: -2,
  demands: 1,
  supports: 1,
  for: 2,
  offers: 2,
  promises: 3,
  accepts: 3,
} as const;
export type StanceKind = keyof typeof STANCE_SCALE;

/** A day and where it comes from: the words, the report's date, or nowhere. */
export interface When {
  /** YYYY-MM-DD; "" where no day is known. */
  readonly day: string;
  readonly basis: "stated" | "report" | "none";
}

/** What a stance is about. */
export interface Matter {
  /** The deed that is promised or refused, such as "withdraw"; null where a thing is accepted, demanded or refused. */
  readonly deed: string | null;
  /** The object in the report's words, names alone as the report writes them and all else in small letters. */
  readonly words: string;
  /** Its head noun, in the singular; "" for a pronoun. */
  readonly head: string;
  /** The head with the nouns before it: "control house". */
  readonly name: string;
  /** Its words that count, in the singular, in order of the alphabet. */
  readonly stems: readonly string[];
  /** What bounds it: numbers, "all", "further". */
  readonly amounts: readonly string[];
}

/** One stance as one report tells of it. */
export interface Stance {
  readonly kind: StanceKind;
  readonly matter: Matter;
  /** Whose it is, and who says so where that is another: places among the reading's actors. */
  readonly holder: number;
  readonly teller: number | null;
  /** Whether it is told on the word of somebody who does not speak for the holder. */
  readonly isHearsay: boolean;
  /** Given only if, until or before something. */
  readonly isConditional: boolean;
  /** Told as past by a report that tells of today: "had ruled out". */
  readonly isRecalled: boolean;
  readonly when: When;
  /** The sentence. */
  readonly evidence: Span;
  /** The attribution, term or act it was read from; null where the reporter's own words hold none. */
  readonly record: string | null;
  /** Of one that a person coded: who did, and the concept as they call it. */
  readonly coded?: { readonly by: string; readonly issue: string };
}

/** A report that sets somebody's earlier word before them, and what they answer. */
export interface Confronted {
  readonly holder: number;
  readonly matter: Matter;
  readonly kind: StanceKind;
  /** The earlier word as this report recalls it, and what is said now. */
  readonly before: Span;
  readonly after: Span;
  readonly when: When;
  readonly beforeWhen: When;
  /** The attributions of theirs that stand there, else their acts; null where there are neither. */
  readonly beforeRecord: string | null;
  readonly afterRecord: string | null;
}

/** One side of a disagreement. */
export interface Account {
  /** Who says so: a place among the reading's actors; null for the report itself. */
  readonly teller: number | null;
  /** In the report's words, where they stand for nobody whom it names: "the clinic". */
  readonly tellerWords: string | null;
  readonly evidence: Span;
  /** The number, lowest and highest, where the disagreement is about one. */
  readonly low: number | null;
  readonly high: number | null;
  /** The attribution by which the teller says so, else the figure itself; null where neither was read. */
  readonly record: string | null;
}

/** Accounts of one thing that cannot all hold, beside each other in one report. */
export interface Disagreement {
  readonly kind: "count" | "account";
  /** What is counted or told of, in a word or two. */
  readonly about: string;
  readonly accounts: readonly Account[];
}

/** What somebody did about a term of a deal. */
export type Move = "demanded" | "offered" | "promised" | "accepted" | "refused" | "limited" | "agreed" | "provided";

/** A term as one report has it. */
export interface TermSaid {
  readonly id: string;
  readonly move: Move;
  readonly by: readonly number[];
  readonly to: readonly number[];
  /** The deal of the report that it belongs to; null where the report does not say. */
  readonly deal: string | null;
  /** Whether it is something to bargain over: what is demanded has a name as an issue ("look at the clock" has none). */
  readonly isMatter: boolean;
  readonly words: string;
  readonly stems: readonly string[];
  /** On whose word, where that is a third's: a place among the reading's actors. */
  readonly teller: number | null;
  readonly bounds: Bounds;
  readonly when: When;
  readonly evidence: Span;
}

/** What a term is bound to, in the report's words; null where it says nothing of the kind. */
export type Bounds = Readonly<Record<(typeof BOUNDS)[number], string | null>>;

/** The phase of a deal, by when, until or unless what, what is had for it, and what is threatened where it is not done. */
export const BOUNDS = ["phase", "deadline", "condition", "inReturn", "otherwise"] as const;

/** A meeting of two or more, as one report tells of it. */
export interface MeetingSaid {
  readonly who: readonly number[];
  readonly when: When;
  readonly evidence: Span;
  /** The act. */
  readonly record: string;
}

/** That a person made this deal one with others, or set it apart from them. */
export interface DealByHand {
  /** The uid of the correction, and when it was made (ISO 8601). */
  readonly correction: string;
  readonly at: string;
  readonly verb: "merge" | "split";
  /** On which of its two sides this deal is. */
  readonly side: 0 | 1;
}

/** A deal as one report tells of it. */
export interface DealSaid {
  readonly id: string;
  readonly name: string;
  readonly names: readonly string[];
  readonly kind: DealKind;
  readonly parties: readonly number[];
  readonly mediators: readonly { readonly actor: number; readonly how: Mediation; readonly span: Span }[];
  readonly status: DealStatus | null;
  readonly because: readonly Span[];
  readonly evidence: Span;
  readonly when: When;
  /** Absent where nobody decided anything. */
  readonly byHand?: readonly DealByHand[];
}

/** How somebody speaks of or to another. */
export type RegardKind = "praises" | "accuses" | "demands" | "threatens";

/** That somebody did so, as one report tells of it. */
export interface Regard {
  readonly kind: RegardKind;
  /** Places among the reading's actors; `to` null where the report does not settle who it is, and `toWords` is then what it calls them. */
  readonly by: number;
  readonly to: number | null;
  readonly toWords: string | null;
  /** On whose word, where that is a third's. */
  readonly teller: number | null;
  /** The words that tell of it: "accused". */
  readonly words: string;
  readonly when: When;
  /** The sentence. */
  readonly evidence: Span;
  /** The act. */
  readonly record: string;
}

/** All of it for one report. */
export interface Told {
  /** Names of the actors that the rest speaks of, by their places among the reading's actors. */
  readonly names: Readonly<Record<number, string>>;
  /** Those whom the report is most about, most mentioned first. */
  readonly around: readonly number[];
  readonly stances: readonly Stance[];
  readonly confronted: readonly Confronted[];
  readonly disagreements: readonly Disagreement[];
  readonly deals: readonly DealSaid[];
  readonly terms: readonly TermSaid[];
  /** Whether the report tells of a negotiation by two words for one, such as talks and mediators. */
  readonly isOfTalks: boolean;
  /** Who speaks for whom: a person and the state or body, as places among the reading's actors. */
  readonly sides: readonly (readonly [person: number, side: number])[];
  readonly meetings: readonly MeetingSaid[];
  readonly regards: readonly Regard[];
  /** How long meetings lasted, in minutes. */
  readonly lasted: readonly Account[];
}

/** Who somebody is over all reports: an actor's id, or for one without a name `REPORT.POSITION`; with the name. */
export interface Who {
  readonly id: string;
  readonly name: string;
  readonly isActor: boolean;
}

/** Something of one report with what is to be known of the report. */
export interface OfReport<Item> {
  readonly item: Item;
  readonly report: ReportId;
  readonly outlet: string | null;
  /** Day of publication, "" where it is not known. */
  readonly day: string;
  /** The story it is in, as schema/reconciled-id.ts writes it; null where it is in none yet. */
  readonly story: string | null;
  /** The report that counts in its place; null for one that counts itself. */
  readonly copyOf: string | null;
  /** Who stands at a place among the reading's actors. */
  readonly whoAt: (position: number) => Who;
}

/** Where the stage keeps them, inside one transaction. */
export interface ToldStore {
  keep(report: number, told: Told): Promise<void>;
  takeBack(reports: readonly number[]): Promise<void>;
  /** Takes back everything that is derived. What people decided stays. */
  startAnew(): Promise<void>;
}

/** What a ledger answers from them. */
export interface ToldRecord {
  /** Of every report, in the order in which they were added. */
  everyTold(): AsyncIterable<OfReport<Told>>;
  /** Of the reports that name an actor. */
  toldOf(actor: string): Promise<readonly OfReport<Told>[]>;
}

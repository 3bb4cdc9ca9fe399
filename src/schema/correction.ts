// Correction: what a person changed about a record, an actor or an issue, when and why. It names its record by the words it stands on
// and not by an id, because ids change when a report is read again: it holds as long as its words, or its actor or issue, can be found.
import { z } from "zod";
import { ActStatus } from "./act.ts";
import { ACT_KINDS } from "./act-kinds.ts";
import { FurnitureKind } from "./article.ts";
import { AttributionKind, AttributionStatus, SourcingGrade } from "./attribution.ts";
import { DealKind } from "./deal.ts";
import { ReportId } from "./ids.ts";
import { ActorKind } from "./mention.ts";
import { list, record } from "./record.ts";
import { TermKind } from "./term.ts";

/**
 * A place in a text that can be found again when the text moved: the words, what stands around them, and where they stood.
 * The fields of TextQuoteSelector and TextPositionSelector (W3C Web Annotation Data Model, 2017, 4.2.4 and 4.2.5), in UTF-16 units.
 */
export const Anchor = record({
  exact: z.string().min(1),
  /** Up to 32 characters before and behind. */
  prefix: z.string(),
  suffix: z.string(),
  start: z.number().int().nonnegative(),
  end: z.number().int().nonnegative(),
});
export type Anchor = z.infer<typeof Anchor>;

/** Whom a person gives as speaking, by name: the report's own actor of that name, else one that the person adds to it. */
export const Speaker = record({ name: z.string().trim().min(1).max(500), kind: ActorKind });
export type Speaker = z.infer<typeof Speaker>;

/** In which report: by its id, and by its address for other versions of it. */
const place = { report: ReportId, address: z.string().min(1) };

/** An attribution as it was when it was corrected: what it is known by again, and what it is made of where no reader finds it. */
export const Target = record({
  ...place,
  /** Its id at that time, such as "a3". */
  record: z.string().min(1),
  source: list(Anchor),
  cue: list(Anchor),
  content: list(Anchor).refine((pieces) => pieces.length > 0, "an attribution has content"),
  kind: AttributionKind,
  status: AttributionStatus,
  grade: SourcingGrade,
  speaker: Speaker.nullable(),
});
export type Target = z.infer<typeof Target>;

const somewhere = list(Anchor).refine((pieces) => pieces.length > 0, "a record stands on words");

/** An act as it was when it was corrected. */
export const ActTarget = record({
  ...place,
  /** Its id at that time, such as "e3". */
  record: z.string().min(1),
  evidence: somewhere,
  kind: z.string().min(1),
  status: ActStatus,
  by: list(record({ who: Speaker.nullable(), anchor: Anchor })),
  to: list(record({ who: Speaker.nullable(), anchor: Anchor })),
});
export type ActTarget = z.infer<typeof ActTarget>;

/** What a piece of a term is, as Term names it. */
export const TermSide = z.enum(["give", "get", "demand", "condition", "otherwise", "deadline"]);
export type TermSide = z.infer<typeof TermSide>;

const sides = list(record({ side: TermSide, anchor: Anchor }));

/** A term as it was when it was corrected. */
export const TermTarget = record({
  ...place,
  /** Its id at that time, such as "o2". */
  record: z.string().min(1),
  evidence: somewhere,
  kind: TermKind,
  by: list(Speaker),
  to: list(Speaker),
  pieces: sides,
  /** Name of the deal that it is a term of. */
  deal: z.string().min(1).nullable(),
});
export type TermTarget = z.infer<typeof TermTarget>;

const onAct = [
  /** One that no reader found, as a person gives it. */
  record({ verb: z.literal("add-act"), act: ActTarget }),
  record({ verb: z.literal("accept-act"), act: ActTarget }),
  record({ verb: z.literal("reject-act"), act: ActTarget }),
  record({ verb: z.literal("act-kind"), act: ActTarget, kind: z.enum(ACT_KINDS) }),
  record({ verb: z.literal("act-status"), act: ActTarget, status: ActStatus }),
] as const;
const onTerm = [
  /** One that no reader found, as a person gives it. */
  record({ verb: z.literal("add-term"), term: TermTarget }),
  record({ verb: z.literal("accept-term"), term: TermTarget }),
  record({ verb: z.literal("reject-term"), term: TermTarget }),
  record({ verb: z.literal("term-kind"), term: TermTarget, kind: TermKind }),
  /** Whose term it is. */
  record({ verb: z.literal("term-by"), term: TermTarget, by: list(Speaker) }),
  /** What each of its pieces is: given, got, demanded, and so on. */
  record({ verb: z.literal("term-sides"), term: TermTarget, pieces: sides }),
] as const;

/** An attribution that no reader found, as a person gives it; where a reader finds it after all it is still as that person gave it. */
const add = record({ verb: z.literal("add"), target: Target });
const accept = record({ verb: z.literal("accept"), target: Target });
const reject = record({ verb: z.literal("reject"), target: Target });
const speaker = record({ verb: z.literal("speaker"), target: Target, speaker: Speaker.nullable() });
const spans = record({
  verb: z.literal("spans"),
  target: Target,
  source: list(Anchor),
  cue: list(Anchor),
  content: list(Anchor).refine((pieces) => pieces.length > 0, "an attribution has content"),
});
const kind = record({ verb: z.literal("kind"), target: Target, kind: AttributionKind });
const status = record({ verb: z.literal("status"), target: Target, status: AttributionStatus });
const grade = record({ verb: z.literal("grade"), target: Target, grade: SourcingGrade });
const furniture = record({ verb: z.literal("furniture"), ...place, anchor: Anchor, kind: FurnitureKind });
/** The deal is called so in this report; one over all reports is called as most of its reports call it. */
const renameDeal = record({
  verb: z.literal("rename-deal"),
  ...place,
  /** Where the report first names it. */
  anchor: Anchor,
  kind: DealKind,
  from: z.string().min(1),
  name: z.string().trim().min(1).max(500),
});
/** One deal over all reports as its reports told of it when it was corrected: of these places, those that can be found count. */
export const DealInReports = record({
  name: z.string().min(1).max(500),
  places: list(record({ ...place, anchor: Anchor, kind: DealKind })).refine(
    (places) => places.length > 0,
    "a deal is told of somewhere",
  ),
});
export type DealInReports = z.infer<typeof DealInReports>;
/** All that is told at these places and at those is one deal, whatever the rules find. */
const mergeDeals = record({ verb: z.literal("merge-deals"), deal: DealInReports, other: DealInReports });
/** What is told at the places of the other is another deal. */
const splitDeal = record({ verb: z.literal("split-deal"), deal: DealInReports, other: DealInReports });
/** The attributions are of one utterance, whatever the rules find. */
const mergeStatements = record({ verb: z.literal("merge-statements"), target: Target, other: Target });
/** The attribution is of another utterance than the other. */
const splitStatements = record({ verb: z.literal("split-statements"), target: Target, other: Target });
/** Whom a coder of discourse networks has for or against a concept by saying it (Leifeld 2017, "Discourse Network Analysis"). */
const position = record({
  verb: z.literal("position"),
  target: Target,
  who: Speaker,
  /** The concept as the coder calls it. */
  issue: z.string().trim().min(1).max(500),
  agrees: z.boolean(),
});

/** The kinds of actors that are reconciled; places and documents stay in their reports. */
export const Realm = z.enum(["person", "body", "state"]);
export type Realm = z.infer<typeof Realm>;

/** Whom reports name so, in one standing (ledger/profiles.ts): by its id or, where a later reading gives another, by its name. */
export const ProfileRef = record({
  id: z.int().nonnegative(),
  realm: Realm,
  /** The words of its name as they are compared, joined by spaces. */
  name: z.string(),
});
export type ProfileRef = z.infer<typeof ProfileRef>;

const newName = z.string().trim().min(1).max(500);
const onActor = [
  /** The one becomes the other, under its name and id. */
  record({ verb: z.literal("merge-actors"), from: ProfileRef, into: ProfileRef }),
  /** Whoever is called so is an actor of its own. */
  record({ verb: z.literal("split-actor"), profiles: list(ProfileRef) }),
  /** Whoever these reports mean by it is an actor of its own. */
  record({
    verb: z.literal("split-actor-reports"),
    from: ProfileRef,
    reports: list(ReportId),
    /** Under which names, as in a ProfileRef. */
    names: list(z.string()),
    /** What sets it apart in ledgers that numbered these by themselves; elsewhere that follows from the rest. */
    apart: z.int().nonnegative().exactOptional(),
  }),
  record({ verb: z.literal("rename-actor"), actor: ProfileRef, name: newName }),
] as const;
/** By their names as positions are listed under them. */
const onIssue = [
  record({ verb: z.literal("merge-issues"), from: z.string().min(1), into: z.string().min(1) }),
  record({ verb: z.literal("rename-issue"), issue: z.string().min(1), name: newName }),
  /** Those of its positions whose matter has all these words are on the issue of that name. */
  record({ verb: z.literal("split-issue"), issue: z.string().min(1), words: newName, name: newName }),
] as const;

/** What was decided. */
export const Decision = z.discriminatedUnion("verb", [
  add,
  accept,
  reject,
  speaker,
  spans,
  kind,
  status,
  grade,
  furniture,
  renameDeal,
  mergeDeals,
  splitDeal,
  mergeStatements,
  splitStatements,
  position,
  ...onAct,
  ...onTerm,
  ...onActor,
  ...onIssue,
]);
export type Decision = z.infer<typeof Decision>;
export type OnAct = Extract<Decision, { readonly act: ActTarget }>;
export type OnTerm = Extract<Decision, { readonly term: TermTarget }>;
export type OnActor = z.infer<(typeof onActor)[number]>;
export type OnIssue = z.infer<(typeof onIssue)[number]>;
/** All others are of what stands in reports. */
export type OnRecord = Exclude<Decision, OnActor | OnIssue>;
export type Verb = Decision["verb"];

/** What a correction may be of. */
export type About = "record" | "actor" | "issue";

const ABOUT: ReadonlyMap<Verb, About> = new Map([
  ["merge-actors", "actor"],
  ["split-actor", "actor"],
  ["split-actor-reports", "actor"],
  ["rename-actor", "actor"],
  ["merge-issues", "issue"],
  ["rename-issue", "issue"],
  ["split-issue", "issue"],
]);

export function aboutOf({ verb }: Pick<Decision, "verb">): About {
  return ABOUT.get(verb) ?? "record";
}

export function isOnActor(body: Decision): body is OnActor {
  return aboutOf(body) === "actor";
}

export function isOnRecord(body: Decision): body is OnRecord {
  return aboutOf(body) === "record";
}

export function isOnIssue(body: Decision): body is OnIssue {
  return aboutOf(body) === "issue";
}

export const Correction = record({
  /** Sixteen hexadecimal digits, the same in every ledger that it is taken into. */
  uid: z.string().regex(/^[0-9a-f]{16}$/),
  /** Who decided. */
  by: z.string().trim().min(1).max(200),
  /** ISO 8601, UTC. */
  madeAt: z.iso.datetime(),
  note: z.string().max(2000).exactOptional(),
  body: Decision,
});
export type Correction = z.infer<typeof Correction>;

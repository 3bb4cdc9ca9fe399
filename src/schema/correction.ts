// Correction: what a person changed about a record, when and why. It names its record by the words it stands on and not by
// an id, because ids change when a report is read again: it holds as long as its words can be found.
import { z } from "zod";
import { FurnitureKind } from "./article.ts";
import { AttributionKind, AttributionStatus, SourcingGrade } from "./attribution.ts";
import { DealKind } from "./deal.ts";
import { ReportId } from "./ids.ts";
import { ActorKind } from "./mention.ts";
import { list, record } from "./record.ts";

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
/** The attributions are of one utterance, whatever the rules find. */
const mergeStatements = record({ verb: z.literal("merge-statements"), target: Target, other: Target });
/** The attribution is of another utterance than the other. */
const splitStatements = record({ verb: z.literal("split-statements"), target: Target, other: Target });

/** What was decided. */
export const Decision = z.discriminatedUnion("verb", [
  accept,
  reject,
  speaker,
  spans,
  kind,
  status,
  furniture,
  renameDeal,
  mergeStatements,
  splitStatements,
]);
export type Decision = z.infer<typeof Decision>;
export type Verb = Decision["verb"];

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

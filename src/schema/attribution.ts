// Attribution: who said what, after PolNeAR (Newell, Margolin & Ruths, LREC 2018): source, cue and content, each
// possibly in several pieces; and what Parley adds: speaker, sourcing grade, channel, status, nesting.
import { z } from "zod";
import { ActorId, AttributionId, TimeId } from "./ids.ts";
import { list, record } from "./record.ts";
import { Span } from "./span.ts";

export const AttributionKind = z.enum(["direct", "indirect", "mixed"]);
export type AttributionKind = z.infer<typeof AttributionKind>;

export const AttributionStatus = z.enum(["said", "denied", "not-said", "no-comment"]);
export type AttributionStatus = z.infer<typeof AttributionStatus>;

export const SpeakerBasis = z.enum(["named", "described", "pronoun", "carried"]);
export type SpeakerBasis = z.infer<typeof SpeakerBasis>;

export const SourcingGrade = z.enum(["named", "unnamed", "anonymous", "document", "outlet", "unstated"]);
export type SourcingGrade = z.infer<typeof SourcingGrade>;

export const Sourcing = record({ grade: SourcingGrade, span: Span.exactOptional() });
export type Sourcing = z.infer<typeof Sourcing>;

export const Channel = record({ span: Span, medium: z.string().min(1) });
export type Channel = z.infer<typeof Channel>;

export const Attribution = record({
  id: AttributionId,
  source: list(Span),
  cue: list(Span),
  content: list(Span),
  kind: AttributionKind,
  status: AttributionStatus,
  speaker: ActorId.nullable(),
  speakerBasis: SpeakerBasis.nullable(),
  addressee: ActorId.nullable(),
  sourcing: Sourcing,
  channel: Channel.nullable(),
  time: TimeId.nullable(),
  parent: AttributionId.nullable(),
  confidence: z.number().min(0).max(1),
});
export type Attribution = z.infer<typeof Attribution>;

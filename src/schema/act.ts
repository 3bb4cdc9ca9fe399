// Act: what was done, offered, demanded or threatened, by whom, to whom; a PLOVER event type with its mode.
import { z } from "zod";
import { ActId, ActorId, AttributionId, DealId, TimeId } from "./ids.ts";
import { list, record } from "./record.ts";
import { Span } from "./span.ts";

export const ActStatus = z.enum(["done", "alleged", "planned", "considered", "conditional", "denied", "not-done"]);
export type ActStatus = z.infer<typeof ActStatus>;

/**
 * Which words decided what, and how: for `kind` the event they tell or what they make of another ("refused → REJECT/meet"),
 * for `status` the future, condition, negation, hearsay or governing word.
 */
export const ActReason = record({ decides: z.enum(["kind", "status"]), says: z.string().min(1), span: Span });
export type ActReason = z.infer<typeof ActReason>;

export const ActParticipant = record({ actor: ActorId.nullable(), span: Span });

export const Act = record({
  id: ActId,
  /** "THREATEN/violence": event type, with its mode after a slash. */
  kind: z.string().regex(/^[A-Z]+(\/[a-z-]+)?$/),
  by: list(ActParticipant),
  to: list(ActParticipant),
  evidence: list(Span),
  status: ActStatus,
  time: TimeId.exactOptional(),
  attribution: AttributionId.exactOptional(),
  deal: DealId.exactOptional(),
  because: list(ActReason),
  confidence: z.number().min(0).max(1),
});
export type Act = z.infer<typeof Act>;

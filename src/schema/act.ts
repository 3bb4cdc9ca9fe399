// Act: what was done, offered, demanded or threatened, by whom, to whom; a PLOVER event type with its mode.
import { z } from "zod";
import { ActId, ActorId, AttributionId, DealId, TimeId } from "./ids.ts";
import { list, record } from "./record.ts";
import { Span } from "./span.ts";

export const ActStatus = z.enum(["done", "alleged", "planned", "considered", "conditional", "denied", "not-done"]);
export type ActStatus = z.infer<typeof ActStatus>;

const Participant = record({ actor: ActorId.nullable(), span: Span });

export const Act = record({
  id: ActId,
  /** "THREATEN/violence": event type, with its mode after a slash. */
  kind: z.string().regex(/^[A-Z]+(\/[a-z-]+)?$/),
  by: list(Participant),
  to: list(Participant),
  evidence: list(Span),
  status: ActStatus,
  time: TimeId.exactOptional(),
  attribution: AttributionId.exactOptional(),
  deal: DealId.exactOptional(),
  because: z.string(),
  confidence: z.number().min(0).max(1),
});
export type Act = z.infer<typeof Act>;

// Deal: what is being negotiated or was agreed, as one report tells it.
import { z } from "zod";
import { ActorId, DealId } from "./ids.ts";
import { list, record } from "./record.ts";
import { Span } from "./span.ts";

export const Deal = record({
  id: DealId,
  name: z.string().min(1),
  kind: z.string(),
  parties: list(ActorId),
  mediators: list(ActorId),
  phases: list(z.string()),
  status: z.string(),
  evidence: list(Span),
});
export type Deal = z.infer<typeof Deal>;

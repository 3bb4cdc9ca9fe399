// Mention: a place in the report that stands for an actor.
import { z } from "zod";
import { ActorId, MentionId } from "./ids.ts";
import { record } from "./record.ts";
import { Span } from "./span.ts";

export const ActorKind = z.enum(["person", "organization", "state", "place", "group", "outlet", "document"]);
export type ActorKind = z.infer<typeof ActorKind>;

export const MentionForm = z.enum(["name", "description", "pronoun"]);
export type MentionForm = z.infer<typeof MentionForm>;

export const Mention = record({
  id: MentionId,
  span: Span,
  kind: ActorKind,
  form: MentionForm,
  actor: ActorId.nullable(),
  /** Why `actor` is null: what the text leaves open. */
  reason: z.string().exactOptional(),
  confidence: z.number().min(0).max(1),
});
export type Mention = z.infer<typeof Mention>;

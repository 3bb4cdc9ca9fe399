// Actor: who or what acts or speaks in one report. Actors of several reports become one in reconcile/, not here.
import { z } from "zod";
import { ActorId } from "./ids.ts";
import { ActorKind } from "./mention.ts";
import { list, record } from "./record.ts";
import { Span } from "./span.ts";

export const Role = record({
  title: z.string().min(1),
  of: z.string().exactOptional(),
  /** "former", "acting", "incoming" where the report says so. */
  standing: z.string().exactOptional(),
  since: z.string().exactOptional(),
  until: z.string().exactOptional(),
  span: Span,
});
export type Role = z.infer<typeof Role>;

/** What an actor belongs to: by name, by its actor where the report has one, and the words that say so. */
export const Tie = record({
  name: z.string().min(1),
  actor: ActorId.nullable(),
  span: Span,
});
export type Tie = z.infer<typeof Tie>;

export const Actor = record({
  id: ActorId,
  name: z.string().min(1),
  kind: ActorKind,
  aliases: list(z.string()),
  roles: list(Role),
  nationality: z.string().exactOptional(),
  age: z.number().int().positive().exactOptional(),
  /** The state whose government, ministry, army or residence this is. */
  of: Tie.exactOptional(),
  /** The body that a person speaks for, leads, founded or is a member of. */
  memberOf: Tie.exactOptional(),
  /** Where the report questions for whom this actor speaks. */
  doubts: list(Span),
});
export type Actor = z.infer<typeof Actor>;

// Term: one condition of a deal: what is given or demanded, for what, by when, or else.
import { z } from "zod";
import { ActorId, DealId, QuantityId, TermId } from "./ids.ts";
import { list, record } from "./record.ts";
import { Span } from "./span.ts";

/**
 * exchange: one thing for another · demand · offer · condition: something only if something else · ultimatum: a demand with an
 * "or else" or a deadline · commitment: a promise without a price · provision: what a deal or a phase of it has a party do, as the
 * report tells of its text · refusal · limit: up to here and no further.
 */
export const TermKind = z.enum([
  "exchange",
  "demand",
  "offer",
  "condition",
  "ultimatum",
  "commitment",
  "provision",
  "refusal",
  "limit",
]);
export type TermKind = z.infer<typeof TermKind>;

const pieces = list(Span).exactOptional();

export const Term = record({
  id: TermId,
  /** The deal that it is a term of; null where the report names none near it. */
  deal: DealId.nullable(),
  kind: TermKind,
  /** Whose term it is: who demands, offers, promises, refuses. `[]` where the report does not say. */
  by: list(ActorId),
  /** Of whom or to whom. */
  to: list(ActorId),
  give: pieces,
  get: pieces,
  demand: pieces,
  condition: pieces,
  /** The "or else". */
  otherwise: pieces,
  deadline: pieces,
  /** As the report names it: "second phase". */
  phase: z.string().min(1).exactOptional(),
  /** Numbers that stand in its pieces. */
  quantities: list(QuantityId),
  evidence: list(Span),
});
export type Term = z.infer<typeof Term>;

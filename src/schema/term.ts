// Term: one condition of a deal: what is given or demanded, for what, by when, or else.
import { z } from "zod";
import { ActorId, DealId, TermId } from "./ids.ts";
import { list, record } from "./record.ts";
import { Span } from "./span.ts";

export const TermKind = z.enum([
  "exchange",
  "demand",
  "offer",
  "condition",
  "ultimatum",
  "commitment",
  "refusal",
  "limit",
]);
export type TermKind = z.infer<typeof TermKind>;

const pieces = list(Span).exactOptional();

export const Term = record({
  id: TermId,
  deal: DealId.nullable(),
  kind: TermKind,
  by: ActorId.exactOptional(),
  to: ActorId.exactOptional(),
  give: pieces,
  get: pieces,
  demand: pieces,
  condition: pieces,
  otherwise: pieces,
  deadline: pieces,
  phase: z.string().exactOptional(),
  evidence: list(Span),
});
export type Term = z.infer<typeof Term>;

// Deal: what is being negotiated or was agreed, as one report tells it.
import { z } from "zod";
import { ActorId, DealId } from "./ids.ts";
import { list, record } from "./record.ts";
import { Span } from "./span.ts";

export const DealKind = z.enum([
  "ceasefire",
  "peace",
  "exchange",
  "withdrawal",
  "nuclear",
  "trade",
  "aid",
  "water",
  "border",
  "climate",
  "talks",
  "other",
]);
export type DealKind = z.infer<typeof DealKind>;

/** In the order of a deal's life; what the report says of it last and most plainly counts. */
export const DealStatus = z.enum([
  "proposed",
  "under negotiation",
  "agreed",
  "signed",
  "in effect",
  "in danger",
  "suspended",
  "broken",
  "rejected",
  "ended",
]);
export type DealStatus = z.infer<typeof DealStatus>;

/** How someone stands between the parties: broker (mediates, proposes) · facilitate (carries word, opens channels) · host · guarantee. */
export const Mediation = z.enum(["broker", "facilitate", "host", "guarantee"]);
export type Mediation = z.infer<typeof Mediation>;

export const Deal = record({
  id: DealId,
  /** The most telling of its names. */
  name: z.string().min(1),
  /** Everything that the report calls it, without articles, in order of first use. */
  names: list(z.string().min(1)),
  kind: DealKind,
  parties: list(ActorId),
  mediators: list(record({ actor: ActorId, how: Mediation, span: Span })),
  /** As the report names them: "initial phase", "second phase". */
  phases: list(z.string().min(1)),
  /** Null where the report does not say how it stands. */
  status: DealStatus.nullable(),
  /** The words that decided the status; `[]` without one. */
  because: list(Span),
  /** Every place where the report names it. */
  evidence: list(Span),
});
export type Deal = z.infer<typeof Deal>;

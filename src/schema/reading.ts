// Reading: what one report says. The same Article and the same model give the same bytes.
import { z } from "zod";
import { Act } from "./act.ts";
import { Actor } from "./actor.ts";
import { Article } from "./article.ts";
import { Attribution } from "./attribution.ts";
import { Deal } from "./deal.ts";
import { Mention } from "./mention.ts";
import { Problem } from "./problem.ts";
import { Quantity } from "./quantity.ts";
import { list, record } from "./record.ts";
import { Span } from "./span.ts";
import { Term } from "./term.ts";
import { Time } from "./time.ts";

/** Raised when the shape of a Reading changes; a ledger keeps it beside each reading. */
export const SCHEMA_VERSION = 1;

export const Reading = record({
  schema: z.literal(SCHEMA_VERSION),
  /** The reader and its version, such as "rules-1". */
  model: z.string().min(1),
  article: Article,
  sentences: list(Span),
  mentions: list(Mention),
  actors: list(Actor),
  attributions: list(Attribution),
  times: list(Time),
  quantities: list(Quantity),
  acts: list(Act),
  terms: list(Term),
  deals: list(Deal),
  problems: list(Problem),
});
export type Reading = z.infer<typeof Reading>;

// What the pages of single records need beside the records: words at places, links between reports, two reports side by side, and how
// actors speak of each other.
import { z } from "zod";
import type { RegardSaid } from "../../ledger/findings.ts";
import type { Beside } from "../../reconcile/beside/beside.ts";
import type { Passage } from "../../reconcile/passages.ts";
import type { RegardsOfActor } from "../../reconcile/regards/record.ts";
import type { ReportLinks } from "../../reconcile/report-links.ts";
import { ReportId } from "../../schema/ids.ts";
import { list, record } from "../../schema/record.ts";
import { Span } from "../../schema/span.ts";
import { described, noun } from "../nouns.ts";
import { cited, WhoSchema } from "./findings.ts";

const text = z.string();
const about = { title: text.nullable(), outlet: text.nullable(), publishedAt: text.nullable() };

const PassageSchema = noun(
  "Passage",
  record({
    at: described(text, "As it was asked for."),
    words: described(text.nullable(), "On one line; null for a report alone, and where there is no such place."),
    ...about,
  }) satisfies z.ZodType<Passage>,
  "The words at a place of a report.",
);
export const Passages = record({ rows: list(PassageSchema) });

const Other = record({
  id: ReportId,
  ...about,
  standing: z.enum(["origin", "copy", "version", "story"]),
  kind: z.enum(["exact", "syndicated", "reworded", "version"]).nullable(),
});

export const Links = noun(
  "ReportLinks",
  record({
    actors: described(z.record(text, text), "Actors over all reports by those of the report."),
    statements: described(
      z.record(text, record({ id: text, independent: z.int().nonnegative() })),
      "By attribution: its statement, and on how many words that stands.",
    ),
    story: text.nullable(),
    others: list(noun("OtherReport", Other, "A report that stands beside another, and how.")),
  }) satisfies z.ZodType<ReportLinks>,
  "What a report's records are over all reports, and which other reports stand beside it.",
);

const BesideSide = noun(
  "Side",
  record({
    span: Span,
    alone: described(list(Span), "Words that the other side does not have."),
    begins: described(z.boolean(), "Whether a paragraph begins with it."),
  }),
  "A sentence in its place.",
);

export const BesideAnswer = noun(
  "Beside",
  record({
    rows: list(
      noun(
        "BesideRow",
        record({
          kind: z.enum(["same", "changed", "left", "right"]),
          isMoved: described(z.boolean(), "Alone at its place, but elsewhere in the other too."),
          left: BesideSide.nullable(),
          right: BesideSide.nullable(),
        }),
      ),
    ),
    share: described(z.number().min(0).max(1), "Sentences that are the same or mostly so, of those of the shorter."),
  }) satisfies z.ZodType<Beside>,
  "Two reports sentence by sentence.",
);

const RegardSchema = noun(
  "Regard",
  record({
    ...cited,
    kind: z.enum(["praises", "accuses", "demands", "threatens"]),
    by: WhoSchema,
    to: WhoSchema.nullable(),
    toWords: described(text.nullable(), "What the report calls them, where it does not settle who they are."),
    teller: described(WhoSchema.nullable(), "On whose word, where that is a third's."),
    words: text,
  }) satisfies z.ZodType<RegardSaid>,
  "That somebody praised, accused or threatened another, or demanded something of them.",
);

export const Regards = noun(
  "Regards",
  record({ by: list(RegardSchema), toward: list(RegardSchema) }) satisfies z.ZodType<RegardsOfActor>,
  "How an actor speaks of others, and others of it, in order of time.",
);

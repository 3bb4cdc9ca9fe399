// What came in since some moment, for somebody who follows some actors and deals.
import { z } from "zod";
import type { DealNews, News } from "../../reconcile/news.ts";
import { newsOf } from "../../reconcile/news.ts";
import { DealStatus } from "../../schema/deal.ts";
import { list, record } from "../../schema/record.ts";
import { DifferenceSchema, MoveSchema, ShiftSchema } from "../answers/findings.ts";
import { AttributionPage } from "../answers/rows.ts";
import { described, noun } from "../nouns.ts";
import { type Route, route } from "../route.ts";
import type { Sources } from "../sources.ts";

const count = z.int().nonnegative();
const ids = (description: string) =>
  described(z.array(z.string().max(100)).max(200).readonly().exactOptional(), description);

const moment = z.union([z.iso.datetime({ offset: true }), z.iso.date()], "expected YYYY-MM-DD or an ISO 8601 time");

const query = z.strictObject({
  since: described(moment.exactOptional(), "Added after that moment; left out, ever."),
  actor: ids("Statements by these actors, by id."),
  deal: ids("Moves on the terms of these deals, by id."),
  limit: described(z.coerce.number().int().min(1).max(200).default(20), "Statements to give; all are counted."),
});

const DealNewsSchema = noun(
  "DealNews",
  record({
    id: z.string(),
    name: z.string(),
    status: DealStatus.nullable(),
    moves: list(MoveSchema),
    reports: described(count, "New reports that tell of it."),
  }) satisfies z.ZodType<DealNews>,
);

const NewsAnswer = noun(
  "News",
  record({
    reports: described(count, "Reports that were added."),
    statements: AttributionPage,
    deals: list(DealNewsSchema),
    shifts: list(ShiftSchema),
    differences: list(DifferenceSchema),
  }) satisfies z.ZodType<News>,
  "What is new: what rests on a report that was not there before.",
);

export function newsRoutes({ ledger, deals, check }: Sources): readonly Route[] {
  const held = async () => {
    const { shifts, differences } = await check();
    return { shifts, differences, deals: await deals() };
  };
  return [
    route({
      path: "/news",
      operation: "getNews",
      summary:
        "What came in since some moment: new statements and moves of those that are followed, shifts and differences.",
      query,
      answer: NewsAnswer,
      respond: ({ since, actor = [], deal = [], limit }) => {
        const at = since === undefined ? "" : new Date(since).toISOString();
        return newsOf(ledger, held, { since: at, actors: actor, deals: deal, limit });
      },
    }),
  ];
}

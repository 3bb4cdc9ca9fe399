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
import { newsTable } from "../tables/news-table.ts";

const count = z.int().nonnegative();
const ids = (description: string) =>
  described(z.array(z.string().max(100)).max(200).readonly().exactOptional(), description);

const moment = z.union([z.iso.datetime({ offset: true }), z.iso.date()], "expected YYYY-MM-DD or an ISO 8601 time");

const query = z.strictObject({
  days: described(
    z.coerce.number().int().min(1).max(3660).exactOptional(),
    "In place of since: of so many days up to that of the newest report, by the dates that reports give themselves.",
  ),
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
    clock: described(
      record({ by: z.enum(["added", "published"]), since: z.string(), until: z.string().nullable() }),
      "added: by the moment at which reports were added, published: by their own days; since is empty for ever.",
    ),
    reports: described(count, "Reports that are new."),
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
  const newsFor = ({ since, days, actor = [], deal = [], limit }: z.output<typeof query>) => {
    const at = since === undefined ? "" : new Date(since).toISOString();
    return newsOf(ledger, held, { since: days === undefined ? at : { days }, actors: actor, deals: deal, limit });
  };
  return [
    route({
      path: "/news",
      operation: "getNews",
      summary:
        "What came in since some moment: new statements and moves of those that are followed, shifts and differences.",
      query,
      answer: NewsAnswer,
      respond: (asked) => newsFor(asked),
      table: (asked) => newsTable(() => newsFor({ ...asked, limit: Number.POSITIVE_INFINITY })),
    }),
  ];
}

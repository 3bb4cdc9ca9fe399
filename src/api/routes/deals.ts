// Deals over all reports: found, and one with its terms and who did what about each.
import { z } from "zod";
import { dealPageColumns } from "../../export/deal-page-columns.ts";
import { fill } from "../../export/tables.ts";
import type { DealPage } from "../../ledger/findings.ts";
import { fold } from "../../ledger/fold.ts";
import { shortDeal } from "../../reconcile/deals/short.ts";
import { DealKind, DealStatus } from "../../schema/deal.ts";
import { DealList } from "../answers/deals.ts";
import { DealSchema } from "../answers/findings.ts";
import { cut, inOrder, type Standing } from "../cut.ts";
import { missing } from "../missing.ts";
import { described } from "../nouns.ts";
import { anyOf, names, paging } from "../parameters.ts";
import { nothing, type Route, route } from "../route.ts";
import type { Sources } from "../sources.ts";

const query = z.strictObject({
  words: described(z.string().max(1000).exactOptional(), "Words that must all be in its names or those of its sides."),
  kind: anyOf(DealKind, "Of one of these kinds."),
  status: anyOf(DealStatus, "That stand in one of these ways."),
  actor: names("With one of these as a party or mediator, by id or name."),
  since: described(z.iso.date().exactOptional(), "Told of on this day or later."),
  until: described(z.iso.date().exactOptional(), "Told of on this day or earlier."),
  ...paging,
});
type Asked = Omit<z.output<typeof query>, "limit" | "cursor">;

export function dealRoutes({ deals }: Sources): readonly Route[] {
  const found = async (asked: Asked) => (await deals()).filter(isAskedFor(asked)).toSorted(newestFirst);
  return [
    route({
      path: "/deals",
      operation: "listDeals",
      summary: "Deals over all reports, those told of last before others.",
      query,
      answer: DealList,
      respond: async ({ limit, cursor, ...asked }) => {
        const paged = { limit, ...(cursor === undefined ? {} : { cursor }) };
        const { rows, ...page } = cut(await found(asked), paged, standingOf);
        return { ...page, rows: rows.map(shortDeal) };
      },
      table: (asked) =>
        fill(
          dealPageColumns,
          (async function* () {
            yield* await found(asked);
          })(),
        ),
    }),
    route({
      path: "/deals/:id",
      operation: "getDeal",
      summary: "One deal, by its id or that of a report's deal: how it stood when, its sides, its terms and who met.",
      query: nothing,
      answer: DealSchema,
      respond: async (_, { id = "" }) =>
        (await deals()).find((deal) => deal.id === id || deal.members.includes(id)) ?? missing("deal", id),
    }),
  ];
}

function isAskedFor({ words = "", kind, status, actor, since, until }: Asked): (deal: DealPage) => boolean {
  const wanted = fold(words)
    .split(" ")
    .filter((word) => word !== "");
  const actors = new Set(actor?.flatMap((name) => [name, fold(name)]));
  return (deal) => {
    const sides = [...deal.parties, ...deal.mediators];
    const text = fold([...deal.names, ...sides.map(({ name }) => name)].join(" "));
    return (
      wanted.every((word) => text.includes(word)) &&
      (kind === undefined || kind.includes(deal.kind)) &&
      (status === undefined || (deal.status !== null && status.includes(deal.status))) &&
      (actor === undefined || sides.some(({ id, name }) => actors.has(id) || actors.has(fold(name)))) &&
      (since === undefined || (deal.until ?? "") >= since) &&
      (until === undefined || (deal.since ?? "~") <= until)
    );
  };
}

function standingOf({ until, id }: DealPage): Standing {
  return [until ?? "", id];
}

function newestFirst(a: DealPage, b: DealPage): number {
  return inOrder(standingOf(a), standingOf(b));
}

// Deals over all reports: found, and one with its terms and who did what about each.
import { z } from "zod";
import { dealPageColumns } from "../../export/deal-page-columns.ts";
import { fill } from "../../export/tables.ts";
import type { DealPage } from "../../ledger/findings.ts";
import { type DealWish, isWished } from "../../reconcile/deals/asked.ts";
import { dealFacets } from "../../reconcile/deals/facets.ts";
import { dealKnownAs } from "../../reconcile/deals/record.ts";
import { shortDeal } from "../../reconcile/deals/short.ts";
import { DealKind, DealStatus } from "../../schema/deal.ts";
import { DealFacetsSchema, DealList } from "../answers/deals.ts";
import { DealSchema } from "../answers/findings.ts";
import { cut, inOrder, type Standing } from "../cut.ts";
import { rowsOf } from "../every-row.ts";
import { missing } from "../missing.ts";
import { described } from "../nouns.ts";
import { anyOf, names, offset, paging } from "../parameters.ts";
import { nothing, type Route, route } from "../route.ts";
import type { Sources } from "../sources.ts";
import { facetColumns, facetRows } from "../tables/facet-columns.ts";
import { moveColumns, movesOf } from "../tables/record-tables.ts";

const query = z.strictObject({
  words: described(z.string().max(1000).exactOptional(), "Words that must all be in its names or those of its sides."),
  kind: anyOf(DealKind, "Of one of these kinds."),
  status: anyOf(DealStatus, "That stand in one of these ways."),
  actor: names("With one of these as a party or mediator, by id or name."),
  party: names("With one of these as a party, by id or name."),
  mediator: names("With one of these between the parties, by id or name."),
  demands: described(z.coerce.number().int().min(1).max(999_999).exactOptional(), "With so many demands open."),
  since: described(z.iso.date().exactOptional(), "Told of on this day or later."),
  until: described(z.iso.date().exactOptional(), "Told of on this day or earlier."),
  ...paging,
  offset,
});

const { limit: _limit, cursor: _cursor, offset: _offset, ...counted } = query.shape;

export function dealRoutes({ deals }: Sources): readonly Route[] {
  const found = async (asked: DealWish) => (await deals()).filter(isWished(asked)).toSorted(newestFirst);
  return [
    route({
      path: "/deals",
      operation: "listDeals",
      summary: "Deals over all reports, those told of last before others.",
      query,
      answer: DealList,
      respond: async ({ limit, cursor, offset = 0, ...asked }) => {
        const paged = { limit, offset, ...(cursor === undefined ? {} : { cursor }) };
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
      respond: async (_, { id = "" }) => dealKnownAs(id, await deals()) ?? missing("deal", id),
      table: (_, { id = "" }) =>
        fill(
          moveColumns,
          rowsOf(async () => movesOf(dealKnownAs(id, await deals()) ?? missing("deal", id))),
        ),
    }),
    route({
      path: "/deal-facets",
      operation: "getDealFacets",
      summary: "How many deals of a search have which status, kind, party and mediator.",
      query: z.strictObject(counted),
      answer: DealFacetsSchema,
      respond: async (asked) => dealFacets(await deals(), asked),
      table: (asked) =>
        fill(
          facetColumns,
          rowsOf(async () => facetRows(dealFacets(await deals(), asked))),
        ),
    }),
  ];
}

function standingOf({ until, id }: DealPage): Standing {
  return [until ?? "", id];
}

function newestFirst(a: DealPage, b: DealPage): number {
  return inOrder(standingOf(a), standingOf(b));
}

// Attributions: found, one by its permalink, and how many of each facet a search would give.
import { z } from "zod";
import { attributionColumns } from "../../export/attribution-columns.ts";
import { fill } from "../../export/tables.ts";
import type { AttributionQuery, AttributionRow, InReading, ReadLedger } from "../../ledger/ledger.ts";
import { withDenials } from "../../reconcile/statements/disputed.ts";
import { ReportId } from "../../schema/ids.ts";
import { AllFacets, AttributionInList, ListedAttributionPage } from "../answers/rows.ts";
import { rowsOf } from "../every-row.ts";
import { missing } from "../missing.ts";
import { described } from "../nouns.ts";
import { offset, paging, search } from "../parameters.ts";
import { rememberedBy } from "../remembered.ts";
import { nothing, type Route, route } from "../route.ts";
import type { Sources } from "../sources.ts";
import { facetColumns, facetRows } from "../tables/facet-columns.ts";
import { type OfDeal, withPlaces } from "../told-of.ts";

const query = z.strictObject({
  ...search,
  report: described(ReportId.exactOptional(), "In this report."),
  ...paging,
  offset,
});

const { limit: _limit, cursor: _cursor, offset: _offset, ...counted } = query.shape;

export function attributionRoutes(sources: Sources): readonly Route[] {
  const { ledger } = sources;
  // All rows of a large ledger have to be counted, and whoever turns pages or comes back asks for the same.
  const facets = rememberedBy(ledger, async (asked: AttributionQuery & OfDeal) =>
    ledger.facets(await withPlaces(sources, asked)),
  );
  return [
    route({
      path: "/attributions",
      operation: "listAttributions",
      summary: "Attributions, newest report first.",
      query,
      answer: ListedAttributionPage,
      respond: async (asked) =>
        withDenials(await ledger.attributions(await withPlaces(sources, asked)), await sources.denials()),
      table: (asked) => fill(attributionColumns, found(sources, asked)),
    }),
    route({
      path: "/attributions/:id",
      operation: "getAttribution",
      summary: "One attribution by its permanent id, `REPORT.RECORD`.",
      query: nothing,
      answer: AttributionInList,
      respond: async (_, { id = "" }) => (await ledger.attribution(id)) ?? missing("attribution", id),
      table: (_, { id = "" }) => fill(attributionColumns, one(ledger, id)),
    }),
    route({
      path: "/facets",
      operation: "getFacets",
      summary: "How many attributions of a search have which speaker, outlet, kind, grade, status and month.",
      query: z.strictObject(counted),
      answer: AllFacets,
      respond: facets,
      table: (asked) =>
        fill(
          facetColumns,
          rowsOf(async () => facetRows({ ...(await facets(asked)) })),
        ),
    }),
  ];
}

async function* found(sources: Sources, asked: AttributionQuery & OfDeal): AsyncGenerator<InReading<AttributionRow>> {
  yield* sources.ledger.everyAttribution(await withPlaces(sources, asked));
}

async function* one(ledger: ReadLedger, id: string): AsyncGenerator<InReading<AttributionRow>> {
  const row = (await ledger.attribution(id)) ?? missing("attribution", id);
  const reading = (await ledger.reading(row.report)) ?? missing("report", row.report);
  yield { row, reading };
}

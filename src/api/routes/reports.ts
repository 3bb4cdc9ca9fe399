// Reports: found, one whole, those of a story, and the outlets that they are of.
import { z } from "zod";
import type { Column } from "../../export/column.ts";
import { reportColumns } from "../../export/report-columns.ts";
import { type ExportTable, fill } from "../../export/tables.ts";
import type { Facet, ReadLedger, ReportQuery, VersionedReport } from "../../ledger/ledger.ts";
import { versionsOf } from "../../reconcile/versions.ts";
import { readStoryId } from "../../schema/reconciled-id.ts";
import { WholeReading } from "../answers/nouns-of-a-report.ts";
import { FacetList, ReportPage } from "../answers/rows.ts";
import { everyRow, rowsOf } from "../every-row.ts";
import { missing } from "../missing.ts";
import { names, offset, paging, since, until, words } from "../parameters.ts";
import { nothing, type Route, route } from "../route.ts";
import type { Sources } from "../sources.ts";
import { readingTable } from "../tables/reading-table.ts";

const found = { words, outlet: names("Of one of these outlets."), since, until };
const query = z.strictObject({ ...found, ...paging, offset });

const outletColumns: readonly Column<Facet>[] = [
  { name: "outlet", of: ({ value }) => value },
  { name: "reports", kind: "count", of: ({ count }) => count },
];

export function reportRoutes({ ledger }: Sources): readonly Route[] {
  return [
    route({
      path: "/reports",
      operation: "listReports",
      summary: "Reports, newest first.",
      query,
      answer: ReportPage,
      respond: (asked) => ledger.reports(asked),
      table: (asked) => tableOf(ledger, asked),
    }),
    route({
      path: "/reports/:id",
      operation: "getReport",
      summary: "Everything that was read from one report.",
      query: nothing,
      answer: WholeReading,
      respond: async (_, { id = "" }) => (await ledger.reading(id)) ?? missing("report", id),
      table: (_, { id = "" }) => readingTable(async () => (await ledger.reading(id)) ?? missing("report", id)),
    }),
    route({
      path: "/outlets",
      operation: "listOutlets",
      summary: "The outlets of the reports that match, each with its count, which is made without `outlet`.",
      query: z.strictObject(found),
      answer: FacetList,
      respond: (asked) => ledger.outlets(asked),
      table: (asked) =>
        fill(
          outletColumns,
          rowsOf(() => ledger.outlets(asked)),
        ),
    }),
    route({
      path: "/stories/:id",
      operation: "getStory",
      summary: "The reports of a story, copies included, newest first.",
      query: z.strictObject(paging),
      answer: ReportPage,
      respond: async (asked, { id = "" }) => {
        if (readStoryId(id) === null) missing("story", id);
        const page = await ledger.reports({ ...asked, story: id });
        return page.total === 0 ? missing("story", id) : page;
      },
      table: (_, { id = "" }) => tableOf(ledger, { story: id }),
    }),
  ];
}

function tableOf(ledger: ReadLedger, query: ReportQuery): ExportTable {
  return fill(reportColumns, versioned(ledger, query));
}

async function* versioned(ledger: ReadLedger, query: ReportQuery): AsyncGenerator<VersionedReport> {
  for await (const row of everyRow((paged) => ledger.reports({ ...query, ...paged }))) {
    const versions = await versionsOf(ledger, row.id);
    const first = versions?.first ?? row.id;
    yield { ...row, version: versions?.version ?? 1, versionOf: first === row.id ? null : first };
  }
}

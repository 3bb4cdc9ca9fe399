// What the ledger holds: how many of each, what failed, and what was published when.
import { z } from "zod";
import { archiveColumns } from "../../export/archive-columns.ts";
import type { Column } from "../../export/column.ts";
import { fill } from "../../export/tables.ts";
import type { Failure } from "../../ledger/ledger.ts";
import { Archive, Counts, Failures } from "../answers/rows.ts";
import { rowsOf } from "../every-row.ts";
import { since, until } from "../parameters.ts";
import { nothing, type Route, route } from "../route.ts";
import type { Sources } from "../sources.ts";

const failureColumns: readonly Column<Failure>[] = [
  { name: "uri", of: ({ uri }) => uri },
  { name: "code", of: ({ problem }) => problem.code },
  { name: "message", of: ({ problem }) => problem.message },
];

const countColumns: readonly Column<{ readonly of: string; readonly count: number }>[] = [
  { name: "of", of: ({ of }) => of },
  { name: "count", kind: "count", of: ({ count }) => count },
];

export function holdingRoutes({ ledger }: Sources): readonly Route[] {
  return [
    route({
      path: "/counts",
      operation: "getCounts",
      summary: "How many reports, attributions and failed inputs the ledger holds.",
      query: nothing,
      answer: Counts,
      respond: () => ledger.counts(),
      table: () =>
        fill(
          countColumns,
          rowsOf(async () => Object.entries(await ledger.counts()).map(([of, count]) => ({ of, count }))),
        ),
    }),
    route({
      path: "/failures",
      operation: "listFailures",
      summary: "The inputs that could not become a report.",
      query: nothing,
      answer: Failures,
      respond: () => ledger.failures(),
      table: () =>
        fill(
          failureColumns,
          rowsOf(() => ledger.failures()),
        ),
    }),
    route({
      path: "/archive",
      operation: "getArchive",
      summary: "How many reports and attributions there are of each day and outlet.",
      query: z.strictObject({ since, until }),
      answer: Archive,
      respond: async (time) => ({ days: await ledger.archive(time) }),
      table: (time) =>
        fill(
          archiveColumns,
          (async function* () {
            yield* await ledger.archive(time);
          })(),
        ),
    }),
  ];
}

// What the ledger holds: how many of each, what failed, and what was published when.
import { z } from "zod";
import { archiveColumns } from "../../export/archive-columns.ts";
import { fill } from "../../export/tables.ts";
import { Archive, Counts, Failures } from "../answers/rows.ts";
import { since, until } from "../parameters.ts";
import { nothing, type Route, route } from "../route.ts";
import type { Sources } from "../sources.ts";

export function holdingRoutes({ ledger }: Sources): readonly Route[] {
  return [
    route({
      path: "/counts",
      operation: "getCounts",
      summary: "How many reports, attributions and failed inputs the ledger holds.",
      query: nothing,
      answer: Counts,
      respond: () => ledger.counts(),
    }),
    route({
      path: "/failures",
      operation: "listFailures",
      summary: "The inputs that could not become a report.",
      query: nothing,
      answer: Failures,
      respond: () => ledger.failures(),
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

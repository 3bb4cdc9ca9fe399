// What pages of single records need beside them: the words at places, a report's links, two reports side by side, an actor's regards.
import { z } from "zod";
import { fill } from "../../export/tables.ts";
import type { ReadLedger } from "../../ledger/ledger.ts";
import { besideOf } from "../../reconcile/beside/beside.ts";
import { passagesAt, readPlace } from "../../reconcile/passages.ts";
import { regardsOf } from "../../reconcile/regards/record.ts";
import { linksOf } from "../../reconcile/report-links.ts";
import { ParleyError, shown } from "../../schema/parley-error.ts";
import { BesideAnswer, Links, Passages, Regards } from "../answers/pages.ts";
import { rowsOf } from "../every-row.ts";
import { missing } from "../missing.ts";
import { described } from "../nouns.ts";
import { nothing, type Route, route } from "../route.ts";
import type { Sources } from "../sources.ts";
import { regardColumns } from "../tables/record-tables.ts";
import {
  besideColumns,
  besideRows,
  linkColumns,
  linkRows,
  type PassageRow,
  passageColumns,
  passageRows,
} from "../tables/report-tables.ts";

const places = z.strictObject({
  at: described(
    z.array(z.string().max(40)).max(100).readonly().exactOptional(),
    "A place as `REPORT:START-END`, or a report alone.",
  ),
});

export function pageRoutes({ ledger }: Sources): readonly Route[] {
  const readingOf = async (id: string) => (await ledger.reading(id)) ?? missing("report", id);
  const regardsOfActor = async (id: string) => {
    const [actor] = await ledger.actorsNamed(id);
    return actor === undefined ? missing("actor", id) : regardsOf(ledger, actor.id);
  };
  return [
    route({
      path: "/passages",
      operation: "listPassages",
      summary: "The words at up to a hundred places of reports, in the order asked for.",
      query: places,
      answer: Passages,
      respond: async ({ at = [] }) => ({ rows: await passagesAt(ledger, at.map(placeOf)) }),
      table: ({ at = [] }) => fill(passageColumns, passages(ledger, at)),
    }),
    route({
      path: "/reports/:id/links",
      operation: "getReportLinks",
      summary: "What a report's records are over all reports, and which other reports stand beside it.",
      query: nothing,
      answer: Links,
      respond: async (_, { id = "" }) => (await linksOf(ledger, id)) ?? missing("report", id),
      table: (_, { id = "" }) =>
        fill(
          linkColumns,
          rowsOf(async () => linkRows(id, (await linksOf(ledger, id)) ?? missing("report", id))),
        ),
    }),
    route({
      path: "/reports/:id/beside/:other",
      operation: "getReportsBeside",
      summary: "Two reports sentence by sentence, with the words that each has alone.",
      query: nothing,
      answer: BesideAnswer,
      respond: async (_, { id = "", other = "" }) => besideOf(await readingOf(id), await readingOf(other)),
      table: (_, { id = "", other = "" }) =>
        fill(
          besideColumns,
          rowsOf(async () => {
            const [left, right] = [await readingOf(id), await readingOf(other)];
            return besideRows(besideOf(left, right), left, right);
          }),
        ),
    }),
    route({
      path: "/actors/:id/regards",
      operation: "getActorRegards",
      summary: "Whom an actor praises, accuses, threatens or demands something of, and who does so of it.",
      query: nothing,
      answer: Regards,
      respond: (_, { id = "" }) => regardsOfActor(id),
      table: (_, { id = "" }) =>
        fill(
          regardColumns,
          rowsOf(async () => {
            const { by, toward } = await regardsOfActor(id);
            return [...by, ...toward];
          }),
        ),
    }),
  ];
}

async function* passages(ledger: ReadLedger, at: readonly string[]): AsyncGenerator<PassageRow> {
  yield* passageRows(await passagesAt(ledger, at.map(placeOf)), (report) => ledger.text(report));
}

function placeOf(at: string) {
  const place = readPlace(at);
  if (place !== null) return place;
  throw new ParleyError(
    "query-invalid",
    `The query parameter at="${shown(at)}" is no place in a report: give REPORT:START-END, or a report's id alone.`,
  );
}

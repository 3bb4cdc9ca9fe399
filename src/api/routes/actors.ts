// Actors over all reports: found, and one with its evidence, its positions and where they changed.
import { z } from "zod";
import { reconciledActorColumns } from "../../export/reconciled-actor-columns.ts";
import { fill } from "../../export/tables.ts";
import type { ReadLedger, ReconciledActor } from "../../ledger/ledger.ts";
import { type ActorQuery, actorOrders } from "../../ledger/lists.ts";
import { actorPageOf } from "../../reconcile/actor-page.ts";
import { allOf } from "../../reconcile/all-of.ts";
import { ActorKind } from "../../schema/mention.ts";
import { ActorAnswer } from "../answers/deals.ts";
import { ActorPage } from "../answers/rows.ts";
import { everyRow, rowsOf } from "../every-row.ts";
import { missing } from "../missing.ts";
import { described } from "../nouns.ts";
import { anyOf, offset, paging } from "../parameters.ts";
import { nothing, type Route, route } from "../route.ts";
import type { Sources } from "../sources.ts";
import { stanceColumns } from "../tables/record-tables.ts";

const query = z.strictObject({
  words: described(z.string().max(1000).exactOptional(), "Beginnings of words that must all be in one of its names."),
  kind: anyOf(ActorKind, "Of one of these kinds."),
  order: described(
    z.enum(actorOrders).exactOptional(),
    "Those named most first, those to whom most is attributed, or those told of last.",
  ),
  ...paging,
  offset,
});

export function actorRoutes({ ledger, book }: Sources): readonly Route[] {
  return [
    route({
      path: "/actors",
      operation: "listActors",
      summary: "Actors over all reports, those named most before others unless another order is asked for.",
      query,
      answer: ActorPage,
      respond: (asked) => ledger.actors(asked),
      table: (asked) => fill(reconciledActorColumns, wholeActors(ledger, asked)),
    }),
    route({
      path: "/actors/:id",
      operation: "getActor",
      summary: "One actor by id or name; a name that several bear is answered with all of them.",
      query: nothing,
      answer: ActorAnswer,
      respond: async (_, { id = "" }) => (await actorPageOf(ledger, id, await book())) ?? missing("actor", id),
      table: (_, { id = "" }) =>
        fill(
          stanceColumns,
          rowsOf(async () => {
            const page = (await actorPageOf(ledger, id, await book())) ?? missing("actor", id);
            return "positions" in page ? page.positions : [];
          }),
        ),
    }),
  ];
}

async function* wholeActors(ledger: ReadLedger, asked: ActorQuery): AsyncGenerator<ReconciledActor> {
  const listed = await allOf(everyRow((paged) => ledger.actors({ ...asked, ...paged })));
  yield* ledger.everyReconciledActor(listed.map(({ id }) => id));
}

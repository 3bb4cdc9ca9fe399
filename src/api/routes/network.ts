// Who speaks of, presses and meets whom, for a network.
import { z } from "zod";
import { fill } from "../../export/tables.ts";
import type { NetworkQuery } from "../../reconcile/pictures/edge.ts";
import { networkOf } from "../../reconcile/pictures/network.ts";
import { EdgeKindSchema, NetworkAnswer } from "../answers/pictures.ts";
import { rowsOf } from "../every-row.ts";
import { described } from "../nouns.ts";
import { anyOf, names } from "../parameters.ts";
import { type Route, route } from "../route.ts";
import type { Sources } from "../sources.ts";
import { edgeColumns, edgesOf, graphOfNetwork } from "../tables/picture-tables.ts";

const query = z.strictObject({
  actor: names("With one of these at either end, by id or name."),
  kind: anyOf(EdgeKindSchema, "Of one of these kinds."),
  since: described(z.iso.date("expected YYYY-MM-DD").exactOptional(), "Of this day or later."),
  until: described(z.iso.date("expected YYYY-MM-DD").exactOptional(), "Of this day or earlier."),
});

export function networkRoutes({ ties }: Sources): readonly Route[] {
  const whole = async (asked: NetworkQuery) => networkOf(await ties(), asked, Number.POSITIVE_INFINITY);
  return [
    route({
      path: "/network",
      operation: "getNetwork",
      summary:
        "Who speaks of, accuses, praises, demands of, threatens, offers to and meets whom, by independent reports.",
      query,
      answer: NetworkAnswer,
      respond: async (asked) => networkOf(await ties(), asked),
      table: (asked) =>
        fill(
          edgeColumns,
          rowsOf(async () => edgesOf(await whole(asked))),
        ),
      graph: async (asked) => graphOfNetwork(await whole(asked)),
    }),
  ];
}

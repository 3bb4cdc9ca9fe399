// What was said, done, due and dated, for a timeline.
import { z } from "zod";
import { fill } from "../../export/tables.ts";
import { dealKnownAs } from "../../reconcile/deals/record.ts";
import { timelineOf } from "../../reconcile/pictures/timeline.ts";
import { MarkKindSchema, TimelineAnswer } from "../answers/pictures.ts";
import { rowsOf } from "../every-row.ts";
import { described } from "../nouns.ts";
import { anyOf, names } from "../parameters.ts";
import { type Route, route } from "../route.ts";
import type { Sources } from "../sources.ts";
import { markColumns } from "../tables/picture-tables.ts";

const query = z.strictObject({
  actor: names("Said or done by or to one of these, by id or name."),
  deal: names("Of one of these deals, by id."),
  kind: anyOf(MarkKindSchema, "Of one of these kinds."),
  since: described(z.iso.date("expected YYYY-MM-DD").exactOptional(), "That may be of this day or later."),
  until: described(z.iso.date("expected YYYY-MM-DD").exactOptional(), "That may be of this day or earlier."),
});

export function timelineRoutes({ marks, deals }: Sources): readonly Route[] {
  const found = async ({ deal, ...asked }: z.output<typeof query>, most?: number) => {
    if (deal === undefined) return timelineOf(await marks(), asked, most);
    const known = await deals();
    const ids = deal.map((id) => dealKnownAs(id, known)?.id ?? id);
    return timelineOf(await marks(), { ...asked, deal: ids }, most);
  };
  return [
    route({
      path: "/timeline",
      operation: "getTimeline",
      summary: "What was said, done, due and dated, each once however many reports have it.",
      query,
      answer: TimelineAnswer,
      respond: (asked) => found(asked),
      table: (asked) =>
        fill(
          markColumns,
          rowsOf(async () => (await found(asked, Number.POSITIVE_INFINITY)).marks),
        ),
    }),
  ];
}

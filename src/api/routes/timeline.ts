// What was said, done, due and dated, for a timeline.
import { z } from "zod";
import { timelineOf } from "../../reconcile/pictures/timeline.ts";
import { MarkKindSchema, TimelineAnswer } from "../answers/pictures.ts";
import { described } from "../nouns.ts";
import { anyOf, names } from "../parameters.ts";
import { type Route, route } from "../route.ts";
import type { Sources } from "../sources.ts";

const query = z.strictObject({
  actor: names("Said or done by or to one of these, by id or name."),
  deal: names("Of one of these deals, by id."),
  kind: anyOf(MarkKindSchema, "Of one of these kinds."),
  since: described(z.iso.date("expected YYYY-MM-DD").exactOptional(), "That may be of this day or later."),
  until: described(z.iso.date("expected YYYY-MM-DD").exactOptional(), "That may be of this day or earlier."),
});

export function timelineRoutes({ marks }: Sources): readonly Route[] {
  return [
    route({
      path: "/timeline",
      operation: "getTimeline",
      summary: "What was said, done, due and dated, each once however many reports have it.",
      query,
      answer: TimelineAnswer,
      respond: async (asked) => timelineOf(await marks(), asked),
    }),
  ];
}

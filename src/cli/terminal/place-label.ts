// Where a place of a report stands, for a person: its paragraph, or the headline.
import type { Article } from "../../schema/article.ts";
import { contains, type Span } from "../../schema/span.ts";

/** "¶4" for a place in the fourth paragraph of the body, "head" for one in the headline. */
export function placeLabel(place: Span, { body, headline }: Article): string {
  if (headline !== null && contains(headline, place)) return "head";
  return `¶${body.findIndex((paragraph) => place.start < paragraph.end) + 1}`;
}

// By whose word: the innermost attribution in whose content each of many places stands.
import type { Attribution } from "../../schema/attribution.ts";
import type { AttributionId } from "../../schema/ids.ts";
import type { Span } from "../../schema/span.ts";

interface Content extends Span {
  readonly id: AttributionId;
}

/** How many open contents one place is compared with: nesting is never this deep in a real report. */
const MOST_OPEN = 64;

/** One answer a place, in the order given; places must be in text order. Undefined where the report says it itself. */
export function innermostAttributions(
  attributions: readonly Attribution[],
  places: readonly Span[],
): readonly (AttributionId | undefined)[] {
  const contents = attributions
    .flatMap(({ id, content }) => content.map((span): Content => ({ id, start: span.start, end: span.end })))
    .toSorted((a, b) => a.start - b.start || b.end - a.end);
  let open: Content[] = [];
  let next = 0;
  return places.map((place) => {
    for (let one = contents[next]; one !== undefined && one.start <= place.start; one = contents[++next])
      open.push(one);
    open = open.filter((one) => one.end > place.start).slice(-MOST_OPEN);
    return open.findLast((one) => one.end >= place.end)?.id;
  });
}

// Puts an attribution that no reader found among the others of its report: within whose words it is said, and what is said in its own.
// Promise: nothing that stands in the reading changes but what is said inside the new one's words.
import type { Attribution } from "../../schema/attribution.ts";
import type { AttributionId } from "../../schema/ids.ts";
import type { Reading } from "../../schema/reading.ts";
import { contains, type Span } from "../../schema/span.ts";

/** The reading with it, in the order of the text. */
export function nest(reading: Reading, one: Attribution): Reading {
  const parent = within(one, reading.attributions);
  const isInside = (place: readonly Span[]): boolean => place.length > 0 && areHeld(place, one.content);
  const isBetween = (of: AttributionId | null | undefined): boolean => (of ?? null) === parent;
  const others = reading.attributions.map((other) =>
    other.id !== parent && isBetween(other.parent) && isInside(other.cue) ? { ...other, parent: one.id } : other,
  );
  return {
    ...reading,
    attributions: [...others, { ...one, parent }].toSorted((a, b) => startOf(a) - startOf(b)),
    quantities: reading.quantities.map((quantity) =>
      isBetween(quantity.attribution) && isInside([quantity.span]) ? { ...quantity, attribution: one.id } : quantity,
    ),
    acts: reading.acts.map((act) =>
      isBetween(act.attribution) && isInside(act.evidence) ? { ...act, attribution: one.id } : act,
    ),
  };
}

/** The innermost attribution in whose content it is told, as reading/rules/nest.ts has it: by its cue, without one by all of it. */
function within(one: Attribution, others: readonly Attribution[]): AttributionId | null {
  const told = one.cue.length > 0 ? one.cue : [...one.source, ...one.content];
  const around = others
    .filter(({ content }) => areHeld(told, content) && lengthOf(content) > lengthOf(one.content))
    .toSorted((a, b) => lengthOf(a.content) - lengthOf(b.content));
  return around[0]?.id ?? null;
}

function areHeld(pieces: readonly Span[], by: readonly Span[]): boolean {
  return pieces.every((piece) => by.some((outer) => contains(outer, piece)));
}

function lengthOf(pieces: readonly Span[]): number {
  return pieces.reduce((sum, { start, end }) => sum + end - start, 0);
}

function startOf({ source, cue, content }: Attribution): number {
  return Math.min(...[...source, ...cue, ...content].map(({ start }) => start));
}

// Times inside quoted speech count from the day of the speech: in “We met yesterday,” he said on Tuesday, they met on Monday
// (deixis; TimeML annotates it so). Promise: only where the sentence tells the day of saying; else the report's day stays.

import type { Quotation } from "../../language/quotations.ts";
import type { TimeId } from "../../schema/ids.ts";
import { overlaps, type Span } from "../../schema/span.ts";
import type { Roles } from "../reader.ts";

/** For each place in text order the time of the speech it stands in; undefined outside speech whose day is told. */
export function speechTimes(
  places: readonly Span[],
  found: readonly Pick<Roles, "content">[],
  { said, quotations }: { readonly said: readonly (TimeId | null)[]; readonly quotations: readonly Quotation[] },
): readonly (TimeId | undefined)[] {
  const speech = quotations.flatMap(({ isSpeech, pieces }) => (isSpeech ? pieces : []));
  const told = found.flatMap(({ content }, i) => content.map((span) => ({ span, said: said[i] ?? null })));
  const isQuoted = coveredBy(places, speech);
  const saying = innermost(places, told);
  return places.map((_, i) => (isQuoted[i] === true ? (saying[i] ?? undefined) : undefined));
}

function coveredBy(places: readonly Span[], spans: readonly Span[]): readonly boolean[] {
  return innermost(
    places,
    spans.map((span) => ({ span, said: true as const })),
  ).map((one) => one === true);
}

/** Spans open at one place: nesting is never this deep in a real report. */
const DEEPEST = 64;

interface Held<T> {
  readonly span: Span;
  readonly said: T;
}

/** What the innermost of the spans that holds each place says. */
function innermost<T>(places: readonly Span[], spans: readonly Held<T>[]): readonly (T | undefined)[] {
  const sorted = spans.toSorted((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
  let open: Held<T>[] = [];
  let next = 0;
  return places.map((place) => {
    for (let one = sorted[next]; one !== undefined && one.span.start <= place.start; one = sorted[++next])
      open.push(one);
    open = open.filter(({ span }) => span.end > place.start).slice(-DEEPEST);
    return open.findLast(({ span }) => overlaps(span, place))?.said;
  });
}

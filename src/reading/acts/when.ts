// When an act happened, or is to happen: the time in its own clause. Promise: only what stands plainly beside the act's words; a
// time of another clause, of another act nearer by, or of the saying itself is never taken.
import { CLAUSE_OPENERS } from "../../language/en/saying-time-words.ts";
import type { Act } from "../../schema/act.ts";
import type { Attribution } from "../../schema/attribution.ts";
import { firstFrom, overlaps, type Span } from "../../schema/span.ts";
import type { Time } from "../../schema/time.ts";

export interface Surroundings {
  readonly text: string;
  readonly sentences: readonly Span[];
  readonly attributions: readonly Attribution[];
  /** In text order. */
  readonly times: readonly Time[];
}

/** Characters between an act's words and its time; beyond them it is likelier another's. */
const NEAR = 90;
const BREAK = new RegExp(`[;:—]|[.!?]\\s|\\b(?:and|or|${[...CLAUSE_OPENERS].join("|")})\\b`, "i");

/**
 * The acts, each with its time where the text gives one.
 *
 * @example "Ardesh signed the truce on 3 May": 3 May
 * @example not: "The minister said on Thursday that Ardesh had signed": Thursday is when it was said
 */
export function timeActs(acts: readonly Act[], { text, sentences, attributions, times }: Surroundings): readonly Act[] {
  const places = acts.flatMap(({ evidence }) => evidence).toSorted((a, b) => a.start - b.start);
  const starts = times.map(({ span }) => span);
  const ofSaying = new Set(attributions.flatMap(({ time }) => time ?? []));
  return acts.map((act) => {
    const fitting = act.evidence.flatMap((place) => {
      const sentence = sentences[firstFrom(sentences, place.start + 1) - 1];
      if (sentence === undefined) return [];
      const from = firstFrom(starts, Math.max(sentence.start, place.start - NEAR));
      const to = firstFrom(starts, Math.min(sentence.end, place.end + NEAR));
      return times.slice(from, to).flatMap((time) => {
        const gap = between(place, time.span);
        const isOther = (time.type !== "date" && time.type !== "time") || ofSaying.has(time.id);
        if (
          isOther ||
          isPartOfName(text, time.span) ||
          BREAK.test(text.slice(gap.start, gap.end)) ||
          isAnActIn(gap, places)
        )
          return [];
        return [{ time, distance: gap.end - gap.start }];
      });
    });
    const nearest = fitting.toSorted((a, b) => a.distance - b.distance)[0];
    return nearest === undefined ? act : { ...act, time: nearest.time.id };
  });
}

/** "the War of 1967", "the October 7 attack", "Tuesday’s test": of a thing, and no time of the act. */
function isPartOfName(text: string, { start, end }: Span): boolean {
  const before = text.slice(Math.max(0, start - 12), start);
  return /\b(?:of|the|an?|than|since|from|until|till)\s$/i.test(before) || /^['’]s\b/.test(text.slice(end, end + 3));
}

/** The stretch from the first's end to the second's start, whichever comes first; empty where they touch or overlap. */
function between(one: Span, other: Span): Span {
  const [first, second] = one.start <= other.start ? [one, other] : [other, one];
  return { start: first.end, end: Math.max(first.end, second.start) };
}

function isAnActIn(gap: Span, places: readonly Span[]): boolean {
  const next = places[firstFrom(places, gap.start)];
  return gap.start < gap.end && next !== undefined && overlaps(next, gap);
}

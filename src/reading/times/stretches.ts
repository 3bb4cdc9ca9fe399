// Stretches of time from one point to another, or open at an end: "since 1997", "until Friday", "from March to May", "between 2010 and
// 2015", "pre-1967". Written by EDTF as intervals.

import { dateAt, dayNumberAt } from "./dates.ts";
import { type Meaning, type Phrase, typeOf } from "./meaning.ts";
import { isAt, isHyphen, keyAt, type Line } from "./pieces.ts";
import { pointAt } from "./points.ts";

/** An interval that begins right here; null for none. */
export function intervalAt(line: Line, at: number): Phrase | null {
  return sinceAt(line, at) ?? untilAt(line, at) ?? betweenAt(line, at) ?? prefixAt(line, at) ?? onwardsAt(line, at);
}

/** A date, a part of a day, or a clock time with its day. */
function datePointAt(line: Line, at: number): Phrase | null {
  const point = pointAt(line, at);
  if (point === null) return null;
  const { meaning } = point;
  const isOnDay = meaning.kind === "part-of-day" || (meaning.kind === "clock" && meaning.day !== null);
  return typeOf(meaning) === "date" || isOnDay ? point : null;
}

/** "since 1997", "since at least last month" */
function sinceAt(line: Line, at: number): Phrase | null {
  if (keyAt(line, at) !== "since") return null;
  const point = datePointAt(line, isAt(line, at + 1, "at", "least") ? at + 3 : at + 1);
  return point === null ? null : interval(point.meaning, null, point);
}

/** "until Friday", "till 2030" */
function untilAt(line: Line, at: number): Phrase | null {
  if (!/^(?:until|till)$/.test(keyAt(line, at))) return null;
  const point = datePointAt(line, isAt(line, at + 1, "at", "least") ? at + 3 : at + 1);
  return point === null ? null : interval(null, point.meaning, point);
}

/** "from March to May", "between 2010 and 2015"; both ends must be times. */
function betweenAt(line: Line, at: number): Phrase | null {
  const isFrom = keyAt(line, at) === "from";
  if (!isFrom && keyAt(line, at) !== "between") return null;
  const days = daysOfOneMonthAt(line, at);
  if (days !== null) return days;
  const first = datePointAt(line, at + 1);
  if (first === null) return null;
  if (first.meaning.kind === "interval") return isFrom ? first : null;
  const link = keyAt(line, first.to);
  if (isFrom && /^(?:on|onward|onwards)$/.test(link))
    return { ...interval(first.meaning, null, first), to: first.to + 1 };
  if (isFrom ? !/^(?:to|until|till|through|-)$/.test(link) : link !== "and") return null;
  const second = datePointAt(line, first.to + 1);
  return second === null || second.meaning.kind === "interval"
    ? null
    : interval(withYearOf(first.meaning, second.meaning), second.meaning, second);
}

/** "between 10 and 15 March", "from the 3rd to the 5th of May 2017": the first day has its month from the second. */
function daysOfOneMonthAt(line: Line, at: number): Phrase | null {
  const first = dayNumberAt(line, keyAt(line, at + 1) === "the" ? at + 2 : at + 1);
  const link = keyAt(line, first?.to ?? -1);
  if (first === null || (keyAt(line, at) === "from" ? !/^(?:to|until|till|through)$/.test(link) : link !== "and"))
    return null;
  const last = dateAt(line, keyAt(line, first.to + 1) === "the" ? first.to + 2 : first.to + 1);
  if (last?.meaning.kind !== "date" || last.meaning.day === null || last.meaning.month === null) return null;
  return interval({ ...last.meaning, day: first.day }, last.meaning, last);
}

/** "from March 3 to May 5, 2017": the year belongs to both. */
function withYearOf(first: Meaning, second: Meaning): Meaning {
  const isShared = first.kind === "date" && second.kind === "date" && first.year === null && second.year !== null;
  return isShared ? { ...first, year: second.year } : first;
}

/** "pre-1967", "post-2014" */
function prefixAt(line: Line, at: number): Phrase | null {
  const prefix = keyAt(line, at);
  if ((prefix !== "pre" && prefix !== "post") || !isHyphen(line, at + 1)) return null;
  const point = datePointAt(line, at + 2);
  if (point?.meaning.kind !== "date") return null;
  return prefix === "pre" ? interval(null, point.meaning, point) : interval(point.meaning, null, point);
}

/** "2014 onwards" */
function onwardsAt(line: Line, at: number): Phrase | null {
  const point = datePointAt(line, at);
  if (point === null || !/^(?:onward|onwards)$/.test(keyAt(line, point.to))) return null;
  return { ...interval(point.meaning, null, point), to: point.to + 1 };
}

function interval(from: Meaning | null, to: Meaning | null, { to: end, mod }: Phrase): Phrase {
  const meaning: Meaning = { kind: "interval", from, to };
  return mod === undefined ? { to: end, meaning } : { to: end, meaning, mod };
}

// Resolution: what comes of a meaning: a value and how it was come by, or none and why; and what it can be reckoned from.
import type { TimeId } from "../../schema/ids.ts";
import type { TimeBasis } from "../../schema/time.ts";
import { type Day, dayOf, dayText, isYear, monthText, partsOf, yearText } from "./calendar.ts";
import type { Direction } from "./direction.ts";

/** A date as far as it is known, for what counts on from it. */
export interface Point {
  readonly year: number;
  readonly month: number | null;
  readonly day: number | null;
}

export type Exactness = "day" | "month" | "year";

/** A time told before, with its point. */
export interface Told {
  readonly id: TimeId;
  readonly point: Point;
}

export interface Anchors {
  readonly report: Day | null;
  /** Told by the tense of the clause; asked only where it matters. */
  readonly direction: () => Direction;
  /** The nearest time told before that is known to this exactness. */
  readonly before: (exactness: Exactness) => Told | null;
}

export interface Resolution {
  readonly value: string | null;
  readonly basis: TimeBasis;
  readonly reason?: string;
  readonly anchor?: "report" | TimeId;
  readonly point?: Point;
}

export const NO_REPORT_DATE = "the report has no date to count from";
export const OUT_OF_REACH = "the year is not between 0000 and 9999";

export function none(reason: string): Resolution {
  return { value: null, basis: "none", reason };
}

/** A point with its value; none outside the years that four digits can write. */
export function dated(point: Point, basis: TimeBasis, anchor?: "report" | TimeId): Resolution {
  if (!isYear(point.year)) return none(OUT_OF_REACH);
  return { value: pointText(point), basis, point, ...(anchor === undefined ? {} : { anchor }) };
}

export function datedDay(day: Day, basis: TimeBasis, anchor: "report" | TimeId): Resolution {
  return dated(partsOf(day), basis, anchor);
}

export function pointText({ year, month, day }: Point): string {
  if (month === null) return yearText(year);
  const number = day === null ? null : dayOf(year, month, day);
  return number === null ? monthText(year, month) : dayText(number);
}

/** The same resolution with another value and nothing to count on from. */
export function withValue({ point: _, ...rest }: Resolution, value: string): Resolution {
  return { ...rest, value };
}

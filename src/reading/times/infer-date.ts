// The year of a day or month that is told without one: "October 7", "in September". The nearest in the direction of the tense; a
// weekday beside it ("Thursday, October 7") decides where it can.
import { addMonths, type Day, dayOf, partsOf, weekdayOf } from "./calendar.ts";
import type { Direction } from "./direction.ts";
import type { DateMeaning } from "./meaning.ts";
import { type Anchors, dated, NO_REPORT_DATE, none, type Resolution } from "./resolution.ts";

/** Years looked at on either side: enough for any 29 February, the gap at 1900 and its like included. */
const REACH = 8;

export function inferDate({ month, day, weekday }: DateMeaning, { report, direction }: Anchors): Resolution {
  if (report === null) return none(`the year is not stated and ${NO_REPORT_DATE}`);
  if (month === null) return none("neither year nor month is stated");
  const { year, month: now } = partsOf(report);
  if (day === null)
    return dated({ year: year + yearOfMonth(month - now, direction()), month, day }, "inferred", "report");
  const days = candidates(year, month, day).filter((one) => weekday === undefined || weekdayOf(one) === weekday);
  const fitting = days.length === 0 ? candidates(year, month, day) : days;
  const chosen = nearest(fitting, report, direction());
  return chosen === null ? none("there is no such day") : dated(partsOf(chosen), "inferred", "report");
}

/** Which year a month `distance` months from the report's in the calendar belongs to, as -1, 0 or 1. */
function yearOfMonth(distance: number, direction: Direction): number {
  if (direction === "past") return distance > 0 ? -1 : 0;
  if (direction === "future") return distance < 0 ? 1 : 0;
  return distance > 6 ? -1 : distance < -6 ? 1 : 0;
}

function candidates(year: number, month: number, day: number): readonly Day[] {
  const days = Array.from({ length: 2 * REACH + 1 }, (_, i) => dayOf(year - REACH + i, month, day));
  return days.filter((one) => one !== null);
}

/** Days: so near to the report, a report says the year where it is not the one that comes to mind. */
const NEAR = 60;

/** The day nearest to the report's, its own day included; one that is far away on the side that the tense tells. */
function nearest(days: readonly Day[], report: Day, direction: Direction): Day | null {
  const near = days.find((day) => Math.abs(day - report) <= NEAR);
  if (near !== undefined) return near;
  const side = days.filter((day) =>
    direction === "past" ? day <= report : direction === "future" ? day >= report : true,
  );
  const [first = null] = (side.length === 0 ? days : side).toSorted(
    (a, b) => Math.abs(a - report) - Math.abs(b - report),
  );
  return first;
}

/** The first month at or beyond the report's, in steps of one: for "last May" and "next May". */
export function monthFrom(report: Day, month: number, step: 1 | -1): { readonly year: number; readonly month: number } {
  let at = addMonths(partsOf(report), step);
  while (at.month !== month) at = addMonths(at, step);
  return at;
}

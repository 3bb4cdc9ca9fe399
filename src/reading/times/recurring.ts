// What comes round, made one: which Friday, May, weekend or summer is meant. "Last" is the nearest strictly before the report's day,
// "next" strictly after, a bare name the nearest in the direction of the tense, the report's own day included.
import { type Day, dayText, monthText, partsOf, weekdayOf } from "./calendar.ts";
import { monthFrom } from "./infer-date.ts";
import type { Meaning, Turn } from "./meaning.ts";
import { type Anchors, dated, datedDay, NO_REPORT_DATE, none, type Resolution, withValue } from "./resolution.ts";

type Of<Kind extends Meaning["kind"]> = Extract<Meaning, { kind: Kind }>;

export function resolveWeekday({ weekday, turn }: Of<"weekday">, { report, direction }: Anchors): Resolution {
  if (report === null) return none(NO_REPORT_DATE);
  const away = weekday - weekdayOf(report);
  if (turn === "this-week") return datedDay(report + away, "reckoned", "report");
  if (turn === "last-week") return datedDay(report + away - 7, "reckoned", "report");
  if (turn === "next-week") return datedDay(report + away + 7, "reckoned", "report");
  const isAhead =
    turn === "next" || (turn !== "last" && direction() === (turn === "this" ? orFuture(direction()) : "future"));
  const step = isAhead ? ((away % 7) + 7) % 7 : -(((-away % 7) + 7) % 7);
  const isItself = step === 0 && (turn === "last" || turn === "next");
  return datedDay(report + step + (isItself ? (isAhead ? 7 : -7) : 0), "inferred", "report");
}

/** "this Friday" is to come unless the clause is in the past. */
function orFuture(direction: string): string {
  return direction === "past" ? "future" : direction;
}

export function resolveMonth({ month, turn }: Of<"month">, { report }: Anchors): Resolution {
  if (report === null) return none(NO_REPORT_DATE);
  if (turn === "this") return dated({ year: partsOf(report).year, month, day: null }, "reckoned", "report");
  return dated({ ...monthFrom(report, month, turn === "last" ? -1 : 1), day: null }, "inferred", "report");
}

/** Saturday and Sunday, as an interval. */
export function resolveWeekend(turn: Turn, { report, direction }: Anchors): Resolution {
  if (report === null) return none(NO_REPORT_DATE);
  const saturday = report + 6 - weekdayOf(report);
  const isNow = weekdayOf(report) >= 6;
  const isAhead = turn === "next" || (turn !== "last" && direction() !== "past");
  const week = turn === "next" && isNow ? 7 : isAhead || (isNow && turn !== "last") ? 0 : -7;
  return { value: weekendText(saturday + week), basis: "inferred", anchor: "report" };
}

function weekendText(saturday: Day): string {
  return `${dayText(saturday)}/${dayText(saturday + 1)}`;
}

/** First month of each EDTF season, of the northern hemisphere; winter belongs to the year of its December. */
const SEASON_STARTS: ReadonlyMap<number, number> = new Map([
  [21, 3],
  [22, 6],
  [23, 9],
  [24, 12],
]);

export function resolveSeason(
  { season, turn }: Of<"season">,
  year: Resolution | null,
  { report }: Anchors,
): Resolution {
  const written = (of: number): string => monthText(of, season);
  if (year !== null) return year.point === undefined ? year : withValue(year, written(year.point.year));
  if (report === null) return none(NO_REPORT_DATE);
  const { year: now, month } = partsOf(report);
  const start = SEASON_STARTS.get(season) ?? 3;
  const isOver = month > start + 2;
  const last = isOver ? now : now - 1;
  const value = written(turn === "last" ? last : turn === "next" ? (month < start ? now : now + 1) : now);
  return { value, basis: "inferred", anchor: "report" };
}

// Dates of the calendar: "7 October 2024", "Oct. 19", "March 3-5", "2017-08-30", "Monday, March 3", "in September". Promise: a day
// that does not exist and a date that can be read two ways are found and have no value.
import { DOUBTFUL_MONTHS, FIXED_DAYS, SHORT_WEEKDAYS, WEEKDAYS } from "../../language/en/time-words.ts";
import { isPartOfNumber } from "./amounts.ts";
import { figuresAt } from "./figures.ts";
import type { DateMeaning, Phrase } from "./meaning.ts";
import { isMonth, monthAt, type NamedMonth } from "./month-name.ts";
import { afterStop, isAt, isHyphen, keyAt, type Line, numberAt } from "./pieces.ts";
import { yearBehindMonth } from "./years.ts";

/** A date with at least a month in it, or in figures. */
export function dateAt(line: Line, at: number): Phrase | null {
  return (
    withWeekday(line, at) ?? figuresAt(line, at) ?? monthFirst(line, at) ?? dayFirst(line, at) ?? feastAt(line, at)
  );
}

/** "Monday, March 3": the weekday helps to tell the year. */
function withWeekday(line: Line, at: number): Phrase | null {
  const key = keyAt(line, at);
  const weekday = WEEKDAYS.get(key) ?? SHORT_WEEKDAYS.get(key);
  if (weekday === undefined || line[at]?.isCapital !== true) return null;
  const stop = afterStop(line, at + 1);
  const behind = keyAt(line, stop) === "," ? stop + 1 : stop;
  const date = figuresAt(line, behind) ?? monthFirst(line, behind) ?? dayFirst(line, behind);
  if (date?.meaning.kind !== "date" || date.meaning.day === null) return null;
  return { to: date.to, meaning: { ...date.meaning, weekday } };
}

/** A day of the month with or without its ending: "3", "3rd". */
export function dayNumberAt(line: Line, at: number): { readonly to: number; readonly day: number } | null {
  const day = numberAt(line, at, 2);
  if (day === null || day < 1 || isPartOfNumber(line, at)) return null;
  const hasEnding = /^(?:st|nd|rd|th)$/.test(keyAt(line, at + 1)) && line[at + 1]?.isGlued === true;
  return { to: hasEnding ? at + 2 : at + 1, day };
}

interface Year {
  readonly to: number;
  readonly of: Pick<DateMeaning, "year" | "yearsOn" | "isOfThatYear">;
}

const YEARS_ON: ReadonlyMap<string, -1 | 0 | 1> = new Map([
  ["last", -1],
  ["this", 0],
  ["next", 1],
]);

/** The year that belongs to a day or month: "2017", ", 2017", "of 2017", "last year", "of this year". */
function yearBehind(line: Line, at: number): Year {
  const link = keyAt(line, at) === "," || keyAt(line, at) === "of" ? at + 1 : at;
  const yearsOn = keyAt(line, link + 1) === "year" ? YEARS_ON.get(keyAt(line, link)) : undefined;
  if (yearsOn !== undefined && keyAt(line, at) !== ",") return { to: link + 2, of: { year: null, yearsOn } };
  if (isAt(line, at, "of", "that", "year") || isAt(line, at, "that", "year"))
    return { to: link + 2, of: { year: null, isOfThatYear: true } };
  const year = line[link]?.isGlued === true ? null : yearBehindMonth(line, link);
  return year === null ? { to: at, of: { year } } : { to: link + 1, of: { year } };
}

/** "March 3", "March 3-5, 2017", "March 3 to April 2", "March 2017", "March". */
function monthFirst(line: Line, at: number): Phrase | null {
  const month = monthAt(line, at);
  if (month === null) return null;
  const first = dayNumberAt(line, month.to);
  if (first === null || isUnitBehind(line, first.to)) return monthAlone(line, at, month);
  const last = lastDay(line, first.to);
  const { to, of } = yearBehind(line, last?.to ?? first.to);
  const from: DateMeaning = { kind: "date", ...of, month: month.month, day: first.day };
  if (line[to]?.kind === "odd") return oddDigits(to + 1);
  if (last === null) return { to, meaning: from };
  return { to, meaning: { kind: "interval", from, to: { ...from, ...last.date } } };
}

/** "in May 30 people": what follows the number is counted, so the number is no day. */
function isUnitBehind(line: Line, at: number): boolean {
  const isPercent = /^[%:]$/.test(keyAt(line, at)) && line[at]?.isGlued === true && keyAt(line, at) === "%";
  return isPercent || /^(?:percent|people|million|billion)$/.test(keyAt(line, at));
}

/** The second half of "March 3-5", "March 3 to 5", "March 30 to April 2". */
function lastDay(line: Line, at: number): { readonly to: number; readonly date: Partial<DateMeaning> } | null {
  const isLinked = keyAt(line, at) === "-" || keyAt(line, at) === "to" || keyAt(line, at) === "through";
  if (!isLinked) return null;
  const month = monthAt(line, at + 1);
  const day = dayNumberAt(line, month?.to ?? at + 1);
  if (
    day === null ||
    isUnitBehind(line, day.to) ||
    (month === null && keyAt(line, at) === "-" && line[at]?.isGlued !== true)
  )
    return null;
  return { to: day.to, date: month === null ? { day: day.day } : { month: month.month, day: day.day } };
}

/** "April 2014", "mid-April", "in September"; a short form needs its year, and "may" and "march" their company. */
function monthAlone(line: Line, at: number, month: NamedMonth): Phrase | null {
  const { to, of } = yearBehind(line, month.to);
  if (line[to]?.kind === "odd") return oddDigits(to + 1);
  if (to === month.to && !(month.isWhole && isMonth(line, at))) return null;
  return { to, meaning: { kind: "date", ...of, month: month.month, day: null } };
}

/** "7 October", "7th of October 2024", "3-5 March". */
function dayFirst(line: Line, at: number): Phrase | null {
  const first = dayNumberAt(line, at);
  if (first === null || line[at - 1]?.kind === "digits") return null;
  const isRange = isHyphen(line, first.to) || keyAt(line, first.to) === "to";
  const last = isRange ? dayNumberAt(line, first.to + 1) : null;
  const behind = last?.to ?? first.to;
  const named = keyAt(line, behind) === "of" || isHyphen(line, behind) ? behind + 1 : behind;
  const month = monthAt(line, named);
  if (month === null || (DOUBTFUL_MONTHS.has(keyAt(line, named)) && line[named]?.isCapital !== true)) return null;
  const { to, of } =
    isHyphen(line, month.to) && named > behind ? yearBehindHyphen(line, month.to) : yearBehind(line, month.to);
  if (line[to]?.kind === "odd") return oddDigits(to + 1);
  const date: DateMeaning = { kind: "date", ...of, month: month.month, day: first.day };
  return { to, meaning: last === null ? date : { kind: "interval", from: date, to: { ...date, day: last.day } } };
}

/** "7-Oct-2024" */
function yearBehindHyphen(line: Line, at: number): Year {
  const year = yearBehindMonth(line, at + 1);
  return { to: year === null ? at : at + 2, of: { year } };
}

function oddDigits(to: number): Phrase {
  return { to, meaning: { kind: "unsettled", type: "date", reason: "written in more than one system of digits" } };
}

const FEAST_OPENERS: ReadonlySet<string> = new Set(
  [...FIXED_DAYS.keys()].map((name) => name.split(/[ ']/, 1).join("")),
);

/** "Christmas Eve", "New Year's Day". */
function feastAt(line: Line, at: number): Phrase | null {
  if (!FEAST_OPENERS.has(keyAt(line, at))) return null;
  for (const length of [2, 4, 5]) {
    const pieces = line.slice(at, at + length);
    const name = pieces.reduce((all, piece) => `${all}${piece.isGlued || all === "" ? "" : " "}${piece.key}`, "");
    const date = FIXED_DAYS.get(name);
    if (date === undefined) continue;
    const { to, of } = yearBehind(line, at + length);
    return { to, meaning: { kind: "date", ...of, month: date[0], day: date[1] } };
  }
  return null;
}

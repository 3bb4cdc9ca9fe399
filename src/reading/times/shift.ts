// Counting on: so many days, weeks, months or years from the report's day or from a time told before. A value is as exact as its
// unit: "two weeks ago" is a week, "three years ago" a year.
import type { Unit } from "../../language/en/time-words.ts";
import type { TimeId } from "../../schema/ids.ts";
import {
  addMonths,
  type Day,
  dayOf,
  dayText,
  isYear,
  monthText,
  partsOf,
  weekdayOf,
  weekText,
  yearText,
} from "./calendar.ts";
import type { Meaning } from "./meaning.ts";
import {
  type Anchors,
  dated,
  datedDay,
  type Exactness,
  NO_REPORT_DATE,
  none,
  OUT_OF_REACH,
  type Resolution,
  withValue,
} from "./resolution.ts";

type Anchor = "report" | TimeId;
type Shift = Extract<Meaning, { kind: "shift" }>;

export function shiftFromReport(shift: Shift, { report }: Anchors): Resolution {
  if (report === null) return none(NO_REPORT_DATE);
  if (Math.abs(shift.count) > 9999) return none(OUT_OF_REACH);
  if (shift.bound === "more-than") return beyond(shift, report);
  if (shift.bound === "less-than" && shift.count < 0) return approximate(shift, nearly(shift, report));
  const shifted = shiftDay(shift, report, "report");
  return shift.bound === "approximate" ? approximate(shift, shifted) : shifted;
}

function shiftDay({ unit, count }: Shift, report: Day, anchor: Anchor): Resolution {
  switch (unit) {
    case "second":
    case "minute":
      return datedDay(report, "inferred", anchor);
    case "hour":
      return datedDay(report + Math.trunc(count / 24), "inferred", anchor);
    case "day":
      return datedDay(report + Math.trunc(count), "reckoned", anchor);
    case "week":
      return { ...weekOf(report, count), anchor };
    case "month":
      return dated({ ...addMonths(partsOf(report), Math.trunc(count)), day: null }, "reckoned", anchor);
    case "quarter":
      return quarterOf(addMonths(partsOf(report), 3 * Math.trunc(count)), anchor);
    case "year":
      return shiftYears(report, count, anchor);
    default:
      return unit satisfies never;
  }
}

/** On a Sunday "last week" is the week that ends with it, as English-language news begins its weeks on that day. */
function weekOf(day: Day, count: number): Resolution {
  const isSunday = weekdayOf(day) === 7 && count === -1;
  return { value: weekText(isSunday ? day : day + 7 * Math.trunc(count)), basis: "reckoned" };
}

/** Quarters are 33 to 36 in EDTF. */
function quarterOf({ year, month }: { year: number; month: number }, anchor: Anchor): Resolution {
  return { value: `${yearText(year)}-${33 + Math.floor((month - 1) / 3)}`, basis: "reckoned", anchor };
}

/** Two and a half years are thirty months, so the month is told too. */
function shiftYears(report: Day, count: number, anchor: Anchor): Resolution {
  const parts = partsOf(report);
  if (Number.isInteger(count)) return dated({ year: parts.year + count, month: null, day: null }, "reckoned", anchor);
  return dated({ ...addMonths(parts, Math.round(12 * count)), day: null }, "reckoned", anchor);
}

/** "more than two years ago" is before that month: an interval with an open beginning. */
function beyond({ unit, count }: Shift, report: Day): Resolution {
  const parts = partsOf(report);
  const isDay = unit === "day" || unit === "week" || unit === "hour";
  const days = unit === "week" ? 7 * count : unit === "hour" ? count / 24 : count;
  const month = addMonths(parts, Math.round(unit === "year" ? 12 * count : unit === "quarter" ? 3 * count : count));
  if (!isYear(month.year)) return none(OUT_OF_REACH);
  const edge = isDay ? dayText(report + Math.trunc(days)) : monthText(month.year, month.month);
  return { value: count < 0 ? `../${edge}` : `${edge}/..`, basis: "reckoned", anchor: "report" };
}

/** "nearly two decades ago": a twentieth less, the middle of the last tenth. */
function nearly({ unit, count }: Shift, report: Day): Resolution {
  if (unit !== "year") return shiftDay({ kind: "shift", unit, count, from: "report" }, report, "report");
  const month = addMonths(partsOf(report), Math.round(12 * count * 0.95));
  return dated({ year: month.year, month: null, day: null }, "reckoned", "report");
}

/** EDTF writes "~" behind an approximate date; a week and an hour have no such form. */
function approximate({ unit }: Shift, resolution: Resolution): Resolution {
  const { value } = resolution;
  return value === null || unit === "week" || unit === "hour" ? resolution : withValue(resolution, `${value}~`);
}

/** Which exactness the time told before must have. */
const EXACTNESS: Readonly<Record<Unit, Exactness>> = {
  second: "day",
  minute: "day",
  hour: "day",
  day: "day",
  week: "day",
  month: "month",
  quarter: "month",
  year: "year",
};

export function shiftFromText(shift: Shift, { before }: Anchors): Resolution {
  const told = before(EXACTNESS[shift.unit]);
  if (told === null) return none("no date told before it is exact enough to count from");
  if (Math.abs(shift.count) > 9999) return none(OUT_OF_REACH);
  const { year, month, day } = told.point;
  const start = dayOf(year, month ?? 1, day ?? 1);
  return start === null ? none(OUT_OF_REACH) : shiftDay(shift, start, told.id);
}

// Resolving: from what an expression means to its value, with what the report's day, the tense and the times told before give. Promise:
// without what it counts from a meaning has no value but a reason; what does not exist has none either.
import type { TimeId } from "../../schema/ids.ts";
import { dayOf, partsOf, weekText, yearText } from "./calendar.ts";
import { inferDate } from "./infer-date.ts";
import type { DateMeaning, Meaning } from "./meaning.ts";
import { resolveMonth, resolveSeason, resolveWeekday, resolveWeekend } from "./recurring.ts";
import {
  type Anchors,
  dated,
  NO_REPORT_DATE,
  none,
  type Point,
  pointText,
  type Resolution,
  withValue,
} from "./resolution.ts";
import { shiftFromReport, shiftFromText } from "./shift.ts";

export function resolve(meaning: Meaning, anchors: Anchors): Resolution {
  switch (meaning.kind) {
    case "date":
      return resolveDate(meaning, anchors);
    case "fixed":
    case "length":
    case "set":
      return { value: meaning.value, basis: "stated" };
    case "weekday":
      return resolveWeekday(meaning, anchors);
    case "month":
      return resolveMonth(meaning, anchors);
    case "weekend":
      return resolveWeekend(meaning.turn, anchors);
    case "season":
      return resolveSeason(meaning, meaning.year === null ? null : resolve(meaning.year, anchors), anchors);
    case "quarter":
      return resolveQuarter(meaning.quarter, resolve(meaning.year, anchors));
    case "shift":
      return meaning.from === "report" ? shiftFromReport(meaning, anchors) : shiftFromText(meaning, anchors);
    case "week-of":
      return weekOf(resolve(meaning.day, anchors));
    case "part-of-day":
      return resolve(meaning.day, anchors);
    case "clock":
      return resolveClock(meaning, anchors);
    case "interval":
      return resolveInterval(meaning, anchors);
    case "unsettled":
      return none(meaning.reason);
    default:
      return meaning satisfies never;
  }
}

function resolveDate(meaning: DateMeaning, anchors: Anchors): Resolution {
  const { year, month, day } = meaning;
  if (month !== null && (month < 1 || month > 12)) return none("there is no such month");
  if (month !== null && day !== null && dayOf(year ?? 2000, month, day) === null) return none("there is no such day");
  if (year === null && meaning.isOfThatYear === true) return ofThatYear(meaning, anchors);
  if (year === null && meaning.yearsOn === undefined) return inferDate(meaning, anchors);
  if (year === null) return yearsOn(meaning, meaning.yearsOn ?? 0, anchors);
  return dated({ year, month, day }, "stated");
}

/** "in April of that year" */
function ofThatYear({ month, day }: DateMeaning, { before }: Anchors): Resolution {
  const told = before("year");
  return told === null ? none("no year is told before it") : inYear({ year: told.point.year, month, day }, told.id);
}

/** "in April of last year" */
function yearsOn({ month, day }: DateMeaning, count: number, { report }: Anchors): Resolution {
  if (report === null) return none(NO_REPORT_DATE);
  return inYear({ year: partsOf(report).year + count, month, day }, "report");
}

function inYear(point: Point, anchor: "report" | TimeId): Resolution {
  const { year, month, day } = point;
  const isMissing = month !== null && day !== null && dayOf(year, month, day) === null;
  return isMissing ? none("there is no such day") : dated(point, "reckoned", anchor);
}

/** "the week of March 3" */
function weekOf(on: Resolution): Resolution {
  const { point } = on;
  const day = point?.month == null || point.day === null ? null : dayOf(point.year, point.month, point.day);
  return day === null ? on : withValue(on, weekText(day));
}

/** EDTF numbers the quarters 33 to 36. */
function resolveQuarter(quarter: number, year: Resolution): Resolution {
  return year.point === undefined ? year : withValue(year, `${yearText(year.point.year)}-${quarter}`);
}

function resolveClock({ clock, zone, day }: Extract<Meaning, { kind: "clock" }>, anchors: Anchors): Resolution {
  if (day === null) return none("the day is not stated");
  const on = resolve(day, anchors);
  return on.value === null ? on : { ...on, value: `${on.value}${clock}${zone}` };
}

/** Basis and anchor of the weaker end; an interval that ends before it begins has no value. */
function resolveInterval({ from, to }: Extract<Meaning, { kind: "interval" }>, anchors: Anchors): Resolution {
  const since: Anchors = to === null ? { ...anchors, direction: () => "past" } : anchors;
  const until: Anchors = from === null ? { ...anchors, direction: () => "future" } : anchors;
  const first = from === null ? null : resolve(from, since);
  const last = to === null ? null : resolve(to, until);
  const ends = [first, last].filter((end): end is Resolution => end !== null);
  const open = ends.find(({ value }) => value === null);
  if (open !== undefined) return none(open.reason ?? NO_REPORT_DATE);
  const weaker =
    ends.find(({ basis }) => basis === "inferred") ?? ends.find(({ basis }) => basis === "reckoned") ?? ends[0];
  const begins = beginning(first, last);
  if (begins !== null && last?.value != null && begins > last.value) return none("it ends before it begins");
  const value = `${begins ?? ".."}/${last?.value ?? ".."}`;
  return {
    value,
    basis: weaker?.basis ?? "stated",
    ...(weaker?.anchor === undefined ? {} : { anchor: weaker.anchor }),
  };
}

/** "between November and February": the first of two inferred ends lies before the last. */
function beginning(first: Resolution | null, last: Resolution | null): string | null {
  const isWrong = first?.value != null && last?.value != null && first.value > last.value;
  if (first === null || !isWrong || first.basis !== "inferred" || first.point === undefined)
    return first?.value ?? null;
  return pointText({ ...first.point, year: first.point.year - 1 });
}

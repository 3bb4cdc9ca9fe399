// The value of a time in the words of the app: "2031-04-15" → "Apr 15, 2031", "P10D" → "10 days". Promise: no more exact than the value; one that has
// no plain words stays as it is.
import { formatCount, formatDate, formatMonth } from "../../format.ts";
import { strings } from "../../strings.ts";

const UNITS = { Y: "year", M: "month", W: "week", D: "day" } as const;
const CLOCK = { H: "hour", M: "minute", S: "second" } as const;

export function timeValueText(value: string): string {
  const [since, until, ...more] = value.split("/");
  if (since !== undefined && until !== undefined && more.length === 0) {
    return isDay(since) && isDay(until) ? strings.timeline.when.range(dayText(since), dayText(until)) : value;
  }
  return durationText(value) ?? dayText(value);
}

function isDay(value: string): boolean {
  return /^\d{4}(?:-\d{2}){0,2}$/.test(value);
}

function dayText(value: string): string {
  if (/^\d{4}-\d{2}$/.test(value)) return formatMonth(value);
  return /^\d{4}-\d{2}-\d{2}$/.test(value) ? formatDate(value) : value;
}

/** Of one unit: "P1Y6M" stays as it is. */
function durationText(value: string): string | null {
  const found = /^P(T?)(\d{1,9}(?:\.\d{1,9})?)([YMWDHS])$/.exec(value);
  if (found === null) return null;
  const [, clock, count, letter = ""] = found;
  const units: Readonly<Record<string, string>> = clock === "T" ? CLOCK : UNITS;
  const unit = units[letter];
  return unit === undefined ? null : formatCount(Number(count), unit);
}

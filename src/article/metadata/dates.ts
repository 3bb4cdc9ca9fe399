// A date as pages write it → ISO 8601, only as exact as it is written. Promise: nothing is filled in (no time, no
// zone, no day), and a date that can be read two ways (3/4/2031) or does not exist is no date.
import { MONTH, MONTH_STEMS } from "../../language/en/months.ts";
import type { MetadataEntry } from "../../schema/article.ts";

const MONTH_NAME = `(${MONTH})\\.?`;
const TIME =
  "(?:(?:,|\\s|t|at|-|–|\\|){1,6}(\\d{1,2}):(\\d{2})(?::(\\d{2})(?:[.,]\\d{1,9})?)?\\s{0,2}([ap]\\.?m\\b\\.?)?\\s{0,2}(z|utc|gmt|[+-]\\d{2}:?\\d{2})?)?";

const ISO = new RegExp(`^(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})${TIME}`, "i");
const COMPACT = /^(\d{4})(\d{2})(\d{2})(?:t?(\d{2})(\d{2})(\d{2})?()(z|[+-]\d{2}:?\d{2})?)?$/i;
const DAY_FIRST = new RegExp(
  `^(?:[a-z]{3,9}\\.?,?\\s{1,3})?(\\d{1,2})(?:st|nd|rd|th)?[\\s-]{1,3}${MONTH_NAME},?[\\s-]{1,3}(\\d{4})${TIME}`,
  "i",
);
const MONTH_FIRST = new RegExp(
  `^(?:[a-z]{3,9}\\.?,?\\s{1,3})?${MONTH_NAME}\\s{1,3}(\\d{1,2})(?:st|nd|rd|th)?,?\\s{1,3}(\\d{4})${TIME}`,
  "i",
);

type Parts = readonly (string | undefined)[];

/**
 * The ISO 8601 form of a written date, null where it is none.
 * True: "Mon, 3 Mar 2031 10:05:00 GMT" gives 2031-03-03T10:05:00Z, "March 3, 2031" gives 2031-03-03.
 * Not: "3/4/2031" (two readings), "2031-02-30" (no such day), "yesterday".
 */
export function isoDate(written: string): string | null {
  const text = written.slice(0, 80).trim();
  const [, y, m, d, ...time]: Parts = ISO.exec(text) ?? COMPACT.exec(text) ?? [];
  if (y !== undefined) return isoOf([y, m, d], time);
  const [, day, month, year, ...rest]: Parts = DAY_FIRST.exec(text) ?? [];
  if (year !== undefined) return isoOf([year, monthNumber(month), day], rest);
  const [, month2, day2, year2, ...rest2]: Parts = MONTH_FIRST.exec(text) ?? [];
  return year2 === undefined ? null : isoOf([year2, monthNumber(month2), day2], rest2);
}

/** What an input states as its date, as it was used; a date that is none stays visible as written, and says so. */
export function dateEntry(written: string, from: string): MetadataEntry {
  const value = isoDate(written);
  const field = "publishedAt";
  return value === null ? { field, value: written, from: `${from} (not understood)` } : { field, value, from };
}

function monthNumber(name: string | undefined): string {
  return String(MONTH_STEMS.indexOf((name ?? "").slice(0, 3).toLowerCase()) + 1);
}

function isoOf(date: Parts, time: Parts): string | null {
  const [year = "", month = "", day = ""] = date.map((part) => part?.padStart(2, "0"));
  const at = new Date(`${year}-${month}-${day}T00:00:00Z`);
  const exists = !Number.isNaN(at.getTime()) && at.getUTCDate() === Number(day) && Number(year) > 1600;
  return exists ? `${year}-${month}-${day}${timeOf(time)}` : null;
}

function timeOf([hour, minute, second, half, zone]: Parts): string {
  if (hour === undefined || minute === undefined) return "";
  const hours = hourOf(Number(hour), half);
  if (hours > 23 || Number(minute) > 59 || Number(second ?? 0) > 59) return "";
  const clock = [String(hours).padStart(2, "0"), minute, ...(second === undefined ? [] : [second])].join(":");
  return `T${clock}${zoneOf(zone)}`;
}

function hourOf(hour: number, half: string | undefined): number {
  if (half === undefined) return hour;
  return (hour % 12) + (/^p/i.test(half) ? 12 : 0);
}

function zoneOf(zone: string | undefined): string {
  if (zone === undefined) return "";
  if (/^(?:z|utc|gmt)$/i.test(zone)) return "Z";
  return zone.includes(":") ? zone : `${zone.slice(0, 3)}:${zone.slice(3)}`;
}

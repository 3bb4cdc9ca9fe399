// Calendar: days of the Gregorian calendar, reckoned without a clock or a zone, and how EDTF and ISO 8601 write them.
// Promise: a day that does not exist is null, never another day.

/** A calendar day as its number since 1 January 1970. */
export type Day = number;

const DAY_MS = 86_400_000;

/** Null for 31 February and for years outside 0000 to 9999, which four digits cannot write. */
export function dayOf(year: number, month: number, day: number): Day | null {
  if (!isYear(year) || month < 1 || month > 12 || day < 1 || day > lengthOfMonth(year, month)) return null;
  return numberOf(year, month, day);
}

/** `Date.UTC` reads the years 0 to 99 as 1900 to 1999; reckoned 400 years on, where the calendar comes round. */
function numberOf(year: number, month: number, day: number): Day {
  return Date.UTC(year + 400, month - 1, day) / DAY_MS - 146_097;
}

export function lengthOfMonth(year: number, month: number): number {
  const isLeap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  if (month === 2) return isLeap ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

export function isYear(year: number): boolean {
  return Number.isInteger(year) && year >= 0 && year <= 9999;
}

export interface DateParts {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

export function partsOf(day: Day): DateParts {
  const date = new Date(day * DAY_MS);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** ISO 8601: 1 is Monday. 1 January 1970 was a Thursday. */
export function weekdayOf(day: Day): number {
  return ((((day + 3) % 7) + 7) % 7) + 1;
}

/** "2017-12-29" */
export function dayText(day: Day): string {
  const { year, month } = partsOf(day);
  return `${monthText(year, month)}-${two(partsOf(day).day)}`;
}

/** "2017-12" */
export function monthText(year: number, month: number): string {
  return `${yearText(year)}-${two(month)}`;
}

/** "2017" */
export function yearText(year: number): string {
  return String(year).padStart(4, "0");
}

/** The ISO week that holds the day: "2017-W52". The week belongs to the year of its Thursday. */
export function weekText(day: Day): string {
  const thursday = day - weekdayOf(day) + 4;
  const { year } = partsOf(thursday);
  const week = Math.floor((thursday - numberOf(year, 1, 1)) / 7) + 1;
  return `${yearText(year)}-W${two(week)}`;
}

/** The month so many months on, as year and month. */
export function addMonths({ year, month }: Pick<DateParts, "year" | "month">, count: number): Omit<DateParts, "day"> {
  const months = year * 12 + month - 1 + count;
  return { year: Math.floor(months / 12), month: months - Math.floor(months / 12) * 12 + 1 };
}

/** The day of an ISO 8601 date or date and time, as the report's own zone has it; null for none. */
export function dayIn(iso: string | undefined): Day | null {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})/.exec(iso ?? "") ?? [];
  return day === undefined ? null : dayOf(Number(year), Number(month), Number(day));
}

function two(number: number): string {
  return String(number).padStart(2, "0");
}

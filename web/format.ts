// Numbers and dates in the language of the app. Dates stay only as exact as the report gives them.
import { language } from "./languages/language.ts";

const numbers = new Intl.NumberFormat(language);
const shares = new Intl.NumberFormat(language, { style: "percent" });
const moments = new Intl.DateTimeFormat(language, { dateStyle: "medium", timeStyle: "short" });
const days = new Intl.DateTimeFormat(language, { dateStyle: "medium", timeZone: "UTC" });

/** 12500 → "12,500". */
export function formatNumber(value: number): string {
  return numbers.format(value);
}

/** "2031-04-12T09:30:00Z" → "Apr 12, 2031"; what is no full date is shown as it is. */
export function formatDate(iso: string): string {
  const day = /^\d{4}-\d{2}-\d{2}/.exec(iso)?.[0];
  const date = new Date(`${day}T00:00:00Z`);
  return day === undefined || Number.isNaN(date.valueOf()) ? iso : days.format(date);
}

const months = new Intl.DateTimeFormat(language, { month: "long", year: "numeric", timeZone: "UTC" });

/** "2031-04" → "April 2031"; what is no month is shown as it is. */
export function formatMonth(iso: string): string {
  const date = new Date(`${iso}-01T00:00:00Z`);
  return Number.isNaN(date.valueOf()) ? iso : months.format(date);
}

const lists = new Intl.ListFormat(language, { style: "short", type: "unit" });

/** ["Oduya", "Reyl"] → "Oduya, Reyl". */
export function formatList(items: readonly string[]): string {
  return lists.format(items);
}

/** (10, "day") → "10 days", (3, "kilometre") → "3 kilometers"; a unit that the language has no words for stands behind its number. */
export function formatCount(value: number, unit: string): string {
  const american = unit.replace(/metre$/, "meter").replace(/litre$/, "liter");
  try {
    return new Intl.NumberFormat(language, { style: "unit", unit: american, unitDisplay: "long" }).format(value);
  } catch {
    return `${formatNumber(value)} ${unit}`;
  }
}

/** A moment in the visitor's own time: "Apr 12, 2031, 11:30". */
export function formatMoment(iso: string): string {
  const date = new Date(iso);
  return Number.isNaN(date.valueOf()) ? iso : moments.format(date);
}

const ticks = {
  day: new Intl.DateTimeFormat(language, { day: "numeric", month: "short", timeZone: "UTC" }),
  month: new Intl.DateTimeFormat(language, { month: "short", year: "numeric", timeZone: "UTC" }),
  year: new Intl.DateTimeFormat(language, { year: "numeric", timeZone: "UTC" }),
} as const;

/** A day, counted from 1970-01-01, as an axis bears it: "Apr 12", "Apr 2031", "2031". */
export function formatTick(day: number, unit: keyof typeof ticks): string {
  return ticks[unit].format(new Date(day * 86_400_000));
}

/** 0.8 → "80 %". */
export function formatShare(share: number): string {
  // Without the marks of direction that Arabic sets around it: where a report's words are shown, they would be shown as hidden characters.
  return shares.format(share).replace(/[\u061c\u200e\u200f]/g, "");
}

/** One after the other, with the comma of the language. */
export function inSeries(parts: readonly string[]): string {
  return parts.join(language === "ar" ? "، " : ", ");
}

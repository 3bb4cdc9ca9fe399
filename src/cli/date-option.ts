// --date: a publication date for reports that give none.
import { Option } from "commander";
import { ParleyError, shown } from "../schema/parley-error.ts";

export function dateOption(): Option {
  return new Option("--date <date>", "publication date, YYYY-MM-DD, where a report gives none").argParser(dayOf);
}

/** A day of the calendar as it is written. @throws ParleyError date-invalid */
export function dayOf(value: string): string {
  const isWritten = /^\d{4}-\d\d-\d\d$/.test(value);
  const time = isWritten ? Date.parse(`${value}T00:00:00Z`) : Number.NaN;
  // Date.parse takes 2031-02-30 for 2 March
  if (!Number.isNaN(time) && new Date(time).toISOString().slice(0, 10) === value) return value;
  throw new ParleyError("date-invalid", `"${shown(value)}" is not a date: give a day that exists, as 2031-03-12.`);
}

// A day as databases in other languages write it → ISO 8601: "4. März 2031", "le 4 mars 2031", "4 de marzo de 2031", "04.03.2031".
// Promise: a form that can be read two ways is no day.
import { isoDate } from "../metadata/dates.ts";

/** By the first letters that tell a month from the others, in German, French, Spanish, Italian, Dutch and Portuguese (CLDR's month names). */
const MONTHS: readonly RegExp[] = [
  /^(?:jan|jän|ene|gen)/,
  /^(?:feb|fév|fev)/,
  /^(?:mär|maer|mar|maa|mrt)/,
  /^(?:apr|avr|abr)/,
  /^(?:mai|may|mag|mei)/,
  /^(?:jun|juin|giu)/,
  /^(?:jul|juil|lug)/,
  /^(?:aug|aoû|aou|ago)/,
  /^(?:sep|set)/,
  /^(?:okt|oct|ott|out)/,
  /^(?:nov)/,
  /^(?:dez|déc|dec|dic)/,
];

const WRITTEN = /(?:^|\s)(\d{1,2})(?:\.|er|º)?\s(?:de\s)?(\p{L}{3,10})\.?\s(?:de\s|del\s)?(\d{4})(?:\D|$)/u;
const DOTTED = /^\s{0,10}(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})(?:\D|$)/;

export function dayOfPress(written: string): string | null {
  const own = isoDate(written);
  if (own !== null) return own;
  const [, dottedDay, dottedMonth, dottedYear] = DOTTED.exec(written) ?? [];
  if (dottedYear !== undefined) return isoDate(`${dottedYear}-${dottedMonth}-${dottedDay}`);
  const [, day, name = "", year] = WRITTEN.exec(written.slice(0, 80).toLowerCase().normalize("NFC")) ?? [];
  const month = MONTHS.findIndex((names) => names.test(name)) + 1;
  return year === undefined || month === 0 ? null : isoDate(`${year}-${month}-${day}`);
}

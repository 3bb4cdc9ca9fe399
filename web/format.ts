// Numbers, plurals and dates in the language of the app. Dates stay only as exact as the report gives them.

export const locale = "en";

const numbers = new Intl.NumberFormat(locale);
const rules = new Intl.PluralRules(locale);
const days = new Intl.DateTimeFormat(locale, { dateStyle: "medium", timeZone: "UTC" });

/** Forms by plural category; `#` stands for the number. */
type Forms = { readonly other: string } & Partial<Readonly<Record<Intl.LDMLPluralRule, string>>>;

/** 12500 → "12,500". */
export function formatNumber(value: number): string {
  return numbers.format(value);
}

/** `plural(1, { one: "# report", other: "# reports" })` → "1 report". */
export function plural(count: number, forms: Forms): string {
  return (forms[rules.select(count)] ?? forms.other).replace("#", numbers.format(count));
}

/** "2031-04-12T09:30:00Z" → "Apr 12, 2031"; what is no full date is shown as it is. */
export function formatDate(iso: string): string {
  const day = /^\d{4}-\d{2}-\d{2}/.exec(iso)?.[0];
  const date = new Date(`${day}T00:00:00Z`);
  return day === undefined || Number.isNaN(date.valueOf()) ? iso : days.format(date);
}

/** 0.8 → "80 %". */
export function formatShare(share: number): string {
  return new Intl.NumberFormat(locale, { style: "percent" }).format(share);
}

// The day of publication, for order and for restricting by date.

/**
 * YYYY-MM-DD of an ISO 8601 date or time, as its own zone has it; where only the month or year is given, its first day;
 * "" where no date is known. "2017-09-15T02:00+09:00" → "2017-09-15"; "2017-09" → "2017-09-01"; "last week" → "".
 */
export function dayOf(publishedAt: string | undefined): string {
  const match = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?(?![\d-])/.exec(publishedAt ?? "");
  if (match?.[1] === undefined) return "";
  return `${match[1]}-${match[2] ?? "01"}-${match[3] ?? "01"}`;
}

// When something was, in words, as exactly as it is known and no more.
import type { TimelineMark } from "../../src/reconcile/pictures/mark.ts";
import { formatDate, formatMonth } from "../format.ts";
import { strings } from "../strings.ts";

export function whenText({ since, until, how, basis }: TimelineMark): string {
  const words = strings.timeline.when;
  const range =
    since === null
      ? words.until(formatDate(until ?? ""))
      : until === null
        ? words.from(formatDate(since))
        : since === until
          ? formatDate(since)
          : (monthOrYear(since, until) ?? words.range(formatDate(since), formatDate(until)));
  if (how === "within") return words.within(range);
  if (how === "about") return words.about(range);
  return basis === "report" ? words.reported(range) : range;
}

/** A stretch that is a whole year or a whole month, by its name; null for any other. */
function monthOrYear(since: string, until: string): string | null {
  const [, year = "", month = ""] = /^(\d{4})-(\d{2})-01$/.exec(since) ?? [];
  if (year === "") return null;
  if (month === "01" && until === `${year}-12-31`) return year;
  const last = new Date(Date.UTC(Number(year), Number(month), 0)).toISOString().slice(0, 10);
  return until === last ? formatMonth(`${year}-${month}`) : null;
}

// When something was, in words, as exactly as it is known and no more.
import type { TimelineMark } from "../../src/reconcile/pictures/mark.ts";
import { formatDate } from "../format.ts";
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
          : words.range(formatDate(since), formatDate(until));
  if (how === "within") return words.within(range);
  if (how === "about") return words.about(range);
  return basis === "report" ? words.reported(range) : range;
}

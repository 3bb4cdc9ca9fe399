// What an attribution is, in few words: the data that badges.tsx shows.
import type { Attribution } from "../src/schema/attribution.ts";
import type { Badge } from "./reading/records/record.ts";
import { strings } from "./strings.ts";

/** Kind, sourcing and status of an attribution. "Said" is what is expected, and silent. */
export function badgesOf({ kind, status, sourcing: { grade } }: Attribution): readonly Badge[] {
  return [
    ...(status === "said" ? [] : [{ text: strings.statuses[status], tone: `status-${status}` }]),
    { text: strings.kinds[kind] },
    { text: strings.grades[grade], tone: `grade-${grade}` },
  ];
}

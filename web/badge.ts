// What an attribution is, in few words: the data that badges.tsx shows.
import type { Attribution } from "../src/schema/attribution.ts";
import { isByHand } from "../src/schema/by-hand.ts";
import { meaningOf } from "./meaning-of.ts";
import type { Badge } from "./reading/records/record.ts";
import { strings } from "./strings.ts";

/** Kind, sourcing and status of an attribution, and whether a person added it. "Said" is what is expected, and silent. */
export function badgesOf({ id, kind, status, sourcing: { grade } }: Attribution): readonly Badge[] {
  return [
    ...(status === "said" ? [] : [{ text: strings.statuses[status], tone: `status-${status}` }]),
    { text: strings.kinds[kind], means: meaningOf("quotation") },
    { text: strings.grades[grade], tone: `grade-${grade}`, means: meaningOf("sourcing") },
    ...addedBadge(id),
  ];
}

/** That a person added the record, and no reader found it. */
export function addedBadge(id: string): readonly Badge[] {
  return isByHand(id) ? [{ text: strings.correct.addedByHand, tone: "is-added" }] : [];
}

// What a record is, in few words: the data behind badges.tsx.
import type { Attribution } from "../src/schema/attribution.ts";
import { strings } from "./strings.ts";

export interface Badge {
  readonly text: string;
  /** Class beside "badge", for what must stand out. */
  readonly tone?: string;
}

/** Kind, sourcing and status of an attribution. "Said" is what is expected, and silent. */
export function badgesOf({ kind, status, sourcing: { grade } }: Attribution): readonly Badge[] {
  return [
    ...(status === "said" ? [] : [{ text: strings.statuses[status], tone: `status-${status}` }]),
    { text: strings.kinds[kind] },
    { text: strings.grades[grade], tone: `grade-${grade}` },
  ];
}

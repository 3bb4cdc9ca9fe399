// What was told before: the last dated times of the text, by how exact they are, for "two days later" and "that year". A date
// further back than the paragraph before is too far to count from.
import type { Exactness, Told } from "./resolution.ts";

export interface Memory {
  readonly remember: (told: Told, line: number) => void;
  readonly recall: (exactness: Exactness, line: number) => Told | null;
}

/** Constant time for each call, however many dates a text has. */
export function newMemory(): Memory {
  const last = new Map<Exactness, { readonly told: Told; readonly line: number }>();
  return {
    remember: (told, line) => {
      last.set("year", { told, line });
      if (told.point.month !== null) last.set("month", { told, line });
      if (told.point.day !== null) last.set("day", { told, line });
    },
    recall: (exactness, line) => {
      const kept = last.get(exactness);
      return kept === undefined || kept.line < line - 1 ? null : kept.told;
    },
  };
}

// Whether two texts under one address are one report, edited, or two reports of which one took the other's place.
import type { Telling } from "../copies/telling.ts";

/** Of the runs of three words of the shorter text, the other has so many at least. Words alone tell nothing: all texts share "the". */
const LEAST_SHARED = 0.1;

/** 0 to 1: how much of the shorter text stands in the other; null for two reports that have only their address in common. */
export function sharedBy(a: Telling, b: Telling): number | null {
  const [short, long] = a.runs.size < b.runs.size ? [a.runs, b.runs] : [b.runs, a.runs];
  if (short.size === 0) return a.words.join() === b.words.join() ? 1 : null;
  let shared = 0;
  for (const run of short) if (long.has(run)) shared++;
  return shared >= LEAST_SHARED * short.size ? shared / short.size : null;
}

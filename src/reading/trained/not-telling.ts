// What the network takes for a cue and is none: "Talks" that are a meeting and "call off", in headlines and leads above all. Promise: a
// proposal is taken out only for words that cannot tell where they stand, and others then may claim what it held.
import { KINDS_OF_TALKS, NO_SAYING_AHEAD } from "../../language/en/not-telling.ts";
import type { Roles } from "../reader.ts";

/** @param sentenceStarts offsets at which sentences start */
export function isTelling(text: string, { cue: [cue] }: Roles, sentenceStarts: ReadonlySet<number>): boolean {
  if (cue === undefined) return true;
  if (NO_SAYING_AHEAD.test(text.slice(cue.start, cue.end + 20))) return false;
  if (!/^talks\b/i.test(text.slice(cue.start, cue.end))) return true;
  const before = /(\p{L}+)[ \t]+$/u.exec(text.slice(Math.max(0, cue.start - 30), cue.start))?.[1]?.toLowerCase();
  return !sentenceStarts.has(cue.start) && (before === undefined || !KINDS_OF_TALKS.has(before));
}

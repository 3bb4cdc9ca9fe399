// Names of months, and whether one that stands alone is a month: "in May" and "the May launch" are, "May said", "Theresa May" and
// "April Ruk" are not. Short forms ("Oct.") need a day or year beside them.
import { DOUBTFUL_MONTHS, MONTHS, NAME_MONTHS, SHORT_MONTHS, TIME_PREPOSITIONS } from "../../language/en/time-words.ts";
import { afterStop, keyAt, type Line } from "./pieces.ts";

export interface NamedMonth {
  readonly to: number;
  readonly month: number;
  /** A whole name, which needs no day beside it. */
  readonly isWhole: boolean;
}

export function monthAt(line: Line, at: number): NamedMonth | null {
  const key = keyAt(line, at);
  const whole = MONTHS.get(key);
  const isWritten = line[at]?.isCapital === true || (whole !== undefined && !DOUBTFUL_MONTHS.has(key));
  if (!isWritten) return null;
  if (whole !== undefined) return { to: at + 1, month: whole, isWhole: true };
  const short = SHORT_MONTHS.get(key);
  return short === undefined ? null : { to: afterStop(line, at + 1), month: short, isWhole: false };
}

/** Whether a lone name of a month is one: "in May" and "the May launch", not "May said", "Theresa May", "April Ruk". */
export function isMonth(line: Line, at: number): boolean {
  const key = keyAt(line, at);
  const before = line[at - 1];
  const next = line[at + 1];
  const isAfterPreposition = TIME_PREPOSITIONS.has(before?.key ?? "") || (before?.key === "-" && before.isGlued);
  if (isAfterPreposition && !(next?.kind === "word" && next.isCapital)) return true;
  if (DOUBTFUL_MONTHS.has(key)) return isDoubtfulMonth(line, at);
  if (line[at]?.isCapital !== true) return isAfterPreposition;
  if (NAME_MONTHS.has(key)) return !(next?.isCapital === true && next.kind === "word") && !isNameBefore(line, at);
  return true;
}

/** "the May launch": a determiner before it and a plain noun behind it. */
function isDoubtfulMonth(line: Line, at: number): boolean {
  const next = line[at + 1];
  const isDetermined = /^(?:the|a|its|their|his|her)$/.test(keyAt(line, at - 1));
  const isNoun =
    next?.kind === "word" && !next.isCapital && !/^(?:on|for|to|of|in|and|was|is|has|had|will|by)$/.test(next.key);
  return line[at]?.isCapital === true && isDetermined && isNoun;
}

function isNameBefore(line: Line, at: number): boolean {
  const before = line[at - 1];
  return before?.kind === "word" && before.isCapital && !TIME_PREPOSITIONS.has(before.key) && before.key !== "the";
}

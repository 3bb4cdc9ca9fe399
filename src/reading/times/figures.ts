// Dates in figures: "2017-08-30", "30/08/2017", "30.08.2017". Promise: one that can be read two ways has no value.
import { isPartOfNumber } from "./amounts.ts";
import type { Phrase } from "./meaning.ts";
import { keyAt, type Line } from "./pieces.ts";

/** "2017-08-30", "2017/08/30", "30.08.2017", "30/08/2017"; 3/4/2031 is the fourth of March or the third of April. */
export function figuresAt(line: Line, at: number): Phrase | null {
  const mark = keyAt(line, at + 1);
  const isJoined = [1, 2, 3, 4].every((step) => line[at + step]?.isGlued === true);
  const isWritten = [0, 2, 4].every((step) => line[at + step]?.kind === "digits");
  if (!/^[-/.]$/.test(mark) || mark !== keyAt(line, at + 3) || !isJoined || !isWritten || isPartOfNumber(line, at))
    return null;
  const figures = [keyAt(line, at), keyAt(line, at + 2), keyAt(line, at + 4)] as const;
  const [first, middle, last] = figures.map(Number) as [number, number, number];
  const lengths = figures.map((figure) => figure.length).join("");
  if (/^4[12][12]$/.test(lengths)) return ymd(at + 5, [first, middle, last]);
  if (!/^[12][12]4$/.test(lengths) || mark === "-") return null;
  if (first > 12 || mark === "." || first === middle) return ymd(at + 5, [last, middle, first]);
  if (middle > 12) return ymd(at + 5, [last, first, middle]);
  const reason = "day and month cannot be told apart";
  return { to: at + 5, meaning: { kind: "unsettled", type: "date", reason } };
}

function ymd(to: number, [year, month, day]: readonly [number, number, number]): Phrase {
  return { to, meaning: { kind: "date", year, month, day } };
}

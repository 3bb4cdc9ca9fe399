// Ranges: two numerals that are the ends of one amount: "10 to 15 people", "between 5 and 10 million", "$2-3 million".
import { CURRENCY_SIGNS } from "../../language/en/measure-units.ts";
import { firstFrom } from "../../schema/span.ts";
import { type Line, type Numeral, numeralAt } from "./numeral.ts";

/**
 * The numeral with its other end, where it is the low end of a range; else as it came.
 *
 * @example "five or six envoys": 5 to 6
 * @example not: "rose from 10 to 15": two numbers, and "5-4": a score
 */
export function asRange(line: Line, low: Numeral): Numeral {
  const high = otherEnd(line, low);
  if (high === null || low.low === null || high.high === null || low.isVague !== high.isVague) return low;
  const isShared = high.isScaled && !low.isScaled && low.low < 1000;
  const from = isShared ? low.low * high.factor : low.low;
  if (from >= high.high || high.figure?.isYearLike === true || low.figure?.isYearLike === true) return low;
  return { ...high, from: low.from, low: from };
}

function otherEnd(line: Line, low: Numeral): Numeral | null {
  const { text, words } = line;
  if (/^[-–—]\p{Nd}/u.test(text.slice(low.end, low.end + 3))) return numeralAt(line, firstFrom(words, low.end + 1));
  const link = words[low.to]?.lower;
  if (link !== "to" && link !== "or" && link !== "and") return null;
  const before = words[low.from - 1]?.lower === "$" ? words[low.from - 2] : words[low.from - 1];
  if (link === "to" && before?.lower === "from") return null;
  if (link === "and" && before?.lower !== "between") return null;
  const next = low.to + 1;
  const sign = words[next];
  return numeralAt(line, sign !== undefined && CURRENCY_SIGNS.has(text.slice(sign.start, sign.end)) ? next + 1 : next);
}

// Years, decades and centuries: "in 1997", "the 2015 deal", "2010-2015", "the 1990s", "the 19th century". Promise: what is counted,
// measured, paid, numbered or dialled is no year.
import { CARDINALS, MEASURED, NUMBERED, TIME_PREPOSITIONS } from "../../language/en/time-words.ts";
import { isPartOfNumber } from "./amounts.ts";
import type { DateMeaning, Phrase } from "./meaning.ts";
import { isHyphen, keyAt, type Line, numberAt } from "./pieces.ts";

export function yearOnly(year: number): DateMeaning {
  return { kind: "date", year, month: null, day: null };
}

/** A year, a decade, a century or a range of years that stands by itself. */
export function bareYearAt(line: Line, at: number): Phrase | null {
  return centuryAt(line, at) ?? decadeAt(line, at) ?? yearRangeAt(line, at) ?? loneYearAt(line, at);
}

/** Four figures that stand where a year can stand; the caller has seen a month before it. */
export function yearBehindMonth(line: Line, at: number): number | null {
  const year = line[at]?.key.length === 4 ? numberAt(line, at, 4) : null;
  if (year === null || year < 1000 || year > 2999) return null;
  const next = keyAt(line, at + 1);
  const isSplit = line[at + 1]?.isGlued === true && /^[,:.%/]$/.test(next) && line[at + 2]?.isGlued === true;
  return isSplit && line[at + 2]?.kind === "digits" ? null : year;
}

function loneYearAt(line: Line, at: number): Phrase | null {
  const year = yearBehindMonth(line, at);
  if (year === null || !standsAlone(line, at) || isNumbered(line, at) || isCounted(line, at, year)) return null;
  const era = keyAt(line, at + 1);
  if (era === "bc" || era === "bce")
    return { to: at + 2, meaning: { kind: "fixed", value: `-${String(year - 1).padStart(4, "0")}` } };
  if ((year < 1500 || year > 2100) && !/^(?:in|since|year|by|until)$/.test(keyAt(line, at - 1))) return null;
  return { to: at + 1, meaning: yearOnly(year) };
}

/** Not a piece of a sum, a decimal, a telephone number, a score or a model's name. */
function standsAlone(line: Line, at: number): boolean {
  if (isPartOfNumber(line, at) || line[at - 1]?.kind === "digits" || line[at - 1]?.kind === "odd") return false;
  if (line[at]?.isGlued === true && !/^["'“‘(—[]$/.test(keyAt(line, at - 1)) && !isJoinedWord(line, at)) return false;
  const [next, after] = [line[at + 1], line[at + 2]];
  if (next?.kind === "digits" || next?.kind === "odd" || (next?.isGlued === true && next.kind === "word")) return false;
  return !(
    next?.isGlued === true &&
    /^[-:/%°@_]$/.test(next.key) &&
    after?.isGlued === true &&
    after.kind === "digits"
  );
}

/** "mid-2016", "pre-1967": a word before the hyphen, not a model's letters as in "A-2000". */
function isJoinedWord(line: Line, at: number): boolean {
  const word = line[at - 2];
  return keyAt(line, at - 1) === "-" && word?.kind === "word" && word.key.length > 2 && !word.isCapital;
}

/** "Resolution 1973", "resolutions 1718 and 1874": through a list back to what is numbered. */
function isNumbered(line: Line, at: number): boolean {
  let i = at - 1;
  for (let steps = 0; steps < 8 && (/^(?:,|and|or|\.)$/.test(keyAt(line, i)) || line[i]?.kind === "digits"); steps++)
    i--;
  return NUMBERED.has(keyAt(line, i));
}

/** "2000 soldiers", "1,500 km" and, for a round number, any plural: "killed 1500 villagers". */
function isCounted(line: Line, at: number, year: number): boolean {
  const next = keyAt(line, at + 1);
  if (MEASURED.has(next) || /^[%€$£]$/.test(next)) return !TIME_PREPOSITIONS.has(keyAt(line, at - 1)) || year < 1800;
  if (year % 100 !== 0 || line[at + 1]?.kind !== "word" || line[at + 1]?.isCapital === true) return false;
  const before = keyAt(line, at - 1);
  const isDated = /^(?:since|year|the|of)$/.test(before) || (before === "in" && (year === 1900 || year === 2000));
  return next.endsWith("s") && !isDated;
}

/** "2010-2015", "2016-17", "2016/17" */
function yearRangeAt(line: Line, at: number): Phrase | null {
  const from = line[at]?.key.length === 4 ? numberAt(line, at, 4) : null;
  const link = line[at + 1];
  const end = numberAt(line, at + 2, 4);
  if (from === null || end === null || link?.isGlued !== true || line[at + 2]?.isGlued !== true) return null;
  if (!/^[-/]$/.test(link.key) || isPartOfNumber(line, at) || from < 1500 || from > 2100) return null;
  const isShort = line[at + 2]?.key.length === 2;
  const to = isShort ? from - (from % 100) + end : end;
  const isLast = !(line[at + 3]?.isGlued === true && /^[-/:]$/.test(keyAt(line, at + 3)));
  if (to <= from || to - from > 300 || !isLast || isNumbered(line, at) || line[at - 1]?.kind === "digits") return null;
  if (line[at]?.isGlued === true && !/^[("“]$/.test(keyAt(line, at - 1))) return null;
  return { to: at + 3, meaning: { kind: "interval", from: yearOnly(from), to: yearOnly(to) } };
}

/** "the 1990s" is 199X; "the 1800s" is the century. */
function decadeAt(line: Line, at: number): Phrase | null {
  const year = line[at]?.key.length === 4 ? numberAt(line, at, 4) : null;
  const ending = keyAt(line, at + 1) === "'" ? at + 2 : at + 1;
  if (year === null || year % 10 !== 0 || keyAt(line, ending) !== "s" || line[ending]?.isGlued !== true) return null;
  if (year < 1000 || year > 2990 || isPartOfNumber(line, at)) return null;
  if (ending === at + 2 && line[at + 1]?.isGlued !== true) return null;
  const digits = String(year);
  const value = year % 100 === 0 && year < 2000 ? `${digits.slice(0, 2)}XX` : `${digits.slice(0, 3)}X`;
  return { to: ending + 1, meaning: { kind: "fixed", value } };
}

const CENTURIES: ReadonlyMap<string, number> = new Map([
  ["twentieth", 20],
  ["nineteenth", 19],
  ["eighteenth", 18],
]);

/** "the 19th century", "21st-century": the years 18XX and 20XX. */
function centuryAt(line: Line, at: number): Phrase | null {
  const digits = numberAt(line, at, 2);
  const isOrdinal = digits !== null && /^(?:st|nd|rd|th)$/.test(keyAt(line, at + 1)) && line[at + 1]?.isGlued === true;
  const isTwentyFirst = keyAt(line, at) === "twenty" && isHyphen(line, at + 1) && keyAt(line, at + 2) === "first";
  const number = isOrdinal ? digits : isTwentyFirst ? 21 : (CENTURIES.get(keyAt(line, at)) ?? null);
  if (number === null || number < 1 || number > 30) return null;
  const behind = isTwentyFirst ? at + 3 : isOrdinal ? at + 2 : at + 1;
  const noun = isHyphen(line, behind) ? behind + 1 : behind;
  if (keyAt(line, noun) !== "century" || CARDINALS.has(keyAt(line, at - 1))) return null;
  return { to: noun + 1, meaning: { kind: "fixed", value: `${String(number - 1).padStart(2, "0")}XX` } };
}

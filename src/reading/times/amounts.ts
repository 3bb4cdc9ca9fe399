// Amounts: how many of a unit: "three", "33", "two and a half", "a", "several", with the words that round them.
import {
  CARDINALS,
  LONG_WORDS,
  ROUNDINGS,
  SHORT_UNITS,
  TENS,
  UNITS,
  type Unit,
  VAGUE_NUMBERS,
} from "../../language/en/time-words.ts";
import type { TimeMod } from "../../schema/time.ts";
import { afterHyphen, afterStop, isAt, isHyphen, keyAt, type Line, numberAt } from "./pieces.ts";

/** A number of units; `count` is null where the words leave it open ("several weeks"). */
export interface Amount {
  readonly to: number;
  readonly unit: Unit;
  readonly count: number | null;
  /** "a year" counts one, but may as well name a rate: "a year" in "twice a year". */
  readonly isArticle: boolean;
  /** Why a count cannot be written: "three or four days" has no ISO 8601 form. */
  readonly reason?: string;
}

interface Count {
  readonly to: number;
  readonly count: number | null;
  readonly isArticle?: boolean;
  readonly reason?: string;
}

/** "three days", "33 years", "five-year", "two and a half years", "half an hour", "a quarter of a year", "several weeks", "a decade". */
export function amountAt(line: Line, at: number): Amount | null {
  const long = LONG_WORDS.get(keyAt(line, at));
  if (long !== undefined) return { to: at + 1, unit: long, count: 1, isArticle: false };
  const plain = UNITS.get(keyAt(line, at));
  if (plain !== undefined && isHyphen(line, at + 1) && keyAt(line, at + 2) === "long" && !keyAt(line, at).endsWith("s"))
    return { to: at + 1, unit: plain.unit, count: plain.times, isArticle: false };
  const number = countAt(line, at);
  if (number === null) return null;
  const named = afterHyphen(line, number.to);
  const unit = unitAt(line, named);
  if (unit === null) return null;
  const half = isAt(line, unit.to, "and", "a", "half") ? 0.5 : 0;
  const count = number.count === null ? null : (number.count + half) * unit.times;
  const to = half === 0 ? unit.to : unit.to + 3;
  const reason = number.reason === undefined ? {} : { reason: number.reason };
  return { to, unit: unit.unit, count, isArticle: number.isArticle === true && half === 0, ...reason };
}

interface NamedUnit {
  readonly to: number;
  readonly unit: Unit;
  readonly times: number;
}

/** A unit of time; "second" and "minute" stand for lengths only in the plural or behind a hyphen, which the caller checks. */
export function unitAt(line: Line, at: number): NamedUnit | null {
  const key = keyAt(line, at);
  const unit = UNITS.get(key);
  if (unit !== undefined) return isRank(line, at) ? null : { to: at + 1, ...unit };
  const short = line[at - 1]?.kind === "digits" ? SHORT_UNITS.get(key) : undefined;
  return short === undefined ? null : { to: afterStop(line, at + 1), unit: short, times: 1 };
}

/** "a second time", "one second-half goal": an ordinal and not a unit. */
function isRank(line: Line, at: number): boolean {
  return keyAt(line, at) === "second" && line[at - 1]?.kind !== "digits" && !isHyphen(line, at - 1);
}

function countAt(line: Line, at: number): Count | null {
  const key = keyAt(line, at);
  const quarters = quartersAt(line, at);
  if (quarters !== null) return quarters;
  if (key === "a" || key === "an") return articleAt(line, at);
  if (key === "half" && /^an?$/.test(keyAt(line, at + 1))) return { to: at + 2, count: 0.5 };
  if (VAGUE_NUMBERS.has(key)) return { to: at + 1, count: null };
  const first = cardinalAt(line, at);
  if (first === null) return null;
  if (isAt(line, first.to, "and", "a", "half")) return { to: first.to + 3, count: first.count + 0.5 };
  return rangeFrom(line, first) ?? first;
}

/** "a quarter of an hour", "three quarters of a year", "three-quarters of an hour". */
function quartersAt(line: Line, at: number): Count | null {
  const count = isAt(line, at, "a") ? 1 : isAt(line, at, "three") ? 3 : null;
  const quarter = afterHyphen(line, at + 1);
  if (count === null || keyAt(line, quarter) !== (count === 1 ? "quarter" : "quarters")) return null;
  const isOfOne = keyAt(line, quarter + 1) === "of" && /^an?$/.test(keyAt(line, quarter + 2));
  return isOfOne ? { to: quarter + 3, count: count / 4 } : null;
}

/** "a few", "a couple of", "a dozen", "a half", or one. */
function articleAt(line: Line, at: number): Count {
  const next = keyAt(line, at + 1);
  if (next === "few" || next === "number" || next === "matter") {
    const of = keyAt(line, at + 2) === "of" ? 1 : 0;
    return { to: at + 2 + of, count: null };
  }
  if (next === "couple") return { to: keyAt(line, at + 2) === "of" ? at + 3 : at + 2, count: 2 };
  if (next === "dozen" || next === "hundred") return { to: at + 2, count: next === "dozen" ? 12 : 100 };
  if (next === "half") return { to: afterHyphen(line, at + 2), count: 0.5 };
  if (next === "full" || next === "whole" || next === "further") return { to: at + 2, count: 1, isArticle: false };
  return { to: at + 1, count: 1, isArticle: true };
}

/** "three to five", "two or three", "10-15": a count from one number to another. */
function rangeFrom(line: Line, first: { to: number; count: number }): Count | null {
  const link = afterHyphen(line, first.to);
  const isWord = keyAt(line, link) === "to" || keyAt(line, link) === "or";
  if (!isWord && link === first.to) return null;
  const second = cardinalAt(line, isWord ? afterHyphen(line, link + 1) : link);
  if (second === null || second.count <= first.count) return null;
  return { to: second.to, count: null, reason: `from ${first.count} to ${second.count} has no ISO 8601 form` };
}

/** A number in figures or in words ("twenty-one", "two thousand"). */
export function cardinalAt(line: Line, at: number): { readonly to: number; readonly count: number } | null {
  const digits = numberAt(line, at, 4);
  if (digits !== null) return isPartOfNumber(line, at) ? null : wholeNumber(line, at, digits);
  const ten = TENS.get(keyAt(line, at));
  if (ten !== undefined) {
    const one = CARDINALS.get(keyAt(line, afterHyphen(line, at + 1)));
    return one === undefined || one > 9
      ? { to: at + 1, count: ten }
      : { to: afterHyphen(line, at + 1) + 1, count: ten + one };
  }
  const small = CARDINALS.get(keyAt(line, at));
  if (small === undefined) return null;
  const times = small < 10 ? HUNDREDS.get(keyAt(line, at + 1)) : undefined;
  return times === undefined ? { to: at + 1, count: small } : { to: at + 2, count: times * small };
}

const HUNDREDS: ReadonlyMap<string, number> = new Map([
  ["hundred", 100],
  ["thousand", 1e3],
  ["million", 1e6],
  ["billion", 1e9],
]);

/** "1.5", "2,000", "13 million": the whole number, in whatever parts it is written. */
function wholeNumber(line: Line, at: number, first: number): { to: number; count: number } {
  const grouped = withThousands(line, at, first);
  const whole = grouped.to > at + 1 ? grouped : withTenths(line, at, first);
  const scale = whole.count < 10_000 ? SCALES.get(keyAt(line, whole.to)) : undefined;
  return scale === undefined ? whole : { to: whole.to + 1, count: whole.count * scale };
}

const SCALES: ReadonlyMap<string, number> = new Map([
  ["thousand", 1e3],
  ["million", 1e6],
  ["billion", 1e9],
]);

/** Up to four groups of three: no report tells of longer. */
function withThousands(line: Line, at: number, first: number): { to: number; count: number } {
  let [to, count] = [at + 1, first];
  for (let group = 0; group < 4 && keyAt(line, to) === "," && line[to]?.isGlued === true; group++) {
    const three = line[to + 1]?.isGlued === true && line[to + 1]?.key.length === 3 ? numberAt(line, to + 1, 3) : null;
    if (three === null) break;
    [to, count] = [to + 2, 1000 * count + three];
  }
  return { to, count };
}

function withTenths(line: Line, at: number, whole: number): { to: number; count: number } {
  const tenths = numberAt(line, at + 2, 1);
  const isDecimal = keyAt(line, at + 1) === "." && line[at + 1]?.isGlued === true && line[at + 2]?.isGlued === true;
  return isDecimal && tenths !== null ? { to: at + 3, count: whole + tenths / 10 } : { to: at + 1, count: whole };
}

/** The tail of "1,997" or "3.14", or of a sum: "$30". */
export function isPartOfNumber(line: Line, at: number): boolean {
  const before = keyAt(line, at - 1);
  if (line[at]?.isGlued !== true) return false;
  return (
    /^[$€£¥₹₽#+]$/.test(before) ||
    (/^[.,:/]$/.test(before) && line[at - 2]?.kind === "digits" && line[at - 1]?.isGlued === true)
  );
}

const ROUNDING_OPENERS: ReadonlySet<string> = new Set(
  [...ROUNDINGS.keys()].map((words) => words.split(" ", 1).join("")),
);

/** The words that round what follows, such as "more than"; where there are none `to` is the place itself. */
export function roundingAt(line: Line, at: number): { readonly to: number; readonly mod?: TimeMod } {
  if (!ROUNDING_OPENERS.has(keyAt(line, at))) return { to: at };
  for (const length of [3, 2, 1]) {
    const mod = ROUNDINGS.get(
      line
        .slice(at, at + length)
        .map((piece) => piece.key)
        .join(" "),
    );
    if (mod !== undefined) return { to: at + length, mod };
  }
  return { to: at };
}

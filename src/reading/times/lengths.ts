// Lengths and what comes round: "three days", "a five-year plan", "the past decade", "for hours"; "daily", "every two weeks",
// "twice a year", "on Mondays". Promise: ages are no durations.
import { MEASURED, PARTS_OF_DAY, SET_WORDS, UNITS, type Unit, WEEKDAYS } from "../../language/en/time-words.ts";
import { type Amount, amountAt, roundingAt, unitAt } from "./amounts.ts";
import { durationText, written } from "./duration-text.ts";
import type { Phrase } from "./meaning.ts";
import { afterHyphen, isAt, isHyphen, keyAt, type Line } from "./pieces.ts";
import { manyAt } from "./relative.ts";

/** How long: a number of units, with what rounds it. */
export function lengthAt(line: Line, at: number): Phrase | null {
  const lead = leadAt(line, at);
  const rounding = roundingAt(line, lead);
  const amount = amountAt(line, rounding.to);
  if (amount === null) return lead > at ? unitSpanAt(line, at, lead) : (bareManyAt(line, at) ?? null);
  if (amount.isArticle && lead === at && rounding.mod === undefined && !isLengthOfOne(line, at, amount)) return null;
  if (isOneDay(line, rounding.to, amount) || ageAt(line, rounding.to) !== null || isWar(line, at, amount.to))
    return null;
  const { mod } = rounding;
  const kept = mod === undefined ? {} : { mod };
  if (amount.count === null) return { ...vague(amount), to: amount.to };
  const second = secondPart(line, amount);
  const value = second === null ? durationText(amount.count, amount.unit) : second.value;
  return { to: longBehind(line, second?.to ?? amount.to), meaning: { kind: "length", value }, ...kept };
}

/** "the Six-Day War": a name. */
function isWar(line: Line, at: number, to: number): boolean {
  return (
    line[at]?.isCapital === true &&
    isHyphen(line, at + 1) &&
    /^wars?$/.test(keyAt(line, to)) &&
    line[to]?.isCapital === true
  );
}

/** "years-long" */
function longBehind(line: Line, at: number): number {
  return isHyphen(line, at) && keyAt(line, at + 1) === "long" ? at + 2 : at;
}

function vague({ to, unit, reason }: Pick<Amount, "to" | "unit" | "reason">): Phrase {
  return { to, meaning: { kind: "unsettled", type: "duration", reason: reason ?? `how many ${unit}s is not said` } };
}

/** "the past", "the last", "the next", "the coming", "the first" before a number of units. */
function leadAt(line: Line, at: number): number {
  const determined = /^(?:the|these|those|his|her|its|their)$/.test(keyAt(line, at)) ? at + 1 : at;
  return /^(?:past|last|next|coming|following|previous|first|final|preceding)$/.test(keyAt(line, determined))
    ? determined + 1
    : at;
}

/** "the past decade", "the coming year", "the next century"; not "last year", which is a date. */
function unitSpanAt(line: Line, at: number, lead: number): Phrase | null {
  const word = keyAt(line, lead - 1);
  const unit = unitAt(line, lead);
  if (unit === null || word === "first" || word === "final" || isHyphen(line, unit.to)) return null;
  if (/s$/.test(keyAt(line, lead))) return vague({ to: unit.to, unit: unit.unit });
  if (lead === at + 1 && word !== "past") return null;
  return { to: unit.to, meaning: { kind: "length", value: durationText(unit.times, unit.unit) } };
}

/** "for a year" lasts one, "a year-long truce" too; "a year" alone may be a rate or a subject. */
function isLengthOfOne(line: Line, at: number, { to }: Amount): boolean {
  return (
    LENGTH_BEFORE.test(keyAt(line, at - 1)) || isCompound(line, to) || /^(?:after|before|and|of)$/.test(keyAt(line, to))
  );
}

/** "a year-long truce", not "a day-to-day matter". */
function isCompound(line: Line, to: number): boolean {
  return isHyphen(line, to) && !/^(?:to|on|over|by|in|after|end)$/.test(keyAt(line, to + 1));
}

const LENGTH_BEFORE =
  /^(?:for|in|within|after|than|over|nearly|almost|about|least|just|only|lasted|lasts|last|took|takes|take|spent|spend|spending|every|under|lasting|taking|of|half|before|until|wait|waited|barely|roughly|exactly|to)$/;

/** "one day he will": some day, not a length. */
function isOneDay(line: Line, at: number, { to }: Amount): boolean {
  if (keyAt(line, at) !== "one" || keyAt(line, to - 1) !== "day" || isHyphen(line, at + 1)) return false;
  return !LENGTH_BEFORE.test(keyAt(line, at - 1)) && !/^(?:after|before|of|')$/.test(keyAt(line, to));
}

/** "two years and three months", "1 hour 30 minutes": a second, smaller unit. */
function secondPart(line: Line, first: Amount): { readonly to: number; readonly value: string } | null {
  const at = keyAt(line, first.to) === "and" ? first.to + 1 : first.to;
  const second = amountAt(line, at);
  if (second?.count == null || first.count === null || second.isArticle || RANK[second.unit] >= RANK[first.unit])
    return null;
  if (!Number.isInteger(first.count) || !Number.isInteger(second.count)) return null;
  return {
    to: second.to,
    value: written([
      [first.count, first.unit],
      [second.count, second.unit],
    ]),
  };
}

const RANK: Readonly<Record<Unit, number>> = {
  second: 0,
  minute: 1,
  hour: 2,
  day: 3,
  week: 4,
  month: 5,
  quarter: 6,
  year: 7,
};

/** "for hours", "years of talks", "within days", "hours after the strike", "decades-long"; not "the years" or "30s". */
function bareManyAt(line: Line, at: number): Phrase | null {
  const many = manyAt(line, at);
  if (many === null) return null;
  const isLed = /^(?:for|within|in|after|took|takes|lasted|spent|of|over|just|mere|recent|many)$/.test(
    keyAt(line, at - 1),
  );
  const isFollowed = /^(?:of|after|before|since)$/.test(keyAt(line, many.to));
  const isLong = isHyphen(line, many.to) && keyAt(line, many.to + 1) === "long";
  if (!isLong && !isFollowed && !isLed) return null;
  return { ...vague(many), to: longBehind(line, many.to) };
}

/** What comes round, as the length between. */
export function setAt(line: Line, at: number): Phrase | null {
  return everyAt(line, at) ?? rateAt(line, at) ?? weekdaysAt(line, at) ?? setWordAt(line, at);
}

function setOf(to: number, value: string): Phrase {
  return { to, meaning: { kind: "set", value } };
}

/** "daily", "annual"; a capital inside a sentence makes a paper's name: "the Daily Courier". */
function setWordAt(line: Line, at: number): Phrase | null {
  const value = SET_WORDS.get(keyAt(line, at));
  if (value === undefined || (line[at]?.isCapital === true && isNamed(line, at))) return null;
  return setOf(at + 1, value);
}

function isNamed(line: Line, at: number): boolean {
  return line[at - 1]?.kind === "word" || line[at + 1]?.isCapital === true;
}

/** "every day", "each year", "every two weeks", "every other month", "every Friday" */
function everyAt(line: Line, at: number): Phrase | null {
  if (!/^(?:every|each)$/.test(keyAt(line, at))) return null;
  const other = keyAt(line, at + 1) === "other" ? 2 : 1;
  const noun = at + other;
  if (WEEKDAYS.has(keyAt(line, noun))) return setOf(noun + 1, `P${other}W`);
  if (PARTS_OF_DAY.has(keyAt(line, noun))) return setOf(noun + 1, `P${other}D`);
  const unit = unitAt(line, noun);
  if (unit !== null) return setOf(unit.to, durationText(other * unit.times, unit.unit));
  const amount = amountAt(line, noun);
  return amount?.count == null || amount.isArticle ? null : setOf(amount.to, durationText(amount.count, amount.unit));
}

/** "per day", "twice a year", "$5 a day", "three times a week" */
function rateAt(line: Line, at: number): Phrase | null {
  const key = keyAt(line, at);
  const unit = UNITS.get(keyAt(line, at + 1));
  if (unit === undefined || keyAt(line, at + 1).endsWith("s") || isHyphen(line, at + 2)) return null;
  const isRate = key === "per" || ((key === "a" || key === "an") && isCountedBefore(line, at));
  return isRate ? setOf(at + 2, durationText(unit.times, unit.unit)) : null;
}

/** What a rate divides stands right before it: a number, a sum, a per cent, a plural, "once". */
function isCountedBefore(line: Line, at: number): boolean {
  const before = line[at - 1];
  if (before === undefined || /^(?:after|later|earlier|ago|before|from)$/.test(keyAt(line, at + 2))) return false;
  if (
    before.kind === "digits" ||
    MEASURED.has(before.key) ||
    /^(?:once|twice|thrice|times|percent|%|million|billion|cent)$/.test(before.key)
  )
    return true;
  return (
    before.kind === "word" && before.key.length > 3 && /[^su]s$/.test(before.key) && !LENGTH_BEFORE.test(before.key)
  );
}

/** "on Mondays", "Friday mornings" */
function weekdaysAt(line: Line, at: number): Phrase | null {
  const key = keyAt(line, at);
  if (key.endsWith("s") && WEEKDAYS.has(key.slice(0, -1)) && line[at]?.isCapital === true) return setOf(at + 1, "P1W");
  const part = keyAt(line, at + 1);
  const isPlural = part.endsWith("s") && PARTS_OF_DAY.has(part.slice(0, -1));
  return WEEKDAYS.has(key) && isPlural ? setOf(at + 2, "P1W") : null;
}

/** Ages: "19-year-old", "aged 55", "55 years old", "at the age of 56 years". -> behind them, null where there is none. */
export function ageAt(line: Line, at: number): number | null {
  const amount = amountAt(line, at);
  if (amount !== null) {
    const old = afterHyphen(line, amount.to);
    if (/^(?:old|olds)$/.test(keyAt(line, old))) return old + 1;
    if (isAt(line, amount.to, "of", "age")) return amount.to + 2;
  }
  const isAge = /^(?:age|aged|ages)$/.test(keyAt(line, at));
  if (!isAge) return null;
  const of = keyAt(line, at + 1) === "of" ? at + 2 : at + 1;
  const old = amountAt(line, of);
  return old === null ? null : old.to;
}

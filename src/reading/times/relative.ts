// Times told by their distance: "last month", "two days ago", "three weeks later", "the following day", "in two weeks' time",
// "that year". The distance is read here; from where it counts, and what comes of it, is resolve.ts's business.
import { MONTHS, UNITS, type Unit } from "../../language/en/time-words.ts";
import type { TimeMod } from "../../schema/time.ts";
import { amountAt, roundingAt, unitAt } from "./amounts.ts";
import type { Meaning, Phrase } from "./meaning.ts";
import { isAt, isHyphen, keyAt, type Line } from "./pieces.ts";

/** Whole units beside the report's own: "last week", "this year", "next month". */
export function unitTurnAt(line: Line, at: number): Phrase | null {
  const lead = /^(?:earlier|later)$/.test(keyAt(line, at)) ? at + 1 : at;
  const start =
    keyAt(line, lead) === "the" && /^(?:previous|following|next)$/.test(keyAt(line, lead + 1)) ? lead + 1 : lead;
  const word = keyAt(line, start);
  const count = word === "last" ? -1 : word === "this" ? 0 : word === "next" ? 1 : null;
  if (count === null || start > lead) return textTurnAt(line, at);
  const month = MONTHS.get(keyAt(line, start + 1));
  if (month !== undefined && line[start + 1]?.isCapital === true)
    return { to: start + 2, meaning: { kind: "month", month, turn: word as "last" | "this" | "next" } };
  const unit = singleUnit(line, start + 1);
  if (unit === null || /^(?:second|minute|hour|day)$/.test(unit.unit)) return null;
  if (keyAt(line, at - 1) === "the" && lead === at) return null;
  return { to: unit.to, meaning: shift(unit.unit, count, "report") };
}

/** One unit named in the singular, not the first half of a compound ("last year-end"). */
function singleUnit(line: Line, at: number): { readonly to: number; readonly unit: Unit } | null {
  const key = keyAt(line, at);
  if (key === "quarter") return { to: at + 1, unit: "quarter" };
  const named = UNITS.get(key);
  if (named === undefined || named.times !== 1 || key.endsWith("s") || key === "second" || isHyphen(line, at + 1))
    return null;
  return { to: at + 1, unit: named.unit };
}

/** Counted from the time told before: "the following day", "the next morning", "that year", "the same day". */
function textTurnAt(line: Line, at: number): Phrase | null {
  const isThe = keyAt(line, at) === "the";
  const word = keyAt(line, isThe ? at + 1 : at);
  const count = isThe
    ? /^(?:following|next)$/.test(word)
      ? 1
      : word === "previous"
        ? -1
        : word === "same"
          ? 0
          : null
    : word === "that"
      ? 0
      : null;
  if (count === null) return null;
  const behind = isThe ? at + 2 : at + 1;
  if (/^(?:morning|night|afternoon|evening)$/.test(keyAt(line, behind)))
    return { to: behind + 1, meaning: { kind: "part-of-day", day: shift("day", count, "text") } };
  const unit = singleUnit(line, behind);
  if (unit === null || /^(?:minute|hour)$/.test(unit.unit)) return null;
  if (word === "next" && unit.unit !== "day") return null;
  return { to: unit.to, meaning: shift(unit.unit, count, "text") };
}

function shift(unit: Unit, count: number, from: "report" | "text", bound?: TimeMod): Meaning {
  const kept = bound === "approximate" || bound === "more-than" || bound === "less-than" ? { bound } : {};
  return { kind: "shift", unit, count, from, ...kept };
}

/** So much before or after: "two years ago", "hours later", "a day earlier", "a week from now", "in two weeks' time". */
export function distanceAt(line: Line, at: number): Phrase | null {
  const rounding = roundingAt(line, at);
  const amount = amountAt(line, rounding.to) ?? manyAt(line, rounding.to);
  if (amount === null) return null;
  const way = wayAt(line, amount.to);
  if (way === null) return null;
  if (amount.count === null) {
    const reason = amount.reason ?? `how many ${amount.unit}s is not said`;
    const type = /^(?:second|minute|hour)$/.test(amount.unit) ? "time" : "date";
    return { to: way.to, meaning: { kind: "unsettled", type, reason } };
  }
  return { to: way.to, meaning: shift(amount.unit, way.sign * amount.count, way.from, rounding.mod) };
}

interface Many {
  readonly to: number;
  readonly unit: Unit;
  readonly count: null;
  readonly reason?: string;
}

/** "years", "hours": a plural without a number, and "dozens of years". */
export function manyAt(line: Line, at: number): Many | null {
  const noun =
    /^(?:dozens|scores|hundreds|thousands)$/.test(keyAt(line, at)) && keyAt(line, at + 1) === "of" ? at + 2 : at;
  const unit = unitAt(line, noun);
  return unit !== null && /(?:s|ies|ia)$/.test(keyAt(line, noun))
    ? { to: unit.to, unit: unit.unit, count: null }
    : null;
}

interface Way {
  readonly to: number;
  readonly sign: 1 | -1;
  readonly from: "report" | "text";
}

function wayAt(line: Line, at: number): Way | null {
  const key = keyAt(line, at);
  if (key === "ago") return { to: at + 1, sign: -1, from: "report" };
  if (key === "later" && keyAt(line, at + 1) !== "than") return { to: at + 1, sign: 1, from: "text" };
  if (key === "earlier" && keyAt(line, at + 1) !== "than") return { to: at + 1, sign: -1, from: "text" };
  if (isAt(line, at, "before", "that")) return { to: at + 2, sign: -1, from: "text" };
  if (isAt(line, at, "after", "that")) return { to: at + 2, sign: 1, from: "text" };
  if (isAt(line, at, "from", "now") || isAt(line, at, "from", "today")) return { to: at + 2, sign: 1, from: "report" };
  const time = key === "'" ? at + (keyAt(line, at + 1) === "s" ? 2 : 1) : -1;
  return keyAt(line, time) === "time" ? { to: time + 1, sign: 1, from: "report" } : null;
}

/** "the day before", "the day after" without a word on what: counted from the time told before. */
export function dayBesideAt(line: Line, at: number): Phrase | null {
  if (!isAt(line, at, "the", "day") && !isAt(line, at, "the", "night")) return null;
  const word = keyAt(line, at + 2);
  const isClosed = /^(?:[.,;:)"”]|)$/.test(keyAt(line, at + 3));
  if ((word !== "before" && word !== "after") || !isClosed) return null;
  return { to: at + 3, meaning: shift("day", word === "before" ? -1 : 1, "text") };
}

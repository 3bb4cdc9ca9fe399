// Points: one date or time, with the words that put it together: a day and its clock, "late" and "the end of", quarters and
// weeks of something. The order of the finders is the list below; the first that reads something from a place has it.
import { ORDINALS } from "../../language/en/time-words.ts";
import type { TimeMod } from "../../schema/time.ts";
import { roundingAt } from "./amounts.ts";
import { clockAt } from "./clock.ts";
import { dateAt } from "./dates.ts";
import { dayAt, seasonAt } from "./days.ts";
import type { Meaning, Phrase } from "./meaning.ts";
import { afterHyphen, isAt, isHyphen, keyAt, type Line, numberAt } from "./pieces.ts";
import { dayBesideAt, distanceAt, unitTurnAt } from "./relative.ts";
import { bareYearAt } from "./years.ts";

type Finder = (line: Line, at: number) => Phrase | null;

const FINDERS: readonly Finder[] = [
  quarterAt,
  weekOfAt,
  // "Monday, March 3" before "Monday", and "18 October" before "18:00".
  dateAt,
  seasonAt,
  // "last May" before "last" and a unit; "this morning" before "this".
  dayAt,
  unitTurnAt,
  dayBesideAt,
  distanceAt,
  bareYearAt,
];

/** One date or time that begins right here; null for none. */
export function pointAt(line: Line, at: number): Phrase | null {
  return inThisAt(line, at) ?? stretchAt(line, at) ?? clockOnDay(line, at) ?? dayWithClock(line, at);
}

function plainPointAt(line: Line, at: number): Phrase | null {
  for (const find of FINDERS) {
    const phrase = find(line, at);
    if (phrase !== null) return phrase;
  }
  return null;
}

const STRETCHES: ReadonlyMap<string, TimeMod> = new Map([
  ["early", "start"],
  ["beginning", "start"],
  ["start", "start"],
  ["mid", "middle"],
  ["middle", "middle"],
  ["late", "end"],
  ["end", "end"],
]);

/** "the early hours of Thursday" */
function earlyHoursAt(line: Line, at: number): Phrase | null {
  const isEarly = /^(?:early|small|wee)$/.test(keyAt(line, at)) && isAt(line, at + 1, "hours", "of");
  const day = isEarly ? plainPointAt(line, at + 3) : null;
  if (day === null || !isDay(day.meaning)) return null;
  const meaning: Meaning = day.meaning.kind === "part-of-day" ? day.meaning : { kind: "part-of-day", day: day.meaning };
  return { to: day.to, meaning, mod: "start" };
}

/** "early 2009", "mid-April", "late on Thursday", "the end of last year". */
function stretchAt(line: Line, at: number): Phrase | null {
  const word = keyAt(line, at) === "the" ? at + 1 : at;
  const early = earlyHoursAt(line, word);
  if (early !== null) return early;
  const mod = STRETCHES.get(keyAt(line, word));
  if (mod === undefined) return null;
  const isNoun = /^(?:beginning|start|middle|end)$/.test(keyAt(line, word));
  if (isNoun && keyAt(line, word + 1) !== "of") return null;
  const behind = isNoun ? word + 2 : afterHyphen(line, word + 1);
  const unit = isNoun && keyAt(line, behind) === "the" ? unitOfThis(line, behind + 1) : null;
  if (unit !== null) return { to: behind + 2, meaning: { kind: "shift", unit, count: 0, from: "report" }, mod };
  const point = dayWithClock(line, isNoun || !/^(?:on|in)$/.test(keyAt(line, behind)) ? behind : behind + 1);
  return point === null || point.meaning.kind === "unsettled" ? null : { ...point, mod };
}

/** "Thursday at 9 a.m.", "Thursday, at around 18:00 UTC". */
function dayWithClock(line: Line, at: number): Phrase | null {
  const day = plainPointAt(line, at);
  if (day === null || !isDay(day.meaning)) return day;
  const comma = keyAt(line, day.to) === "," ? day.to + 1 : day.to;
  const preposition = keyAt(line, comma) === "at" ? comma + 1 : comma;
  const rounding = preposition > comma ? roundingAt(line, preposition) : { to: preposition };
  const clock = clockAt(line, rounding.to);
  return clock === null ? day : { to: clock.to, meaning: onDay(clock.meaning, day.meaning), ...modOf(rounding.mod) };
}

/** "9 a.m. on Thursday", "16:00 UTC today", "about 7 p.m.". */
function clockOnDay(line: Line, at: number): Phrase | null {
  const rounding = roundingAt(line, at);
  const clock = clockAt(line, rounding.to);
  if (clock === null) return null;
  const comma = keyAt(line, clock.to) === "," ? clock.to + 1 : clock.to;
  const day = plainPointAt(line, keyAt(line, comma) === "on" ? comma + 1 : comma);
  if (day === null || !isDay(day.meaning)) return { ...clock, ...modOf(rounding.mod) };
  return { to: day.to, meaning: onDay(clock.meaning, day.meaning), ...modOf(rounding.mod) };
}

function modOf(mod: TimeMod | undefined): { readonly mod?: TimeMod } {
  return mod === undefined ? {} : { mod };
}

function onDay(clock: Meaning, day: Meaning): Meaning {
  return clock.kind === "clock" ? { ...clock, day } : clock;
}

/** Whether the meaning is of one day, which a clock can stand beside. */
function isDay(meaning: Meaning): boolean {
  if (meaning.kind === "date") return meaning.day !== null;
  if (meaning.kind === "shift") return meaning.unit === "day";
  return meaning.kind === "weekday" || meaning.kind === "part-of-day";
}

/** "the first quarter of 2009", "the third quarter of last year", "Q3 2009". */
function quarterAt(line: Line, at: number): Phrase | null {
  const short = keyAt(line, at) === "q" && line[at + 1]?.isGlued === true ? numberAt(line, at + 1, 1) : null;
  if (short !== null && short >= 1 && short <= 4) return quarterOf(line, at + 2, short);
  const word = keyAt(line, at) === "the" ? at + 1 : at;
  const digits = numberAt(line, word, 1);
  const number = ORDINALS.get(keyAt(line, word)) ?? (digits !== null && digits >= 1 && digits <= 4 ? digits : null);
  const noun = digits === null ? afterHyphen(line, word + 1) : word + 2;
  if (number === null || number > 4 || keyAt(line, noun) !== "quarter") return null;
  return quarterOf(line, noun + 1, number);
}

function quarterOf(line: Line, at: number, number: number): Phrase | null {
  const of = keyAt(line, at) === "of" ? at + 1 : at;
  const year = unitTurnAt(line, of) ?? bareYearAt(line, of);
  const isYear = year?.meaning.kind === "date" || (year?.meaning.kind === "shift" && year.meaning.unit === "year");
  if (year === null || !isYear) return null;
  return { to: year.to, meaning: { kind: "quarter", quarter: number + 32, year: year.meaning } };
}

/** "earlier in the week", "later in the year": this week and year. "The end of the day" is a figure of speech. */
function inThisAt(line: Line, at: number): Phrase | null {
  const unit = unitOfThis(line, at + 3);
  const isIn = /^(?:earlier|later|early|late)$/.test(keyAt(line, at)) && isAt(line, at + 1, "in", "the");
  return isIn && unit !== null ? { to: at + 4, meaning: { kind: "shift", unit, count: 0, from: "report" } } : null;
}

function unitOfThis(line: Line, at: number): "week" | "month" | "year" | null {
  const key = keyAt(line, at);
  return key === "week" || key === "month" || key === "year" ? key : null;
}

/** "the week of March 3" */
function weekOfAt(line: Line, at: number): Phrase | null {
  const noun = keyAt(line, at) === "the" ? at + 1 : at;
  if (!isAt(line, noun, "week", "of") && !isAt(line, noun, "weekend", "of")) return null;
  const day = dateAt(line, noun + 2);
  if (day?.meaning.kind !== "date" || day.meaning.day === null || isHyphen(line, day.to)) return null;
  return { to: day.to, meaning: { kind: "week-of", day: day.meaning } };
}

// Days named by their place in the week or beside the report's own: "Thursday", "last Friday night", "yesterday morning",
// "the weekend", "tonight". Which Thursday is not decided here.
import { DEICTIC_DAYS, PARTS_OF_DAY, SEASONS, WEEKDAYS } from "../../language/en/time-words.ts";
import type { Meaning, Phrase, Turn } from "./meaning.ts";
import { isAt, isHyphen, keyAt, type Line } from "./pieces.ts";

const TURNS: ReadonlyMap<string, Turn> = new Map([
  ["last", "last"],
  ["past", "last"],
  ["previous", "last"],
  ["this", "this"],
  ["coming", "this"],
  ["upcoming", "this"],
  ["next", "next"],
]);

/** "last", "this", "the coming" before a day or season; "bare" for none. */
function turnAt(line: Line, at: number): { readonly to: number; readonly turn: Turn } {
  const determined = /^(?:the|this)$/.test(keyAt(line, at)) && TURNS.has(keyAt(line, at + 1)) ? at + 1 : at;
  const turn = TURNS.get(keyAt(line, determined));
  return turn === undefined ? { to: at, turn: "bare" } : { to: determined + 1, turn };
}

/** A day or a part of one. */
export function dayAt(line: Line, at: number): Phrase | null {
  return deicticAt(line, at) ?? partOfThisDay(line, at) ?? weekdayAt(line, at) ?? weekendAt(line, at);
}

function shiftDays(count: number): Meaning {
  return { kind: "shift", unit: "day", count, from: "report" };
}

/** "today", "tomorrow night", "the day after tomorrow"; not "USA Today" or "Today" in a title's name. */
function deicticAt(line: Line, at: number): Phrase | null {
  const noun = keyAt(line, at) === "the" ? at + 1 : at;
  if (isAt(line, noun, "day", "before", "yesterday")) return { to: noun + 3, meaning: shiftDays(-2) };
  if (isAt(line, noun, "day", "after", "tomorrow")) return { to: noun + 3, meaning: shiftDays(2) };
  const count = DEICTIC_DAYS.get(keyAt(line, at));
  if (count === undefined || isName(line, at)) return null;
  if (keyAt(line, at) === "tonight") return { to: at + 1, meaning: { kind: "part-of-day", day: shiftDays(0) } };
  return withPart(line, at + 1, shiftDays(count));
}

/** A capital inside a sentence, beside another capital: "Russia Today". */
function isName(line: Line, at: number): boolean {
  const [before, word, next] = [line[at - 1], line[at], line[at + 1]];
  if (word?.isCapital !== true) return false;
  const isBeside = (piece: typeof word | undefined): boolean =>
    piece?.kind === "word" && piece.isCapital && !WEEKDAYS.has(piece.key);
  if (before?.kind === "word" && /^(?:programme|program|show|newspaper)$/.test(next?.key ?? "")) return true;
  return isBeside(before) || (before?.kind === "word" && isBeside(next));
}

/** "last night", "this morning"; not the broadcast "Lake Radio This Morning" */
function partOfThisDay(line: Line, at: number): Phrase | null {
  const part = keyAt(line, at + 1);
  if (!PARTS_OF_DAY.has(part)) return null;
  const count = keyAt(line, at) === "this" ? 0 : keyAt(line, at) === "last" && part !== "morning" ? -1 : null;
  const isShow = line[at]?.isCapital === true && line[at + 1]?.isCapital === true && line[at - 1]?.isCapital === true;
  if (count === null || isShow || isHyphen(line, at + 2)) return null;
  return { to: at + 2, meaning: { kind: "part-of-day", day: shiftDays(count) } };
}

/** "Thursday", "last Thursday", "Friday night", "Tuesday last week" */
function weekdayAt(line: Line, at: number): Phrase | null {
  const { to, turn } = turnAt(line, at);
  const weekday = WEEKDAYS.get(keyAt(line, to));
  if (weekday === undefined || !isDayName(line, to)) return null;
  const behind = to + 1;
  if (isWeekdayRange(line, behind)) return { to: behind + 2, meaning: EVERY_WEEK };
  const week = /^(?:last|next|this)$/.test(keyAt(line, behind)) && keyAt(line, behind + 1) === "week";
  if (week && turn === "bare") {
    const of =
      keyAt(line, behind) === "last" ? "last-week" : keyAt(line, behind) === "next" ? "next-week" : "this-week";
    return { to: behind + 2, meaning: { kind: "weekday", weekday, turn: of } };
  }
  return withPart(line, behind, { kind: "weekday", weekday, turn });
}

const EVERY_WEEK: Meaning = { kind: "unsettled", type: "date", reason: "one week or every week may be meant" };

/** "Monday to Friday", behind its first day. */
function isWeekdayRange(line: Line, at: number): boolean {
  return /^(?:to|through|-)$/.test(keyAt(line, at)) && WEEKDAYS.has(keyAt(line, at + 1));
}

/** "Black Friday" and "Friday Ruk" are names; a day in a text without capitals is a day. */
function isDayName(line: Line, at: number): boolean {
  const before = keyAt(line, at - 1);
  if (/^(?:black|bloody|good|ash|easter|palm|holy|cyber|super|ruby)$/.test(before)) return false;
  // "Saturday Night Jazz": a part of a day with a capital and another behind it.
  if (PARTS_OF_DAY.has(keyAt(line, at + 1)) && line[at + 1]?.isCapital === true && line[at + 2]?.isCapital === true)
    return false;
  if (/^["”']$/.test(keyAt(line, at + 1)) || /^[",”]$/.test(keyAt(line, at + 2))) return !isTitle(line, at);
  return !(line[at + 1]?.isGlued === true && line[at + 1]?.kind === "word");
}

/** “Lakeside News Sunday”: capitals back to the opening mark. */
function isTitle(line: Line, at: number): boolean {
  let first = at;
  while (first > at - 6 && line[first - 1]?.kind === "word" && line[first - 1]?.isCapital === true) first--;
  return first < at && /^["“']$/.test(keyAt(line, first - 1));
}

/** "Thursday night"; the caller has seen that it is no name. */
function withPart(line: Line, to: number, day: Meaning): Phrase {
  if (!PARTS_OF_DAY.has(keyAt(line, to))) return { to, meaning: day };
  return { to: to + 1, meaning: { kind: "part-of-day", day } };
}

/** "the weekend", "this weekend", "next weekend"; not "a weekend" or "the weekend of March 3", whose day is told. */
function weekendAt(line: Line, at: number): Phrase | null {
  const { to, turn } = turnAt(line, at);
  const noun = turn === "bare" && keyAt(line, at) === "the" ? at + 1 : to;
  if (keyAt(line, noun) !== "weekend" || (turn === "bare" && noun === at) || keyAt(line, noun + 1) === "of")
    return null;
  return { to: noun + 1, meaning: { kind: "weekend", turn } };
}

/** "last summer", "the spring of 2014", "summer 2014", "this winter"; not "spring" alone, which may be a verb. */
export function seasonAt(line: Line, at: number): Phrase | null {
  const { to, turn } = turnAt(line, at);
  const noun = turn === "bare" && keyAt(line, at) === "the" ? at + 1 : to;
  const season = SEASONS.get(keyAt(line, noun));
  if (season === undefined) return null;
  const of = keyAt(line, noun + 1) === "of" ? noun + 2 : noun + 1;
  const digits = line[of];
  if (digits?.kind === "digits" && /^(?:1[5-9]|20)\d\d$/.test(digits.key)) {
    const year: Meaning = { kind: "date", year: Number(digits.key), month: null, day: null };
    return { to: of + 1, meaning: { kind: "season", season, year, turn } };
  }
  if (turn === "bare" || keyAt(line, noun) === "fall") return null;
  return { to: noun + 1, meaning: { kind: "season", season, year: null, turn } };
}

// Clock times: "9 a.m.", "7.06am local time", "18:00 UTC", "6:40 p.m. (GMT +8)", "noon". Promise: a score (2:1), a verse and
// a ratio are no times: without a.m., p.m. or a zone, only hours and two figures of minutes behind "at" or "by" count.
import { NAMED_CLOCKS, ZONES } from "../../language/en/time-words.ts";
import { isPartOfNumber } from "./amounts.ts";
import type { Meaning, Phrase } from "./meaning.ts";
import { isAt, keyAt, type Line, numberAt } from "./pieces.ts";

/** A time of day with its zone, without its day. */
export function clockAt(line: Line, at: number): Phrase | null {
  if (keyAt(line, at) === "midnight" && line[at]?.isCapital === false) return { to: at + 1, meaning: MIDNIGHT };
  const face = nameAt(line, at) ?? militaryAt(line, at) ?? faceAt(line, at);
  if (face === null) return null;
  const zone = zoneAt(line, face.to);
  if (!face.isSure && zone === null && !(face.minutes === 2 && isAfterClockPreposition(line, at))) return null;
  if (face.minutes === 0 && !face.isSure) return null;
  const clock = `T${two(face.hour)}:${two(face.minute)}`;
  return { to: zone?.to ?? face.to, meaning: { kind: "clock", clock, zone: zone?.offset ?? "", day: null } };
}

/** "midnight on Sunday" may be the first hour of Sunday or the end of it: of the two only the day is sure. */
const MIDNIGHT: Meaning = { kind: "clock", clock: "", zone: "", day: null };

interface Face {
  readonly to: number;
  readonly hour: number;
  readonly minute: number;
  /** Figures of the minutes: 0 where none are written. */
  readonly minutes: number;
  /** Said to be a time by a.m., p.m. or "o'clock". */
  readonly isSure: boolean;
}

function nameAt(line: Line, at: number): Face | null {
  if (keyAt(line, at) !== "noon" || line[at]?.isCapital === true) return null;
  return { to: at + 1, hour: 12, minute: 0, minutes: 0, isSure: true };
}

/** "0900 GMT", "1730 local time": four figures, only before a zone. */
function militaryAt(line: Line, at: number): Face | null {
  const figures = line[at]?.key.length === 4 ? numberAt(line, at, 4) : null;
  if (figures === null || isPartOfNumber(line, at) || zoneAt(line, at + 1) === null) return null;
  const [hour, minute] = [Math.floor(figures / 100), figures % 100];
  return hour < 24 && minute < 60 ? { to: at + 1, hour, minute, minutes: 2, isSure: true } : null;
}

function faceAt(line: Line, at: number): Face | null {
  const hour = numberAt(line, at, 2);
  if (hour === null || isPartOfNumber(line, at) || line[at - 1]?.kind === "digits") return null;
  const isDivided =
    /^[:.]$/.test(keyAt(line, at + 1)) && line[at + 1]?.isGlued === true && line[at + 2]?.isGlued === true;
  const minute = isDivided && line[at + 2]?.key.length === 2 ? numberAt(line, at + 2, 2) : null;
  const behind = minute === null ? at + 1 : at + 3;
  const half = halfOfDay(line, behind);
  const isOClock = isAt(line, behind, "o", "'", "clock");
  const to = half?.to ?? (isOClock ? behind + 3 : behind);
  const whole = half === null ? hour : (hour % 12) + (half.isAfternoon ? 12 : 0);
  const isPossible = half === null ? hour < 24 : hour >= 1 && hour <= 12;
  if (!isPossible || (minute ?? 0) > 59 || (minute === null && half === null && !isOClock)) return null;
  if (minute !== null && half === null && keyAt(line, at + 1) === "." && zoneAt(line, to) === null) return null;
  return { to, hour: whole, minute: minute ?? 0, minutes: minute === null ? 0 : 2, isSure: half !== null || isOClock };
}

/** "am", "a.m.", "PM" */
function halfOfDay(line: Line, at: number): { readonly to: number; readonly isAfternoon: boolean } | null {
  const key = keyAt(line, at);
  if (key === "am" || key === "pm") return { to: at + 1, isAfternoon: key === "pm" };
  const isSpelt = (key === "a" || key === "p") && isAt(line, at + 1, ".", "m") && line[at + 1]?.isGlued === true;
  if (!isSpelt) return null;
  return { to: isAt(line, at + 3, ".") && line[at + 3]?.isGlued === true ? at + 4 : at + 3, isAfternoon: key === "p" };
}

/** "UTC", "(GMT +8)", "local time", "Hawaii time"; the offset is "" for a clock that has none fixed. */
function zoneAt(line: Line, at: number): { readonly to: number; readonly offset: string } | null {
  const open = keyAt(line, at) === "(" ? at + 1 : at;
  const key = keyAt(line, open);
  const named = NAMED_CLOCKS.get(key);
  if (named !== undefined && isAt(line, open + 1, "time")) return closed(line, { at, open, to: open + 2 }, named);
  if (named !== undefined && key === "et") return closed(line, { at, open, to: open + 1 }, named);
  const zone = ZONES.get(key);
  if (zone === undefined) return null;
  const shift = shiftBehind(line, open + 1);
  return shift !== null && zone === "Z"
    ? closed(line, { at, open, to: shift.to }, shift.offset)
    : closed(line, { at, open, to: open + 1 }, zone);
}

interface Brackets {
  readonly at: number;
  readonly open: number;
  readonly to: number;
}

function closed(line: Line, { at, open, to }: Brackets, offset: string): { to: number; offset: string } | null {
  if (open === at) return { to, offset };
  return keyAt(line, to) === ")" ? { to: to + 1, offset } : null;
}

/** "+8", "-0330", "+5:30" behind GMT or UTC. */
function shiftBehind(line: Line, at: number): { readonly to: number; readonly offset: string } | null {
  const sign = keyAt(line, at);
  const figures = line[at + 1];
  if (!/^[+-]$/.test(sign) || figures?.kind !== "digits" || !figures.isGlued || figures.key.length > 4) return null;
  const isLong = figures.key.length > 2;
  const hours = Number(isLong ? figures.key.slice(0, -2) : figures.key);
  const isDivided = keyAt(line, at + 2) === ":" && line[at + 3]?.key.length === 2;
  const minutes = isLong ? Number(figures.key.slice(-2)) : isDivided ? (numberAt(line, at + 3, 2) ?? 0) : 0;
  if (hours > 14 || minutes > 59) return null;
  return { to: isDivided && !isLong ? at + 4 : at + 2, offset: `${sign}${two(hours)}:${two(minutes)}` };
}

function isAfterClockPreposition(line: Line, at: number): boolean {
  return (
    keyAt(line, at + 1) === ":" && /^(?:at|by|until|around|about|from|since|before|after)$/.test(keyAt(line, at - 1))
  );
}

function two(number: number): string {
  return String(number).padStart(2, "0");
}

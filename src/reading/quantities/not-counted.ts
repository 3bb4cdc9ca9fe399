// What is a number and yet counts nothing: dates, years, times of day, telephone numbers, ordinals, scores, numbers that
// are part of a name. A false quantity misleads whoever adds them up, so where a number may be one of these it is left out.
import { isLetter, isUpper } from "../../language/characters.ts";
import { isTime } from "../../language/chunks.ts";
import { CAPITAL_MONTH } from "../../language/en/months.ts";
import { NUMBERED } from "../../language/en/number-words.ts";
import type { Line, Numeral } from "./numeral.ts";

const MONTH_BEFORE = new RegExp(`\\b${CAPITAL_MONTH}\\s(?:the\\s)?$`);
const MONTH_AFTER = new RegExp(`^(?:\\s|\\sof\\s|-)${CAPITAL_MONTH}(?!\\p{L})`, "u");
const CLOCK_AFTER =
  /^(?:[.:]\d\d)?\s?(?:[ap]\.?m\b|o['’]clock|GMT|UTC|EST|EDT|ET\b|CET|BST|hrs\b|hours (?:local|GMT))/i;

/** Whether the numeral is no count, judged by what stands directly around it. `areCapitalsTelling`: not in a headline in capitals. */
export function isNoCount(line: Line, numeral: Numeral, areCapitalsTelling: boolean): boolean {
  const { text, words } = line;
  const word = words[numeral.from];
  if (word === undefined) return true;
  const before = text.slice(Math.max(0, word.start - 16), word.start);
  const after = text.slice(numeral.end, numeral.end + 24);
  if (numeral.figure !== null && isPartOfCode(before, after, numeral)) return true;
  if (isDay(before, after, numeral) || CLOCK_AFTER.test(after)) return true;
  return isPartOfName(line, numeral, areCapitalsTelling);
}

/** Digits glued to more digits or letters: dates, times, scores, telephone numbers, ordinals, decades, product names. */
function isPartOfCode(before: string, after: string, { figure }: Numeral): boolean {
  if (/[\p{L}\p{N}/:#@№_+.]$/u.test(before) && !/\.$/.test(before)) return true;
  if (/[\p{N}\p{L}][-–‐‑.]$/u.test(before)) return true;
  if (/^[/:_@]/.test(after) && /^.[\p{L}\p{N}]/u.test(after)) return true;
  if (/^[-–‐‑.]\p{N}/u.test(after) || /^ \d{3,4}[- ]?\d{4}\b/.test(after) || /^\) ?\d/.test(after)) return true;
  return /^(?:st|nd|rd|th|s|am|pm)$/.test(figure?.letters ?? "");
}

function isDay(before: string, after: string, { low }: Numeral): boolean {
  if (low === null || low > 31 || !Number.isInteger(low)) return false;
  return MONTH_BEFORE.test(before) || MONTH_AFTER.test(after);
}

/** "Resolution 1701", "phase two", "Boeing 737", "Group of Seven". */
function isPartOfName({ text, words }: Line, numeral: Numeral, areCapitalsTelling: boolean): boolean {
  const [word, before] = [words[numeral.from], words[numeral.from - 1]];
  if (word === undefined || before === undefined) return false;
  const gap = text.slice(before.end, word.start);
  if (/^\s$/.test(gap) && NUMBERED.has(before.lower)) return true;
  if (!areCapitalsTelling) return false;
  const isCapital = isUpper(text.charAt(word.start));
  if (isCapital && isLetter(text.charAt(word.start)) && !opensSentence(before.tag)) return true;
  const isName = before.tag === "name" && isUpper(text.charAt(before.start)) && numeral.from > 1;
  // "In Gaza 12 people", "on Tuesday 12 people": where and when, and no part of the name
  const isScene = isTime(before) || words[numeral.from - 2]?.tag === "preposition";
  return numeral.figure !== null && !numeral.isScaled && isName && !isScene && /^\s$/.test(gap);
}

function opensSentence(tag: string): boolean {
  return tag === "quote" || tag === "stop" || tag === "colon" || tag === "dash" || tag === "bracket" || tag === "mark";
}

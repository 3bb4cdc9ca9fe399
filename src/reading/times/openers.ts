// Openers: the words that an expression can begin with. Nearly every word of a report is none, and costs one look into this set.
import * as en from "../../language/en/time-words.ts";
import { words } from "../../language/en/word-set.ts";
import type { Line } from "./pieces.ts";

const OPENERS: ReadonlySet<string> = new Set([
  ...en.MONTHS.keys(),
  ...en.SHORT_MONTHS.keys(),
  ...en.WEEKDAYS.keys(),
  ...[...en.WEEKDAYS.keys()].map((day) => `${day}s`),
  ...en.SHORT_WEEKDAYS.keys(),
  ...en.UNITS.keys(),
  ...en.LONG_WORDS.keys(),
  ...en.SET_WORDS.keys(),
  ...en.CARDINALS.keys(),
  ...en.TENS.keys(),
  ...en.ORDINALS.keys(),
  ...en.VAGUE_NUMBERS,
  ...en.VAGUE_WORDS,
  ...en.SEASONS.keys(),
  ...en.DEICTIC_DAYS.keys(),
  ...[...en.FIXED_DAYS.keys(), ...en.ROUNDINGS.keys()].map((phrase) => phrase.split(/[ ']/, 1).join("")),
  ...words(
    `the a an this that these those his her its their last past previous next coming upcoming following first final preceding
    earlier later early mid late small wee beginning start middle end half since until till from between pre post week weekend day
    noon midnight every each per age aged ages dozens scores hundreds thousands twentieth nineteenth eighteenth q`,
  ),
]);

/** Words that open nearly nothing by themselves: what comes next decides. */
const DETERMINERS = words("the a an this that these those his her its their");
const AFTER_DETERMINERS = words(
  "same weekend quarter few couple number matter whole full further morning afternoon evening night small wee",
);

export function canOpen(line: Line, at: number): boolean {
  const piece = line[at];
  if (piece?.kind === "digits") return true;
  if (piece?.kind !== "word" || !OPENERS.has(piece.key)) return false;
  if (!DETERMINERS.has(piece.key)) return true;
  const next = line[at + 1];
  return next?.kind === "digits" || OPENERS.has(next?.key ?? "") || AFTER_DETERMINERS.has(next?.key ?? "");
}

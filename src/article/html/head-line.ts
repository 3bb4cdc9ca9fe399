// Lines above a report on its page that name its author or its day.
import { MONTH } from "../../language/en/months.ts";
import type { FurnitureKind } from "../../schema/article.ts";
import { isSentence } from "./prose.ts";

const LONGEST = 120;
const BYLINE = /^by\s+\S.{1,100}$/i;
const NAME = `${MONTH}\\.?`;
const YEAR = "(?:19|20)\\d{2}";
const DATE = new RegExp(
  [
    `\\b${NAME}\\s{1,2}\\d{1,2}(?:st|nd|rd|th)?,?\\s{1,2}${YEAR}\\b`,
    `\\b\\d{1,2}(?:st|nd|rd|th)?\\s${NAME},?\\s{1,2}${YEAR}\\b`,
    `\\b${YEAR}[./-]\\d{1,2}[./-]\\d{1,2}\\b`,
    `\\b\\d{1,2}[./-]\\d{1,2}[./-]${YEAR}\\b`,
  ].join("|"),
  "i",
);

/**
 * What a short line above the first paragraph is: the author's or the day's; null for another.
 * True: "By Ilse Brandt", "Ilse Brandt @ilse" of an author Ilse Brandt, "Monday 3 March 2031, 09:30".
 * Not: "By Tuesday the talks had failed.", which is a sentence.
 */
export function kindOfHeadLine(line: string, persons: readonly string[]): FurnitureKind | null {
  if (line.length > LONGEST || isSentence(line)) return null;
  if (BYLINE.test(line) || persons.some((person) => line.includes(person))) return "byline";
  return DATE.test(line) ? "meta" : null;
}

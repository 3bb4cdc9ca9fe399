// Years: a figure of four digits is one unless the words around it show a count.
import { words as wordSet } from "../../language/en/word-set.ts";
import { boundBefore } from "./bounds.ts";
import type { Line, Numeral } from "./numeral.ts";

/** Nouns that no year stands before as an adjective: "2000 troops" is a count, "2014 attacks" a year. */
const NEVER_DATED =
  wordSet(`people persons men women children troops soldiers fighters militants prisoners detainees hostages captives
  refugees migrants families homes houses lives civilians workers employees residents villagers police officers trucks
  vehicles tanks rockets missiles shells drones bodies victims casualties deaths jobs seats votes copies others`);

const DATING = wordSet("in since by until till during of from after before through");

/** Whether the numeral is a year; "more than 2000" and "2000 troops" are none. */
export function isYear(line: Line, numeral: Numeral): boolean {
  if (numeral.figure?.isYearLike !== true || numeral.isScaled) return false;
  const value = numeral.low ?? 0;
  if (value < 1500 || value > 2100) return false;
  const bound = boundBefore(line, numeral.from);
  if (bound !== null && bound.bound !== "about" && bound.bound !== "nearly") return false;
  if (bound === null && DATING.has(line.words[numeral.from - 1]?.lower ?? "")) return true;
  return !line.words.slice(numeral.to, numeral.to + 3).some((word) => NEVER_DATED.has(word.lower));
}

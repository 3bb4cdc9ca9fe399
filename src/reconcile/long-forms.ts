// The long name of a state that is on no list, "the Republic of Ardesh", as the short one that reports use beside it. Promise: never of a
// state that a list knows, whose long names are on it: there the long name tells two apart ("Republic of Korea", "Republic of the Congo").
import { INSTITUTIONAL } from "../language/en/institution-words.ts";
import {
  BREAKAWAY_QUALITIES,
  LOOSE_FORMS,
  NO_LANDS,
  STATE_FORMS,
  STATE_QUALITIES,
} from "../language/en/state-forms.ts";
import { plainWords } from "./plain-words.ts";
import { stateAt, stateCode } from "./states.ts";

/** Longer short names are those of something in the state: "Republic of Ardesh national football team". */
const MOST_WORDS = 2;

/**
 * Words of the short name, joined by spaces; null where it is no long name.
 * @example "Republic of Ardesh", "Islamic Republic of Ardesh" → "ardesh"
 * @example not: "Republic of Korea", "State of Washington", "Kingdom of Heaven", "Republic of Ardesh Army", "the Republic"
 */
export function shortOfState(name: string): string | null {
  if (stateCode(name) !== null) return null;
  const all = plainWords(name);
  const at = all.indexOf("of");
  const [form = "", ...qualities] = all.slice(0, Math.max(0, at)).toReversed();
  if (!STATE_FORMS.has(form) || !qualities.every((word) => STATE_QUALITIES.has(word))) return null;
  const short = all.slice(all[at + 1] === "the" ? at + 2 : at + 1);
  const isLand =
    short.length > 0 &&
    short.length <= MOST_WORDS &&
    !short.some((word) => NO_LANDS.has(word) || INSTITUTIONAL.has(word));
  return isLand && stateAt(short, 0) === null ? short.join(" ") : null;
}

/** Whether a name is the form alone: "the Republic", "the Islamic Republic" say of no land which; "the Islamic State" is somebody's. */
export function isBareForm(name: string): boolean {
  if (stateCode(name) !== null) return false;
  const [form = "", ...qualities] = plainWords(name).toReversed();
  if (LOOSE_FORMS.has(form)) return qualities.length === 0;
  return STATE_FORMS.has(form) && qualities.every((word) => STATE_QUALITIES.has(word) || BREAKAWAY_QUALITIES.has(word));
}

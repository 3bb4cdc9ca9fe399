// Whether words that stand in a row in somebody's sentence are cut out of what makes less of them: a "not" or a doubt that stands
// before them, a condition on either side. Promise: a function of the words and their text; the rest of the sentence is looked at, and
// of that only the clause that rules the words.
import { CONDITION_PHRASES, CONDITION_WORDS, DISTANCING, TIME_CONDITIONS } from "../../language/en/opposite-words.ts";
import { MONTHS, WEEKDAYS } from "../../language/en/time-words.ts";
import { type Contrast, isNegation, type Side } from "./contrary.ts";
import { type SaidWord, wholeWord } from "./said-words.ts";

/** Of the words, from the first on and up to the last. */
export interface Place {
  readonly from: number;
  readonly to: number;
}

/** "we will leave" in "I never said that we will leave": the "never", as what the record has besides; null where nothing is lost. */
export function cutShort(side: Side, place: Place): Contrast | null {
  return before(side, place) ?? behind(side, place);
}

function before({ text, words }: Side, place: Place): Contrast | null {
  const { from } = place;
  const first = words[from];
  const isToCome = tellsOfToCome(words, place);
  const negates = isNegation({ text });
  let isClause = true;
  for (let at = from - 1; at >= 0; at--) {
    const word = words[at];
    const next = words[at + 1];
    if (word === undefined || next === undefined || word.sentence !== first?.sentence || next.afterGap) return null;
    // "We do not want war, and the gates stay shut": what stands before the "and" does not rule what follows it.
    if (next.parting === "break" || (next.parting === "comma" && COORDINATORS.has(next.plain))) return null;
    if (next.parting === "comma") isClause = false;
    const said = wholeWord(text, word);
    if (CONDITION_WORDS.has(word.plain)) return { asked: "", record: said };
    const beginsSentence = words[at - 1]?.sentence !== word.sentence;
    if (isToCome && beginsSentence && isTimeCondition(word, next)) return { asked: "", record: said };
    if (isClause && (negates(word) || DISTANCING.has(word.plain))) return { asked: "", record: said };
  }
  return null;
}

function behind({ text, words }: Side, place: Place): Contrast | null {
  const { to } = place;
  const last = words[to - 1];
  const isToCome = tellsOfToCome(words, place);
  for (let at = to; at < words.length; at++) {
    const word = words[at];
    if (word === undefined || word.sentence !== last?.sentence || word.afterGap) return null;
    if (word.parting === "break") return null;
    const isCoordinated = COORDINATORS.has(word.plain);
    const phrase = CONDITION_PHRASES.exec(text.slice(word.start, word.start + MOST_PHRASE));
    if (phrase?.index === 0) return { asked: "", record: phrase[0] };
    if (word.parting === "comma" && isCoordinated) return null;
    if (CONDITION_WORDS.has(word.plain) || (isToCome && isTimeCondition(word, words[at + 1])))
      return { asked: "", record: wholeWord(text, word) };
    const isNextTo = at === to && word.parting === "nothing";
    if (isNextTo && isNegation({ text })(word)) return { asked: "", record: wholeWord(text, word) };
  }
  return null;
}

/** "I will believe it when I see it" is no belief; "we met when it rained" was a meeting. */
function tellsOfToCome(words: readonly SaidWord[], { from, to }: Place): boolean {
  return words.slice(from, to).some(({ plain }) => TO_COME.has(plain));
}

/** "Until the flow is restored", not "until Monday", which sets a time and no condition. */
function isTimeCondition({ plain }: SaidWord, next: SaidWord | undefined): boolean {
  return TIME_CONDITIONS.has(plain) && next !== undefined && !isTime(next.plain);
}

function isTime(plain: string): boolean {
  return /\d/.test(plain) || WEEKDAYS.has(plain) || MONTHS.has(plain) || DAY_PARTS.has(plain);
}

const TO_COME: ReadonlySet<string> = new Set(["will", "would", "shall", "can", "could", "may", "might"]);
const DAY_PARTS: ReadonlySet<string> = new Set([
  "noon",
  "midnight",
  "dawn",
  "dusk",
  "sunset",
  "today",
  "tonight",
  "tomorrow",
  "now",
  "then",
  "next",
  "late",
  "early",
]);

/** Characters in which a phrase of condition has room. */
const MOST_PHRASE = 40;

/** What goes on after a comma with another main clause. */
const COORDINATORS: ReadonlySet<string> = new Set(["and", "but", "so", "yet", "or", "nor"]);

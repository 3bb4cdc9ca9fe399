// Given time: "gave the rebels until Friday to leave" is an ultimatum, which PLOVER counts as a threat (CAMEO 139), though no word of it
// threatens. Promise: only where what is to be done by then yields something.
import type { Bounds } from "../../language/chunks.ts";
import type { Word } from "../../language/parts-of-speech.ts";
import { isCooperative, typeOf } from "./kinds.ts";
import { verbSenses } from "./lexicon.ts";
import type { Sense } from "./sense.ts";

/** In words: from the verb to the time, and from the time to what is to be done. */
const TO_TIME = 24;
const TO_DEED = 8;

const TIME = /^(?:until|till|hours?|days?|weeks?|minutes?|months?)$/;

/** Deeds that yield and that the lexicon of acts knows by other senses, or not at all. */
const YIELDING =
  /^(?:comply|leave|depart|quit|open|reopen|surrender|stop|end|halt|yield|submit|lift|remove|return|vacate|evacuate|abandon|close|dismantle|cease)$/;

const ULTIMATUM: Sense = { when: [], kind: "THREATEN", isReversed: false, recipients: ["obj"] };

/**
 * The sense of a verb of giving at a place; null for any other.
 *
 * @example "gave the militia 48 hours to leave the port": THREATEN
 * @example not: "gave the council until Friday to answer", "gave him two days"
 */
export function givenTimeAt(words: readonly Word[], head: number, bounds: Bounds): Sense | null {
  if (words[head]?.lemma !== "give") return null;
  const time = firstMatching(words, [head + 2, Math.min(bounds.to, head + TO_TIME)], ({ lower }) => TIME.test(lower));
  if (time < 0) return null;
  const to = firstMatching(words, [time + 1, Math.min(bounds.to, time + TO_DEED)], ({ tag }) => tag === "to");
  const deed = words[to + 1];
  return to >= 0 && deed !== undefined && isYielding(deed) ? ULTIMATUM : null;
}

function isYielding({ lower, lemma = lower }: Word): boolean {
  if (YIELDING.test(lemma)) return true;
  return verbSenses(lemma).some(({ kind }) => kind !== null && isCooperative(kind) && typeOf(kind) === "RETREAT");
}

/** In a half-open range up to the end of the sentence; -1 where none is. */
function firstMatching(
  words: readonly Word[],
  [from, to]: readonly [number, number],
  passes: (word: Word) => boolean,
): number {
  for (let at = from; at < to; at++) {
    const word = words[at];
    if (word === undefined || word.tag === "stop") return -1;
    if (passes(word)) return at;
  }
  return -1;
}

// Reduced relatives: "nine soldiers killed in March were buried", "the group accused of the attack": a past form behind a noun that
// is no verb of the sentence but says what was done to the noun. Promise: one scan to the right, never longer than `FARTHEST` words.
import { isFiniteVerb, isTime } from "../../language/chunks.ts";
import { cueVerb } from "../../language/en/cue-verbs.ts";
import type { Word } from "../../language/parts-of-speech.ts";

/** In words, from the participle to the verb of the sentence. */
const FARTHEST = 16;
const OF_PHRASES = /^(?:determiner|adjective|adverb|number|noun|name|possessive|preposition)$/;
const OPENS_CLAUSE = /^(?:after|before|as|until|till|since|while|than|because|if)$/;
/** Without an object these are always done to their subject. */
const ALWAYS = /^(?:accused|suspected|convicted|deprived|stripped)$/;

/** Whether the past form at a place is one: phrases follow it, and behind them, in the same clause, the verb of the sentence. */
export function isReducedRelative(words: readonly Word[], head: number): boolean {
  const [before, word, next] = [words[head - 1], words[head], words[head + 1]];
  if (word?.tag !== "past" || (before?.tag !== "noun" && before?.tag !== "name")) return false;
  if (ALWAYS.test(word.lower) && next?.lower === "of") return true;
  if (next?.tag !== "preposition" && !isTime(next)) return false;
  if (cueVerb(word.lemma ?? "")?.frames.has("clause") === true) return false;
  for (let at = head + 1; at < Math.min(words.length, head + FARTHEST); at++) {
    const other = words[at];
    if (other === undefined || OPENS_CLAUSE.test(other.lower)) return false;
    if (isFiniteVerb(other)) return isVerbOfSentence(words, at);
    if (!OF_PHRASES.test(other.tag) && !isTime(other)) return false;
  }
  return false;
}

/** Not "the army struck in the north officials said": who says so behind the words. */
function isVerbOfSentence(words: readonly Word[], at: number): boolean {
  const before = words[at - 1];
  if (before?.tag !== "noun" && before?.tag !== "name" && before?.tag !== "number" && !isTime(before)) return false;
  const next = words[at + 1];
  const endsThere = next === undefined || next.tag === "stop" || next.tag === "comma" || next.tag === "quote";
  return !(endsThere && cueVerb(words[at]?.lemma ?? "")?.frames.has("clause") === true);
}

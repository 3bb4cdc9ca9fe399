// Direction: whether a bare "Friday" or "June" lies before or after the report's day, told by the tense of its clause: the sign of
// tense nearest before it in its sentence, else the first behind it. Looks at most REACH pieces each way.
import { VERB_FORMS } from "../../language/en/cue-verbs.ts";
import { FUTURE_WORDS, NO_VERBS, PAST_WORDS, PLANNING_VERBS } from "../../language/en/tense-words.ts";
import { keyAt, type Line } from "./pieces.ts";

/** near: no verb tells. */
export type Direction = "past" | "future" | "near";

const REACH = 30;

export function directionOf(line: Line, from: number, to: number): Direction {
  if (keyAt(line, from - 1) === "by") return "future";
  for (let at = from - 1; at >= Math.max(0, from - REACH) && !endsSentence(line, at); at--) {
    const sign = keyAt(line, at) === "to" ? infinitiveAt(line, at) : signAt(line, at);
    if (sign !== null) return sign;
  }
  for (let at = to; at < Math.min(line.length, to + REACH) && !endsSentence(line, at); at++) {
    const sign = keyAt(line, at) === "to" && isInfinitive(line, at) ? "future" : signAt(line, at);
    if (sign !== null) return sign;
  }
  return "near";
}

function endsSentence(line: Line, at: number): boolean {
  const isStop = /^[.!?]$/.test(keyAt(line, at));
  return (
    isStop && line[at + 1]?.isGlued !== true && line[at + 1]?.isCapital === true && (line[at - 1]?.key.length ?? 0) > 2
  );
}

function signAt(line: Line, at: number): Direction | null {
  const key = keyAt(line, at);
  if (line[at]?.kind !== "word") return null;
  if (FUTURE_WORDS.has(key)) return keyAt(line, at + 1) === "have" ? "past" : "future";
  if (key === "set") return /^(?:to|for)$/.test(keyAt(line, at + 1)) ? "future" : null;
  if (PAST_WORDS.has(key)) return "past";
  // "will be shipped", "the planned talks": the participle tells no tense of its own.
  if (/^(?:a|an|the|be|being|its|their|his|her)$/.test(keyAt(line, at - 1))) return null;
  return isPast(key) ? "past" : null;
}

function isPast(key: string): boolean {
  return VERB_FORMS.get(key)?.form === "past" || (key.length > 3 && /[^e]ed$/.test(key) && !NO_VERBS.has(key));
}

function isInfinitive(line: Line, at: number): boolean {
  return VERB_FORMS.get(keyAt(line, at + 1))?.form === "base" && line[at + 1]?.isCapital !== true;
}

/** How far before an infinitive its verb can stand: "agreed on Monday to meet". */
const GOVERNOR_REACH = 8;

/**
 * "to meet Friday", behind a verb of planning or none at all (a headline), is still to come; "failed to meet Friday" and "lined
 * up to hear her Friday" are told as past; "to Geneva" tells nothing.
 */
function infinitiveAt(line: Line, at: number): Direction | null {
  if (!isInfinitive(line, at)) return null;
  if (/^(?:is|are|was|were|has|have)$/.test(keyAt(line, at - 1))) return "future";
  for (let i = at - 1; i >= Math.max(0, at - GOVERNOR_REACH) && !endsSentence(line, i); i--) {
    const key = keyAt(line, i);
    if (PLANNING_VERBS.has(key) || FUTURE_WORDS.has(key)) return "future";
    if (line[i]?.kind === "word" && (PAST_WORDS.has(key) || isPast(key))) return "past";
  }
  return "future";
}

// Direction: whether a bare "Friday" or "June" lies before or after the report's day, told by the tense of its clause: the sign of
// tense nearest before it in its sentence, else the first behind it. Looks at most REACH pieces each way.
import { VERB_FORMS } from "../../language/en/cue-verbs.ts";
import { FUTURE_WORDS, PAST_BEFORE_INFINITIVE, PAST_WORDS } from "../../language/en/tense-words.ts";
import { keyAt, type Line } from "./pieces.ts";

/** near: no verb tells. */
export type Direction = "past" | "future" | "near";

const REACH = 30;

export function directionOf(line: Line, from: number, to: number): Direction {
  const before = keyAt(line, from - 1);
  if (before === "by" || keyAt(line, from) === "by") return "future";
  for (let at = from - 1; at >= Math.max(0, from - REACH) && !endsSentence(line, at); at--) {
    const sign = signAt(line, at);
    if (sign !== null) return sign;
  }
  for (let at = to; at < Math.min(line.length, to + REACH) && !endsSentence(line, at); at++) {
    const sign = signAt(line, at);
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
  if (key === "to") return infinitiveAt(line, at);
  if (key === "set") return /^(?:to|for)$/.test(keyAt(line, at + 1)) ? "future" : null;
  if (PAST_WORDS.has(key)) return "past";
  // "will be shipped", "the planned talks": the participle tells no tense of its own.
  if (/^(?:a|an|the|be|being|its|their|his|her)$/.test(keyAt(line, at - 1))) return null;
  return VERB_FORMS.get(key)?.form === "past" || (key.length > 4 && key.endsWith("ed")) ? "past" : null;
}

/** "to meet Friday", not "to Geneva" and not "failed to meet". */
function infinitiveAt(line: Line, at: number): Direction | null {
  const verb = VERB_FORMS.get(keyAt(line, at + 1));
  if (verb?.form !== "base" || line[at + 1]?.isCapital === true) return null;
  return PAST_BEFORE_INFINITIVE.has(keyAt(line, at - 1)) ? "past" : "future";
}

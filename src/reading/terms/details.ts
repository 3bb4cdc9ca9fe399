// Details of a term that its sentence tells: by when, and in which phase of a deal.
import { CAPITAL_MONTH } from "../../language/en/months.ts";
import type { Span } from "../../schema/span.ts";
import type { TaggedSentence } from "../tagged.ts";
import type { FoundTerm } from "./found.ts";

const DAY = `(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|${CAPITAL_MONTH}(?:\\s\\d{1,2})?|\\d{1,2}\\s${CAPITAL_MONTH}|tomorrow|tonight|midnight|noon|\\d{4}|\\d{1,2}(?:[:.]\\d\\d)?\\s?[ap]\\.?m)`;
const SPELL =
  "(?:\\d{1,4}|a|an|one|two|three|four|five|six|seven|eight|nine|ten|twelve|the\\snext\\s\\S{1,12}|several|a\\sfew)\\s(?:more\\s)?(?:minutes?|hours?|days?|weeks?|months?|years?)";
const DEADLINE = new RegExp(
  `\\b(?:(?:by|before|until|no\\slater\\sthan)\\s(?:the\\s(?:end|start|middle)\\sof\\s(?:the\\s|this\\s|next\\s)?)?(?:next\\s|this\\s)?(?:${DAY}|week|month|year)(?:\\son\\s${DAY})?|(?:within|in\\sthe\\snext)\\s${SPELL}|${SPELL}(?=\\sto\\b)|immediately|at\\sonce|right\\snow|now(?=\\s(?:or|and)\\b|[.,;!”"]|$))`,
  "g",
);

/** Time limits inside a term's evidence; `[]` where it names none. */
export function deadlinesOf(text: string, term: FoundTerm): readonly Span[] {
  if (term.kind === "refusal" || term.kind === "limit") return [];
  const { start, end } = term.evidence;
  return [...text.slice(start, end).matchAll(DEADLINE)].map((match) => ({
    start: start + match.index,
    end: start + match.index + match[0].length,
  }));
}

const PHASE = "(initial|first|second|third|fourth|fifth|opening|final|last|next)\\s(phase|stage)";
const LED = new RegExp(
  `^["“‘']?(?:but\\s|only\\s)?(?:then,?\\s)?(?:in|under|during|for)\\s(?:the|its|this|a)\\s${PHASE}\\b`,
  "i",
);
const WHICH = new RegExp(`\\b${PHASE}\\b[^.;]{0,80},?\\s(?:in|under|during)\\swhich\\s[^.;]*$`, "i");

const INSIDE = new RegExp(`\\b(?:in|under|during)\\s(?:the|its|this|a)\\s${PHASE}\\b`, "i");

/** The phase that a term belongs to: "Under the first phase, …", "the second phase of the truce, in which …". */
export function phaseOf({ text, words }: TaggedSentence, term: FoundTerm): string | undefined {
  const from = words[0]?.start ?? 0;
  const before =
    LED.exec(text.slice(from, from + 60)) ??
    WHICH.exec(text.slice(Math.max(from, term.evidence.start - 200), term.evidence.start));
  const match =
    before ?? (term.kind === "provision" ? INSIDE.exec(text.slice(term.evidence.start, term.evidence.end)) : null);
  return match === null ? undefined : `${match[1]} ${match[2]}`.toLowerCase();
}

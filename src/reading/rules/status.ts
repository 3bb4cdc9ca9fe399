// Status of an attribution: said, denied, not said, or no comment, as the cue with its content tells it.
import type { AttributionStatus } from "../../schema/attribution.ts";
import type { Span } from "../../schema/span.ts";

const NO_COMMENT =
  /\b(?:declin|refus)\w*\b.{0,20}\bto (?:\w+ly )?(?:comment|confirm|answer|respond|discuss|elaborate|reply|speak|talk|be interviewed|say)\b|\bno comment\b/;
const NO_RESPONSE =
  /\b(?:not|n['’]t|never) (?:\w+ly )?(?:immediately |yet )*(?:respond|repl(?:y|ied)|answer|return|responded|returned|comment|commented|be reached)\b/;
/** "neither confirmed nor denied it", "did not dispute it": who does not deny has not denied. */
const NOT_DENIED =
  /(?:\b(?:not|never|neither|nor|without|cannot)\b|n['’]t\b)[^.]{0,25}\b(?:deny|denie[sd]|denying|disput\w*|refut\w*|contradict\w*)\b/;
/** Right before a cue that begins with its second verb. */
const NEITHER = /\bneither \p{L}+ nor $/iu;
const DENIAL = /^(?:\S+ ){0,4}?(?:den(?:y|ies|ied|ying)|refut\w*|disput\w*|disavow\w*|rebut\w*)\b/;
/** Turning something down denies only where that is a statement: "rejected the claim" against "rejected the offer". */
const REJECTION = /^(?:\S+ ){0,4}?(?:reject\w*|dismiss\w*)\b/;
const STATEMENT =
  /^(?:\S+ ){0,5}?(?:that|claims?|accusations?|allegations?|charges?|reports?|suggestions?|assertions?|rumou?rs?|statements?|criticisms?|notions?|idea that|account)\b/;
const NOT_SAID =
  /(?:\bnot\b|n['’]t\b|\bnever\b|\bwithout\b|\bcannot\b)[^.]{0,30}\b(?:say|saying|said|specify|specified|disclose|disclosed|elaborate|elaborated|explain|explained|mention|mentioned|identify|reveal|confirm|tell|name|state|address)\b/;

/** "None of the parties has announced it", "Neither said it would come": told of everybody that they do not say so. */
const NOBODY = /^(?:none|nobody|no one|neither|not one)\b/i;
/** "nor has he repeated it", right before the cue or with its auxiliary in it. */
const NOR = /\bnor (?:(?:has|had|have|did|does|do|is|was|were|will|would|could) (?:\S+ ){0,4})?$/i;

interface Parts {
  readonly source: readonly Span[];
  readonly cue: readonly Span[];
  readonly content: readonly Span[];
}

/** "declined to comment" and "did not dispute" are no comment, "did not say" is not said, "denied" is denied; all else is said. */
export function statusOf(text: string, { source, cue, content }: Parts): AttributionStatus {
  const status = statusOfCue(text, cue, content);
  const [by, first] = [source[0], cue[0]];
  const isNobody = by !== undefined && NOBODY.test(text.slice(by.start, Math.min(by.end, by.start + 40)));
  const isNor = first !== undefined && NOR.test(text.slice(Math.max(0, first.start - 60), first.start));
  if (!isNobody && !isNor) return status;
  // Where nobody denies it, nobody has said that it is not so.
  return status === "said" ? "not-said" : "no-comment";
}

function statusOfCue(text: string, cue: readonly Span[], content: readonly Span[]): AttributionStatus {
  const first = cue[0];
  const last = cue.at(-1);
  if (first === undefined || last === undefined) return "said";
  const words = text.slice(first.start, Math.min(last.end, first.start + 120)).toLowerCase();
  const opening = content.find((span) => span.start >= last.end);
  const both =
    opening === undefined
      ? words
      : `${words} ${text.slice(opening.start, Math.min(opening.end, opening.start + 40)).toLowerCase()}`;
  const isOpen = NOT_DENIED.test(words) || NEITHER.test(text.slice(Math.max(0, first.start - 30), first.start));
  if (NO_COMMENT.test(both) || NO_RESPONSE.test(both) || isOpen) return "no-comment";
  if (NOT_SAID.test(words)) return "not-said";
  return isDenial(words, opening === undefined ? "" : both.slice(words.length + 1)) ? "denied" : "said";
}

function isDenial(cue: string, content: string): boolean {
  return DENIAL.test(cue) || (REJECTION.test(cue) && STATEMENT.test(content));
}

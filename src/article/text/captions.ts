// Captions of photographs among the paragraphs of a report. Promise: precision first; what could be a sentence of the
// report stays one, because a caption read as body costs little and a sentence lost costs a record.
import {
  BRACKETED_CREDIT,
  CREDIT_BEFORE,
  CREDIT_BEHIND,
  LABELS,
  LONGEST_CREDIT,
} from "../../language/en/caption-credits.ts";
import {
  CAPTION_PHRASES,
  LEAD_WORDS,
  PICTURE_OPENING,
  PLANNED_VERBS,
  REPORT_WORDS,
  SCENE_DETAIL,
  SCENE_SUBJECT,
  SCENE_VERBS,
  SOMEONE_ACTS,
  SPEECH_WORDS,
} from "../../language/en/caption-words.ts";
import { CAPITAL_MONTH } from "../../language/en/months.ts";

/**
 * Whether a paragraph is marked as a caption: a label before it, a credit around it, or words that name the picture.
 *
 * `FILE - The mediator in Oslo, May 3` is; `The photograph changed the debate, she said.` is not.
 */
export function isMarkedCaption(paragraph: string, isClosed: boolean): boolean {
  if (paragraph.length > 900) return false;
  if (LABELS.test(paragraph) || hasCreditBehind(paragraph) || BRACKETED_CREDIT.test(paragraph)) return true;
  if (!isClosed && CREDIT_BEFORE.test(paragraph)) return true;
  if (PICTURE_OPENING.test(paragraph) && !isClosed) return true;
  return (
    CAPTION_PHRASES.test(paragraph) && isOneSentence(paragraph) && !QUOTED.test(paragraph) && !SPEECH.test(paragraph)
  );
}

/** Looks closely only at endings that have a mark which every form of a credit has. */
function hasCreditBehind(paragraph: string): boolean {
  const ending = paragraph.slice(-LONGEST_CREDIT);
  return /[)\]:/]|Caption/.test(ending) && CREDIT_BEHIND.test(ending);
}

/**
 * Whether a paragraph tells a scene as a caption does: one sentence, a verb of seeing or posture in the present tense,
 * nobody's words, and a date in the past or people without names.
 *
 * `Farmers walk past a checkpoint near Ostmark on May 3.` is; `Delegates meet in Ostmark on May 3.` is not.
 */
export function isSceneCaption(paragraph: string): boolean {
  if (paragraph.length > 400 || QUOTED.test(paragraph) || !isOneSentence(paragraph)) return false;
  const words = paragraph
    .replace(/[,;:()[\].]/g, " ")
    .split(/\s+/)
    .filter(Boolean);
  const someone = SOMEONE_ACTS.exec(paragraph)?.[0].split(" ").length;
  const at = someone === undefined ? words.findIndex((word, i) => i > 0 && SCENE_VERBS.has(word)) : someone - 1;
  if (words.length < 7 || at < 1 || at > 22 || !/^\p{Lu}/u.test(paragraph)) return false;
  if (LEAD_WORDS.has(words[0] ?? "") || words.slice(0, at).some(isOfReport)) return false;
  if (words.slice(at).some((word) => SPEECH_WORDS.has(word))) return false;
  const isPlanned = PLANNED_VERBS.has(words[at] ?? "") && !/^(?:smoke|flames|plumes)$/i.test(words[at - 1] ?? "");
  if (FULL_DATE.test(paragraph)) return true;
  if (DAY_OF_MONTH.test(paragraph)) return !isPlanned || SCENE_DETAIL.test(words.slice(at).join(" "));
  return !isPlanned && SCENE_SUBJECT.test(paragraph) && PLACE_BEHIND.test(paragraph);
}

/** Before the verb: a pronoun, an auxiliary, or a verb in the past tense; "Displaced families" begins with a participle. */
function isOfReport(word: string, i: number): boolean {
  return REPORT_WORDS.has(word.toLowerCase()) || (i > 0 && /^\p{Ll}{3,}ed$/u.test(word));
}

/** One sentence, or a caption that says when after its full stop: "…, May 3, 2031. (Name/Agency)". */
export function isOneSentence(paragraph: string): boolean {
  const body = paragraph.replace(/["'”’)\]]{0,3}$/, "").replace(/[.!?…]{1,3}$/, "");
  return !/(?:[\p{Ll})”"’]{2}|\d)[.!?]["”’]? +["“‘[(]?\p{Lu}/u.test(body);
}

/** Words in quotation marks, and posts with handles and links. */
const QUOTED = /[“”"«»„@]|https?:|(?:^|\s)[‘']\S[^‘’']{12,}[’']/;
const SPEECH = /\b(?:said|says|told|added|according to)\b/;
const DAY_OF_MONTH = new RegExp(`\\b(?:${CAPITAL_MONTH} \\d{1,2}|\\d{1,2} ${CAPITAL_MONTH})\\b`);
const FULL_DATE = new RegExp(`\\b(?:${CAPITAL_MONTH} \\d{1,2},? \\d{4}|\\d{1,2} ${CAPITAL_MONTH},? \\d{4})\\b`);
/** Ends in a place: "in Ostmark", "near the border", "outside the palace in Ostmark, Northland". */
const PLACE_BEHIND =
  /\b(?:in|near|outside|at|along|across|around) (?:\S+ ){0,6}\p{Lu}[\p{L}'’-]+(?:, \p{Lu}[\p{L}'’ -]+)?\.?$/u;

// Captions of photographs among the paragraphs of a report. Promise: precision first; what could be a sentence of the
// report stays one, because a caption read as body costs little and a sentence lost costs a record.
import {
  CAPTION_PHRASES,
  PICTURE_OPENING,
  PLANNED_VERBS,
  REPORT_WORDS,
  SCENE_DETAIL,
  SCENE_SUBJECT,
  SCENE_VERBS,
  SOMEONE_ACTS,
} from "../../language/en/caption-words.ts";
import { PICTURE_CREDITS } from "../../language/en/news-agencies.ts";

/**
 * Whether a paragraph is marked as a caption: a label before it, a credit around it, or words that name the picture.
 *
 * `FILE - The mediator in Oslo, May 3` is; `The photograph changed the debate, she said.` is not.
 */
export function isMarkedCaption(paragraph: string, isClosed: boolean): boolean {
  if (paragraph.length > 900) return false;
  if (
    LABELS.test(paragraph) ||
    CREDIT_BEHIND.test(paragraph.slice(-LONGEST_CREDIT)) ||
    BRACKETED_CREDIT.test(paragraph)
  )
    return true;
  if (!isClosed && CREDIT_BEFORE.test(paragraph)) return true;
  if (PICTURE_OPENING.test(paragraph) && !isClosed) return true;
  return (
    CAPTION_PHRASES.test(paragraph) && isOneSentence(paragraph) && !QUOTED.test(paragraph) && !SPEECH.test(paragraph)
  );
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

const LABEL =
  "photos?|images?|pictures?|video|graphic|map|chart|file photo|file|photograph|illustration|gallery|slideshow";
const LABELS: RegExp = new RegExp(
  [
    `^(?:${LABEL})$`,
    `^(?:${PICTURE_CREDITS})(?: (?:photo|images?|map|graphic))?$`,
    "^FILE(?: PHOTO| IMAGE| PICTURE)? ?[-–—:]",
    "^(?:(?:File|Handout) )?(?:Photo|Photograph|Image|Picture|Illustration|Graphic|Credit|Caption)(?: credit| by| courtesy| caption)? ?:",
    "^Image (?:copyright|source|caption|credit)\\b",
    "^(?:Enlarge|Toggle|Hide) (?:this image|caption)\\b",
    "^(?:Facebook Twitter Pinterest|Pin It Share)\\b",
    "^\\d{1,3}/(?:[3-9]|\\d\\d)\\d? [^@]{10,}$",
    "^\\[\\d{1,3}/\\d{1,3}\\] ?\\S",
    "^Item \\d{1,3} of \\d{1,3}\\b",
    "^CAPTION\\b",
    "^© ?(?:AP|AFP|EPA|REUTERS|Reuters|Getty)\\b",
  ].join("|"),
  "iu",
);

const CREDIT = `(?:[\\p{L}\\d .,'’&-]{2,50}/ ?)?(?:(?:via )?(?:${PICTURE_CREDITS}|AP Photo|Getty[^()]{0,30}|[^()]{0,30}via (?:${PICTURE_CREDITS})))`;
/** More characters than any form of a credit behind a picture's words can have. */
const LONGEST_CREDIT = 200;
const CREDIT_BEHIND: RegExp = new RegExp(
  [
    "\\((?:photo|image|picture|photograph|file|credit|courtesy)\\b[^()]{0,90}\\)\\.?$",
    "\\[(?:photo|image|picture|photograph|credit)\\b[^\\]]{0,90}\\]\\.?$",
    "\\b(?:Photograph|Photo|Picture|Image|Credit|Photo credit|Picture credit): ?[^.!?]{2,60}$",
    `\\([^()]{2,60}/ ?(?:AP|AFP|EPA|Reuters|Getty Images|Shutterstock|Alamy|Anadolu)[^()]{0,30}\\)\\.?$`,
    "\\((?:Getty(?: Images)?|Reuters|AP Photo|Shutterstock|Alamy)(?:/[^()]{2,40})?\\)\\.?$",
    "[\\p{L}.]{2,20}/(?:REUTERS|AP|AFP|EPA|(?:WireImage )?via Getty Images|Getty Images|Shutterstock|The Verge)(?:, FILE)?\\.?$",
    "\\(\\p{Lu}[\\p{L}.'’ -]{2,40} ?/ ?(?:For )?\\p{Lu}[\\p{L}.'’ -]{2,40}\\)$",
    "\\bHide Caption \\d{1,3} of \\d{1,3}$",
    "\\bREUTERS/\\p{L}[^.]{2,40}$",
  ].join("|"),
  "u",
);
const BRACKETED_CREDIT: RegExp = new RegExp(`^[([](?:${CREDIT}|Courtesy (?:of )?[^()]{2,80})[)\\]]\\.?$`, "iu");
const CREDIT_BEFORE: RegExp = new RegExp(`^(?:${PICTURE_CREDITS})(?: - [A-Z]\\w+)? [\\p{Lu}“"‘'\\d]`, "u");

/** A sentence of the report sets the time or the circumstance before its subject, a caption after its verb. */
const LEAD_WORDS: ReadonlySet<string> = new Set(
  "On In At After During As While When For With Since Before Under By Once Despite Although Where What How Why".split(
    " ",
  ),
);
/** Words in quotation marks, and posts with handles and links. */
const QUOTED = /[“”"«»„@]|https?:|(?:^|\s)[‘']\S[^‘’']{12,}[’']/;
const SPEECH = /\b(?:said|says|told|added|according to)\b/;
const SPEECH_WORDS: ReadonlySet<string> = new Set(
  "said says told added according warned claimed announced insisted will would could may might".split(" "),
);

const MONTHS =
  "(?:Jan(?:uary|\\.)?|Feb(?:ruary|\\.)?|Mar(?:ch|\\.)?|Apr(?:il|\\.)?|May|June?|July?|Aug(?:ust|\\.)?|Sept?(?:ember|\\.)?|Oct(?:ober|\\.)?|Nov(?:ember|\\.)?|Dec(?:ember|\\.)?)";
const DAY_OF_MONTH = new RegExp(`\\b(?:${MONTHS} \\d{1,2}|\\d{1,2} ${MONTHS})\\b`);
const FULL_DATE = new RegExp(`\\b(?:${MONTHS} \\d{1,2},? \\d{4}|\\d{1,2} ${MONTHS},? \\d{4})\\b`);
/** Ends in a place: "in Ostmark", "near the border", "outside the palace in Ostmark, Northland". */
const PLACE_BEHIND =
  /\b(?:in|near|outside|at|along|across|around) (?:\S+ ){0,6}\p{Lu}[\p{L}'’-]+(?:, \p{Lu}[\p{L}'’ -]+)?\.?$/u;

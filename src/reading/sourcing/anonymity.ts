// Anonymity: the words by which a report says that a source asked for it, was granted it or spoke under it. They stand in
// the source's own sentence, outside what was said, or in one of the next two, which then begin with "he" or "the aide".
import { firstFrom, overlaps, type Span } from "../../schema/span.ts";
import { singular } from "./phrase.ts";

const THEIR = "(?:his|her|its|their|the (?:official|source|person|aide)s?['’]s?)";
const NAMED = "(?:named|identified|quoted by name|quoted|cited by name|publicly identified|further identified)";
const SPEAK =
  "(?:speak|talk|comment|discuss|brief|disclose|be|give|release|address|make|reveal|share|describe|go on|provide|divulge|communicate|detail)";

/** Wordings of asked or granted anonymity. Every quantifier is bounded. */
const ANONYMITY = new RegExp(
  [
    `on (?:the )?(?:strict )?condition (?:of (?:strict |total )?anonymity|that (?:he|she|they|${THEIR} (?:full )?(?:names?|identity|identities)) not be (?:named|identified|used|published|disclosed|revealed|quoted))`,
    "anonymously|anonymous|anonymity",
    `(?:not to|declined to|refused to|cannot|can['’]t|could not|couldn['’]t|preferred not to|wished not to|would not|wouldn['’]t|must not|may not) be ${NAMED}`,
    `(?:did not|does not|do not|didn['’]t|doesn['’]t|don['’]t|declining|refusing|not wanting|not wishing|unwilling) (?:(?:want|wish|like|to want) )?(?:to be ${NAMED}|to (?:give|have) ${THEIR} (?:full |last )?names?|${THEIR} (?:full |last )?names? (?:to be )?(?:used|published|printed|disclosed|revealed))`,
    `(?:that |asked for |requested that |asked that )?${THEIR} (?:full |last )?(?:names?|identity|identities) (?:not be (?:used|published|disclosed|revealed|printed)|(?:to )?be (?:withheld|kept|left out))`,
    `(?:not|n['’]t|un|un-)\\s?(?:officially |formally |publicly )?(?:authori[sz]ed|allowed|permitted|cleared) to (?:\\w+ )?${SPEAK}`,
    "(?:speaking|spoke|spoken|talked|talking|briefed reporters) on (?:deep )?background|speaking (?:only )?off the record",
    `whose (?:full |last )?(?:name|names|identity|identities) (?:is|are|was|were|has been|have been) (?:being )?(?:withheld|known to)`,
    `(?:if|were (?:he|she|they)) (?:publicly )?(?:identified|named)`,
    "for fear of (?:reprisals?|retaliation|retribution|arrest|being (?:identified|punished|fired|arrested))",
    `withh(?:old|olding|eld) (?:his|her|their) (?:full |last )?names?`,
    `(?:give|gave|giving) (?:only )?(?:his|her|their) first names?`,
  ]
    .map((wording) => `(?:${wording})`)
    .join("|")
    .replace(/^/, "\\b(?:")
    .concat(")\\b"),
  "gi",
);

export interface Where {
  readonly source: Span;
  readonly content: readonly Span[];
  /** The source's sentence, cut to a bounded length. */
  readonly around: Span;
}

/**
 * Words of anonymity that are said of the source; null where there are none.
 *
 * @example "an official who asked not to be named said …": "not to be named"
 * @example not: "an official said that women were not allowed to be there": what was said
 */
export function findAnonymity(text: string, { source, content, around }: Where): Span | null {
  for (const match of text.slice(around.start, around.end).matchAll(ANONYMITY)) {
    const start = around.start + match.index;
    const span = { start, end: start + match[0].length };
    if (overlaps(span, source) || !content.some((piece) => overlaps(piece, span))) return span;
  }
  return null;
}

const NEXT = 2;
const LONGEST = 400;

/** "He asked not to be named.": said of the person before, in a sentence of its own; only where it begins with them. */
export function findLaterAnonymity(
  text: string,
  sentences: readonly Span[],
  { around, head }: { readonly around: Span; readonly head: string },
): Span | null {
  const at = firstFrom(sentences, around.end);
  for (const sentence of sentences.slice(at, at + NEXT)) {
    const words = text.slice(sentence.start, Math.min(sentence.end, sentence.start + LONGEST));
    const opening = /^["“]?(?:He|She|They|Both|(?:The|That|This|These|Those)((?: \p{L}+){1,3}))\b/u.exec(words);
    if (opening === null || !isSame(opening[1], head)) return null;
    const [match] = words.matchAll(ANONYMITY);
    if (match === undefined) continue;
    const start = sentence.start + match.index;
    return match.index <= SOON ? { start, end: start + match[0].length } : null;
  }
  return null;
}

/** "A senior aide, granted anonymity, sighed.": said of the aide whom the next sentences call "the aide". */
export function findEarlierAnonymity(
  text: string,
  sentences: readonly Span[],
  { around, head }: { readonly around: Span; readonly head: string },
): Span | null {
  const at = firstFrom(sentences, around.start);
  for (const sentence of sentences.slice(Math.max(0, at - NEXT), at).toReversed()) {
    const words = text.slice(sentence.start, Math.min(sentence.end, sentence.start + LONGEST));
    const [match] = words.matchAll(ANONYMITY);
    if (match === undefined) continue;
    const before = words.slice(Math.max(0, match.index - 2 * SOON), match.index).toLowerCase();
    const named = before.lastIndexOf(` ${head}`);
    if (named < 0 || !INTRODUCING.test(before.slice(0, named + 1))) return null;
    const from = sentence.start + match.index;
    return { start: from, end: from + match[0].length };
  }
  return null;
}

/** What ends with an article and at most three words before the noun: "a senior ". */
const INTRODUCING = /(?:^|[^\p{L}])(?:an?|one|another) (?:[\p{L}-]+ ){0,3}$/u;

function isSame(description: string | undefined, head: string): boolean {
  return description === undefined || description.split(" ").some((word) => singular(word.toLowerCase()) === head);
}

/** In characters from the sentence's beginning: farther on it is somebody else's. */
const SOON = 60;

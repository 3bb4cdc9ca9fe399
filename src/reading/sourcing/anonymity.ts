// Anonymity: the words by which a report says that a source asked for it, was granted it or spoke under it. They stand in
// the source's own sentence, outside what was said, or in one of the next two, which then begin with "he" or "the aide".
import { ANONYMITY, ANYBODY } from "../../language/en/anonymity-words.ts";
import { firstFrom, overlaps, type Span } from "../../schema/span.ts";
import { nounOf } from "../mentions/descriptions.ts";
import { keyOf, type Phrase, singular } from "./phrase.ts";

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
export function findAnonymity(text: string, { source, content, around }: Where, phrase: Phrase): Span | null {
  for (const match of text.slice(around.start, around.end).matchAll(ANONYMITY)) {
    if (!isOfItself(match, phrase)) continue;
    const start = around.start + match.index;
    const span = { start, end: start + match[0].length };
    const isTold = content.some((piece) => overlaps(piece, span));
    if (overlaps(span, source) || !isTold || isBehind(text, source, start)) return span;
  }
  return null;
}

/** "police declined to give her name" is somebody else's name: only people have one to give, and of the number of the source. */
function isOfItself({ groups }: RegExpMatchArray, { core, head }: Pick<Phrase, "core" | "head">): boolean {
  const { whose } = groups ?? {};
  if (whose === undefined || head === "") return true;
  const noun = nounOf(keyOf(core.at(-1))) ?? nounOf(head);
  return noun !== null && noun.kind !== "organization" && noun.isPlural === (whose.toLowerCase() === "their");
}

/** "According to this person, who requested anonymity, …": a relative clause right behind the source is the source's, whatever was read. */
function isBehind(text: string, source: Span, start: number): boolean {
  return start - source.end < SOON && /^,? (?:who|whose)\b[^.,;:]*$/.test(text.slice(source.end, start));
}

const NEXT = 2;
const LONGEST = 400;

/** "He asked not to be named.": said of the person before, in a sentence of its own; only where it begins with them. */
export function findLaterAnonymity(
  text: string,
  sentences: readonly Span[],
  { around, phrase }: { readonly around: Span; readonly phrase: Phrase },
): Span | null {
  const at = firstFrom(sentences, around.end);
  for (const sentence of sentences.slice(at, at + NEXT)) {
    const words = text.slice(sentence.start, Math.min(sentence.end, sentence.start + LONGEST));
    const opening = OPENING.exec(words);
    if (opening === null || !isSame(opening[1], phrase.head)) return null;
    const match = [...words.matchAll(ANONYMITY)].find((one) => isOfItself(one, phrase));
    if (match === undefined) continue;
    const start = sentence.start + match.index;
    return match.index <= SOON ? { start, end: start + match[0].length } : null;
  }
  return null;
}

/** "She", "Both", "Her name", "The teacher", "According to this person". */
const OPENING =
  /^["“]?(?:According to )?(?:He|She|They|Both|Neither|None|All|Each|(?:His|Her|Their)(?= (?:full |last |real )?(?:name|identit))|(?:[Tt]he|[Tt]his|[Tt]hat|[Tt]hese|[Tt]hose)((?: [\p{L}-]+){1,3}))\b/u;

/** "A senior aide, granted anonymity, sighed.": said of the aide whom the next sentences call "the aide". */
export function findEarlierAnonymity(
  text: string,
  sentences: readonly Span[],
  { around, phrase }: { readonly around: Span; readonly phrase: Phrase },
): Span | null {
  const { head } = phrase;
  const at = firstFrom(sentences, around.start);
  for (const sentence of sentences.slice(Math.max(0, at - NEXT), at).toReversed()) {
    const words = text.slice(sentence.start, Math.min(sentence.end, sentence.start + LONGEST));
    const match = [...words.matchAll(ANONYMITY)].find((one) => isOfItself(one, phrase));
    if (match === undefined) continue;
    const before = words.slice(Math.max(0, match.index - 2 * SOON), match.index).toLowerCase();
    // Also the end of a compound: "a schoolteacher" is "the teacher".
    const noun = before.lastIndexOf(head);
    const named = noun < 0 ? "" : before.slice(0, noun).replace(/[\p{L}-]+$/u, "");
    if (!INTRODUCING.test(named)) return null;
    const from = sentence.start + match.index;
    return { start: from, end: from + match[0].length };
  }
  return null;
}

/** What ends with an article and at most three words before the noun: "a senior ". */
const INTRODUCING = /(?:^|[^\p{L}])(?:an?|one|another) (?:[\p{L}-]+ ){0,3}$/u;

function isSame(description: string | undefined, head: string): boolean {
  if (description === undefined) return true;
  const words = description.trim().toLowerCase().split(" ").map(singular);
  return words.some((word) => word === head) || ANYBODY.has(words[0] ?? "");
}

/** In characters from the sentence's beginning: farther on it is somebody else's. */
const SOON = 60;

// Pronouns that can stand for an actor: third and first person everywhere (inside quoted speech the first is its speaker,
// outside it the report's own voice), second person only inside quoted speech, where it is whom the words address. "her" before a noun owns it; "it" in "it is clear that" and "that" as a conjunction stand for nobody.
import { functionWords } from "../../language/en/name-stops.ts";
import { type PronounForm, pronouns } from "../../language/en/pronouns.ts";
import type { Span } from "../../schema/span.ts";
import type { Region } from "./regions.ts";
import type { Word } from "./scan.ts";

export interface FoundPronoun extends Span {
  readonly form: PronounForm;
}

/**
 * The pronouns of a region, in text order. `isQuoted` tells whether an offset stands inside quoted speech.
 *
 * @example "“I left,” she said of her brother": "I", "she" and "her"
 * @example not: "It is clear that type I errors rain": a dummy "it" and a numeral
 */
export function findPronouns(region: Region, isQuoted: (at: number) => boolean): readonly FoundPronoun[] {
  return region.words.flatMap((word, index) => {
    const form = pronouns.get(word.key);
    if (form === undefined || (word.shape === "upper" && region.casing === "mixed")) return [];
    if (form.person === 1 && !isQuoted(word.start) && isAlike(region.words, index)) return [];
    if (form.person === 2 && (!isQuoted(word.start) || isFiller(region.words, index))) return [];
    if (form.gender === "thing" && isDummy(region.words, index)) return [];
    const end = word.start + lengthOfPronoun(word);
    return [{ start: word.start, end, form }];
  });
}

/** "he’s" is "he" and a verb. */
function lengthOfPronoun(word: Word): number {
  const mark = word.text.search(/['’ʼ]/);
  return mark > 0 ? mark : word.text.length;
}

/** Outside speech the pit is likelier a mine, and an I behind a noun a numeral. */
function isAlike(words: readonly Word[], at: number): boolean {
  const [before, word] = [words[at - 1], words[at]];
  if (word?.key === "mine") return true;
  return word?.key === "i" && before !== undefined && word.gap === " " && !functionWords.has(before.key);
}

/** "you know", "thank you", "if you will": said to nobody in particular. */
function isFiller(words: readonly Word[], at: number): boolean {
  const [before, next] = [words[at - 1]?.key ?? "", words[at + 1]?.key ?? ""];
  return /^thank/.test(before) || /^(?:know|see)$/.test(next) || (before === "if" && next === "will");
}

const dummyNext: ReadonlySet<string> = new Set(
  "seems seemed appears appeared turns turned takes took rains rained follows remains looks".split(" "),
);
const dummyAdjective: ReadonlySet<string> = new Set(
  (
    "clear unclear possible impossible likely unlikely important time not hard easy difficult necessary essential true said " +
    "believed thought reported known also still too now never only being been very so a the because in"
  ).split(" "),
);

/** "It is clear that …", "it seems": an "it" that no one could replace by a name. */
function isDummy(words: readonly Word[], at: number): boolean {
  const [word, next, after] = [words[at], words[at + 1], words[at + 2]];
  if (word === undefined || next === undefined) return false;
  if (/^it['’]/.test(word.key)) return true;
  if (dummyNext.has(next.key)) return true;
  return (
    /^(?:is|was|will|would|may|might|could|should|has)$/.test(next.key) &&
    after !== undefined &&
    dummyAdjective.has(after.key)
  );
}

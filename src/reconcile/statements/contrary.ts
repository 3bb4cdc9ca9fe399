// Contrary: whether two wordings share their words and one of them has a "not" that the other lacks. "Ardesh will accept monitors" has all
// its words in "Ardesh will not accept monitors", and is the opposite. Promise: a function of the two texts; what is said in quite
// other words is never contrary here.
import { words } from "../../language/en/word-set.ts";
import { diffWords } from "./compare.ts";

/** The closed class of clause negation (Quirk et al. 1985, 10.54 to 10.61); verbs of denying are statements of their own. */
const NEGATIONS = words("not no never nothing nobody none neither nor without cannot");

/** Of a sentence asked for, so much must stand in one of the other's before a "not" between them can matter. */
const LEAST_SHARE = 0.6;
const LEAST_WORDS = 3;

/** So far before the shared words a "not" still rules them: "never again agreed to open the gates". */
const REACH = 3;

/**
 * @example "Ardesh will accept monitors" and "Ardesh will not accept monitors": true
 * @example not: "asking for flour" and "We are not asking for a reward. We are asking for flour": each sentence by itself
 */
export function isContrary(asked: string, wording: string): boolean {
  const there = sentencesOf(wording);
  return sentencesOf(asked).some((sentence) => {
    const compared = there.map((other) => compare(sentence, other)).toSorted((a, b) => b.shared - a.shared);
    const [best] = compared;
    if (best === undefined || best.shared < LEAST_WORDS || best.shared < LEAST_SHARE * best.of) return false;
    // Of two sentences that have as much of it, one without a difference is meant.
    return compared.every(({ shared, isOdd }) => shared < best.shared || isOdd);
  });
}

interface Compared {
  readonly shared: number;
  /** Words of the sentence asked for. */
  readonly of: number;
  /** Whether one side has a negation more than the other; two cancel out. */
  readonly isOdd: boolean;
}

function compare(asked: string, other: string): Compared {
  const pieces = diffWords(asked, other);
  const first = pieces.findIndex(({ of }) => of === "both");
  const last = pieces.findLastIndex(({ of }) => of === "both");
  let [shared, all, negations] = [0, 0, 0];
  for (const [at, { text, of }] of pieces.entries()) {
    const own = text.split(" ");
    if (of !== "fullest") all += own.length;
    if (of === "both") shared += own.length;
    const within = of === "fullest" && at < first ? own.slice(-REACH) : own;
    if (of === "wording" || (of === "fullest" && at < last)) negations += within.filter(isNegation).length;
  }
  return { shared, of: all, isOdd: negations % 2 === 1 };
}

function isNegation(word: string): boolean {
  const plain = word.toLowerCase().replace(/^[^\p{L}]+|[^\p{L}]+$/gu, "");
  return NEGATIONS.has(plain) || /n['’]t$/.test(plain);
}

/** Also parted where one quotation ends and another begins. */
function sentencesOf(text: string): readonly string[] {
  return text.split(/[.!?;…]+["”’')]*\s+|[”"]\s+(?=[“"])/).filter((sentence) => /[\p{L}\p{N}]/u.test(sentence));
}

// What a quotation looks like from within and just outside, and whether that looks like speech.
import type { Span } from "../../schema/span.ts";
import { isUpper } from "../characters.ts";
import { smallTitleWords } from "../en/small-title-words.ts";

export interface QuotationTraits {
  readonly words: number;
  /** Its first letter is a capital: `“We agree”`, not `a “historic” day`. */
  readonly opensCapital: boolean;
  /** All its words but small ones are capitalised: `“The Long Road to Peace”`. */
  readonly isTitled: boolean;
  /** The punctuation just before its closing mark, or ""; a comma there mostly means that its cue follows. */
  readonly closesWith: "" | "," | "." | "?" | "!" | "…";
  /** What stands before its opening mark: a comma or colon (`He said, “…`), the start of a paragraph or sentence, or words. */
  readonly follows: "comma" | "colon" | "start" | "words";
}

/** Words are counted to this many, or in this many characters: more says nothing more, and keeps nesting linear. */
const enoughWords = 40;
const enoughCharacters = 400;

export function traitsOf(text: string, pieces: readonly Span[]): QuotationTraits {
  const first = pieces[0];
  const last = pieces.at(-1);
  if (first === undefined || last === undefined) throw new RangeError("a quotation has at least one piece");
  const words = wordsOf(text.slice(first.start, Math.min(first.end, first.start + enoughCharacters)));
  return {
    words: words.length,
    opensCapital: isUpper(words[0]?.charAt(0) ?? ""),
    isTitled: words.length > 1 && words.every((word) => isUpper(word.charAt(0)) || smallTitleWords.has(word)),
    closesWith: closingPunctuation(text.slice(Math.max(last.start, last.end - 6), last.end)),
    follows: whatStandsBefore(text, first.start),
  };
}

function wordsOf(inside: string): readonly string[] {
  const words: string[] = [];
  for (const [word] of inside.matchAll(/[\p{L}\p{N}]+(?:['’.-][\p{L}\p{N}]+)*/gu)) {
    if (words.push(word) === enoughWords) break;
  }
  return words;
}

function closingPunctuation(end: string): QuotationTraits["closesWith"] {
  const found = /([,.?!…])["”“»›'’‘`\s]*$/.exec(end)?.[1];
  return found === "," || found === "." || found === "?" || found === "!" || found === "…" ? found : "";
}

function whatStandsBefore(text: string, start: number): QuotationTraits["follows"] {
  const before = text.slice(Math.max(0, start - 4), start).trimEnd();
  const last = before.charAt(before.length - 1);
  if (last === ",") return "comma";
  if (last === ":") return "colon";
  if (last === "" || /[.?!…”"’)\]]/.test(last) || /\n/.test(text.slice(before.length + start - 4, start)))
    return "start";
  return "words";
}

/**
 * Speech: a clause or more, or words with the punctuation of speech. Not speech: a word or two that the writer keeps at
 * arm's length (`the “deal”`), a title, a name.
 */
export function isSpeech({ words, opensCapital, isTitled, closesWith, follows }: QuotationTraits): boolean {
  if (words === 0) return false;
  const isPunctuated = closesWith !== "" && opensCapital;
  if (isPunctuated && (follows === "start" || follows === "colon")) return true;
  if (isTitled && closesWith !== "?" && closesWith !== "!") return false;
  return words > 3 || (isPunctuated && follows === "comma");
}

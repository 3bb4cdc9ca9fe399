// The words of an utterance as they are compared: in base form, states by their code, numbers in figures, each with what sharing
// it is worth. Promise: a function of the words alone, so that what any other report says changes nothing.
import { COMMON_VERBS } from "../../language/en/common-verbs.ts";
import { EVERYDAY_WORDS } from "../../language/en/everyday-words.ts";
import {
  AUXILIARIES,
  BE_FORMS,
  CONJUNCTIONS,
  DETERMINERS,
  MODALS,
  POSSESSIVES,
  PREPOSITIONS,
  PRONOUNS,
  QUESTION_WORDS,
  RELATIVES,
  STANDALONE,
  SUBORDINATORS,
} from "../../language/en/function-words.ts";
import { CARDINALS } from "../../language/en/number-words.ts";
import { inflect } from "../../language/en/verb-forms.ts";
import { stateAt } from "../states.ts";

/** What sharing a word is worth. */
const WORTH = { everyday: 0.3, plain: 1, name: 1, number: 1.2 } as const;

/** Words of an utterance beyond which it is a whole speech: the first are enough to know it by. */
const MOST_WORDS = 400;

const empty: ReadonlySet<string> = new Set(
  [
    AUXILIARIES,
    BE_FORMS,
    CONJUNCTIONS,
    DETERMINERS,
    MODALS,
    POSSESSIVES,
    PREPOSITIONS,
    PRONOUNS,
    QUESTION_WORDS,
    RELATIVES,
    STANDALONE,
    SUBORDINATORS,
    ["to"],
  ].flatMap((set) => [...set].filter((word) => !CARDINALS.has(word) || word === "one")),
);

const bases: ReadonlyMap<string, string> = new Map(
  COMMON_VERBS.flatMap((base) => inflect(base).map(([form]) => [form, base] as const)),
);

/** "The U.S.'s 21 girls" → ["the", "us", "21", "girls"]: small letters, without accents, dots and marks. */
export function plainRun(text: string): readonly string[] {
  const plain = text
    .slice(0, 20_000)
    .normalize("NFKD")
    .replace(/\p{M}+/gu, "")
    .toLowerCase()
    .replace(/(?<=\b\p{L})\.(?=\p{L}\b)|(?<=\.\p{L})\./gu, "")
    .replace(/(?<=\d)[,.](?=\d{3}\b)/gu, "")
    .replace(/(?<=[\p{L}\p{N}])['’`](?:s\b)?/gu, "");
  return plain.match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** The words that tell, by base form, each with its worth. */
export function contentWords(run: readonly string[]): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  const words = run.slice(0, MOST_WORDS);
  for (let at = 0; at < words.length; at++) {
    const state = stateAt(words, at);
    // Of words of two letters only this one is a state's more often than not.
    if (state !== null && (state.length > 1 || (words[at] ?? "").length > 2 || state.code === "US")) {
      found.set(`=${state.code}`, WORTH.name);
      at += state.length - 1;
      continue;
    }
    const number = numberAt(words, at);
    if (number !== null) {
      found.set(number.value, WORTH.number);
      at += number.length - 1;
      continue;
    }
    const word = words[at] ?? "";
    if (empty.has(word) || word.length < 2) continue;
    const base = baseOf(word);
    found.set(base, EVERYDAY_WORDS.has(base) || EVERYDAY_WORDS.has(word) ? WORTH.everyday : WORTH.plain);
  }
  return found;
}

/** "twenty one" → 21 of two words; "3700kms" → 3700; "one" is mostly no number. */
function numberAt(words: readonly string[], at: number): { readonly value: string; readonly length: number } | null {
  const word = words[at] ?? "";
  const figure = /^\d+/.exec(word)?.[0];
  if (figure !== undefined) return { value: figure, length: 1 };
  const value = CARDINALS.get(word);
  if (value === undefined || word === "one") return null;
  const unit = CARDINALS.get(words[at + 1] ?? "") ?? 0;
  return value >= 20 && unit > 0 && unit < 10
    ? { value: String(value + unit), length: 2 }
    : { value: String(value), length: 1 };
}

/** The common form of a word's inflections: "launches", "launched", "launching" and "launch" meet; so do "freed" and "free". */
export function baseOf(word: string): string {
  return withoutEnd(bases.get(word) ?? word);
}

/** Cuts the ends of inflection and the commonest of derivation; what is cut is never shown, only compared (after Porter 1980). */
function withoutEnd(word: string): string {
  if (word.length < 4 || /\d/.test(word)) return word;
  const single = word
    .replace(/(?:ss)$/, "ss")
    .replace(/ies$/, "y")
    .replace(/(?<=[sxz]|ch|sh)es$/, "")
    .replace(/(?<=[^su])s$/, "");
  const stem = single.length < 5 ? single : single.replace(/(?<=[a-z]{3})(?:ing|ed)$/, "");
  const bare =
    stem.length < 6 ? stem : stem.replace(/(?<=[a-z]{4})(?:ations?|ions?|ments?|ly|ive|ity|ence|ance|al)$/, "");
  return bare.replace(/(?<=[a-z]{3})([b-df-hj-km-np-rtv-z])\1$/, "$1").replace(/(?<=[a-z]{3})[ey]$/, "");
}

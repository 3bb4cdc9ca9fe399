// Given gender: what a first name tells of whether its bearer is a "he" or a "she". Only one-sided names answer; "any"
// wherever a name is borne by both, is not known, or may be a family name that stands first ("Kim Jong Un").
import { femaleNames, maleNames } from "../../language/en/given-names.ts";
import { shortSyllableFamilies } from "../../language/many/family-first.ts";
import { femaleByHand, maleByHand } from "../../language/many/given-names.ts";
import { femaleGiven, maleGiven } from "../../language/many/given-names-derived.ts";
import type { Gender } from "./figure.ts";

/**
 * The gender that the first word of a name tells. A word that stands alone may be a family name ("Salcedo", "Martin"),
 * so of those only the short list of common given names is believed.
 *
 * @example "katarina", "voss": female
 * @example not: "jean", "moreau": any
 */
export function givenGender([first = "", ...others]: readonly string[]): Gender {
  const [male, female] = [maleNames.has(first), femaleNames.has(first)];
  if (male || female) return male === female ? "any" : male ? "male" : "female";
  if (others.length === 0 || shortSyllableFamilies.has(first)) return "any";
  const key = plain(first);
  if (maleByHand.has(key)) return "male";
  if (femaleByHand.has(key)) return "female";
  return maleGiven.has(key) ? "male" : femaleGiven.has(key) ? "female" : "any";
}

/** Letters that are no letter with a mark, as the lists write them. */
const PLAIN: Readonly<Record<string, string>> = { ı: "i", ł: "l", ø: "o", ð: "d", þ: "th", æ: "ae", ß: "ss", đ: "d" };

function plain(name: string): string {
  return name
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replace(/[ıłøðþæßđ]/g, (letter) => PLAIN[letter] ?? letter);
}

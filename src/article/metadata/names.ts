// A byline as pages write it → the names of its persons. Promise: no address, no outlet, no job title is a name.
import { NOT_NAME_WORDS } from "../../language/en/byline-words.ts";

const LEAD =
  /^(?:(?:written|reported|posted|published|story|text|analysis|opinion)\s{1,3})?by(?:\s{1,3}|:\s{0,3}|$)|^\p{L}{2,12}:\s{1,3}/iu;
const SEPARATOR = /\s{0,3}(?:[,;|/•·]|\s(?:and|und|et|y|&|with|for)\s)\s{0,3}/i;
const ADDRESS = /https?:|www\.|@|\d|\.(?:com|org|net)\b/i;
const CAPITALISED = /^\p{Lu}[\p{L}\p{M}.'’-]*$/u;
/** Particles within names are short and in small letters: de la, van der, bin, al-, and so on. */
const PARTICLE = /^[\p{Ll}'’-]{1,4}$/u;

/**
 * The persons a byline names, in its order. One word alone is no name where the script has capitals: it is mostly
 * an agency or an account.
 * True: "By Ana Moreno and Li Wei, Staff Writers" gives Ana Moreno, Li Wei. Not: "https://…/authors/am", "Reuters Staff".
 */
export function personsOf(byline: string, outlet: string | undefined): readonly string[] {
  const parts = byline.slice(0, 300).replace(LEAD, "").split(SEPARATOR);
  const names = parts.map((part) => part.replace(LEAD, "").trim()).filter((part) => isPerson(part, outlet));
  return [...new Set(names.map(inNameCase))];
}

function isPerson(part: string, outlet: string | undefined): boolean {
  if (ADDRESS.test(part) || part.toLowerCase() === outlet?.toLowerCase()) return false;
  const words = part.split(" ");
  if (hasNoCase(part)) return /^[\p{L}\p{M}・ ]{2,20}$/u.test(part);
  if (words.length < 2 || words.length > 5 || words.some((word) => NOT_NAME_WORDS.has(word.toLowerCase())))
    return false;
  return CAPITALISED.test(words[0] ?? "") && words.every((word) => CAPITALISED.test(word) || PARTICLE.test(word));
}

function hasNoCase(part: string): boolean {
  return part.toLowerCase() === part.toUpperCase();
}

/** Style sheets shout bylines: ANA MORENO is Ana Moreno; initials and mixed case stay as they are. */
function inNameCase(name: string): string {
  const isShouted = name === name.toUpperCase() && !hasNoCase(name);
  return isShouted ? name.replace(/(\p{L})(\p{L}{2,})/gu, (_, first, rest) => first + rest.toLowerCase()) : name;
}

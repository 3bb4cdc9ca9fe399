// How alike two spellings of one word of a name are, where another script may lie behind both. Three grades: the same
// letters; the same sound by the habits of romanising ("Marzouk", "Marzook"); the same consonants ("Khaled", "Khalid").
// The last is weak, and whoever uses it asks for more evidence.
import { givenNameGroup } from "../language/many/name-variants.ts";

export type Likeness = "same" | "sound" | "consonants" | "none";

/** Shorter words differ by too little: "Lee" and "Li", "Sami" and "Samy" are left apart. */
const LEAST_LETTERS = 5;
const LEAST_CONSONANTS = 3;

/** Spellings of one sound, applied in order; each is a habit of English romanisation from Arabic, Persian or Cyrillic. */
const SOUNDS: readonly (readonly [RegExp, string])[] = [
  [/(?:sk|ts?k)(?:iy|ii|ij|yy|yi|y|i)$/g, "ski"],
  [/(?:iy|ii|yy|ij|ey|iey)$/g, "i"],
  [/oo|ou|ow(?=[^aeiou])/g, "u"],
  [/ee|ie(?!$)/g, "i"],
  [/(?<=[^aeiou])y(?![aeiou])/g, "i"],
  [/kh/g, "k"],
  [/gh|q(?=a)/g, "g"],
  [/q/g, "k"],
  [/dj/g, "j"],
  [/ph/g, "f"],
  [/tch/g, "ch"],
  [/zz/g, "z"],
  [/(.)\1+/g, "$1"],
  [/(?<=[aeiou])h(?![aeiou])/g, ""],
];

/** Two plain words of names, as plainWords gives them. */
export function likenessOf(a: string, b: string): Likeness {
  if (a === b) return "same";
  const group = givenNameGroup(a);
  if (group !== null && group === givenNameGroup(b)) return "sound";
  // Both known, and not as one name: Hassan is never Hussein.
  if (group !== null && givenNameGroup(b) !== null) return "none";
  if (Math.min(a.length, b.length) < LEAST_LETTERS) return "none";
  if (soundOf(a) === soundOf(b)) return "sound";
  return areConsonantsAlike(a, b) ? "consonants" : "none";
}

/** "marzouk" and "marzook" → "marzuk"; "zelenskyy", "zelenskiy" and "zelensky" → "zelenski". */
export function soundOf(word: string): string {
  return SOUNDS.reduce((sound, [spelling, plain]) => sound.replace(spelling, plain), word);
}

/** The consonants in order, an opening vowel as "a": what block two spellings are looked for in. "rouhani" → "rhn". */
export function consonantsOf(word: string): string {
  const consonants = soundOf(word)
    .replace(/sh|ch/g, "s")
    .replace(/th/g, "t")
    .replace(/dh/g, "d")
    .replace(/[gkc]/g, "k")
    .replace(/[wv]/g, "v")
    .replace(/(?<!^)[aeiouy]/g, "")
    .replace(/^[aeiou]/, "a")
    .replace(/(.)\1+/g, "$1");
  return consonants === "" ? word : consonants;
}

/** An end in a vowel tells a woman's name from a man's in many languages ("Daniel", "Daniele"), so both must end alike. */
function areConsonantsAlike(a: string, b: string): boolean {
  const [first, second] = [consonantsOf(a), consonantsOf(b)];
  if (first !== second || first.length < LEAST_CONSONANTS || a.charAt(0) !== b.charAt(0)) return false;
  return isVowel(a.at(-1)) === isVowel(b.at(-1)) && Math.abs(a.length - b.length) <= 2;
}

function isVowel(letter: string | undefined): boolean {
  return letter !== undefined && "aeiouy".includes(letter);
}

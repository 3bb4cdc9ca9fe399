// Known names: the word lists as one look-up from words to what they name. Longest match first.
import { acronyms, residences } from "../../language/en/bodies.ts";
import { movements } from "../../language/en/movements.ts";
import { outletNames, platforms } from "../../language/en/outlets.ts";
import { bodiesOfStates } from "../../language/en/state-bodies.ts";
import { cities, demonyms, peoples, stateNames } from "../../language/en/states.ts";
import type { ActorKind } from "../../schema/mention.ts";
import type { Word } from "./scan.ts";

export interface KnownName {
  readonly kind: ActorKind;
  /** How the actor is called: "US" and "America" are both "United States". */
  readonly name: string | null;
  readonly length: number;
}

const known: ReadonlyMap<string, Omit<KnownName, "length">> = new Map<string, Omit<KnownName, "length">>([
  ...[...cities].map((key) => [key, { kind: "place", name: null }] as const),
  ...[...outletNames].map((key) => [key, { kind: "outlet", name: null }] as const),
  ...[...platforms].map(([key, name]) => [key, { kind: "organization", name }] as const),
  ...[...residences, ...acronyms].map(([key, name]) => [key, { kind: "organization", name }] as const),
  ...[...stateNames].map(([key, name]) => [key, { kind: "state", name }] as const),
]);

/** The first word of every known name, with and without its 's: most words begin none. */
const openings: ReadonlySet<string> = new Set(
  [...known.keys()].flatMap((key) => {
    const [first = ""] = key.split(" ");
    return [first, first.replace(/'s$/, "")];
  }),
);

const LONGEST = 5;

/** The longest known name that begins at `at`; null where none does. "us" and "uk" count only in capitals. */
export function knownNameAt(words: readonly Word[], at: number): KnownName | null {
  if (!openings.has(words[at]?.key ?? "")) return null;
  let best: KnownName | null = null;
  let key = "";
  for (let n = 0; n < LONGEST; n++) {
    const word = words[at + n];
    if (word === undefined || (n > 0 && !/^(?:['’]s)? $|^\n$|^\u00a0$/.test(word.gap))) break;
    key += n === 0 ? word.key : ` ${word.key}`;
    const entry = known.get(key);
    if (entry !== undefined && !isCommonWord(word, n)) best = { ...entry, length: n + 1 };
    if (word.isPossessive) key += "'s";
  }
  return best;
}

/** The kind and name of a whole key, such as "north korea". */
export function knownName(key: string): Omit<KnownName, "length"> | null {
  return known.get(key) ?? null;
}

export function isStateName(key: string): boolean {
  return known.get(key)?.kind === "state";
}

/** The same for words as they stand: letters are a body only in capitals, "Un" and "Eu" are somebody's name. */
export function knownNameOf(words: readonly Word[]): Omit<KnownName, "length"> | null {
  const [first] = words;
  if (words.length === 1 && first !== undefined && isNameLikeLetters(first)) return null;
  return knownName(words.map((word) => word.key).join(" ")) ?? knownBody(words);
}

/** Movements and bodies of states, by all of a name's words: whoever looks for borders does not know them. */
export function knownBody(words: readonly Word[]): Omit<KnownName, "length"> | null {
  const key = words.map((word) => word.key).join(" ");
  // "ETA" and "IRA" are bodies, "Eta" and "Ira" are not.
  if (key.length <= LETTERS && words[0]?.shape !== "upper") return null;
  if (movements.has(key)) return { kind: "organization", name: movements.get(key) ?? null };
  return bodiesOfStates.has(key) ? { kind: "organization", name: null } : null;
}

/** "UN" is a body whoever else ends so: "Kim Jong Un". */
export function isBodysLetters([first, ...rest]: readonly Word[]): boolean {
  return first !== undefined && rest.length === 0 && first.shape === "upper" && acronyms.has(first.key);
}

const LETTERS = 3;

/** Whether it is a list's letters written as a name is: "Un", not "UN". */
export function isNameLikeLetters({ key, shape }: Word): boolean {
  return shape === "title" && key.length <= LETTERS && acronyms.has(key);
}

/** How many words from `at` are one demonym: "Israeli" is 1, "North Korean" 2, "Korea" 0. */
export function demonymLength(words: readonly Word[], at: number): number {
  const [first, second] = [words[at], words[at + 1]];
  if (first === undefined || first.shape === "lower") return 0;
  if (second !== undefined && second.gap === " " && demonyms.has(`${first.key} ${second.key}`)) return 2;
  return demonyms.has(first.key) || isDoubleDemonym(first.key) ? 1 : 0;
}

/** "Israelis", "North Koreans": a people, not a name. */
export function isPeople(key: string): boolean {
  return peoples.has(key) || parties.has(key);
}

const parties: ReadonlySet<string> = new Set(["republicans", "democrats", "conservatives", "liberals", "islamists"]);

function isDoubleDemonym(key: string): boolean {
  const halves = key.split("-");
  return halves.length === 2 && halves.every((half) => demonyms.has(half) || half === "arab" || half === "franco");
}

/** "us", "today", "chad": words that are names only with the letters of a name. */
function isCommonWord(word: Word, n: number): boolean {
  if (n > 0) return false;
  if (isNameLikeLetters(word)) return true;
  return word.key.length <= 3
    ? word.shape !== "upper" && word.shape !== "title"
    : word.shape === "lower" && common.has(word.key);
}

const common: ReadonlySet<string> = new Set(
  "turkey china jordan georgia chad dawn vox sky fox signal medium threads telegram politico congress senate parliament mobile reading bern sputnik guinea phoenix buffalo".split(
    " ",
  ),
);

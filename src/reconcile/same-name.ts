// Whether two full names can be one person's, and on what ground. Precision first: where the spelling leaves doubt, the
// caller must find something else in common.

import { femaleNames, maleNames } from "../language/en/given-names.ts";
import { shortSyllableFamilies } from "../language/many/family-first.ts";
import { givenNameGroup } from "../language/many/name-variants.ts";
import { type Likeness, likenessOf } from "./transliteration.ts";

export interface NameGround {
  /** In words: "the same name". */
  readonly reason: string;
  /** Whether the names alone are not enough. */
  readonly needsSupport: boolean;
  /** 3 the same, 2 without its middle, or in another spelling; 1 a likeness only. */
  readonly rank: 1 | 2 | 3;
}

/** Words as personName gives them; null where they cannot be one. A single word is only ever the same word. */
export function nameGround(a: readonly string[], b: readonly string[]): NameGround | null {
  if (a.join(" ") === b.join(" ")) return { reason: "the same name", needsSupport: false, rank: 3 };
  if (a.length < 2 || b.length < 2) return null;
  const [family, given] = [likenessAt(a, b, -1), likenessAt(a, b, 0)];
  if (family === "none" || given === "none" || !areMiddlesOne(a.slice(1, -1), b.slice(1, -1))) return null;
  const isSyllabic = [a[0], b[0], a.at(-1), b.at(-1)].some((word) => shortSyllableFamilies.has(word ?? ""));
  if (family === "same" && given === "same") return middleGround(a, b, isSyllabic);
  if (isSyllabic) return null;
  if (family !== "consonants" && given !== "consonants")
    return { reason: "the same name in another spelling", needsSupport: false, rank: 2 };
  if (isWestern(a[0] ?? "") || isWestern(b[0] ?? "")) return null;
  return { reason: "a like name in another spelling", needsSupport: true, rank: 1 };
}

function likenessAt(a: readonly string[], b: readonly string[], at: number): Likeness {
  return likenessOf(a.at(at) ?? "", b.at(at) ?? "");
}

/** One has a middle name that the other leaves out. Where names are chains of fathers' names, that may be a cousin. */
function middleGround(a: readonly string[], b: readonly string[], isSyllabic: boolean): NameGround | null {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  const left = long.slice(1, -1).filter((word) => word.length > 1 && !short.includes(word));
  if (isSyllabic && left.length > 0) return null;
  const isChain = left.length > 0 && givenNameGroup(a[0] ?? "") !== null;
  return { reason: "the same name without its middle", needsSupport: isChain, rank: 2 };
}

/** Either leaves them all out, or each is the other's or its initial: "George W." is not "George H. W.". */
function areMiddlesOne(a: readonly string[], b: readonly string[]): boolean {
  if (a.length === 0 || b.length === 0) return true;
  return a.length === b.length && a.every((word, at) => isSameMiddle(word, b[at] ?? ""));
}

function isSameMiddle(a: string, b: string): boolean {
  if (a.length === 1 || b.length === 1) return a.charAt(0) === b.charAt(0);
  return likenessOf(a, b) === "same" || likenessOf(a, b) === "sound";
}

/** A given name that Latin letters spell in one way: there a letter more is another person ("John Petersen"). */
function isWestern(given: string): boolean {
  return (maleNames.has(given) || femaleNames.has(given)) && givenNameGroup(given) === null;
}

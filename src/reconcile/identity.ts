// The numbers by which profiles and names are looked up: hashes of what they are, so that they are the same in whatever
// order reports came and after any reading again.
import { hash } from "node:crypto";
import type { ProfileId } from "../ledger/profiles.ts";
import { soundOf } from "./transliteration.ts";

/** 47 bits; see ProfileId. */
export function idOf(parts: readonly unknown[]): ProfileId {
  return Number.parseInt(hash("sha256", JSON.stringify(parts)).slice(0, 12), 16) % 2 ** 47;
}

/** 31 bits; two names that share one are told apart by what else is compared. */
export function numberOf(text: string): number {
  return Number.parseInt(hash("sha256", text).slice(0, 8), 16) >>> 1;
}

/** Words as they are looked up: in one spelling where that is safe, which short words are not ("Lee", "Li"). */
export function lookUpOf(realm: string, words: readonly string[]): number {
  return numberOf(`${realm} ${words.map((word) => (word.length >= 5 ? soundOf(word) : word)).join(" ")}`);
}

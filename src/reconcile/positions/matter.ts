// Matter: what a stance is about, and when two are about the same. Promise: two matters are one only by words that both have, and
// what bounds them ("all", "22") must be alike; a word that half of all matters share is not enough.
import { isTime } from "../../language/chunks.ts";
import { AMOUNTS, DEED_LINKS, DEEDS, GENERIC_NOUNS, LIGHT_NOUNS } from "../../language/en/stance-words.ts";
import type { Word } from "../../language/parts-of-speech.ts";
import type { Matter } from "../../ledger/positions.ts";

/** A longer object is more than one matter. */
const LONGEST = 16;

const INSIDE = /^(?:name|noun|number|adjective|determiner|possessive|past|gerund|dash|negation|adverb)$/;
const CONTENT = /^(?:name|noun|adjective|past|gerund)$/;
const PRONOUN = /^(?:that|this|it|them|these|those|one)$/;

/** The object that begins at a word, of-phrases with it; null where none does. A pronoun alone has no stems. */
export function matterAt(words: readonly Word[], from: number, deed: string | null): Matter | null {
  const first = words[from];
  if (first === undefined) return null;
  const isAlone = !INSIDE.test(words[from + 1]?.tag ?? "stop") || words[from + 1]?.tag === "adverb";
  if (PRONOUN.test(first.lower) && isAlone)
    return { deed, words: first.lower, head: "", name: "", stems: [], amounts: [] };
  const to = endOf(words, from);
  const own = words.slice(from, to);
  const head = headOf(own);
  if (head === null) return null;
  const stems = own
    .filter((word) => CONTENT.test(word.tag) && !AMOUNTS.has(word.lower))
    .map(({ lower }) => stemOf(lower));
  const amounts = own.filter((word) => word.tag === "number" || AMOUNTS.has(word.lower)).map(({ lower }) => lower);
  const said = own.map(({ lower }) => lower).join(" ");
  return {
    deed,
    words: said,
    head: head.stem,
    name: nameOf(own, head.at),
    stems: [...new Set(stems.filter((stem) => stem.length > 2))].toSorted(),
    amounts: [...new Set(amounts)].toSorted(),
  };
}

/** "withdraw its troops": the deed with its object; "a truce": the thing alone. */
export function termMatterAt(words: readonly Word[], from: number): Matter | null {
  const first = words[from];
  if (first === undefined || first.tag !== "base") return matterAt(words, from, null);
  const verb = first.lemma ?? first.lower;
  const particle = DEEDS.has(`${verb} ${words[from + 1]?.lower ?? ""}`) ? 1 : 0;
  const next = from + 1 + particle;
  const link = DEED_LINKS.has(words[next]?.lower ?? "") ? 1 : 0;
  return matterAt(words, next + link, particle === 1 ? `${verb} ${words[from + 1]?.lower ?? ""}` : verb);
}

function endOf(words: readonly Word[], from: number): number {
  const end = farthest(words, from);
  let at = end;
  // "approved the sanctions Monday", "pushed for a pause —", "committed to the principle of"
  while (at > from + 1 && (isTime(words[at - 1]) || !CONTENT.test(words[at - 1]?.tag ?? ""))) at--;
  return at;
}

function farthest(words: readonly Word[], from: number): number {
  let at = from;
  for (; at < Math.min(words.length, from + LONGEST); at++) {
    const tag = words[at]?.tag ?? "stop";
    if (INSIDE.test(tag) && !(tag === "past" && at > from && !isNoun(words[at + 1]))) continue;
    if (words[at]?.lower === "of" && at > from) continue;
    break;
  }
  return at;
}

function isNoun(word: Word | undefined): boolean {
  return word !== undefined && /^(?:noun|name|adjective)$/.test(word.tag);
}

/** The last noun before the first "of", or behind it where that noun is light: "the presence of observers" is of observers. */
function headOf(own: readonly Word[]): { readonly stem: string; readonly at: number } | null {
  let head: { readonly stem: string; readonly at: number } | null = null;
  for (const [at, { tag, lower }] of own.entries()) {
    if (lower === "of" && head !== null && !LIGHT_NOUNS.has(head.stem)) return head;
    if (tag === "noun" || tag === "name") head = { stem: stemOf(lower), at };
  }
  return head;
}

function nameOf(own: readonly Word[], head: number): string {
  let from = head;
  while (from > 0 && /^(?:noun|name)$/.test(own[from - 1]?.tag ?? "")) from--;
  return [...own.slice(from, head).map(({ lower }) => lower), stemOf(own[head]?.lower ?? "")].join(" ");
}

/** Without its plural: "monitors" and "monitor", "parties" and "party" are one. */
export function stemOf(lower: string): string {
  const word = lower.replace(/['’]s?$/, "");
  if (word.length < 4) return word;
  if (/ies$/.test(word)) return `${word.slice(0, -3)}y`;
  if (/(?:ss|us|is)$/.test(word)) return word;
  if (/(?:x|ch|sh|ss)es$/.test(word)) return word.slice(0, -2);
  return word.replace(/s$/, "");
}

/**
 * Whether two stances on these could be about one thing.
 *
 * @example "foreign observers" and "the presence of unarmed observers" are one; "the plan" and "a peace plan" may be two
 */
export function isSameMatter(a: Matter, b: Matter): boolean {
  if (a.deed !== b.deed || a.head !== b.head || a.head === "") return false;
  if (a.amounts.join() !== b.amounts.join()) return false;
  const shared = a.stems.filter((stem) => stem !== a.head && b.stems.includes(stem));
  if (!GENERIC_NOUNS.has(a.head)) return shared.length > 0 || !haveBothMore(a, b);
  return shared.length > 0;
}

/** Each has a word that tells it from others of its kind, and none is the other's. */
function haveBothMore(a: Matter, b: Matter): boolean {
  const more = (one: Matter) => one.stems.filter((stem) => stem !== one.head && !LIGHT_NOUNS.has(stem)).length > 0;
  return more(a) && more(b);
}

// Matter: what a stance is about, and when two are about the same. Promise: two matters are one only by words that both have, and
// what bounds them ("all", "22") must be alike; a word that half of all matters share is not enough.
import { isTime } from "../../language/chunks.ts";
import { DEED_NOUNS, LIGHT_DEEDS } from "../../language/en/issue-words.ts";
import { AMOUNTS, DEED_LINKS, DEEDS, GENERIC_NOUNS, LIGHT_NOUNS } from "../../language/en/stance-words.ts";
import type { Word } from "../../language/parts-of-speech.ts";
import type { Matter } from "../../ledger/positions.ts";
import { nameOfClause, nameOfDeed, nameOfThing } from "./issue-name.ts";
import type { Line } from "./matter-phrase.ts";
import { stemOf } from "./stem.ts";

/** A longer object is more than one matter. */
const LONGEST = 16;

const INSIDE = /^(?:name|noun|number|adjective|determiner|possessive|past|gerund|dash|negation|adverb)$/;
const CONTENT = /^(?:name|noun|adjective|past|gerund)$/;
const PRONOUN = /^(?:that|this|it|them|these|those|one)$/;

/** The thing that begins at a word, of-phrases with it; null where none does. A pronoun alone has no stems. */
export function matterAt(line: Line, from: number): Matter | null {
  return objectAt(line, from, { deed: null, name: nameOfThing(line, from) });
}

/** A deed with its object, which begins at a word or behind "from", "to" or "with". */
export function deedAt(line: Line, deed: string, next: number, doer: string | null = null): Matter | null {
  const link = DEED_LINKS.has(line.words[next]?.lower ?? "") ? 1 : 0;
  return objectAt(line, next + link, { deed, name: nameOfDeed(line, deed, next, doer) });
}

function objectAt(
  { text, words }: Line,
  opening: number,
  { deed, name }: { readonly deed: string | null; readonly name: string },
): Matter | null {
  const from = words[opening]?.tag === "quote" ? opening + 1 : opening;
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
  return {
    deed,
    words: own.map(({ tag, lower, start, end }) => (tag === "name" ? text.slice(start, end) : lower)).join(" "),
    head,
    name,
    stems: [...new Set(stems.filter((stem) => stem.length > 2))].toSorted(),
    amounts: [...new Set(amounts)].toSorted(),
  };
}

/**
 * What a term asks or gives: a deed ("withdraw its troops"), a thing ("a truce") or what somebody else shall do ("that the guild open
 * the gates"). `doer`: to whom a deed falls, by name.
 */
export function termMatterAt(line: Line, opening: number, doer: string | null): Matter | null {
  const { words } = line;
  const from = words[opening]?.tag === "quote" ? opening + 1 : opening;
  const isClause = words[opening - 1]?.tag === "that";
  const thing = objectAt(line, from, {
    deed: null,
    name: isClause ? nameOfClause(line, from) : nameOfThing(line, from),
  });
  const verb = verbFrom(words, from);
  if (verb === null) return thing;
  const deed = deedAt(line, verb.lemma, verb.next, doer);
  if (deed !== null) return deed;
  const name = nameOfDeed(line, verb.lemma, verb.next, doer);
  const [stem] = verb.lemma.split(" ");
  const bare: Matter = { deed: verb.lemma, words: "", head: stem ?? "", name, stems: [stem ?? ""], amounts: [] };
  return name === "" ? null : { ...(thing ?? bare), deed: verb.lemma, name };
}

/** A verb that opens a piece, adverbs before it left out. Behind "to" also one that the tagger does not know. */
function verbFrom(words: readonly Word[], from: number): { readonly lemma: string; readonly next: number } | null {
  let at = from;
  while (words[at]?.tag === "adverb") at++;
  const word = words[at];
  if (word === undefined) return null;
  const base = word.lemma ?? word.lower;
  const phrase = `${base} ${words[at + 1]?.lower ?? ""}`;
  if (DEEDS.has(phrase) || DEED_NOUNS.has(phrase) || LIGHT_DEEDS.has(phrase)) return { lemma: phrase, next: at + 2 };
  if (word.tag === "base") return { lemma: base, next: at + 1 };
  let before = from - 1;
  while (/^(?:quote|adverb)$/.test(words[before]?.tag ?? "")) before--;
  const isInfinitive = words[before]?.tag === "to" && /^(?:noun|adjective)$/.test(word.tag);
  return isInfinitive ? { lemma: base, next: at + 1 } : null;
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
function headOf(own: readonly Word[]): string | null {
  let head: string | null = null;
  for (const { tag, lower } of own) {
    if (lower === "of" && head !== null && !LIGHT_NOUNS.has(head)) return head;
    if (tag === "noun" || tag === "name") head = stemOf(lower);
  }
  return head;
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

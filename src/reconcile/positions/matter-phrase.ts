// The noun phrase that a matter is named by: without articles, amounts and praise, with what its noun needs to be understood.
// Promise: one bounded look forward from a word; what only points back ("this", "them", "such a step") is no phrase.
import { isTime } from "../../language/chunks.ts";
import { COMPLEMENT_LINKS, QUALITIES } from "../../language/en/issue-words.ts";
import { AMOUNTS } from "../../language/en/stance-words.ts";
import type { Word } from "../../language/parts-of-speech.ts";
import { stemOf } from "./stem.ts";

/** A sentence's words with the text that they are places in. */
export interface Line {
  readonly text: string;
  readonly words: readonly Word[];
}

export interface Phrase {
  /** The head noun in the singular. */
  readonly head: string;
  /** Without article: "foreign monitors". */
  readonly words: string;
  /** "the" or "a" where the phrase has one and would be wrong without; else "". */
  readonly article: string;
  readonly isPlural: boolean;
  /** Nothing but names of somebody or something. */
  readonly isNames: boolean;
  /** Whether anything tells it from others of its noun. */
  readonly hasMore: boolean;
  readonly hasComplement: boolean;
  /** "his award". */
  readonly isOwned: boolean;
  /** Behind its last word. */
  readonly to: number;
}

/** Words of one phrase without its complements. */
const LONGEST = 12;

const POINTING = /^(?:this|that|these|those|such|what|which|whatever)$/;
const PLURALS = /^(?:people|men|women|children|police|media|troops|[a-z-]+[^sui]s)$/;

/**
 * @example "any new foreign monitors at the mill": "foreign monitors"
 * @example not: "them", "this plan", "next Tuesday"
 */
export function phraseAt(line: Line, from: number, isObject = true): Phrase | null {
  const lead = leadAt(line.words, from);
  if (lead === null) return null;
  const own = withoutPossessor(gathered(line, lead.at, isObject));
  const last = own.words.at(-1);
  if (last === undefined || isTime(last) || isMeasure(last) || last.lower.length < 3) return null;
  const isPlural = last.tag !== "name" && PLURALS.test(last.lower);
  const isNames = own.words.every(({ tag }) => tag === "name");
  return {
    head: stemOf(last.lower),
    words: written(line, own.words),
    article: isNames || !isPlural ? lead.article : "",
    isPlural,
    isNames,
    hasMore: own.words.length > 1,
    hasComplement: false,
    isOwned: lead.isOwned,
    to: own.to,
  };
}

interface Lead {
  readonly at: number;
  readonly article: string;
  readonly isOwned: boolean;
}

/** Over articles, owners, amounts and praise; null where the phrase points at what was said before. */
function leadAt(words: readonly Word[], from: number): Lead | null {
  let [article, isOwned] = ["", false];
  let at = from;
  for (; at < from + LONGEST; at++) {
    const word = words[at];
    if (word === undefined || POINTING.test(word.lower)) return null;
    const isDropped = word.tag === "quote" || word.tag === "number" || word.tag === "adverb" || isBound(word);
    isOwned ||= word.tag === "possessive";
    if (word.tag === "determiner" || word.tag === "possessive")
      article = /^an?$/.test(word.lower)
        ? "a"
        : /^(?:the|its|their|his|her|our|my|your)$/.test(word.lower)
          ? "the"
          : "";
    else if (!isDropped && word.lower !== "no") break;
  }
  return { at, article, isOwned };
}

function isBound({ lower, tag }: Word): boolean {
  if (tag === "name") return false;
  return AMOUNTS.has(lower) || QUALITIES.has(lower) || isMeasure({ lower });
}

function isMeasure({ lower }: Pick<Word, "lower">): boolean {
  return /^(?:percent|million|billion|trillion|dozens?|hundreds?|thousands?|dollars?|euros?|record)$/.test(lower);
}

interface Gathered {
  readonly words: readonly Word[];
  readonly to: number;
}

function gathered({ text, words }: Line, from: number, isObject: boolean): Gathered {
  const own: Word[] = [];
  let [to, noun] = [from, 0];
  for (let at = from; at < Math.min(words.length, from + LONGEST); at++) {
    const [word, next] = [words[at], words[at + 1]];
    if (word === undefined || isTime(word)) break;
    if (word.tag === "quote" && noun === 0) continue;
    if (word.lower === "'s" || word.lower === "’s") {
      own.push(word);
      continue;
    }
    if (word.tag === "conjunction" && own.length > 0 && isCoordinated(next, own.at(-1))) {
      own.push(word);
      continue;
    }
    if (!belongs(word, next, { isObject, isFirst: own.length === 0 })) break;
    // "the concessions Lomara made": a name behind a noun begins another clause
    if (word.tag === "name" && own.at(-1)?.tag === "noun" && !/^\p{Lu}{2,}$/u.test(text.slice(word.start, word.end)))
      break;
    if (word.tag !== "number" && !(noun === 0 && isBound(word))) own.push(word);
    if (word.tag !== "adjective" && word.tag !== "number") [to, noun] = [at + 1, own.length];
  }
  return { words: own.slice(0, noun), to };
}

const ENDS = /^(?:stop|comma|quote|conjunction|subordinator|question|colon|dash)$/;

function belongs(
  word: Word,
  next: Word | undefined,
  { isObject, isFirst }: { readonly isObject: boolean; readonly isFirst: boolean },
): boolean {
  if (/^(?:name|noun|adjective|number)$/.test(word.tag)) return /[\p{L}\d]/u.test(word.lower);
  if (word.tag === "past") return isNounish(next);
  if (word.tag === "gerund")
    return isFirst || isNounish(next) || next === undefined || next.lower === "of" || ENDS.test(next.tag);
  // In an object "launches" is a noun, though a verb has the same form
  return isObject && word.tag === "third" && !isFirst;
}

/** "women and minors", "political and military support"; a word that may be a verb begins another clause. */
function isCoordinated(next: Word | undefined, before: Word | undefined): boolean {
  return (
    next !== undefined && /^(?:noun|adjective)$/.test(next.tag) && next.lemma === undefined && before?.tag !== "name"
  );
}

function isNounish(word: Word | undefined): boolean {
  return word !== undefined && /^(?:noun|name|adjective)$/.test(word.tag);
}

/** "the committee’s inquiry" is an inquiry; "Lomara’s nuclear programme" stays Lomara’s. */
function withoutPossessor({ words, to }: Gathered): Gathered {
  const mark = words.findLastIndex(({ lower }) => lower === "'s" || lower === "’s");
  if (mark < 0) return { words, to };
  const isNamed = words.slice(0, mark).every(({ tag }) => tag === "name" || tag === "possessive");
  return { words: isNamed ? words : words.slice(mark + 1), to };
}

/** Names as they stand, all else in small letters where it opens the sentence. */
function written({ text, words: all }: Line, words: readonly Word[]): string {
  return words
    .map(({ start, end, tag, lower }) =>
      tag === "name" || start > (all[0]?.start ?? 0) ? text.slice(start, end) : lower,
    )
    .join(" ")
    .replace(/ (?=['’]s\b)/g, "");
}

/** With what the noun is about behind it: "talks with the guild", "closure of the port". One of each at most. */
export function withComplements(line: Line, phrase: Phrase): Phrase {
  const of = withLink(line, phrase, (link) => link === "of") ?? phrase;
  return withLink(line, of, (link) => COMPLEMENT_LINKS.get(phrase.head)?.has(link) === true) ?? of;
}

/** The phrase with the one behind a preposition that it takes; null where none stands there.
 * The one behind has its own "of" with it, and no deeper. */
export function withLink(line: Line, phrase: Phrase, takes: (link: string) => boolean, isDeep = false): Phrase | null {
  const at = line.words[phrase.to]?.tag === "quote" ? phrase.to + 1 : phrase.to;
  const link = line.words[at]?.lower ?? "";
  if (!takes(link)) return null;
  const bare = phraseAt(line, at + 1);
  if (bare === null) return null;
  const inner = isDeep ? bare : (withLink(line, bare, (next) => next === "of", true) ?? bare);
  return {
    ...phrase,
    words: `${phrase.words} ${link} ${determined(inner)}`,
    hasMore: true,
    hasComplement: true,
    to: inner.to,
  };
}

/** "the ferry", "troops": as it stands behind a preposition. */
export function determined({ article, words }: Phrase): string {
  if (article === "a" && /^[aeiou]/i.test(words)) return `an ${words}`;
  return article === "" ? words : `${article} ${words}`;
}

// What a number counts: the noun phrase behind it, cut at its first plural head. Promise: looks at no more than a dozen
// words, and gives null where no noun can be told for certain, so that "won 3" or "at 7" counts nothing.
import { isTime } from "../../language/chunks.ts";
import { TIME_UNITS } from "../../language/en/measure-units.ts";
import { CARDINALS } from "../../language/en/number-words.ts";
import { words as wordSet } from "../../language/en/word-set.ts";
import type { Tag, Word } from "../../language/parts-of-speech.ts";

export interface Counted {
  /** Word indices, half open: first word of the phrase and the one after its head. */
  readonly from: number;
  readonly to: number;
}

const MOST_WORDS = 9;
const INSIDE: ReadonlySet<Tag> = new Set(["name", "noun", "adjective", "gerund", "past", "number"]);

/** Plurals without an s, and nouns that are counted as they are. */
const PLURALS =
  wordSet(`people men women children police troops personnel staff aircraft fish sheep dead wounded injured missing
  servicemen servicewomen policemen policewomen gunmen fishermen congressmen lawmakers media data criteria feet teeth mice cattle
  spacecraft hovercraft japanese chinese vietnamese lebanese sudanese portuguese maltese congolese senegalese taiwanese burmese
  british french irish dutch swiss spanish spokesmen businessmen clergymen kinsmen tribesmen alumni phenomena strata`);

/** Those of them that also stand before the noun: "four dead envoys". */
const STATES = wordSet(
  "dead wounded injured missing japanese chinese lebanese sudanese british french irish dutch swiss spanish staff police",
);

/** Words that end in s and are no plural. */
const SINGULARS =
  wordSet(`news series status crisis analysis basis process progress access press congress business address loss
  glass class mass pass success virus campus bus gas plus thus this its his us various previous serious various focus census
  consensus corps headquarters means species politics economics physics mathematics yes perhaps always`);

/** Words between number and noun that say which of the counted are meant, and are no part of what they are. */
const LEADS = wordSet(
  "other more additional further such different separate remaining new latest last first next other same",
);

/** The phrase that starts at a word, for a number of more than one. */
export function pluralPhrase(words: readonly Word[], start: number): Counted | null {
  let head = -1;
  let at = start;
  while (at < start + MOST_WORDS && isInside(words, at, start)) {
    if (isPlural(words[at])) {
      head = at;
      if (!goesOn(words, at)) break;
    }
    at++;
  }
  return head < 0 ? null : { from: withoutLeads(words, start, head), to: head + 1 };
}

/** The phrase for a number of one: "a single missile", "one living American hostage". */
export function singularPhrase(words: readonly Word[], start: number): Counted | null {
  let at = start;
  while (at < start + MOST_WORDS && isInside(words, at, start) && !isOutside(words[at])) {
    // "one vote Rowe must match": a name behind the noun begins a clause
    if (words[at]?.tag === "name" && words[at - 1]?.tag === "noun" && at > start) break;
    at++;
  }
  const last = words[at - 1];
  if (at === start || last === undefined || (last.tag !== "noun" && last.tag !== "name") || isPlural(last)) return null;
  return { from: withoutLeads(words, start, at - 1), to: at };
}

/** A participle behind a single noun is its verb; a second number counts something else. */
function isOutside(word: Word | undefined): boolean {
  return word?.tag === "past" || isNumber(word);
}

export function isNumber(word: Word | undefined): boolean {
  return word !== undefined && (word.tag === "number" || CARDINALS.has(word.lower));
}

function isInside(words: readonly Word[], at: number, start: number): boolean {
  const [word, before, next] = [words[at], words[at - 1], words[at + 1]];
  if (word === undefined || (isTime(word) && !TIME_UNITS.has(word.lower))) return false;
  if (word.tag === "determiner") return CARDINALS.has(word.lower) || (LEADS.has(word.lower) && at === start);
  if (word.tag === "past") return at === start || isInnerModifier(words, at);
  if (INSIDE.has(word.tag)) return at === start || before?.tag !== "number" || word.tag !== "name" || at === start + 1;
  if (word.tag === "third" || word.tag === "base") return at > start && (isPlural(word) || isNounLike(next));
  if (word.tag === "adverb" || word.tag === "quote") return isNounLike(next) || next?.tag === "past";
  if (word.tag === "conjunction") return word.lower !== "but" && isNounLike(next) && at > start;
  if (word.tag === "comma") return before?.tag === "adjective" && next?.tag === "adjective";
  return word.tag === "dash" && word.lower === "-";
}

/** "20 captured soldiers" against "20 soldiers captured". */
function isInnerModifier(words: readonly Word[], at: number): boolean {
  const [before, next] = [words[at - 1], words[at + 1]];
  return !isPlural(before) && isNounLike(next);
}

function isNounLike(word: Word | undefined): boolean {
  return (
    word !== undefined &&
    (word.tag === "noun" || word.tag === "name" || word.tag === "adjective" || word.tag === "gerund")
  );
}

export function isPlural(word: Word | undefined): boolean {
  if (word === undefined || SINGULARS.has(word.lower)) return false;
  return (
    PLURALS.has(word.lower) ||
    (/[^s'’]s$/.test(word.lower) && word.lower.length > 2) ||
    /-(?:men|women)$/.test(word.lower)
  );
}

/** Whether the phrase goes on behind a plural: "United States senators", "weapons inspectors", "arms and legs". */
function goesOn(words: readonly Word[], at: number): boolean {
  const [word, next, after] = [words[at], words[at + 1], words[at + 2]];
  if (next === undefined || word === undefined) return false;
  if (STATES.has(word.lower) && isNounLike(next) && next.start === word.end + 1) return true;
  if (next.tag === "noun" && isPlural(next) && next.start === word.end + 1) return true;
  return word.tag === "name" && next.tag === "noun" && isPlural(after) && after?.tag === "noun";
}

function withoutLeads(words: readonly Word[], from: number, head: number): number {
  let at = from;
  while (at < head && (isLead(words[at]) || words[at]?.tag === "dash" || words[at]?.tag === "quote")) at++;
  return at;
}

/** "of the remaining hostages" behind a number or a unit: the phrase inside; null without "of" or without a noun. */
export function phraseAfterOf(words: readonly Word[], at: number): Counted | null {
  if (words[at]?.lower !== "of" && words[at]?.lower !== "in") return null;
  let start = at + 1;
  while (isOpener(words[start])) start++;
  if (words[at]?.lower === "in" && start > at + 1) return null;
  let to = start;
  while (to < start + MOST_WORDS && isInside(words, to, start)) {
    if (isPlural(words[to]) && !goesOn(words, to)) {
      to++;
      break;
    }
    to++;
  }
  while (to > start && !isHead(words[to - 1])) to--;
  return to > start ? { from: start, to } : null;
}

function isHead(word: Word | undefined): boolean {
  return word?.tag === "noun" || word?.tag === "name" || isPlural(word);
}

function isOpener(word: Word | undefined): boolean {
  return (word?.tag === "determiner" && !CARDINALS.has(word.lower)) || word?.tag === "possessive";
}

/** The phrase that ends before a place: "Israeli prisoners" before ", who are only a few dozen". */
export function phraseBefore(words: readonly Word[], end: number): Counted | null {
  if (!isHead(words[end - 1])) return null;
  let from = end - 1;
  while (from > 0 && from > end - 6 && isNounLike(words[from - 1]) && !isPlural(words[from - 1])) from--;
  return { from, to: end };
}

/** "new" leads, "New" is part of a name. */
function isLead(word: Word | undefined): boolean {
  return word !== undefined && word.tag !== "name" && LEADS.has(word.lower);
}

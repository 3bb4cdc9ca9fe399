// Retag: event words that are nouns and verbs alike, told apart by what follows: "attacks on the port" against "attacks the
// port". The tagger shared with other stages takes such forms for verbs after a noun; here that would make false clauses.

import { isUpper } from "../../language/characters.ts";
import { isTime } from "../../language/chunks.ts";
import type { Word } from "../../language/parts-of-speech.ts";
import { governmentOf, nounSense, verbSenses } from "./lexicon.ts";

const NOUNLIKE =
  /^(?:suppl(?:y|ies)|funds?|arms?|aids?|charges?|claims?|trade|posts?|launch(?:es)?|heads?|talks?|visits?|calls?|drills?|tests?|leads?|plans?|reports?|moves?|forces?|fights?|fires?|support|exports?|imports?|trains?|loans?|shares?|states?|restrictions?|help|work|host|backs?|returns?|fines?|bars?|blocks?|limits?|cuts?|target|targets|blasts?|raps?|grants?|awards?|approach|votes?|hosts?|shots?|wounds?|kills?|arrests?|sanctions?|demands?|offers?|orders?|requests?|appeals?|protests?|strikes?|attacks?|raids?|attempts?|hopes?|efforts?|tours?|marches|assaults?|promises?|pledges?|vows?|threats?|warnings?|challenges?|bids?|rules?|judges?|aims?|quests?)$/;
const FREE = /^(?:to|modal|pronoun|auxiliary|negation|adverb|relative|that)$/;

/** The words with noun-like third persons and base forms made nouns where no object follows them. */
export function retag(words: readonly Word[], text: string, isTitle: boolean): readonly Word[] {
  return words.map((word, at) => {
    if (!isTitle && isInName(words, at, text)) return { ...word, tag: "name" };
    if (isBound(words, at)) return { ...word, tag: "adjective" };
    // "behind closed doors"
    if (word.lower === "closed" && words[at - 1]?.lower === "behind") return { ...word, tag: "adjective" };
    if (word.lower === "says" && word.tag === "noun") return { ...word, tag: "third" };
    if (word.lower === "'s" && isTime(words[at - 1])) return { ...word, tag: "possessive" };
    if (word.tag === "noun" && isPluralVerb(words, at)) return { ...word, tag: "base" };
    // "to cut", "will quit": forms that are base and past alike.
    if (word.tag === "past" && word.lemma === word.lower && /^(?:to|modal)$/.test(words[at - 1]?.tag ?? ""))
      return { ...word, tag: "base" };
    if (word.lower === "doing" && words[at + 1]?.tag === "determiner") return { ...word, tag: "gerund", lemma: "do" };
    if (word.tag === "noun" && isSubjunctive(words, at)) return { ...word, tag: "base" };
    return isReallyNoun(words, at) ? { ...word, tag: "noun" } : word;
  });
}

/** "the rebels from the south refuse to": a base form after a plural subject, with an object or infinitive behind it. */
function isPluralVerb(words: readonly Word[], at: number): boolean {
  const [before, word, after] = [words[at - 1], words[at], words[at + 1]];
  if (word?.lemma !== word?.lower || NOUNLIKE.test(word?.lower ?? "") || nounSense(word?.lower ?? "") !== null)
    return false;
  if (verbSenses(word?.lower ?? "").length === 0 || before === undefined) return false;
  if (before.tag !== "name" && !(before.tag === "noun" && /[^s]s$/.test(before.lower))) return false;
  return after?.tag === "to" || after?.tag === "determiner" || after?.tag === "possessive";
}

/** "demanded that Oro withdraw": a base form after a singular subject. */
function isSubjunctive(words: readonly Word[], at: number): boolean {
  const word = words[at];
  if (
    word?.lemma !== word?.lower ||
    NOUNLIKE.test(word?.lower ?? "") ||
    !/^(?:name|noun)$/.test(words[at - 1]?.tag ?? "")
  )
    return false;
  for (let i = at - 1; i >= Math.max(1, at - CLAUSE_SUBJECT); i--) {
    if (words[i]?.tag === "comma" || words[i]?.tag === "stop") return false;
    if (words[i]?.tag === "that") return isDemand(words[i - 1]);
  }
  return false;
}

/** In words: the longest subject looked back over. */
const CLAUSE_SUBJECT = 8;

function isDemand(word: Word | undefined): boolean {
  return word !== undefined && governmentOf(word.lemma ?? word.lower) === "requested";
}

/** "United" of "United Nations", "Armed" of "the Armed Forces": a capital before a capital is part of a name. */
function isInName(words: readonly Word[], at: number, text: string): boolean {
  const [word, after] = [words[at], words[at + 1]];
  if (word === undefined || after === undefined || !/^(?:past|third|base|adjective|gerund|noun)$/.test(word.tag))
    return false;
  if (!isCapital(text, word) || !isCapital(text, after)) return false;
  return (
    after.tag === "name" ||
    (words[at - 1]?.tag !== undefined && words[at - 1]?.tag !== "stop" && after.tag !== "pronoun")
  );
}

function isCapital(text: string, word: Word): boolean {
  return isUpper(text.charAt(word.start));
}

/** The words that only bound a number belong to its phrase: "at least 20", "more than 200". */
function isBound(words: readonly Word[], at: number): boolean {
  if (ROUGHLY.test(words[at]?.lower ?? "") && /^[$€£\d]/.test(words[at + 1]?.lower ?? "")) return true;
  for (const from of [at - 1, at]) {
    const pair = `${words[from]?.lower ?? ""} ${words[from + 1]?.lower ?? ""}`;
    if (BOUND.test(pair) && /^(?:number|determiner)$/.test(words[from + 2]?.tag ?? "")) return true;
  }
  return false;
}

const ROUGHLY = /^(?:about|around|over|nearly|some|roughly|approximately|almost|under)$/;
const BOUND = /^(?:at least|at most|up to|more than|less than|fewer than)$/;

function isReallyNoun(words: readonly Word[], at: number): boolean {
  const word = words[at];
  if (word?.tag === "gerund") return isNounInIng(words, at);
  if (word === undefined || (word.tag !== "third" && word.tag !== "base")) return false;
  if (!NOUNLIKE.test(word.lower) && nounSense(word.lower) === null) return false;
  const [before, after] = [words[at - 1], words[at + 1]];
  if (before?.tag === "adverb" && after?.lower === "of") return true;
  if (before === undefined || FREE.test(before.tag)) return false;
  if (before.tag !== "noun" && before.tag !== "adjective" && before.tag !== "name") return false;
  if (after === undefined) return true;
  if (/^(?:stop|comma|conjunction|possessive|auxiliary|modal|past|third|relative|that|subordinator)$/.test(after.tag))
    return true;
  if (after.tag === "to") return before.tag !== "name";
  // "the highest appeals court", "launched air strikes this year".
  if (after.tag === "noun" && before.tag === "adjective") return true;
  if (nounSense(word.lower) !== null && before.tag !== "name" && isObject(words, at)) return true;
  return after.tag === "preposition" || after.lower === "'s";
}

/** Whether the phrase that ends here stands right behind a verb or a preposition. */
function isObject(words: readonly Word[], at: number): boolean {
  let from = at;
  while (
    from > 0 &&
    /^(?:noun|adjective|number|determiner|possessive)$/.test(words[from - 1]?.tag ?? "") &&
    at - from < 8
  )
    from--;
  return /^(?:past|third|gerund|preposition)$/.test(words[from - 1]?.tag ?? "") || words[from - 1]?.lower === "out";
}

/** "Saturday's meeting of", "a travel warning for". */
function isNounInIng(words: readonly Word[], at: number): boolean {
  const [before, word, after] = [words[at - 1], words[at], words[at + 1]];
  if (word === undefined || before === undefined || (nounSense(word.lower) === null && word.lower !== "funding"))
    return false;
  if (before.lower !== "'s" && !/^(?:noun|adjective|possessive|determiner|number)$/.test(before.tag)) return false;
  return (
    after === undefined ||
    /^(?:preposition|stop|comma|conjunction|to|auxiliary|modal|past|that|relative)$/.test(after.tag)
  );
}

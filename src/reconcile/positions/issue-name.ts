// What a stance's matter is called as an issue: something that one can be for or against ("withdrawal of troops from Dolna",
// "foreign monitors"). Promise: precision first. A deed without a name as a thing, a pronoun, a person, a remark or a bare "plan"
// gives "", and what has no name is no issue.
import {
  DEED_NOUNS,
  type DeedNoun,
  LIGHT_DEEDS,
  NEEDS_MORE,
  NO_MATTERS,
  PLACES_LEFT,
  POINTERS,
} from "../../language/en/issue-words.ts";
import { offices, people } from "../../language/en/role-nouns.ts";
import { LIGHT_NOUNS } from "../../language/en/stance-words.ts";
import type { Word } from "../../language/parts-of-speech.ts";
import { determined, type Line, type Phrase, phraseAt, withComplements, withLink } from "./matter-phrase.ts";

/** "the idea of the prospect of": so many nouns that point on are followed. */
const MOST_POINTERS = 3;

/** What has a name of its own and is still something to be for or against: "the Lake Treaty". */
const NAMED_MATTERS =
  /^(?:agreement|treaty|pact|accord|plan|deal|act|bill|resolution|initiative|convention|declaration|protocol|partnership)$/;

const VAGUE_GERUNDS = /^(?:getting|making|doing|having|being|putting|taking|going|giving|keeping|coming|letting)$/;

/**
 * A thing that is accepted, refused or asked for, from the word where its phrase begins.
 *
 * @example "the presence of foreign observers": "foreign observers"; "direct talks with the guild": "direct talks with the guild"
 * @example not: "the idea", "his rival", "this proposal", "serious action"
 */
export function nameOfThing(line: Line, from: number, pointers = MOST_POINTERS): string {
  const bare = phraseAt(line, from);
  if (bare === null) return "";
  if (isVerb(line.words, from)) return "";
  const deed = gerundAt(line.words, from);
  if (deed !== null && DEED_NOUNS.has(deed.lemma)) return nameOfDeed(line, deed.lemma, deed.next);
  if (VAGUE_GERUNDS.test(line.words[from]?.lower ?? "")) return "";
  const link = line.words[bare.to]?.lower ?? "";
  const isPointer = POINTERS.has(bare.head)
    ? link === "of" || link === "for"
    : LIGHT_NOUNS.has(bare.head) && link === "of";
  if (isPointer) return pointers === 0 ? "" : nameOfThing(line, bare.to + 1, pointers - 1);
  const whole = withComplements(line, bare);
  return isMatter(whole) && endsWell(line.words, whole.to) && !isAsked(line.words, bare) ? whole.words : "";
}

/** "called for the guild to leave": of whom something is asked is no matter; "the bill to open the road" is one. */
function isAsked(words: readonly Word[], { head, to }: Phrase): boolean {
  return words[to]?.tag === "to" && !NEEDS_MORE.has(head);
}

/** "agreed to “renounce war”", "should resign": a word behind "to" that opens no phrase is a verb that the tagger does not know. */
function isVerb(words: readonly Word[], from: number): boolean {
  let [first, at] = [from, from - 1];
  while (words[first]?.tag === "adverb") first++;
  while (/^(?:quote|adverb)$/.test(words[at]?.tag ?? "")) at--;
  const opens = words[first]?.tag ?? "";
  if (opens === "base" || opens === "auxiliary") return true;
  return (
    /^(?:to|modal)$/.test(words[at]?.tag ?? "") &&
    !/^(?:determiner|possessive|number|adjective|name|gerund)$/.test(opens)
  );
}

function isMatter({ head, hasMore, hasComplement, isOwned, isNames, isPlural, article }: Phrase): boolean {
  if (NO_MATTERS.has(head) || (isOwned && !hasMore)) return false;
  // "the Lake Treaty" is a matter, "the White House" or "Lomara" is none
  if (isNames && (article === "" || !NAMED_MATTERS.test(head))) return hasComplement;
  if (!isPlural && (offices.has(head) || people.has(head))) return false;
  return hasMore || !NEEDS_MORE.has(head);
}

/** No clause of its own begins behind it: "the council hold talks", "the guild was". */
function endsWell(words: readonly Word[], to: number): boolean {
  const next = words[words[to]?.tag === "quote" ? to + 1 : to];
  if (next === undefined || /^(?:it|them|him|her|our|your)sel(?:f|ves)$/.test(next.lower)) return true;
  return !/^(?:determiner|possessive|pronoun|modal|auxiliary|base|name|noun|number|adjective)$/.test(next.tag);
}

/** "installing the gates" as an object. */
function gerundAt(words: readonly Word[], from: number): { readonly lemma: string; readonly next: number } | null {
  const word = words[from];
  if (word?.tag !== "gerund") return null;
  return /^(?:determiner|possessive|name|number|adjective)$/.test(words[from + 1]?.tag ?? "")
    ? { lemma: lemmaOf(word), next: from + 1 }
    : null;
}

/** The dictionary form among the deeds; of a verb that the tagger does not know, whichever of those it may have. */
function lemmaOf({ lemma, lower }: Word): string {
  if (lemma !== undefined) return lemma;
  const stem = lower.replace(/(?:ing|ied|ed|es|s)$/, "");
  const forms = [lower, stem, `${stem}e`, `${stem}y`, stem.slice(0, -1), lower.replace(/s$/, "")];
  return forms.find((form) => DEED_NOUNS.has(form) || LIGHT_DEEDS.has(form)) ?? lower;
}

/**
 * A deed, from the word behind its verb; `doer` where the sentence names whose it is.
 *
 * @example withdraw + "its units from Dolna": "withdrawal of units from Dolna"; hold + "direct talks": "direct talks"
 * @example not: look + "at the buses", open + "them", make + "a difference"
 */
export function nameOfDeed(line: Line, verb: string, next: number, doer: string | null = null): string {
  if (LIGHT_DEEDS.has(verb)) return nameOfThing(line, next);
  const deed = DEED_NOUNS.get(verb);
  if (deed === undefined) return "";
  const bare = phraseAt(line, next);
  if (bare !== null) return mayBeDone(verb, bare) ? ofObject(line, deed, bare) : "";
  const kept = line.words[next]?.lower ?? "";
  const behind = deed.keeps.has(kept) ? phraseAt(line, next + 1) : null;
  const own = doer === null ? deed.noun : `${deed.noun} of ${doer}`;
  if (behind !== null) return `${own} ${kept} ${determined(behind)}`;
  return deed.isWhole && doer !== null && isEnd(line.words[next]) ? own : "";
}

function ofObject(line: Line, deed: DeedNoun, bare: Phrase): string {
  const gerund = gerundAt(line.words, bare.to - 1);
  if (gerund !== null) {
    const inner = nameOfDeed(line, gerund.lemma, gerund.next);
    return inner === "" ? "" : `${deed.noun} ${deed.link} ${inner}`;
  }
  const whole = withComplements(line, bare);
  const object = withLink(line, whole, (link) => deed.keeps.has(link)) ?? whole;
  return endsWell(line.words, object.to) ? `${deed.noun} ${deed.link} ${determined(object)}` : "";
}

function mayBeDone(verb: string, { head, isNames, hasMore }: Phrase): boolean {
  if (NO_MATTERS.has(head) && !hasMore) return false;
  return !/^(?:leave|quit)$/.test(verb) || isNames || PLACES_LEFT.has(head);
}

/** No object and nothing else stands behind a verb: "to resign", "to resign, saying". */
function isEnd(word: Word | undefined): boolean {
  return word === undefined || !/^(?:to|preposition|noun|name|adjective|gerund|that|pronoun)$/.test(word.tag);
}

/**
 * What is wanted of somebody in a clause, from its subject.
 *
 * @example "the minister appear before the committee": "appearance of the minister before the committee"; "the gates be opened":
 *   "opening of the gates"
 */
export function nameOfClause(line: Line, from: number): string {
  const subject = phraseAt(line, from, false);
  if (subject === null) return "";
  const verbs = verbInside(line, from, subject);
  if (verbs !== null) return verbs;
  const whole = withLink(line, subject, (link) => link === "of") ?? subject;
  let at = whole.to;
  while (/^(?:modal|adverb)$/.test(line.words[at]?.tag ?? "")) at++;
  const word = line.words[at];
  if (word?.lower === "be") return passive(line, at + 1, whole);
  if (word === undefined || !/^(?:base|third|noun)$/.test(word.tag)) return "";
  return nameOfDeed(line, lemmaOf(word), at + 1, determined(whole));
}

/** "the guild | halts its tests": a verb that the tagger took for the subject's last noun; null where there is none. */
function verbInside(line: Line, from: number, { to }: Phrase): string | null {
  const [word, next] = [line.words[to - 1], line.words[to]];
  if (word?.tag !== "noun" || !/^(?:determiner|possessive)$/.test(next?.tag ?? "")) return null;
  const subject = phraseAt({ text: line.text, words: line.words.slice(from, to - 1) }, 0, false);
  return subject === null ? "" : nameOfDeed(line, lemmaOf(word), to, determined(subject));
}

function passive(line: Line, at: number, subject: Phrase): string {
  const word = line.words[at];
  const deed = word?.tag === "past" ? DEED_NOUNS.get(lemmaOf(word)) : undefined;
  return deed === undefined || deed.link === "" ? "" : `${deed.noun} ${deed.link} ${determined(subject)}`;
}

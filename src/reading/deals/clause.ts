// Clauses: the few questions about sentence structure that deals and terms ask. Promise: every scan is bounded.
import { isAuxiliary, isFiniteVerb, nounPhraseBefore, type Range, verbGroupAround } from "../../language/chunks.ts";
import type { Word } from "../../language/parts-of-speech.ts";
import type { Span } from "../../schema/span.ts";

const FAR = 14;

export interface VerbSite {
  /** Word index of the telling verb. */
  readonly at: number;
  readonly lemma: string;
  readonly isPassive: boolean;
  readonly isNegated: boolean;
}

/** The verb at a word with its voice and negation; null for other words. `lemma` falls back to the form without its ending. */
export function verbAt(words: readonly Word[], at: number): VerbSite | null {
  const word = words[at];
  if (word === undefined || !/^(?:base|third|past|gerund)$/.test(word.tag)) return null;
  const group = verbGroupAround(words, at, { from: Math.max(0, at - 8), to: words.length });
  const before = words.slice(group.from, at);
  return {
    at,
    lemma: word.lemma ?? lemmaOf(word.lower),
    isPassive:
      word.tag === "past" && before.some((w) => /^(?:be|been|being|is|are|was|were|'s|'re|get|got)$/.test(w.lower)),
    isNegated: before.some((w) => w.tag === "negation" || /^(?:never|n't|no)$/.test(w.lower)),
  };
}

/** A regular verb without its ending: "brokered" gives "broker", "extending" "extend". */
export function lemmaOf(form: string): string {
  if (/ied$|ies$/.test(form)) return `${form.slice(0, -3)}y`;
  const stem = form.replace(/(?:ing|ed|es|s)$/, "");
  return stem.length > 2 && /([bdgmnprt])\1$/.test(stem) ? stem.slice(0, -1) : stem;
}

/** Whether a list of dictionary forms has a verb, whose silent e its form may have lost: "exchanged" gives "exchang". */
export function isAmong(list: ReadonlySet<string>, lemma: string): boolean {
  return list.has(lemma) || list.has(`${lemma}e`);
}

/** The nearest verb to the left of a place, in the same clause. */
export function verbBefore(words: readonly Word[], place: number): VerbSite | null {
  for (let at = place - 1; at >= Math.max(0, place - FAR); at--) {
    const tag = words[at]?.tag;
    if (tag === "stop" || tag === "quote") return null;
    const verb = verbAt(words, at);
    if (verb !== null) return verb;
  }
  return null;
}

/** The subject of a verb as a span: the noun phrase before its group, over infinitives ("agreed to sign" has "agreed"'s). */
export function subjectOf(words: readonly Word[], verb: number): Span | null {
  let at = verb;
  for (let hops = 0; hops < 4; hops++) {
    const group = verbGroupAround(words, at, { from: Math.max(0, at - 10), to: words.length });
    const before = words[group.from - 1];
    // "candidates proposing cuts": who proposes stands right before; "stopped proposing" has the outer verb's subject
    const isReduced = words[at]?.tag === "gerund" && group.from === at && /^(?:noun|name)$/.test(before?.tag ?? "");
    if (isReduced) {
      const phrase = nounPhraseBefore(words, at, { from: Math.max(0, at - 40), to: words.length });
      return phrase === null ? null : spanOf(words, phrase.from, phrase.to);
    }
    if (before?.tag === "to" || (words[at]?.tag === "gerund" && group.from === at) || before?.tag === "conjunction") {
      const outer = outerVerb(words, group.from - 1);
      if (outer === null) return null;
      at = outer;
      continue;
    }
    if (before?.tag === "relative" || before?.lower === "that") return relativeHead(words, group.from - 1);
    // "Lomara recently affirmed", where the chunker leaves the time word out of the group
    const end = before?.tag === "adverb" ? group.from - 1 : group.from;
    const phrase = nounPhraseBefore(words, end, { from: Math.max(0, end - 40), to: words.length });
    if (phrase === null) return null;
    const isPronoun = phrase.to - phrase.from === 1 && /^(?:it|they|we|he|she)$/.test(words[phrase.from]?.lower ?? "");
    const teller = isPronoun ? tellerBefore(words, phrase.from) : null;
    if (teller === null) return headOf(words, phrase.from, phrase.to);
    at = teller;
  }
  return null;
}

const TELLING = /^(?:say|announce|declare|confirm|insist|warn|add|vow|promise|pledge)$/;

/** "Lomara said on Monday it was leaving": the verb whose subject the pronoun repeats. */
function tellerBefore(words: readonly Word[], pronoun: number): number | null {
  for (let at = pronoun - 1; at >= Math.max(0, pronoun - 5); at--) {
    const tag = words[at]?.tag;
    if (tag === "quote" || tag === "comma" || tag === "stop") return null;
    if ((tag === "past" || tag === "third") && TELLING.test(words[at]?.lemma ?? "")) return at;
  }
  return null;
}

/** Without what tells more of it: "Qasrah, which hosts the talks," is "Qasrah". */
function headOf(words: readonly Word[], from: number, to: number): Span | null {
  const aside = firstWithin(words, { from: from + 1, to }, (word) => word.tag === "relative");
  const end = aside < 0 ? to : aside;
  return spanOf(words, from, words[end - 1]?.tag === "comma" && aside >= 0 ? end - 1 : end);
}

/** Back to the finite verb that an infinitive, participle or second verb hangs on. */
function outerVerb(words: readonly Word[], from: number): number | null {
  for (let at = from - 1; at >= Math.max(0, from - 18); at--) {
    const word = words[at];
    if (word?.tag === "stop") return null;
    if (isFiniteVerb(word) && !isAuxiliary(word)) return at;
    if (isAuxiliary(word) && !isFiniteVerb(words[at + 1])) return at;
  }
  return null;
}

/** "Lomara, which rejected": the phrase before the relative pronoun. */
function relativeHead(words: readonly Word[], at: number): Span | null {
  const end = words[at - 1]?.tag === "comma" ? at - 1 : at;
  const phrase = nounPhraseBefore(words, end, { from: Math.max(0, end - 20), to: words.length });
  return phrase === null ? null : spanOf(words, phrase.from, phrase.to);
}

export function spanOf(words: readonly Word[], from: number, to: number): Span | null {
  const [first, last] = [words[from], words[to - 1]];
  return first === undefined || last === undefined || from >= to ? null : { start: first.start, end: last.end };
}

/** The first word in a range that passes; -1 where none does. */
export function firstWithin(words: readonly Word[], range: Range, passes: (word: Word) => boolean): number {
  for (let at = range.from; at < Math.min(range.to, words.length); at++) {
    const word = words[at];
    if (word !== undefined && passes(word)) return at;
  }
  return -1;
}

const LONGEST_LIST = 24;

/** A list of noun phrases that starts at a word: "Lomara, the Karsal Front and their allies", up to a verb or a new clause. */
export function listAfter(words: readonly Word[], start: number): Span | null {
  let at = start;
  let isJoined = false;
  for (; at < start + LONGEST_LIST; at++) {
    const word = words[at];
    // "between A and B, C said": behind the last of a list a comma begins something else
    if (word?.tag === "comma" && isJoined) break;
    isJoined ||= word?.tag === "conjunction";
    if (
      word === undefined ||
      isFiniteVerb(word) ||
      /^(?:stop|relative|quote|dash|that|to|subordinator|gerund|colon)$/.test(word.tag)
    )
      break;
    if (word.tag === "past") break;
    if (word.tag === "preposition" && word.lower !== "of") break;
    if (word.lower === "but") break;
  }
  return spanOf(words, start, at);
}

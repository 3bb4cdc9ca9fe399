// Stances in one sentence, by its words alone: who (a span) accepts, refuses, promises or is asked for what. Promise: one pass
// over the words with bounded looks to both sides; a verb whose subject is not to be found gives nothing.
import { nounPhraseBefore, verbGroupAround } from "../../language/chunks.ts";
import {
  ACCEPTING,
  CONDITIONS,
  DEEDS,
  PROMISING_TO,
  READY_TO,
  REFUSING,
  REFUSING_TO,
} from "../../language/en/stance-words.ts";
import type { Word } from "../../language/parts-of-speech.ts";
import type { Matter, StanceKind } from "../../ledger/positions.ts";
import type { Span } from "../../schema/span.ts";
import { deedAt, matterAt } from "./matter.ts";
import type { Line } from "./matter-phrase.ts";

export interface ClauseStance {
  readonly kind: StanceKind;
  readonly matter: Matter;
  readonly subject: Span;
  /** The verb's place, which tells in whose words it stands. */
  readonly place: Span;
  readonly isConditional: boolean;
  /** "could", "might": what may be, which in a reporter's own words is no stance. */
  readonly isPossible: boolean;
  readonly isPast: boolean;
}

type Words = readonly Word[];

/** Words to either side in which a condition is looked for: the longest sentence that a person reads in one go. */
const FAR = 50;

/**
 * @example "Lomara will not accept foreign monitors": refuses; "we could accept them": accepts
 * @example not: "if they accept monitors", "would you accept monitors?", "did not refuse to leave"
 */
export function stancesIn({ text, words }: Line): readonly ClauseStance[] {
  if (words.some(({ lower }) => lower === "?")) return [];
  const found: ClauseStance[] = [];
  for (let at = 0; at < words.length; at++) {
    const one = stanceAt({ text, words }, at);
    if (one !== null) found.push(one);
  }
  return found;
}

interface Verb {
  readonly at: number;
  /** With its particle: "hand over". */
  readonly lemma: string;
  /** Where its object begins. */
  readonly next: number;
  readonly isNegated: boolean;
  readonly modal: string | null;
  readonly isPassive: boolean;
  /** "had ruled", "has agreed". */
  readonly have: string | null;
  readonly group: { readonly from: number; readonly to: number };
}

function stanceAt(line: Line, at: number): ClauseStance | null {
  const { words } = line;
  const verb = verbOf(words, at);
  if (verb === null || verb.isPassive) return null;
  if (words[verb.group.from - 1]?.tag === "to") return null;
  const [kind, matter] = read(line, verb) ?? [];
  if (kind === undefined || matter === undefined || matter === null) return null;
  const subject = subjectBefore(words, verb.group.from);
  if (subject === null || isCondition(words, subject.from)) return null;
  const [first, last, own] = [words[subject.from], words[subject.to - 1], words[at]];
  if (first === undefined || last === undefined || own === undefined) return null;
  return {
    kind,
    matter,
    subject: { start: first.start, end: last.end },
    place: { start: own.start, end: own.end },
    isConditional:
      words.slice(at, at + FAR).some(({ lower }) => CONDITIONS.has(lower)) || opensWithCondition(words, subject.from),
    isPossible: /^(?:could|might|may|can)$/.test(verb.modal ?? ""),
    isPast: verb.have === "had",
  };
}

function read(line: Line, verb: Verb): readonly [StanceKind, Matter | null] | null {
  const { words } = line;
  const { lemma, next, isNegated, modal } = verb;
  const follows = words[next];
  if (follows?.tag === "to" || (follows?.tag === "negation" && words[next + 1]?.tag === "to"))
    return infinitive(line, verb);
  if (lemma === "agree" && follows?.lower === "to") return isNegated ? null : ["accepts", matterAt(line, next + 1)];
  if (lemma === "live" && follows?.lower === "with")
    return modal === null ? null : [isNegated ? "refuses" : "accepts", matterAt(line, next + 1)];
  if (REFUSING.has(lemma)) return isNegated ? null : ["refuses", matterAt(line, next)];
  if (ACCEPTING.has(lemma)) {
    if (modal === null && verb.have === null && words[verb.at]?.tag !== "past") return null;
    if (/^(?:should|must|shall)$/.test(modal ?? "") && !isNegated) return null;
    // "accepts no monitors": what is refused are monitors, and not none of them.
    const isRefused = isNone(follows);
    return [isNegated || isRefused ? "refuses" : "accepts", matterAt(line, isRefused ? next + 1 : next)];
  }
  if (!DEEDS.has(lemma) || !/^(?:will|would|'ll|’ll|wo|ca|shall)$/.test(modal ?? "")) return null;
  return [isNegated ? "refuses" : "promises", deedAt(line, lemma, next)];
}

/** "agreed to open the road", "refuses to leave", "is ready to sign". */
function infinitive(line: Line, verb: Verb): readonly [StanceKind, Matter | null] | null {
  const { words } = line;
  const isNo = words[verb.next]?.tag === "negation" || words[verb.next + 1]?.tag === "negation";
  const behind = verb.next + (isNo ? 2 : 1);
  const to = verbOf(words, words[behind]?.tag === "quote" ? behind + 1 : behind);
  const isRefusal = REFUSING_TO.has(verb.lemma);
  if (to === null || (!isRefusal && !PROMISING_TO.has(verb.lemma) && !READY_TO.has(verb.lemma)))
    return verb.lemma === "agree" && to === null ? ["accepts", matterAt(line, verb.next + 1)] : null;
  if (isRefusal && verb.isNegated) return null;
  const isAgainst = (isRefusal !== isNo) !== verb.isNegated;
  if (verb.isNegated && verb.modal === null && verb.have !== null) return null;
  if (ACCEPTING.has(to.lemma)) return [isAgainst ? "refuses" : "accepts", matterAt(line, to.next)];
  if (!DEEDS.has(to.lemma)) return null;
  return [isAgainst ? "refuses" : "promises", deedAt(line, to.lemma, to.next)];
}

function isNone(word: Word | undefined): boolean {
  return word?.lower === "no" || word?.lower === "neither";
}

function verbOf(words: Words, at: number): Verb | null {
  const word = words[at];
  if (word === undefined) return null;
  const isReady = READY_TO.has(word.lower);
  const bases = word.lemma === undefined ? basesOf(word.lower) : [word.lemma];
  const particle = words[at + 1]?.lower ?? "";
  const phrase = bases.map((base) => `${base} ${particle}`).find((whole) => DEEDS.has(whole) || REFUSING.has(whole));
  const isPhrase = phrase !== undefined;
  if (!isReady && !isPhrase && !/^(?:base|third|past)$/.test(word.tag) && !DEEDS.has(word.lower)) return null;
  const group = isReady
    ? readyGroup(words, at)
    : verbGroupAround(words, at, { from: Math.max(0, at - 8), to: words.length });
  const before = words.slice(group.from, at);
  if (isReady && before.length === 0) return null;
  return {
    at,
    lemma: isReady ? word.lower : (phrase ?? bases.find(isKnown) ?? word.lower),
    next: at + (isPhrase ? 2 : 1),
    isNegated: before.some(({ tag, lower }) => tag === "negation" || lower === "no"),
    modal: before.find(({ tag }) => tag === "modal")?.lower ?? null,
    have: before.find(({ lower }) => /^(?:has|have|had)$/.test(lower))?.lower ?? null,
    isPassive:
      !isReady && word.tag === "past" && before.some(({ lower }) => /^(?:be|been|being|is|are|was|were)$/.test(lower)),
    group,
  };
}

/** "is not yet ready". */
function readyGroup(words: Words, at: number): { readonly from: number; readonly to: number } {
  let from = at;
  while (from > 0 && at - from < 6 && /^(?:auxiliary|modal|negation|adverb)$/.test(words[from - 1]?.tag ?? "")) from--;
  return { from, to: at + 1 };
}

/** What a regular verb's dictionary form can be: "ruled" gives "rul", "rule" and more. */
function basesOf(lower: string): readonly string[] {
  const stem = lower.replace(/(?:ing|ed|es|s)$/, "");
  return [lower, stem, `${stem}e`, stem.slice(0, -1), lower.replace(/(?:ied|ies)$/, "y")];
}

function isKnown(base: string): boolean {
  return DEEDS.has(base) || ACCEPTING.has(base) || REFUSING.has(base) || PROMISING_TO.has(base) || base === "live";
}

function subjectBefore(words: Words, group: number): { readonly from: number; readonly to: number } | null {
  const end = words[group - 1]?.tag === "adverb" ? group - 1 : group;
  const phrase = nounPhraseBefore(words, end, { from: Math.max(0, end - 40), to: words.length });
  if (phrase === null) return null;
  const tag = words[phrase.from]?.tag;
  return tag === "relative" || tag === "that" || tag === "question" ? null : phrase;
}

/** "if Lomara accepts", "whether they would". */
function isCondition(words: Words, subject: number): boolean {
  return words
    .slice(Math.max(0, subject - 3), subject)
    .some(({ lower }) => /^(?:if|unless|whether|until|should|when|once|in|case)$/.test(lower) && lower !== "in");
}

/** "If the road is opened, the 22 go home". */
function opensWithCondition(words: Words, subject: number): boolean {
  return words
    .slice(Math.max(0, subject - FAR), subject)
    .some(({ lower }) => /^(?:if|unless|until|once|should)$/.test(lower));
}

// State told: of which state a body is, where its own words or those beside it say so: "the Marenni army", "Marenn's
// Foreign Ministry", "the Ministry of Defence of Marenn", and by its own name "the Kremlin". Never guessed.

import { standings } from "../../language/en/role-nouns.ts";
import { bodiesOfStates, stateBodyHeads } from "../../language/en/state-bodies.ts";
import { demonyms, stateNames } from "../../language/en/states.ts";
import type { Span } from "../../schema/span.ts";
import { demonymLength } from "../mentions/known-names.ts";
import type { Word } from "../mentions/scan.ts";
import type { Place } from "./scene.ts";

export interface StateTold {
  /** As stateNames names it. */
  readonly state: string;
  /** The words that say so. */
  readonly span: Span;
  /** Whether they stand behind the head or outside the mention, so that all words before the head are the body's. */
  readonly isApart: boolean;
}

type Words = Omit<StateTold, "isApart">;

/**
 * The state that a mention's body is part of; null where the words beside it do not tell.
 *
 * @example "China's Foreign Ministry": China, by "China's"; "the Kremlin": Russia, by its own name
 * @example not: "the Chinese company": no body of the state; "the Foreign Ministry": whose is not told here
 */
export function stateTold(place: Place): StateTold | null {
  const { mention, region, from, to } = place;
  const { words } = region;
  if (mention.form === "pronoun" || (mention.kind !== "organization" && mention.kind !== "group")) return null;
  const first = /^(?:the|a|an|this|these|that)$/.test(words[from]?.key ?? "") ? from + 1 : from;
  const own = bodiesOfStates.get(keyOf(words, first, to));
  const [opening, closing] = [words[first], words[to - 1]];
  if (opening === undefined || closing === undefined) return null;
  if (own !== undefined) return { state: own, span: { start: opening.start, end: closing.end }, isApart: false };
  const head = headAt(words, first, to);
  if (head === null) return null;
  const within = lastWithin(words, first, head);
  if (within !== null) return { ...within, isApart: false };
  const told = behind(words, head, to) ?? lastBefore(words, first) ?? ofBehind(words, to);
  return told === null ? null : { ...told, isApart: true };
}

/**
 * One body of one state, however it is told: "China's Foreign Ministry" is "the Chinese foreign ministry" and never
 * the Marenni one. Null where the state is not told, or is all that is.
 */
export function stateBodyKey(place: Place): string | null {
  const told = stateTold(place);
  if (told === null) return null;
  const rest = place.region.words
    .slice(place.from, place.to)
    .filter((word) => (word.start >= told.span.end ? word.key !== "of" : isOfBody(word, told)));
  return rest.length === 0 ? null : `${rest.map((word) => word.key).join(" ")}, ${told.state}`;
}

/**
 * Words before the state make no body another one ("no", "the new", a name that runs in), but what it was does; where
 * the state stands behind ("Ministry of Defence of Marenn"), all before it are the body's.
 */
function isOfBody({ end, key }: Word, { span, isApart }: StateTold): boolean {
  if (end > span.start) return false;
  return isApart ? !/^(?:the|of)$/.test(key) : standings.has(key);
}

function keyOf(words: readonly Word[], from: number, to: number): string {
  return words
    .slice(from, Math.min(to, from + 5))
    .map((word, at) => (word.isPossessive && from + at < to - 1 ? `${word.key}'s` : word.key))
    .join(" ");
}

/** The head noun: the last word, or the one before "of" and "for". */
function headAt(words: readonly Word[], from: number, to: number): number | null {
  for (let at = from; at < to; at++) {
    const isHead = at === to - 1 || /^(?:of|for)$/.test(words[at + 1]?.key ?? "");
    if (isHead) return stateBodyHeads.has(words[at]?.key ?? "") ? at : null;
  }
  return null;
}

/** Of "the Greek Cypriot government" it is the demonym nearest to the head that tells. */
function lastWithin(words: readonly Word[], from: number, head: number): Words | null {
  for (let at = head - 1; at >= from; at--) {
    const told = demonymAt(words, at, from) ?? ownerAt(words, at, from);
    if (told !== null) return told;
  }
  return null;
}

/** "Ministry of Defence of Marenn", all of it the name. */
function behind(words: readonly Word[], head: number, to: number): Words | null {
  for (let at = head + 1; at < to - 1; at++) {
    if (words[at]?.key !== "of") continue;
    const told = nameFrom(words, at + 1);
    if (told !== null) return told;
  }
  return null;
}

/** "the Chinese" or "China's" right before a name. */
function lastBefore(words: readonly Word[], from: number): Words | null {
  if (!/^['’]? $/.test(words[from]?.gap ?? "")) return null;
  return demonymAt(words, from - 1, 0) ?? ownerAt(words, from - 1, 0);
}

function ofBehind(words: readonly Word[], to: number): Words | null {
  return words[to]?.key === "of" && words[to]?.gap === " " ? nameFrom(words, to + 1) : null;
}

/** A demonym that ends at a word: "Israeli", "North Korean". */
function demonymAt(words: readonly Word[], at: number, from: number): Words | null {
  for (const start of [at - 1, at]) {
    const [first, last] = [words[start], words[at]];
    if (start < from || first === undefined || last === undefined || last.isPossessive) continue;
    if (demonymLength(words, start) !== at - start + 1) continue;
    const state = demonyms.get(start === at ? first.key : `${first.key} ${last.key}`);
    if (state !== undefined) return { state, span: { start: first.start, end: last.end } };
  }
  return null;
}

const LONGEST_STATE = 4;

/** A state's name with 's that ends at a word: "China's", "North Korea's". */
function ownerAt(words: readonly Word[], at: number, from: number): Words | null {
  const last = words[at];
  if (last?.isPossessive !== true) return null;
  for (let start = Math.max(from, at - LONGEST_STATE + 1); start <= at; start++) {
    const told = stateFrom(words, start, at + 1);
    if (told !== null) return told;
  }
  return null;
}

/** The longest state's name that begins at a word, or behind its article. */
function nameFrom(words: readonly Word[], at: number): Words | null {
  const start = words[at]?.key === "the" ? at + 1 : at;
  for (let to = start + LONGEST_STATE; to > start; to--) {
    const told = stateFrom(words, start, to);
    if (told !== null) return told;
  }
  return null;
}

function stateFrom(words: readonly Word[], from: number, to: number): Words | null {
  const [first, last] = [words[from], words[to - 1]];
  if (first === undefined || last === undefined || first.shape === "lower") return null;
  const state = stateNames.get(
    words
      .slice(from, to)
      .map((word) => word.key)
      .join(" "),
  );
  return state === undefined ? null : { state, span: { start: first.start, end: last.end } };
}

// Right of: what follows an event word up to the end of its clause. A flat reading: a phrase behind a preposition
// belongs to the event whatever it hangs on, because who did what to whom in news is seldom where grammar would put it.
// Promise: one scan to the right, never longer than `FARTHEST` words.
import { type Bounds, isFiniteVerb, isTime, type Range } from "../../language/chunks.ts";
import type { Word } from "../../language/parts-of-speech.ts";
import { governmentOf } from "./lexicon.ts";
import { phraseList } from "./phrases.ts";

/** One place around an event word: its object (no preposition), or what a preposition leads to, as a list. */
export interface Slot {
  readonly preposition: string | null;
  readonly parts: readonly Range[];
}

export interface Right {
  /** The word right after the verb where it is a particle or preposition: "off" of "called off". */
  readonly particle: string | null;
  readonly slots: readonly Slot[];
  /** Head of the infinitive or gerund that is governed, or null. */
  readonly inner: number | null;
  /** First word of the clause that is governed, or null. */
  readonly clauseFrom: number | null;
}

/** In words. No clause of news is longer. */
const FARTHEST = 60;
const PARTICLE = /^(?:up|down|out|off|back|away|aside|over|in|on|through|behind|by|for|with|to|upon|against|around)$/;
/** Of these what follows is an object: "called off the talks". */
const BEFORE_OBJECT = /^(?:up|down|out|off|back|away|aside)$/;
const TAKES_OVER = /^(?:hand|turn|take)$/;
const CLAUSE_OPENERS = /^(?:after|before|as|until|till|since|while|than)$/;

interface Scan {
  readonly words: readonly Word[];
  readonly end: number;
  /** The verb's dictionary form; null for a noun or adjective. */
  readonly lemma: string | null;
  readonly slots: Slot[];
  at: number;
  /** Whether an object may still come. */
  isOpen: boolean;
  inner: number | null;
  clauseFrom: number | null;
}

/** What stands right of a verb (`lemma`) or of a noun (null). */
export function rightOf(words: readonly Word[], start: number, bounds: Bounds, lemma: string | null): Right {
  const end = Math.min(bounds.to, start + FARTHEST);
  let at = start;
  while (at < end && words[at]?.tag === "adverb") at++;
  const first = words[at]?.lower ?? "";
  if (BEFORE_OBJECT.test(first) || ((first === "over" || first === "in") && TAKES_OVER.test(lemma ?? ""))) at++;
  const scan: Scan = { words, end, lemma, slots: [], at, isOpen: lemma !== null, inner: null, clauseFrom: null };
  while (scan.at < end) if (!step(scan)) break;
  const { slots, inner, clauseFrom } = scan;
  return { particle: PARTICLE.test(first) ? first : null, slots, inner, clauseFrom };
}

/** Takes in what stands at the scan's place; false where the clause ends there. */
function step(scan: Scan): boolean {
  const word = scan.words[scan.at];
  switch (word?.tag) {
    case undefined:
    case "stop":
    case "colon":
    case "dash":
    case "relative":
    case "subordinator":
    case "question":
      return false;
    case "to":
    case "preposition":
      return takePreposition(scan, word.lower);
    case "that":
      return takeThat(scan);
    case "gerund":
      return takeGerund(scan);
    case "comma":
      return passIf(scan, /^(?:preposition|adverb)$/, isTime(scan.words[scan.at + 1]));
    case "conjunction":
      return passIf(scan, /^(?:preposition|to)$/, false);
    default:
      return isDescribing(scan) ? takeObject(scan, scan.at + 1) : isFiniteVerb(word) ? takeVerb(scan) : takeOther(scan);
  }
}

function passIf(scan: Scan, next: RegExp, isAnyway: boolean): boolean {
  scan.at++;
  return isAnyway || next.test(scan.words[scan.at]?.tag ?? "");
}

function takePreposition(scan: Scan, preposition: string): boolean {
  const { words, end, at } = scan;
  if (words[at]?.tag === "to") {
    scan.inner = infinitiveAt(words, at + 1, end);
    if (scan.inner !== null) return false;
  }
  const gerund = gerundAt(words, at + 1);
  if (gerund !== null) {
    scan.inner = gerund;
    return false;
  }
  if (CLAUSE_OPENERS.test(preposition) && opensClause(words, at + 1, end)) return false;
  const parts = phraseList(words, at + 1, { from: at + 1, to: end });
  if (parts.length > 0) scan.slots.push({ preposition, parts });
  scan.at = parts.at(-1)?.to ?? at + 1;
  // "vetoed on Friday a resolution": a time leaves room for the object.
  const hasObject = scan.slots.some((slot) => slot.preposition === null);
  if (parts.length > 0) scan.isOpen = scan.isOpen && !hasObject && words[scan.at]?.tag === "determiner";
  return true;
}

/** "of shelling", "of repeatedly shelling", "of having shelled". */
function gerundAt(words: readonly Word[], start: number): number | null {
  const isPerfect = words[start]?.lower === "having" || words[start]?.lower === "being";
  let at = isPerfect ? start + 1 : start;
  if (words[at]?.tag === "adverb") at++;
  return words[at]?.tag === (isPerfect ? "past" : "gerund") ? at : null;
}

function takeThat(scan: Scan): boolean {
  const [next, after] = [scan.words[scan.at + 1], scan.words[scan.at + 2]];
  // "that plan": a determiner.
  const isDeterminer =
    next?.tag === "noun" && !isFiniteVerb(after) && after?.tag !== "preposition" && after?.tag !== "noun";
  if (isDeterminer) return takeOther(scan);
  scan.clauseFrom = scan.at + 1;
  return false;
}

/** A gerund right after the verb is governed by it ("denied attacking"); farther on it opens a clause of its own. */
function takeGerund(scan: Scan): boolean {
  if (scan.slots.length > 0 || !scan.isOpen) return false;
  if (isDescribing(scan)) return takeObject(scan, scan.at + 1);
  scan.inner = scan.at;
  return false;
}

/** "coordinated attacks", "scathing criticism": a participle before its noun. */
function isDescribing({ words, at, isOpen, slots }: Scan): boolean {
  const tag = words[at]?.tag;
  return (
    isOpen &&
    slots.length === 0 &&
    (tag === "past" || tag === "gerund") &&
    (words[at + 1]?.tag === "noun" || (tag === "past" && words[at + 1]?.tag === "name"))
  );
}

/** A finite verb ends the clause, unless it describes what it follows; its subject may have been taken for an object. */
function takeVerb(scan: Scan): boolean {
  const { words, at, slots, lemma } = scan;
  const [word, next] = [words[at], words[at + 1]];
  const isReduced = word?.tag === "past" && (next?.tag === "preposition" || isTime(next));
  if (isReduced && (slots.length > 0 || lemma === null)) {
    scan.at++;
    return true;
  }
  const government = governmentOf(lemma ?? "");
  const takesClause = government !== null && TAKES_CLAUSE.has(government);
  const isSubject = slots.at(-1)?.preposition === null && (takesClause || word?.tag === "modal");
  // "demanded the head of the agency resign": a subject with phrases of its own.
  if (isSubject || (slots[0]?.preposition === null && government === "requested")) {
    const subject = isSubject ? slots.pop() : slots[0];
    scan.clauseFrom = subject?.parts[0]?.from ?? null;
    if (!isSubject) slots.length = 0;
  }
  return false;
}

const TAKES_CLAUSE: ReadonlySet<string> = new Set([
  "agreement",
  "promise",
  "vowed",
  "requested",
  "threatened",
  "denied",
]);

function takeOther(scan: Scan): boolean {
  if (scan.isOpen) return takeObject(scan, scan.at);
  scan.at++;
  return true;
}

function takeObject(scan: Scan, from: number): boolean {
  const parts = phraseList(scan.words, from, { from, to: scan.end });
  const last = parts.at(-1);
  if (last === undefined || last.to <= from) {
    scan.at = from + 1;
    return true;
  }
  scan.slots.push({ preposition: null, parts });
  scan.at = last.to;
  // A second object: "gave the envoys | a deadline".
  scan.isOpen = scan.slots.length < 2 && scan.words[scan.at]?.tag === "determiner";
  return true;
}

function infinitiveAt(words: readonly Word[], start: number, end: number): number | null {
  for (let at = start; at < Math.min(end, start + 4); at++) {
    const tag = words[at]?.tag;
    if (tag === "base") return at;
    if (tag === "auxiliary" && words[at + 1]?.tag === "past") return at + 1;
    if (tag !== "auxiliary" && tag !== "adverb" && tag !== "negation" && tag !== "quote") return null;
  }
  return null;
}

function opensClause(words: readonly Word[], start: number, end: number): boolean {
  const [part] = phraseList(words, start, { from: start, to: end });
  return part !== undefined && isFiniteVerb(words[part.to]);
}

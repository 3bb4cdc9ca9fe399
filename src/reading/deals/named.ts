// Named: the places where a report names a deal, each with its kind and what tells it apart from other deals.
import { isUpper } from "../../language/characters.ts";
import {
  AGREEMENT_HEADS,
  KIND_WORDS,
  PROPOSAL_HEADS,
  REFERRING_HEADS,
  SPECIFIC_HEADS,
  TALKS_HEADS,
  WEAK_HEADS,
} from "../../language/en/deal-words.ts";
import { demonyms } from "../../language/en/states.ts";
import type { Tag, Word } from "../../language/parts-of-speech.ts";
import type { Span } from "../../schema/span.ts";
import type { TaggedSentence } from "../tagged.ts";

export interface Named extends Span {
  readonly sentence: TaggedSentence;
  /** Word indices of the phrase without its article, half open; the last one is the head. */
  readonly from: number;
  readonly to: number;
  /** Null where neither head nor modifiers nor what follows tell it. */
  readonly kind: string | null;
  readonly sort: "agreement" | "proposal" | "talks";
  /** "the truce", "this agreement": known to the reader already. */
  readonly isDefinite: boolean;
  /** "the idea": names a deal only where one was named right before. */
  readonly isReferring: boolean;
  /** Capitalised modifiers in lower case, without demonym endings: what tells "the Paris accord" from "the Geneva accord". */
  readonly marks: readonly string[];
}

const INSIDE: ReadonlySet<Tag> = new Set(["name", "noun", "adjective", "number", "past", "gerund"]);
const MOST_MODIFIERS = 6;

/**
 * The deals named in one sentence, in order.
 *
 * @example "the fragile Dolna truce": a ceasefire, marked "dolna"
 * @example not: "to deal with floods", "a great deal of rain": no deal
 */
export function findNamed(sentence: TaggedSentence): readonly Named[] {
  const { words } = sentence;
  const found: Named[] = [];
  let reached = 0;
  for (let at = 0; at < words.length; at++) {
    const one = namedAt(sentence, at, reached);
    if (one === null) continue;
    found.push(one);
    reached = one.to;
  }
  return found;
}

function namedAt(sentence: TaggedSentence, head: number, reached: number): Named | null {
  const { text, words } = sentence;
  const word = words[head];
  const sort = sortOf(word);
  if (word === undefined || sort === null || isModifier(words, head)) return null;
  const from = phraseStart(words, head, reached);
  const before = words.slice(from, head);
  const kind = SPECIFIC_HEADS.get(word.lower) ?? kindOf(before) ?? kindBehind(words, head) ?? swapOf(words, head);
  const opener = words[from - 1];
  const isReferring =
    REFERRING_HEADS.has(word.lower) &&
    from === head &&
    /^(?:the|this|that)$/.test(opener?.lower ?? "") &&
    !opensComplement(words[head + 1]);
  if (isOther(words, from, head)) return null;
  if (!isReferring && (WEAK_HEADS.has(word.lower) || !isHead(word)) && !before.some((w) => tellsKind(w.lower)))
    return null;
  const isDefinite =
    /^(?:the|this|that|these|those|such|its|their|his|her|our)$/.test(opener?.lower ?? "") || opener?.lower === "'s";
  const marks = before.filter((w) => isMark(text, w)).map((w) => w.lower.replace(/^(?:u\.s\.|us)$/, "us"));
  return {
    start: words[from]?.start ?? word.start,
    end: word.end,
    sentence,
    from,
    to: head + 1,
    kind: kind ?? null,
    sort,
    isDefinite,
    isReferring,
    marks,
  };
}

function sortOf(word: Word | undefined): Named["sort"] | null {
  if (word === undefined) return null;
  // The tagger errs towards verbs behind "to" and modals only, and there it is right
  if (word.tag === "base" || word.tag === "past" || word.tag === "gerund") return null;
  if (SPECIFIC_HEADS.has(word.lower) || AGREEMENT_HEADS.has(word.lower)) return "agreement";
  if (TALKS_HEADS.has(word.lower)) return "talks";
  return PROPOSAL_HEADS.has(word.lower) || REFERRING_HEADS.has(word.lower) ? "proposal" : null;
}

function isHead({ lower }: Word): boolean {
  return !REFERRING_HEADS.has(lower) || PROPOSAL_HEADS.has(lower);
}

/** "the idea of a state", "the plan to leave": says which idea, so it refers to none before. */
function opensComplement(next: Word | undefined): boolean {
  return next !== undefined && /^(?:of|that|to|for)$/.test(next.lower);
}

/** "ceasefire agreement", "truce talks", "deal-makers": the head is a later word. */
function isModifier(words: readonly Word[], at: number): boolean {
  const [word, next] = [words[at], words[at + 1]];
  if (next === undefined || word === undefined) return false;
  return next.start === word.end + 1 && sortOf(next) !== null && next.tag !== "third";
}

function phraseStart(words: readonly Word[], head: number, reached: number): number {
  let from = head;
  while (from > reached && from > head - MOST_MODIFIERS) {
    const before = words[from - 1];
    if (before === undefined) break;
    const isQuote = before.tag === "quote" && from > reached + 1 && isInside(words, from - 2);
    if (!isQuote && !isInside(words, from - 1)) break;
    from--;
  }
  while (from < head && (words[from]?.tag === "quote" || words[from]?.tag === "past" || words[from]?.tag === "gerund"))
    from++;
  return from;
}

function isInside(words: readonly Word[], at: number): boolean {
  const word = words[at];
  if (word === undefined || !INSIDE.has(word.tag)) return false;
  // A participle is a modifier behind an article or another modifier only: "a revised proposal", "U.S.-brokered truce"
  return word.tag !== "past" && word.tag !== "gerund" ? true : /-/.test(word.lower) || !isVerbal(words[at - 1]);
}

function isVerbal(before: Word | undefined): boolean {
  return before === undefined || !/^(?:determiner|possessive|adjective)$/.test(before.tag);
}

/** "three-phase exchange" is one too, though its kind is open. */
function tellsKind(lower: string): boolean {
  return kindOfWord(lower) !== null || /^(?:\p{L}+|\d+)-(?:phase|stage|point|step)$/u.test(lower);
}

/** "cease-fire" and "prisoner", and "missile" in "nuclear-missile". */
function kindOfWord(lower: string): string | null {
  const whole = KIND_WORDS.get(lower);
  if (whole !== undefined) return whole;
  const part = lower.includes("-") ? lower.split("-", 4).find((piece) => KIND_WORDS.has(piece)) : undefined;
  return part === undefined ? null : (KIND_WORDS.get(part) ?? null);
}

function kindOf(words: readonly Word[]): string | null {
  return kindOfWord(words.findLast((word) => kindOfWord(word.lower) !== null)?.lower ?? "");
}

const BEHIND = 8;

/** "an agreement to free hostages", "talks on a truce", "a proposal to extend the ceasefire". */
function kindBehind(words: readonly Word[], head: number): string | null {
  const link = words[head + 1];
  if (link === undefined || !/^(?:on|over|to|of|for|about|under)$/.test(link.lower)) return null;
  for (let at = head + 2; at < head + BEHIND; at++) {
    const word = words[at];
    if (word === undefined || word.tag === "comma" || word.tag === "stop" || word.tag === "relative") return null;
    const kind = kindOfWord(word.lower);
    if (kind !== null && word.tag !== "name") return kind;
  }
  return null;
}

/** "freed 95 prisoners each in a swap": whom it swaps stands in its sentence. */
function swapOf(words: readonly Word[], head: number): string | null {
  if (!/^swaps?$/.test(words[head]?.lower ?? "")) return null;
  const near = words.slice(Math.max(0, head - 15), head + 10);
  return near.some((word) => KIND_WORDS.get(word.lower) === "exchange") ? "exchange" : null;
}

/** Uses of these words that are no deal: "a great deal of", "in agreement", "peace process" has no such use. */
function isOther(words: readonly Word[], from: number, head: number): boolean {
  const [word, before, link, next] = [words[head], words[head - 1], words[from - 1], words[head + 1]];
  if (/^(?:great|good|big|real|raw)$/.test(before?.lower ?? "") && word?.lower === "deal") return true;
  if (word?.lower === "deal" && next?.lower === "breaker") return true;
  if (link?.lower === "in" && from === head && /^(?:agreement|exchange|process)$/.test(word?.lower ?? "")) return true;
  return /^(?:user|licence|license|purchase|rental|plea|record|book|business|stock|tv|film)$/.test(before?.lower ?? "");
}

function isMark(text: string, word: Word): boolean {
  if (demonyms.has(word.lower)) return false;
  return (word.tag === "name" && isUpper(text.charAt(word.start))) || /^\d{4}$/.test(word.lower);
}

// Chunks of a clause: noun phrases to the left and right of a place, and the verb group around a verb. A finite-state
// chunker after Abney (1991), made for the parts that carry who-said-what: subject, verb group, apposition, relative
// clause. Promise: every answer is a range of word indices inside the bounds given; each scan is linear in its range.
import { TIME_WORDS } from "./en/function-words.ts";
import type { Tag, Word } from "./parts-of-speech.ts";

/** Word indices, half open. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

/** Bounds no scan may leave: usually a sentence. */
export type Bounds = Range;

const NOMINAL: ReadonlySet<Tag> = new Set(["name", "noun", "number", "adjective", "determiner", "possessive"]);
const HEAD: ReadonlySet<Tag> = new Set(["name", "noun", "number", "pronoun"]);
const LINKS: ReadonlySet<Tag> = new Set(["preposition", "conjunction", "to"]);
const GROUP: ReadonlySet<Tag> = new Set(["auxiliary", "modal", "negation", "adverb"]);
const VERBS: ReadonlySet<Tag> = new Set(["base", "third", "past", "modal", "auxiliary"]);
const LONGEST_PHRASE = 60;

export function isFiniteVerb(word: Word | undefined): boolean {
  return word !== undefined && VERBS.has(word.tag);
}

export function isNominal(word: Word | undefined): boolean {
  return word !== undefined && (NOMINAL.has(word.tag) || word.tag === "pronoun");
}

/** The verb with its auxiliaries, negation and adverbs: "has not yet said" around "said". */
export function verbGroupAround(words: readonly Word[], head: number, bounds: Bounds): Range {
  let from = head;
  for (;;) {
    while (from > bounds.from && GROUP.has(words[from - 1]?.tag ?? "mark")) from--;
    const before = beforeInterruption(words, from, bounds);
    if (before === null) break;
    from = before;
  }
  while (from < head && isTime(words[from])) from++;
  return { from, to: head + 1 };
}

const LONGEST_INTERRUPTION = 5;

/** Back over "so far" and "since January" after an auxiliary, which part the verb from it: "has so far said". */
function beforeInterruption(words: readonly Word[], at: number, bounds: Bounds): number | null {
  if (words[at - 1]?.lower === "so") return isAuxiliary(words[at - 2]) ? at - 1 : null;
  if (!isTime(words[at - 1])) return null;
  for (let i = at - 2; i > Math.max(bounds.from, at - LONGEST_INTERRUPTION); i--)
    if (words[i]?.tag === "preposition") return isAuxiliary(words[i - 1]) ? i : null;
  return null;
}

export function isAuxiliary(word: Word | undefined): boolean {
  return word?.tag === "auxiliary" || word?.tag === "modal";
}

export function isTime(word: Word | undefined): boolean {
  return word !== undefined && TIME_WORDS.has(word.lower);
}

/**
 * The noun phrase that ends just before `end`, with what belongs to it: "Jane Roe, a senior envoy based in Doha,"
 * before "said". Null where what stands there is no noun phrase: nothing in "It was late when" before "said".
 */
export function nounPhraseBefore(words: readonly Word[], end: number, bounds: Bounds): Range | null {
  const last = words[end - 1];
  if (last === undefined || end <= bounds.from) return null;
  if (last.tag === "pronoun" || last.tag === "relative" || last.tag === "that") return { from: end - 1, to: end };
  if (last.tag === "comma") return beforeAside(words, end - 1, bounds);
  const from = plainPhraseStart(words, end, bounds);
  return from === null ? null : withoutLead(words, { from, to: end });
}

const MOST_ASIDES = 4;

/**
 * `close` is the comma that closes an aside. An apposition or a relative clause belongs to the phrase, with its closing
 * comma ("Jane Roe, a senior envoy,"); an adverbial ("Jane Roe, in Doha,") does not.
 */
function beforeAside(words: readonly Word[], close: number, bounds: Bounds): Range | null {
  let right = close;
  let to = close + 1;
  let found: Range | null = null;
  for (let asides = 0; asides < MOST_ASIDES; asides++) {
    const open = previousComma(words, right, bounds);
    // "They met for two days, the minister of Oru, which led them, said": what stands before the first comma is no phrase of this one.
    if (open === null || !isAside(words[open + 1])) return found;
    if (!isApposition(words[open + 1])) to = open;
    const from = plainPhraseStart(words, open, bounds);
    if (from === null) return found;
    found = withoutLead(words, { from, to });
    if (words[from - 1]?.tag !== "comma" || words[from]?.tag === "name") return found;
    right = from - 1;
    if (!endsPhrase(words[right - 1]) || words[right - 1]?.tag === "adverb" || isTime(words[right - 1])) return found;
  }
  return found;
}

function isApposition(word: Word | undefined): boolean {
  return (
    word !== undefined &&
    (NOMINAL.has(word.tag) || word.tag === "relative" || word.lower === "of" || word.lower === "including")
  );
}

function previousComma(words: readonly Word[], before: number, bounds: Bounds): number | null {
  const lowest = Math.max(bounds.from, before - LONGEST_PHRASE);
  for (let i = before - 1; i >= lowest; i--) {
    const tag = words[i]?.tag;
    if (tag === "comma") return i;
    if (tag === "stop" || tag === "quote") return null;
  }
  return null;
}

/** What can open an apposition or a relative clause between commas. */
function isAside(word: Word | undefined): boolean {
  if (word === undefined) return false;
  const { tag } = word;
  return (
    NOMINAL.has(tag) ||
    tag === "relative" ||
    tag === "preposition" ||
    tag === "past" ||
    tag === "gerund" ||
    tag === "adverb"
  );
}

/** Where a phrase without asides starts, reading leftwards from `end`; null where no noun phrase ends there. */
function plainPhraseStart(words: readonly Word[], end: number, bounds: Bounds): number | null {
  const lowest = Math.max(bounds.from, end - LONGEST_PHRASE);
  if (!endsPhrase(words[end - 1])) return null;
  let i = words[end - 1]?.lower === ")" ? (bracketStart(words, end - 1, lowest) ?? end - 1) : end - 1;
  while (i > lowest) {
    const next = stepLeft(words, i, lowest);
    if (next === null) break;
    i = next;
  }
  while (i < end - 1 && LINKS.has(words[i]?.tag ?? "mark") && words[i]?.tag === "conjunction") i++;
  return i;
}

function endsPhrase(word: Word | undefined): boolean {
  return (
    word !== undefined &&
    (HEAD.has(word.tag) ||
      word.tag === "adjective" ||
      word.tag === "bracket" ||
      word.tag === "determiner" ||
      word.lower === "'s" ||
      word.tag === "quote" ||
      word.tag === "possessive")
  );
}

/** Nouns with a relative clause right after them: "one of the reasons Rowe wants to leave". */
const CONTACT_NOUNS: ReadonlySet<string> = new Set(["reason", "reasons", "way", "ways", "thing", "things", "moment"]);

/** The next place to the left that still belongs to the phrase, or null where it starts here. */
function stepLeft(words: readonly Word[], at: number, lowest: number): number | null {
  const word = words[at - 1];
  const here = words[at];
  if (word === undefined || here === undefined || at - 1 < lowest) return null;
  if (here.tag === "determiner" && HEAD.has(word.tag) && word.tag !== "number") return null;
  if (here.tag === "pronoun" && word.tag !== "preposition" && word.tag !== "conjunction") return null;
  if (here.tag === "name" && CONTACT_NOUNS.has(word.lower)) return null;
  if (NOMINAL.has(word.tag) || word.tag === "gerund" || word.lower === "/") return at - 1;
  if (LINKS.has(word.tag)) return joins(words, at - 1) ? at - 1 : linkedRelative(words, at - 1, lowest);
  if (word.tag === "pronoun") return LINKS.has(here.tag) ? at - 1 : null;
  if (word.tag === "adverb")
    return here.tag === "adjective" || here.tag === "number" || here.tag === "past" ? at - 1 : null;
  if (word.tag === "past") return reducedRelative(words, at - 1) ? at - 1 : relativeStart(words, at - 1, lowest);
  if (word.tag === "bracket" && word.lower === ")") return bracketStart(words, at - 1, lowest);
  return isFiniteVerb(word) || word.tag === "base" ? relativeStart(words, at - 1, lowest) : null;
}

/** "a guard who was waiting at the gate": the preposition follows a verb inside the relative clause. */
function linkedRelative(words: readonly Word[], at: number, lowest: number): number | null {
  const before = words[at - 1];
  const isInside = before?.tag === "gerund" || before?.tag === "adverb" || isFiniteVerb(before);
  return isInside && !CLAUSE_OPENERS.has(words[at]?.lower ?? "") ? relativeStart(words, at - 1, lowest) : null;
}

/** Before the subject of a verb these open a clause: "after Rowe said". */
const CLAUSE_OPENERS: ReadonlySet<string> = new Set([
  "after",
  "before",
  "since",
  "until",
  "as",
  "than",
  "like",
  "though",
]);

/** A preposition or conjunction inside a phrase joins two noun phrases; at its left edge it does not belong to it. */
function joins(words: readonly Word[], at: number): boolean {
  const before = words[at - 1];
  if (before === undefined || CLAUSE_OPENERS.has(words[at]?.lower ?? "")) return false;
  if (words[at]?.tag === "conjunction") return HEAD.has(before.tag) && words[at]?.lower !== "but";
  return (
    HEAD.has(before.tag) ||
    before.tag === "past" ||
    before.tag === "determiner" ||
    before.tag === "adjective" ||
    before.tag === "possessive" ||
    before.tag === "preposition"
  );
}

/** "a poll released Tuesday": a participle after its noun, as against a finite verb of its own. */
function reducedRelative(words: readonly Word[], at: number): boolean {
  const before = words[at - 1];
  const after = words[at + 1];
  if (before === undefined || after === undefined) return false;
  if (before.lower === "of" && NOMINAL.has(after.tag)) return true;
  const isWhen = isTime(after) || (isTime(words[at + 2]) && (after.lower === "last" || after.lower === "this"));
  if (NOMINAL.has(after.tag) && !isWhen && NOMINAL.has(before.tag))
    return before.tag === "determiner" || before.tag === "possessive" || before.tag === "adjective";
  return before.tag === "noun" || before.tag === "name" || before.tag === "adverb";
}

function bracketStart(words: readonly Word[], close: number, lowest: number): number | null {
  for (let i = close - 1; i >= lowest; i--) if (words[i]?.lower === "(") return i;
  return null;
}

/** From a verb inside a relative clause without commas back to its pronoun: "people who attended the rally". */
function relativeStart(words: readonly Word[], at: number, lowest: number): number | null {
  for (let i = at; i >= Math.max(lowest, at - 12); i--) {
    const tag = words[i]?.tag;
    if (tag === "comma" || tag === "stop" || tag === "quote") return null;
    if (tag === "relative" || words[i]?.lower === "that") return HEAD.has(words[i - 1]?.tag ?? "mark") ? i : null;
  }
  return null;
}

/** Without an adverbial at its left edge: "In Doha the envoy" is "the envoy"; without "But" and "Meanwhile". */
function withoutLead(words: readonly Word[], range: Range): Range | null {
  let { from } = range;
  while (
    from < range.to &&
    (LINKS.has(words[from]?.tag ?? "mark") || words[from]?.tag === "adverb" || words[from]?.tag === "past")
  ) {
    from =
      LINKS.has(words[from]?.tag ?? "mark") && words[from]?.tag !== "conjunction"
        ? afterBasePhrase(words, from + 1, range.to)
        : from + 1;
  }
  while (from < range.to - 1 && isTime(words[from]) && NOMINAL.has(words[from + 1]?.tag ?? "mark")) from++;
  return from < range.to ? { from, to: range.to } : null;
}

function afterBasePhrase(words: readonly Word[], at: number, to: number): number {
  let i = at;
  while (i < to && NOMINAL.has(words[i]?.tag ?? "mark")) {
    i++;
    if (HEAD.has(words[i - 1]?.tag ?? "mark") && opensPhrase(words, i)) break;
  }
  return i;
}

/** The subject after an adverbial without a comma: "In Doha | the envoy", "In an interview | Rowe". */
function opensPhrase(words: readonly Word[], at: number): boolean {
  const tag = words[at]?.tag;
  const before = words[at - 1];
  return tag === "determiner" || tag === "pronoun" || (tag === "name" && CHANNELS.has(before?.lower ?? ""));
}

/** Nouns of what people speak in; a name right after one starts another phrase. */
const CHANNELS: ReadonlySet<string> = new Set([
  "interview",
  "statement",
  "speech",
  "letter",
  "report",
  "book",
  "debate",
]);

/** A base noun phrase that starts at `start`: "the state broadcaster" in "told the state broadcaster that". */
export function basePhraseAfter(words: readonly Word[], start: number, bounds: Bounds): Range | null {
  if (words[start]?.tag === "pronoun" && start < bounds.to) return { from: start, to: start + 1 };
  let i = start;
  while (
    i < bounds.to &&
    (NOMINAL.has(words[i]?.tag ?? "mark") || words[i]?.lower === "'s" || isPremodifier(words, i))
  ) {
    if (i > start && words[i]?.tag === "determiner") break;
    i++;
  }
  return i > start ? { from: start, to: i } : null;
}

function isPremodifier(words: readonly Word[], at: number): boolean {
  const tag = words[at]?.tag;
  return (
    (tag === "gerund" || tag === "past" || tag === "adverb") &&
    words[at + 1]?.tag === "noun" &&
    NOMINAL.has(words[at - 1]?.tag ?? "mark")
  );
}

/** A noun phrase that starts at `start` with its "of" and other prepositional phrases and coordinated phrases. */
export function nounPhraseAfter(words: readonly Word[], start: number, bounds: Bounds): Range | null {
  const base = basePhraseAfter(words, start, bounds);
  if (base === null) return null;
  let { to } = base;
  for (;;) {
    const link = words[to];
    if (to >= bounds.to || link === undefined || !LINKS.has(link.tag) || link.tag === "to" || link.lower === "but")
      break;
    const more = basePhraseAfter(words, to + 1, bounds);
    if (more === null || (link.tag === "conjunction" && isFiniteVerb(words[more.to]))) break;
    to = more.to;
  }
  return { from: start, to };
}

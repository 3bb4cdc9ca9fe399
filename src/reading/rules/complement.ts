// Complement: what follows a cue verb, and by that which construction it is: a that-clause, a quotation, an infinitive,
// an object … Promise: a decision from the words right of the verb alone; which construction a verb may have stands in
// the cue lexicon and is checked by the rules.
import {
  basePhraseAfter,
  isFiniteVerb,
  isNominal,
  isTime,
  nounPhraseAfter,
  type Range,
} from "../../language/chunks.ts";
import type { Frame } from "../../language/en/cue-verbs.ts";
import { PREPOSITIONS } from "../../language/en/function-words.ts";
import type { CueSite } from "./cue-site.ts";
import type { Passage } from "./passage.ts";

export interface Complement {
  /** The construction; a preposition that belongs to the cue is named itself: "for" in "called for". */
  readonly frame: Frame;
  /** Where the cue ends: after the verb, its preposition or its colon. */
  readonly cueTo: number;
  /** Where the content starts; nothing follows where the frame is "bare". */
  readonly from: number;
  /** Whom it was said to: neither cue nor content. */
  readonly addressee: Range | null;
}

const MOST_ADJUNCTS = 4;

export function complementOf(passage: Passage, site: CueSite): Complement {
  const after = site.group.to;
  const direct = frameAt(passage, site, after);
  if (direct !== null) return direct;
  return bare(after);
}

function bare(at: number): Complement {
  return { frame: "bare", cueTo: at, from: at, addressee: null };
}

function frameAt(passage: Passage, site: CueSite, after: number): Complement | null {
  let at = after;
  for (let adjuncts = 0; adjuncts <= MOST_ADJUNCTS; adjuncts++) {
    const found = plainFrame(passage, site, { after, at }) ?? phraseFrame(passage, site, { after, at });
    if (found !== null) return found;
    const next = skipAdjunct(passage, site, at);
    if (next === at) return null;
    at = next;
  }
  return null;
}

interface Place {
  /** Where the verb group ends. */
  readonly after: number;
  /** Where the complement may start, adverbials skipped. */
  readonly at: number;
}

/** Constructions that their first word gives away. */
function plainFrame(passage: Passage, site: CueSite, { after, at }: Place): Complement | null {
  const { words } = passage;
  const word = words[at];
  if (word === undefined || at >= site.sentence.to) return null;
  const make = (frame: Frame, from = at, cueTo = after): Complement => ({ frame, cueTo, from, addressee: null });
  if (word.tag === "colon") return make("colon", at + 1, at === after ? at + 1 : after);
  const quoted = word.tag === "comma" ? at + 1 : at;
  if (startsQuotation(passage, quoted)) return make("quote", quoted);
  if (word.tag === "that") return isDemonstrative(passage, at) ? null : make("clause");
  if (word.tag === "comma" && words[at + 1]?.tag === "that" && words[at - 1]?.tag !== "noun")
    return make("clause", at + 1);
  if (word.tag === "question" || word.lower === "if" || (word.tag === "relative" && at === after))
    return make("clause");
  if (word.tag === "comma" && words[at + 1]?.tag === "gerund") {
    const resumed = afterCitation(passage, site, at + 1);
    if (resumed !== null) return make("clause", resumed);
  }
  if (
    word.tag === "to" &&
    (words[at + 1]?.tag === "base" ||
      words[at + 1]?.tag === "adverb" ||
      words[at + 1]?.lower === "be" ||
      words[at + 1]?.lower === "have")
  )
    return make("to");
  return null;
}

/** In words, from the comma before it to the one after it. */
const LONGEST_CITATION = 25;

/** "reported, citing two aides, that": the clause goes on after the second comma. */
function afterCitation({ words, speechAt }: Passage, site: CueSite, at: number): number | null {
  const end = Math.min(at + LONGEST_CITATION, site.sentence.to - 1);
  for (let i = at; i < end && speechAt[i] === -1; i++)
    if (words[i]?.tag === "comma" && words[i + 1]?.tag === "that") return i + 1;
  return null;
}

/** After a comma or a verb of saying even two quoted words are what was said. */
export function startsQuotation({ pieces, quotedAt }: Passage, at: number): boolean {
  return pieces[quotedAt[at] ?? -1]?.from === at;
}

/** "said that day" against "said that the day": the first has no verb after it before the sentence ends. */
function isDemonstrative({ words }: Passage, at: number): boolean {
  return words[at + 1] === undefined || words[at + 1]?.tag === "stop" || words[at + 1]?.tag === "comma";
}

/** Constructions with a noun phrase or a preposition after the verb. */
function phraseFrame(passage: Passage, site: CueSite, place: Place): Complement | null {
  const { words } = passage;
  const { after, at } = place;
  const word = words[at];
  if (word === undefined || at >= site.sentence.to) return null;
  if (
    (word.tag === "preposition" || word.tag === "to") &&
    site.verb.frames.has(word.lower) &&
    at === after &&
    at + 1 < site.sentence.to &&
    !isTime(words[at + 1])
  )
    return { frame: word.lower, cueTo: at + 1, from: at + 1, addressee: null };
  if (word.tag === "gerund" && site.verb.frames.has("clause"))
    return { frame: "clause", cueTo: after, from: at, addressee: null };
  if (!isNominal(word) || isTime(word)) return null;
  return objectFrame(passage, site, place);
}

function objectFrame(passage: Passage, site: CueSite, { after, at }: Place): Complement | null {
  const { words } = passage;
  const base = basePhraseAfter(words, at, site.sentence);
  if (base === null) return null;
  const make = (frame: Frame, from: number, addressee: Range | null = null): Complement => ({
    frame,
    cueTo: after,
    from,
    addressee,
  });
  if (site.verb.frames.has("object-clause")) {
    const told = afterAddressee(passage, site, { after, at: base.to });
    if (told !== null) return make("object-clause", told, base);
    if (words[base.to]?.tag === "pronoun") return make("object-clause", base.to, base);
  }
  if (words[base.to]?.tag === "to" && words[base.to + 1]?.tag === "base") return make("object-to", at);
  const whole = nounPhraseAfter(words, at, site.sentence) ?? base;
  if (isFiniteVerb(words[base.to]) || isFiniteVerb(words[whole.to]) || words[whole.to]?.tag === "negation")
    return make("clause", at);
  return make("object", at);
}

/** Where the clause or quotation starts that was told, past when and where: "told reporters in Vell on Monday that". */
function afterAddressee(passage: Passage, site: CueSite, { after, at }: Place): number | null {
  let place = at;
  for (let adjuncts = 0; adjuncts <= MOST_ADJUNCTS; adjuncts++) {
    const told = plainFrame(passage, site, { after, at: place });
    if (told !== null) return told.frame === "to" ? null : told.from;
    const next = skipAdjunct(passage, site, place);
    if (next === place || TOPICS.has(passage.words[place]?.lower ?? "")) return null;
    place = next;
  }
  return null;
}

/** Prepositions of what was told, not of when or where: "told them about a plan that failed". */
const TOPICS: ReadonlySet<string> = new Set(["about", "to", "against", "regarding", "concerning"]);

/** Past one adverbial: "also", "on Tuesday", "in a statement", "last week". */
function skipAdjunct({ words }: Passage, { sentence }: CueSite, at: number): number {
  const word = words[at];
  if (word === undefined || at >= sentence.to) return at;
  if (word.tag === "adverb" || isTime(word)) return at + 1;
  if ((word.lower === "last" || word.lower === "this" || word.lower === "late") && isTime(words[at + 1])) return at + 2;
  if (word.tag !== "to" && !PREPOSITIONS.has(word.lower)) return at;
  return nounPhraseAfter(words, at + 1, sentence)?.to ?? at;
}

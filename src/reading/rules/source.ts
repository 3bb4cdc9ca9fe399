// Source: whose cue it is: the subject left of the verb, shared over coordination and participles, or the noun phrase
// after an inverted or passive verb. Null where the sentence names none.
import {
  isAuxiliary,
  isFiniteVerb,
  isTime,
  nounPhraseAfter,
  nounPhraseBefore,
  type Range,
  verbGroupAround,
} from "../../language/chunks.ts";
import { cueVerb } from "../../language/en/cue-verbs.ts";
import type { Word } from "../../language/parts-of-speech.ts";
import type { CueSite } from "./cue-site.ts";
import type { Passage } from "./passage.ts";

export interface Subject {
  readonly range: Range;
  /** False where it is taken over from an earlier verb of the sentence: "X said A and added B". */
  readonly isOwn: boolean;
}

/** The subject of a finite verb, or of a participle or infinitive that shares one. */
export function subjectOf(passage: Passage, site: CueSite): Subject | null {
  // A participle after a comma shares the subject of its sentence: "Rowe left, saying".
  const isLoose = site.shape === "participle" && passage.words[site.group.from - 1]?.tag === "comma";
  const own = isLoose ? null : ownSubject(passage, site);
  if (own !== null) return { range: own, isOwn: true };
  const shared = sharedSubject(passage, site);
  return shared === null ? null : { range: shared, isOwn: false };
}

export function ownSubject(passage: Passage, { group, sentence }: CueSite): Range | null {
  const floor = speechFloor(passage, group.from, sentence.from);
  const end = beforeMark(passage, beforeTime(passage.words, group.from, floor));
  const range = nounPhraseBefore(passage.words, end, { from: floor, to: sentence.to });
  return range === null || isBareThat(passage.words, range) ? null : range;
}

function isBareThat(words: readonly Word[], { from, to }: Range): boolean {
  return words[from]?.tag === "that" && to - from === 1;
}

const TIME_OPENERS: ReadonlySet<string> = new Set(["on", "last", "this", "late", "early", "in", "earlier"]);

/** Back over when it was said: "the court this month rejected", "Rowe on Tuesday said". */
function beforeTime(words: readonly Word[], end: number, lowest: number): number {
  let at = end;
  while (at > lowest && isTime(words[at - 1])) at--;
  if (at === end) return end;
  const isBareDay = words[at]?.tag === "name";
  const opener = at;
  while (at > lowest && TIME_OPENERS.has(words[at - 1]?.lower ?? "")) at--;
  return at > lowest && (isBareDay || at < opener) && isSubjectEnd(words[at - 1]) ? at : end;
}

function isSubjectEnd(word: Word | undefined): boolean {
  return word?.tag === "name" || word?.tag === "noun" || word?.tag === "pronoun";
}

/** A verb that opens a quotation has its subject before the mark: "the two “agreed to wait”". */
function beforeMark({ quotedAt, pieces }: Passage, end: number): number {
  return pieces[quotedAt[end - 1] ?? -1]?.from === end - 1 ? end - 1 : end;
}

/** In words, leftwards from the verb. */
const FARTHEST_SUBJECT = 80;

/** A quotation to the left is a wall: no subject reaches across it. */
function speechFloor({ speechAt }: Passage, at: number, lowest: number): number {
  let floor = at;
  const bound = Math.max(lowest, at - FARTHEST_SUBJECT);
  while (floor > bound && speechAt[floor - 1] === -1) floor--;
  return floor;
}

/** The subject of the nearest finite verb to the left that has one of its own, and that this verb can stand beside. */
function sharedSubject(passage: Passage, site: CueSite): Range | null {
  const { words } = passage;
  const from = Math.max(site.sentence.from, site.group.from - FARTHEST_SUBJECT);
  const isTurn = words[site.group.from - 1]?.lower === "but" || words[site.group.from]?.lower === "then";
  const isPlain = site.shape === "finite" && !isAuxiliary(words[site.group.from]);
  let nearest: Range | null = null;
  for (let at = site.group.from - 1; at > from; at--) {
    if (!isFiniteVerb(words[at]) || passage.speechAt[at] !== -1) continue;
    const group = verbGroupAround(words, at, site.sentence);
    const subject = ownSubject(passage, { ...site, group });
    at = group.from;
    if (subject === null || words[subject.from]?.tag === "relative") continue;
    const isOther = isTurn || (isPlain && isAuxiliary(words[group.from]) && words[group.from]?.lower !== "was");
    if (!isOther || governs(words, group, site)) return subject;
    nearest ??= subject;
  }
  return nearest ?? (site.shape === "participle" ? openingParticipleSubject(passage, site) : null);
}

/** "said it would wait but insisted", "said it had left and accused": a verb of saying goes on from one in the same tense. */
function governs(words: readonly Word[], group: Range, site: CueSite): boolean {
  const verb = words[group.to - 1];
  const frames = verb?.lemma === undefined ? undefined : cueVerb(verb.lemma)?.frames;
  const isAlike =
    verb?.tag === words[site.head]?.tag && isAuxiliary(words[group.from]) === isAuxiliary(words[site.group.from]);
  return isAlike && (frames?.has("clause") === true || frames?.has("to") === true);
}

/** "Citing two officials, the broadcaster reported": the subject comes after the comma. */
function openingParticipleSubject({ words }: Passage, { group, sentence }: CueSite): Range | null {
  if (group.from - sentence.from > 2) return null;
  for (let at = group.to; at < sentence.to; at++) {
    if (words[at]?.tag !== "comma") continue;
    const phrase = nounPhraseAfter(words, words[at + 1]?.tag === "quote" ? at + 2 : at + 1, sentence);
    if (phrase === null) continue;
    const verb = words[phrase.to]?.tag === "adverb" ? phrase.to + 1 : phrase.to;
    if (isFiniteVerb(words[verb])) return phrase;
  }
  return null;
}

/** The source after an inverted verb, with its appositions: "said Jane Roe, an envoy who …". */
export function invertedSource(passage: Passage, site: CueSite): Range | null {
  const { words } = passage;
  const first = nounPhraseAfter(words, site.group.to, site.sentence);
  if (first === null) return null;
  if (words[first.from]?.tag === "pronoun") return first;
  let { to } = first;
  while (to < site.sentence.to && passage.speechAt[to] === -1 && continuesSource(passage, to)) to++;
  return { from: first.from, to: withoutTail(passage, first.from, to) };
}

function continuesSource({ words }: Passage, at: number): boolean {
  const word = words[at];
  if (word === undefined || word.tag === "stop" || word.tag === "colon") return false;
  if (word.tag === "subordinator" || (word.lower === "as" && words[at + 1]?.tag === "pronoun")) return false;
  if (word.tag !== "comma") return word.tag !== "dash";
  const next = words[at + 1];
  return (
    next !== undefined &&
    next.tag !== "gerund" &&
    next.tag !== "conjunction" &&
    next.tag !== "pronoun" &&
    next.tag !== "subordinator"
  );
}

/** Without a comma or an adverbial of time or place of saying at the end: "… on Tuesday", "… in a statement". */
function withoutTail({ words }: Passage, from: number, to: number): number {
  let end = to;
  for (let i = from + 1; i < end; i++) {
    const lower = words[i]?.lower ?? "";
    if (
      (lower === "in" || lower === "during" || lower === "at") &&
      /^(?:a|an|his|her|their|its)$/.test(words[i + 1]?.lower ?? "") &&
      CHANNEL.test(
        words
          .slice(i + 2, i + 5)
          .map((w) => w.lower)
          .join(" "),
      )
    )
      end = i;
    else if (lower === "on" && words[i + 1] !== undefined && DAY.test(words[i + 1]?.lower ?? "")) end = i;
    else if (DAY.test(lower) && i === end - 1) end = i;
  }
  while (end > from + 1 && (words[end - 1]?.tag === "comma" || words[end - 1]?.tag === "stop")) end--;
  return end;
}

const CHANNEL =
  /\b(?:statement|interview|speech|tweet|post|email|e-mail|letter|telephone|phone|conference|message|release|briefing)\b/;
const DAY = /^(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday)$/;

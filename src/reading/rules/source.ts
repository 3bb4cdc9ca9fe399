// Source: whose cue it is: the subject left of the verb, shared over coordination and participles, or the noun phrase
// after an inverted or passive verb. Null where the sentence names none.
import { isFiniteVerb, nounPhraseAfter, nounPhraseBefore, type Range } from "../../language/chunks.ts";
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
  const range = nounPhraseBefore(passage.words, group.from, { from: floor, to: sentence.to });
  return range === null ||
    (passage.words[range.from]?.tag === "that" && range.to - range.from === 1 && !isRelativeThat(passage, range))
    ? null
    : range;
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

function isRelativeThat({ words }: Passage, range: Range): boolean {
  const before = words[range.from - 1]?.tag;
  return before === "noun" || before === "name";
}

/** The subject of the nearest finite verb to the left that has one of its own. */
function sharedSubject(passage: Passage, site: CueSite): Range | null {
  const { words } = passage;
  const from = Math.max(site.sentence.from, site.group.from - FARTHEST_SUBJECT);
  for (let at = site.group.from - 1; at > from; at--) {
    if (!isFiniteVerb(words[at]) || isFiniteVerb(words[at - 1]) || passage.speechAt[at] !== -1) continue;
    const subject = ownSubject(passage, { ...site, group: { from: at, to: at + 1 } });
    if (subject !== null && words[subject.from]?.tag !== "relative" && words[subject.from]?.tag !== "that")
      return subject;
  }
  return site.shape === "participle" ? openingParticipleSubject(passage, site) : null;
}

/** "Citing two officials, the broadcaster reported": the subject comes after the comma. */
function openingParticipleSubject({ words }: Passage, { group, sentence }: CueSite): Range | null {
  if (group.from - sentence.from > 2) return null;
  for (let at = group.to; at < sentence.to; at++) {
    if (words[at]?.tag !== "comma") continue;
    const phrase = nounPhraseAfter(words, at + 1, sentence);
    if (phrase !== null && isFiniteVerb(words[phrase.to])) return phrase;
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

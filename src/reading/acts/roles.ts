// Roles: who does an act and to whom, from the phrases a proposal names. The recipient is whoever stands in the place that
// the act's sense prefers; of a thing its owner or whoever it came from; else whoever stands anywhere in the clause.
import type { Range } from "../../language/chunks.ts";
import type { Word } from "../../language/parts-of-speech.ts";
import { firstFrom, type Span } from "../../schema/span.ts";
import { isHostileDeed, typeOf } from "./kinds.ts";
import { nounSense } from "./lexicon.ts";
import {
  type Company,
  headParticipant,
  innerParticipant,
  isDocument,
  isSomebody,
  type Participant,
  phraseParticipant,
} from "./participants.ts";
import { headOf } from "./phrases.ts";
import type { Proposal } from "./proposal.ts";
import type { Slot } from "./right-of.ts";
import { INSTRUMENT } from "./subjects.ts";

export interface Stage {
  readonly words: readonly Word[];
  readonly company: Company;
  /** The sentence, where a pronoun may find who it stands for by name. */
  readonly sentence: Span;
}

/** Who acts: whoever heads the subject; of an attack or a refusal whoever is named in it. */
export function actorsOf(parts: readonly Range[], stage: Stage): readonly Participant[] {
  const { words, company } = stage;
  return parts.flatMap((part) => {
    const head = headParticipant(words, part, company);
    if (head !== null) return [named(head, stage)];
    const noun = headOf(words, part);
    if (nounSense(noun) !== null || INSTRUMENT.test(noun)) return innerParticipant(words, part, company) ?? [];
    const isBody = isSomebody(words, part) || isName(words, part);
    return isBody ? (phraseParticipant(words, part) ?? []) : (innerParticipant(words, part, company) ?? []);
  });
}

/** "it" by the name that the same sentence has for whom it stands for. */
function named(one: Participant, { company, sentence }: Stage): Participant {
  if (one.actor === null || one.span.end - one.span.start > LONGEST_PRONOUN) return one;
  const name = company.namedIn(sentence, one.actor);
  return name === null ? one : { actor: one.actor, span: name.span };
}

const LONGEST_PRONOUN = "themselves".length;

function isName(words: readonly Word[], { from, to }: Range): boolean {
  return words[to - 1]?.tag === "name" && to - from <= 6;
}

/** Prepositions behind which a recipient may stand when the preferred places name nobody. */
const ELSEWHERE = ["against", "with", "to", "from", "on", "of", "for", "between", "by"];
const PLACES = ["in", "at", "into", "over", "near", "along"];
const AT_PLACES = /^(?:ASSAULT|AID|AGREE|MOBILIZE|PROTEST|COERCE|RETREAT|SANCTION|CONSULT|CONCEDE|COOPERATE)$/;

/** Whom the preferred places name, without the places where something only happened: with whom parties meet or agree. */
export function partnersOf({ recipients }: Proposal, stage: Stage): readonly Participant[] {
  const found = recipients.map(({ roles, slots }) =>
    firstOf(roles.filter((role) => !PLACES.includes(role)).map((role) => participantsAt(role, slots, stage))),
  );
  return found.find((list) => list !== null) ?? [];
}

/** To whom: `[]` where the sentence names nobody and nothing. Whoever acts is passed over, "its" of "withdrew its troops" with it. */
export function recipientsOf(proposal: Proposal, stage: Stage, by: readonly Participant[]): readonly Participant[] {
  const { kind, recipients } = proposal;
  const others = (list: readonly Participant[]) =>
    list.filter((one) => !isOwn(one, stage) && !by.some((other) => isSame(one, other)));
  for (const { roles, slots } of recipients) {
    const found = firstOf(
      roles.flatMap((role) => [
        others(participantsAt(role, slots, stage)),
        PLACES.includes(role) ? [] : others(bodiesAt(role, slots, stage)),
      ]),
    );
    if (found !== null) return found;
  }
  if (recipients.every(({ roles }) => roles.length === 0) && recipients.length === 1) return [];
  // "The ship was seized near Oro": who is somewhere near is not who it was done to.
  if (proposal.isPassive && proposal.subject.length === 0) return [];
  const elsewhere = AT_PLACES.test(typeOf(kind)) ? [...ELSEWHERE, ...PLACES] : ELSEWHERE;
  for (const { slots } of recipients) {
    const found = firstOf([
      ...slots.filter(isObject).map((slot) => others(innerOf(slot, stage))),
      ...elsewhere.map((role) => others(participantsAt(role, slots, stage))),
    ]);
    if (found !== null) return found;
  }
  // "tortured an inmate in western Oro": who is told to suffer it, named or not.
  const done =
    isHostileDeed(kind) || typeOf(kind) === "ACCUSE"
      ? others(recipients.flatMap(({ slots }) => phrasesAt("obj", slots, stage)))
      : [];
  if (done.length > 0) return done;
  const after = others(namedAfter(proposal, stage));
  if (after.length > 0) return after.slice(0, 1);
  for (const { roles, slots } of recipients) {
    const found = firstOf(roles.map((role) => others(phrasesAt(role, slots, stage))));
    if (found !== null) return found;
  }
  return [];
}

/** In words: who is named farther on belongs to something else. */
const FARTHEST = 25;
/** Where something else begins to be told. */
const BORDER =
  /^(?:after|before|because|while|when|as|following|during|over|since|but|until|if|unless|near|that|linked|suspected)$/;

/** Whoever is named behind an event in its own clause, nearest first. */
function namedAfter({ head, kind }: Proposal, { words, company }: Stage): readonly Participant[] {
  let at = head + 1;
  while (at < head + FARTHEST && at < words.length && !isBorder(words[at])) at++;
  const [start, end] = [words[head]?.end ?? 0, words[at - 1]?.end ?? 0];
  return company
    .inside({ start, end })
    .filter(
      ({ form, kind: who, span }) =>
        span.start >= start && form === "name" && (who !== "place" || AT_PLACES.test(typeOf(kind))),
    )
    .map(({ actor, span }) => ({ actor, span }));
}

function isBorder(word: Word | undefined): boolean {
  return (
    word === undefined || /^(?:comma|stop|colon|dash|subordinator|relative)$/.test(word.tag) || BORDER.test(word.lower)
  );
}

export function isSame(one: Participant, other: Participant): boolean {
  return other.span.start === one.span.start || (other.actor !== null && other.actor === one.actor);
}

/** "its", and "their", "his" or "her" of nobody known: in the clause of a doer they are the doer's own. */
function isOwn({ actor, span }: Participant, { words }: Stage): boolean {
  if (span.end - span.start > LONGEST_PRONOUN) return false;
  const word = words[firstFrom(words, span.start)];
  return word?.lower === "its" || (actor === null && /^(?:their|his|her)$/.test(word?.lower ?? ""));
}

function firstOf(lists: readonly (readonly Participant[])[]): readonly Participant[] | null {
  return lists.find((list) => list.length > 0) ?? null;
}

function isObject({ preposition }: Slot): boolean {
  return preposition === null;
}

function slotsAt(role: string, slots: readonly Slot[]): readonly Slot[] {
  const objects = slots.filter(isObject);
  if (role === "obj") return objects.slice(0, 1);
  if (role === "obj2") return objects.length > 1 ? objects.slice(0, 1) : [];
  return slots.filter(({ preposition }) => preposition === role);
}

function participantsAt(role: string, slots: readonly Slot[], stage: Stage): readonly Participant[] {
  const { words, company } = stage;
  for (const { preposition, parts } of slotsAt(role, slots)) {
    const heads = parts.flatMap((part) => headParticipant(words, part, company) ?? []);
    if (heads.length > 0) return heads.map((one) => named(one, stage));
    const inner =
      preposition === null ? [] : parts.slice(0, 1).flatMap((part) => innerParticipant(words, part, company) ?? []);
    if (inner.length > 0) return inner;
  }
  return [];
}

/** Unnamed people and bodies, "the armed rebels", unless they are a thing with an owner: "Oro's proposal". */
function bodiesAt(role: string, slots: readonly Slot[], { words, company }: Stage): readonly Participant[] {
  return slotsAt(role, slots)
    .slice(0, 1)
    .flatMap(({ parts }) => parts)
    .filter((part) => isName(words, part) || (isSomebody(words, part) && !isDocument(words, part)))
    .filter((part) => innerParticipant(words, part, company) === null)
    .flatMap((part) => phraseParticipant(words, part) ?? []);
}

function innerOf({ parts }: Slot, { words, company }: Stage): readonly Participant[] {
  return parts.slice(0, 1).flatMap((part) => innerParticipant(words, part, company) ?? []);
}

/** A thing without anybody in it: "the killing". */
function phrasesAt(role: string, slots: readonly Slot[], { words }: Stage): readonly Participant[] {
  return slotsAt(role, slots)
    .slice(0, 1)
    .flatMap(({ parts }) =>
      parts.slice(0, 1).flatMap((part) => (isDull(words, part) ? [] : (phraseParticipant(words, part) ?? []))),
    );
}

function isDull(words: readonly Word[], part: Range): boolean {
  const { tag, lower } = words[part.from] ?? { tag: "", lower: "" };
  if (part.to - part.from !== 1 || /^(?:each|one|the)$/.test(lower)) return false; // "each other"
  return /^(?:number|pronoun|relative|that|determiner|possessive)$/.test(tag);
}

/** Kinds in which the parties do the same to each other; two who mediate do it to others. */
export function isMutual(kind: string): boolean {
  return /^(?:AGREE|CONSULT|COOPERATE|SUPPORT)$/.test(typeOf(kind)) && kind !== "CONSULT/third-party";
}

/** "each other", "one another", "the other". */
export function isEachOther({ actor, span }: Participant, { words }: Stage): boolean {
  const at = firstFrom(words, span.start);
  const pair = `${words[at]?.lower} ${words[at + 1]?.lower}`;
  return actor === null && /^(?:each other|one another|the other)$/.test(pair);
}

/** The two whom "each" right before a verb stands for: the names that "and" joins before it in its sentence. */
export function eachOf(head: number, { words, company, sentence }: Stage): readonly Participant[] {
  if (words[head - 1]?.lower !== "each") return [];
  const isName = (at: number): boolean => words[at]?.tag === "name";
  for (let and = firstFrom(words, sentence.start); and < head - 1; and++) {
    if (words[and]?.lower !== "and" || !isName(and - 1) || !isName(and + 1)) continue;
    let [from, to] = [and - 1, and + 2];
    while (isName(from - 1)) from--;
    while (isName(to)) to++;
    return [
      { from, to: and },
      { from: and + 1, to },
    ].flatMap((part) => headParticipant(words, part, company) ?? phraseParticipant(words, part) ?? []);
  }
  return [];
}

// Parties: who stands on the sides of a deal, by what the words around its name say. Every sign adds a weight; `deals.ts`
// keeps those that reach its threshold. A mediator, an outlet or a place is no party.
import { DELEGATES, PARTY_VERBS, PRESSING_VERBS } from "../../language/en/deal-words.ts";
import type { Word } from "../../language/parts-of-speech.ts";
import type { ActorId } from "../../schema/ids.ts";
import type { Span } from "../../schema/span.ts";
import type { TaggedSentence } from "../tagged.ts";
import type { ActorPlaces } from "./actor-places.ts";
import { firstWithin, isAmong, listAfter, spanOf, subjectOf, type VerbSite, verbAt, verbBefore } from "./clause.ts";
import type { Named } from "./named.ts";

export interface Side {
  readonly actor: ActorId;
  readonly weight: number;
}

/** A sign this strong makes a party by itself; two of the weak ones do. */
export const ENOUGH = 2;
const SURE = 3;
const STRONG = 2;
const WEAK = 1;

export function findSides(named: Named, places: ActorPlaces): readonly Side[] {
  const { words } = named.sentence;
  if (named.sort === "talks" && isRefused(words, named.from)) return [];
  const sides: Side[] = [];
  const add = (span: Span | null, weight: number): void => {
    if (span !== null) for (const actor of places.within(span)) sides.push({ actor, weight });
  };
  for (let at = named.from; at < named.to; at++)
    for (const actor of places.pair(wordAt(named, at))) sides.push({ actor, weight: SURE });
  addBetweenAndWith(named, add);
  add(ownersOf(named), WEAK);
  for (let at = named.from; at < named.to; at++)
    for (const actor of places.people(wordAt(named, at))) sides.push({ actor, weight: WEAK });
  const verb = verbBefore(words, named.from);
  if (verb !== null) addDoers(named, verb, add);
  addAgents(named, add);
  addNominal(named, add);
  if (named.sort === "proposal") addCalledUpon(named, places, sides);
  return sides;
}

/**
 * Whom the negotiators of one sentence sit at the table for.
 *
 * @example "Negotiators for Lomara and the Front", "the Front’s chief negotiator": both, and the Front
 * @example not: "a skilled negotiator": nobody
 */
export function findDelegations({ words }: TaggedSentence, places: ActorPlaces): readonly Side[] {
  const sides: Side[] = [];
  for (const [at, word] of words.entries()) {
    if (!DELEGATES.has(word.lower)) continue;
    const isFor = /^(?:for|from|of)$/.test(words[at + 1]?.lower ?? "");
    const own = firstWithin(words, { from: Math.max(0, at - 3), to: at }, (one) => one.lower === "'s");
    const span = isFor
      ? listAfter(words, at + 2)
      : spanOf(words, Math.max(0, own < 0 ? at - 2 : own - 4), own < 0 ? at + 1 : own);
    if (span === null) continue;
    // "the minister’s delegation" is no side of its own: his state is
    for (const actor of places.within(span))
      if (places.actor(actor)?.kind !== "person") sides.push({ actor, weight: STRONG });
  }
  return sides;
}

/** "refused to hold direct talks with B": there are no such talks. */
export function isRefused(words: readonly Word[], from: number): boolean {
  return firstWithin(words, { from: Math.max(0, from - 5), to: from }, (word) => REFUSING.test(word.lower)) >= 0;
}

const REFUSING = /^(?:refus(?:e|es|ed|ing|al)|reject(?:s|ed|ing)?|rul(?:e|es|ed|ing)|no|not|never|n't|without)$/;

type Add = (span: Span | null, weight: number) => void;

function wordAt({ sentence: { text, words } }: Named, at: number): string {
  const word = words[at];
  return word === undefined ? "" : text.slice(word.start, word.end);
}

const NEAR = 6;

/** "truce between A and B", "talks in Oslo with A", "a deal with A". */
function addBetweenAndWith(named: Named, add: Add): void {
  const { words } = named.sentence;
  for (let at = named.to; at < named.to + NEAR; at++) {
    const word = words[at];
    if (word === undefined || word.tag === "stop" || word.tag === "comma" || word.tag === "relative") return;
    if (word.lower === "between") {
      add(listAfter(words, at + 1), SURE);
      return;
    }
    if (word.lower !== "with") continue;
    add(listAfter(words, at + 1), STRONG);
    const verb = verbBefore(words, named.from);
    if (verb !== null && !verb.isPassive && !isTelling(verb)) add(subjectOf(words, verb.at), STRONG);
    return;
  }
}

/** "Lomara's truce", "the Ardesh nuclear deal": names right before the head. */
function ownersOf({ from, to, sentence: { words } }: Named): Span | null {
  const start = words[from - 1]?.lower === "'s" ? from - 2 : from;
  return spanOf(words, Math.max(0, start), to - 1);
}

/** Who agrees, signs, rejects, breaks; who is pressed to. */
function addDoers(named: Named, verb: VerbSite, add: Add): void {
  const { words } = named.sentence;
  const subject = subjectOf(words, verb.at);
  if (verb.isPassive) return;
  if (isAmong(PARTY_VERBS, verb.lemma)) {
    const outer = pressedBefore(words, verb.at);
    if (outer === null) {
      add(subject, STRONG);
      return;
    }
    add(spanOf(words, outer.at + 1, verb.at), STRONG);
    add(subjectOf(words, outer.at), WEAK);
  }
}

/** "A is pushing B to extend the truce": the pressing verb before the infinitive. */
function pressedBefore(words: readonly Word[], infinitive: number): VerbSite | null {
  if (words[infinitive - 1]?.tag !== "to") return null;
  for (let at = infinitive - 2; at >= Math.max(0, infinitive - 12); at--) {
    const verb = verbAt(words, at);
    if (verb !== null) return PRESSING_VERBS.has(verb.lemma) && at < infinitive - 2 ? verb : null;
  }
  return null;
}

function isTelling({ lemma }: VerbSite): boolean {
  return /^(?:say|tell|report|add|warn|note|call|mediate|broker|host)$/.test(lemma);
}

/** "rejected by A", "reached by A and B" behind the name. */
function addAgents(named: Named, add: Add): void {
  const { words } = named.sentence;
  for (let at = named.to; at < named.to + 2 * NEAR; at++) {
    const word = words[at];
    if (word === undefined || word.tag === "stop" || word.tag === "relative") return;
    if (word.lower !== "by" || words[at - 1]?.tag !== "past") continue;
    const verb = verbAt(words, at - 1);
    if (verb !== null && isAmong(PARTY_VERBS, verb.lemma)) add(listAfter(words, at + 1), STRONG);
    return;
  }
}

const STANCES =
  /^(?:rejection|acceptance|violation|violations|breach|breaches|endorsement|approval|refusal|withdrawal|compliance)$/;

/** "A's rejection of the proposal", "violations of the truce by A". */
function addNominal({ from, sentence: { words } }: Named, add: Add): void {
  for (let at = from - 1; at >= Math.max(0, from - NEAR); at--) {
    if (!STANCES.test(words[at]?.lower ?? "")) continue;
    if (words[at - 1]?.lower === "'s") add(spanOf(words, Math.max(0, at - 4), at - 1), STRONG);
    // "pressure A to reverse its rejection of": its is whom the verb before presses
    if (words[at - 1]?.tag === "possessive" && words[at - 1]?.lower !== "'s") {
      const verb = verbBefore(words, at - 1);
      const outer = verb === null ? null : pressedBefore(words, verb.at);
      if (verb !== null) add(outer === null ? subjectOf(words, verb.at) : spanOf(words, outer.at + 1, verb.at), STRONG);
    }
    return;
  }
}

const CALLING = /^(?:calls?|called|requires?|required|asks?|asked|would|envisages|obliges)$/;
const REACH = 45;

/** "The proposal calls for A to stop its tests in exchange for a halt to joint B-C drills": who has to give what. */
function addCalledUpon(named: Named, places: ActorPlaces, sides: Side[]): void {
  const { words } = named.sentence;
  const calls = firstWithin(words, { from: named.to, to: named.to + NEAR }, (word) => CALLING.test(word.lower));
  if (calls < 0) return;
  const to = firstWithin(words, { from: calls + 1, to: calls + 12 }, (word) => word.tag === "to");
  const called = spanOf(words, calls + 1, to);
  if (called !== null) for (const actor of places.within(called)) sides.push({ actor, weight: STRONG });
  for (let at = calls + 1; at < calls + REACH; at++) {
    if (!/^(?:exchange|return)$/.test(words[at]?.lower ?? "") || words[at + 1]?.lower !== "for") continue;
    const end = Math.min(at + 16, words.length);
    for (let i = at + 2; i < end; i++)
      for (const actor of places.pair(wordAt(named, i))) sides.push({ actor, weight: STRONG });
    const given = spanOf(words, at + 2, end);
    if (given !== null) for (const actor of places.within(given)) sides.push({ actor, weight: STRONG });
    return;
  }
}

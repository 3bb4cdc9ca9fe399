// Demands: what someone wants of another. By verbs ("urged Lomara to withdraw"), by "must" in someone's words, by "it is time
// for", by the noun; with an "or else" or a time given for it, an ultimatum.
import { isFiniteVerb, nounPhraseBefore, verbGroupAround } from "../../language/chunks.ts";
import { CALLING, DEMANDING, IDLE_REQUESTS, PARTIES, PUBLIC, PURPOSES, URGING } from "../../language/en/term-words.ts";
import { firstWithin, isAmong, spanOf, subjectOf, type VerbSite, verbAt } from "../deals/clause.ts";
import { addressedFrom, demand, mayBeVerb, orElse } from "./demand.ts";
import { bargainersIn, doersOf, type FoundTerm, heardAt, speakersAt, type TermScene, type Words } from "./found.ts";

/**
 * The demands and ultimatums of one sentence.
 *
 * @example "Qasrah urged Lomara to withdraw": by Qasrah, to Lomara, demand "withdraw"
 * @example not: "He urged residents to seek shelter", "asked to comment"
 */
export function findDemands(scene: TermScene): readonly FoundTerm[] {
  const { words } = scene.sentence;
  const found: FoundTerm[] = [];
  for (let at = 0; at < words.length; at++) {
    const term =
      urged(scene, at) ?? obliged(scene, at) ?? timeFor(scene, at) ?? givenTime(scene, at) ?? named(scene, at);
    if (term !== null) found.push(term);
  }
  return found;
}

function urged(scene: TermScene, at: number): FoundTerm | null {
  const { words } = scene.sentence;
  const verb = verbAt(words, at);
  if (
    verb === null ||
    verb.isNegated ||
    !(isAmong(URGING, verb.lemma) || isAmong(DEMANDING, verb.lemma) || CALLING.has(verb.lemma))
  )
    return null;
  let next = at + 1;
  while (words[next]?.tag === "adverb") next++;
  const link = words[next]?.lower ?? "";
  // "its lobbying firms"
  if (words[at]?.tag === "gerund" && /^(?:determiner|possessive)$/.test(words[at - 1]?.tag ?? "")) return null;
  if (verb.isPassive) return urgedOf(scene, verb, next);
  if (link === "for" && verb.lemma === "ask") return askedFor(scene, verb, next + 1);
  if (link === "for" && CALLING.has(verb.lemma)) return wanted(scene, verb, next + 1, infinitiveFor(words, next + 1));
  if (link === "on" || link === "upon") {
    const infinitive = verb.lemma === "call" ? addressedFrom(words, next + 1) : -1;
    return infinitive < 0 ? null : wanted(scene, verb, next + 1, infinitive);
  }
  if (link === "against") return null;
  if (link === "that" && DEMANDING.has(verb.lemma)) return told(scene, verb, next + 1);
  const to = isAmong(URGING, verb.lemma) && isNominalStart(words, next) ? addressedFrom(words, next) : -1;
  if (to > next) return wanted(scene, verb, next, to);
  if (!isAmong(DEMANDING, verb.lemma) || verb.lemma === "insist" || !isNominalStart(words, next)) return null;
  return wanted(scene, verb, next, -1);
}

/** "called for Lomara to act" has an addressee; "called for efforts to end the war" wants the efforts. */
function infinitiveFor(words: Words, from: number): number {
  const to = addressedFrom(words, from);
  return to > from && PURPOSES.has(words[to - 1]?.lower ?? "") ? -1 : to;
}

/** A party asks for terms; a man who asks for tea does not. */
function askedFor(scene: TermScene, verb: VerbSite, from: number): FoundTerm | null {
  const { words, text } = scene.sentence;
  const subject = subjectOf(words, verb.at);
  const by = doersOf(scene, subject, words[verb.at]?.start ?? 0);
  const isWe = subject !== null && /^we$/i.test(text.slice(subject.start, subject.end));
  const isBody = by.some((id) => /^(?:state|organization)$/.test(scene.places.actor(id)?.kind ?? ""));
  return by.length > 0 && (isWe || isBody) ? wanted(scene, verb, from, -1) : null;
}

function isNominalStart(words: Words, at: number): boolean {
  return /^(?:determiner|name|noun|adjective|possessive|number|pronoun)$/.test(words[at]?.tag ?? "");
}

/** A demand whose addressee starts at `from` and whose infinitive stands at `to`; without one, a noun is demanded. */
function wanted(scene: TermScene, verb: VerbSite, from: number, to: number): FoundTerm | null {
  const { words } = scene.sentence;
  const addressee = to > from ? spanOf(words, from, words[to - 1]?.tag === "negation" ? to - 1 : to) : null;
  if (to > from && !isBargained(words, from, to)) return null;
  const isOwn = verb.lemma === "want" && words[from]?.tag === "possessive";
  const sides = isOwn ? [] : bargainersIn(scene, addressee);
  if (sides.length === 0 && to > from && (NEEDS_SIDE.has(verb.lemma) || words[to + 1]?.lower === "be")) return null;
  const isNot = words[to - 1]?.tag === "negation" && to > from;
  const start = to > from ? (isNot ? to - 1 : to + 1) : from;
  if (IDLE_REQUESTS.has(words[start]?.lower ?? "")) return null;
  const subject = subjectOf(words, verb.at);
  const by = doersOf(scene, subject, words[verb.at]?.start ?? 0);
  // "the crisis demands a response": nobody does
  if (to <= from && by.length === 0) return null;
  const isAddressed = to > from && firstWithin(words, { from, to }, (word) => PARTIES.has(word.lower)) >= 0;
  return demand(scene, { by, to: sides, from: start, cue: verb.at, isAddressed, isNominal: to <= from });
}

/** Verbs of wanting and telling that mostly are none of bargaining. */
const NEEDS_SIDE: ReadonlySet<string> = new Set(["want", "order", "tell", "warn", "challenge", "encourage"]);

/** The public and lone pronouns are no other side. */
function isBargained(words: Words, from: number, to: number): boolean {
  const head = words[to - 1]?.tag === "negation" ? to - 2 : to - 1;
  return firstWithin(words, { from, to: head + 1 }, (word) => PUBLIC.has(word.lower)) < 0;
}

/** "Lomara was urged to withdraw". */
function urgedOf(scene: TermScene, verb: VerbSite, to: number): FoundTerm | null {
  const { words } = scene.sentence;
  if (words[to]?.tag !== "to" || !mayBeVerb(words, to + 1) || !URGING.has(verb.lemma) || verb.lemma === "require")
    return null;
  if (IDLE_REQUESTS.has(words[to + 1]?.lower ?? "") || /^(?:be|whether)$/.test(words[to + 1]?.lower ?? "")) return null;
  const subject = subjectOf(words, verb.at);
  const isPublic =
    subject !== null &&
    scene.sentence.text
      .slice(subject.start, subject.end)
      .split(/\s+/)
      .some((one) => PUBLIC.has(one.toLowerCase()));
  const addressee = isPublic ? [] : bargainersIn(scene, subject);
  return addressee.length === 0 ? null : demand(scene, { by: [], to: addressee, from: to + 1, cue: verb.at });
}

/** "demanded that Lomara withdraw": the clause behind "that"; a mere "insisted that" tells and demands nothing. */
function told(scene: TermScene, verb: VerbSite, from: number): FoundTerm | null {
  const { words } = scene.sentence;
  const finite = firstWithin(words, { from, to: from + 14 }, isFiniteVerb);
  if (verb.lemma === "insist" && !OBLIGING.test(words[finite]?.lower ?? "")) return null;
  const by = doersOf(scene, subjectOf(words, verb.at), words[verb.at]?.start ?? 0);
  const to = bargainersIn(scene, spanOf(words, from, Math.min(from + 5, words.length))).slice(0, 1);
  return demand(scene, { by, to, from, cue: verb.at });
}

const OBLIGING = /^(?:must|should)$/;
/** Demanded of a thing: "the captives must be released". */
const SETTLED =
  /^(?:released|freed|lifted|opened|reopened|withdrawn|returned|stopped|halted|ended|implemented|respected|extended|restored|removed|disarmed|dismantled|honored|honoured)$/;

/** "must", "should", "needs to" in someone's words, of another than the speaker. */
function obliged(scene: TermScene, at: number): FoundTerm | null {
  const { words } = scene.sentence;
  const word = words[at];
  if (word === undefined) return null;
  const isNeed =
    /^(?:needs?|needed|has|have|had)$/.test(word.lower) && words[at + 1]?.tag === "to" && word.tag !== "noun";
  if (!isNeed && !(word.tag === "modal" && OBLIGING.test(word.lower))) return null;
  const heard = heardAt(scene, word.start);
  // "“They needed to get rid of it,” she said": told of what is over, and nothing that she demands
  if (heard?.isDirect === true && /^(?:needed|had)$/.test(word.lower)) return null;
  const isSaid = heard?.status === "said";
  if (!isSaid && orElse(words, at) === null) return null;
  const start = isNeed ? at + 2 : at + 1;
  const isPassive = words[start]?.lower === "be";
  if (IDLE_REQUESTS.has(words[start]?.lower ?? "") || isInverted(words, at)) return null;
  if (/^(?:have|n't)$/.test(words[start]?.lower ?? "") || (isPassive && !SETTLED.test(words[start + 1]?.lower ?? "")))
    return null;
  const group = verbGroupAround(words, at, { from: Math.max(0, at - 6), to: words.length });
  const from = beforeModals(words, group.from);
  const phrase = nounPhraseBefore(words, from, { from: Math.max(0, from - 25), to: words.length });
  if (phrase === null) return null;
  const subject = spanOf(words, phrase.from, phrase.to);
  const speakers = speakersAt(scene, word.start);
  const to = bargainersIn(scene, subject).filter((one) => !speakers.includes(one));
  // "needs to" is advice where it is said of a person, and "what Lomara needs to solve" a description
  const isAdvised =
    isNeed &&
    (words[phrase.from - 1]?.tag === "question" || to.some((one) => scene.places.actor(one)?.kind === "person"));
  if (isAdvised) return null;
  const isOther = to.length > 0 || isPassive || /^(?:it|they)$/.test(words[phrase.to - 1]?.lower ?? "");
  if (
    !isOther ||
    firstWithin(words, phrase, (one) => PUBLIC.has(one.lower) && one.tag === "pronoun" && one.lower !== "it") >= 0
  )
    return null;
  return demand(scene, { by: speakers, to, from: isPassive ? phrase.from : start, cue: isPassive ? phrase.from : at });
}

/** ", should war break out": an if without the word. */
function isInverted(words: Words, at: number): boolean {
  const [before, next] = [words[at - 1], words[at + 1]];
  // "war" is no verb, "break" behind it is
  if (next?.tag === "noun" && next.lemma === undefined && words[at + 2]?.lemma !== undefined) return true;
  return (
    (before === undefined || before.tag === "comma") &&
    /^(?:noun|name|determiner|pronoun|possessive)$/.test(next?.tag ?? "")
  );
}

/** "could and should": the subject stands before both. */
function beforeModals(words: Words, at: number): number {
  const isPair = words[at - 1]?.tag === "conjunction" && words[at - 2]?.tag === "modal";
  return isPair ? at - 2 : at;
}

/** "It is time for the council to act". */
function timeFor(scene: TermScene, at: number): FoundTerm | null {
  const { words } = scene.sentence;
  if (words[at]?.lower !== "time" || words[at + 1]?.lower !== "for") return null;
  if (!/^(?:is|'s|was|high|now|the|come)$/.test(words[at - 1]?.lower ?? "")) return null;
  const to = addressedFrom(words, at + 2);
  if (to < 0) return null;
  return demand(scene, {
    by: speakersAt(scene, words[at]?.start ?? 0),
    to: bargainersIn(scene, spanOf(words, at + 2, to)),
    from: to + 1,
    cue: at,
  });
}

/** "gave the Front 48 hours to leave", "has until Friday to leave". */
function givenTime(scene: TermScene, at: number): FoundTerm | null {
  const { words } = scene.sentence;
  const word = words[at];
  const isGiven = /^(?:give|gave|given|gives|giving)$/.test(word?.lower ?? "");
  const isLeft = /^(?:has|have|had)$/.test(word?.lower ?? "") && words[at + 1]?.lower === "until";
  if (!isGiven && !isLeft) return null;
  const to = firstWithin(words, { from: at + 1, to: at + 14 }, (one) => one.tag === "to" || one.tag === "stop");
  if (words[to]?.tag !== "to" || words[to + 1]?.tag !== "base") return null;
  if (firstWithin(words, { from: at + 2, to }, (one) => isFiniteVerb(one) || one.lower === "before") >= 0) return null;
  const unit = firstWithin(words, { from: at + 1, to }, (one) =>
    /^(?:hours?|days?|weeks?|minutes|months?|until)$/.test(one.lower),
  );
  if (unit < 0) return null;
  const subject = subjectOf(words, at);
  const by = isGiven ? doersOf(scene, subject, word?.start ?? 0) : speakersAt(scene, word?.start ?? 0);
  const addressee = isGiven ? bargainersIn(scene, spanOf(words, at + 1, unit)) : bargainersIn(scene, subject);
  if (by.length === 0 && addressee.length === 0) return null;
  const term = demand(scene, { by, to: addressee, from: to + 1, cue: at });
  return term === null ? null : { ...term, kind: "ultimatum" };
}

/** "its demand for the release of", "Lomara’s demands that". */
function named(scene: TermScene, at: number): FoundTerm | null {
  const { words } = scene.sentence;
  if (!/^(?:demand|demands)$/.test(words[at]?.lower ?? "") || verbAt(words, at) !== null) return null;
  const owner = words[at - 1];
  const link = words[at + 1]?.lower ?? "";
  if (owner?.tag !== "possessive" || !/^(?:for|that|to)$/.test(link)) return null;
  const by = bargainersIn(scene, spanOf(words, Math.max(0, at - (owner.lower === "'s" ? 5 : 1)), at));
  return demand(scene, { by, to: [], from: at + 2, cue: at });
}

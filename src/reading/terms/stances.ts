// Stances: what a party offers, promises or refuses, without a price; and limits, up to where it goes.
import { isFiniteVerb, nounPhraseBefore } from "../../language/chunks.ts";
import {
  BOUNDING,
  CAPS,
  COURTESIES,
  GIVEN,
  HOSTILE,
  MEASURE_NOUNS,
  OFFERING,
  PROMISING,
  READY,
  REFUSABLE,
  REFUSING,
  TALKING,
  YIELDING,
} from "../../language/en/term-words.ts";
import { firstWithin, isAmong, listAfter, spanOf, subjectOf, type VerbSite, verbAt } from "../deals/clause.ts";
import { baseOf } from "./demand.ts";
import { clauseEnd, clauseStart, evidenceOf, isGapped, piece } from "./extent.ts";
import { bargainersIn, doersOf, type FoundTerm, hasDenial, speakersAt, type TermScene, type Words } from "./found.ts";

/**
 * Offers, commitments, refusals and limits of one sentence.
 *
 * @example "Lomara offered to withdraw": an offer; "refused to disarm": a refusal; "ready to talk but not to leave": a limit
 * @example not: "offered his condolences", "declined to comment", "vowed to destroy the group" (a threat is an act),
 *   "if he offered to leave"
 */
export function findStances(scene: TermScene): readonly FoundTerm[] {
  const { words } = scene.sentence;
  const found: FoundTerm[] = [];
  for (let at = 0; at < words.length; at++) {
    if (hasDenial(scene, words[at]?.start ?? 0) || isSupposed(words, at)) continue;
    const term =
      verbStance(scene, at) ?? readiness(scene, at) ?? committed(scene, at) ?? unyielding(scene, at) ?? cap(scene, at);
    if (term !== null) found.push(term);
  }
  return found;
}

const SUPPOSING = /^(?:if|unless|whether)$/;

/** "If he offered …", "whether Lomara had refused": supposed or asked, and not told; "if pressed, he would offer" tells. */
function isSupposed(words: Words, at: number): boolean {
  const start = clauseStart(words, at);
  for (let before = at - 1; before >= Math.max(0, start - 1); before--) {
    const word = words[before];
    if (word === undefined || word.tag === "comma") return false;
    if (SUPPOSING.test(word.lower)) return true;
    if (isFiniteVerb(word) && !/^(?:auxiliary|modal)$/.test(word.tag)) return false;
  }
  return false;
}

function verbStance(scene: TermScene, at: number): FoundTerm | null {
  const { words } = scene.sentence;
  const verb = verbAt(words, at);
  if (verb === null) return null;
  if (REFUSING.has(verb.lemma) || isParticle(words, at)) return refusal(scene, verb);
  if (verb.isPassive || verb.isNegated) return null;
  if (PROMISING.has(verb.lemma)) return promise(scene, verb);
  return OFFERING.has(verb.lemma) ? offer(scene, verb) : null;
}

/** "turned down", "ruled out". */
function isParticle(words: Words, at: number): boolean {
  const pair = `${baseOf(words, at)} ${words[at + 1]?.lower ?? ""}`;
  return pair === "turn down" || pair === "rule out";
}

/** "promised to open", "agreed to a truce", "pledged not to attack". */
function promise(scene: TermScene, verb: VerbSite): FoundTerm | null {
  const { words } = scene.sentence;
  const not = words[verb.at + 1]?.tag === "negation" ? 1 : 0;
  const link = words[verb.at + 1 + not];
  const isThat = link?.tag === "that" && verb.lemma !== "agree";
  if (link?.tag !== "to" && !isThat) return null;
  const start = verb.at + 2 + not;
  if (not === 0 && HOSTILE.has(baseOf(words, start))) return null;
  if (verb.lemma === "agree" && /^(?:disagree|differ|meet|speak|talk|say)$/.test(words[start]?.lower ?? ""))
    return null;
  return stance(scene, "commitment", verb, not === 1 ? verb.at + 1 : start);
}

/** "offered to free 22", "offered a truce", "proposed a freeze", "offered a 30% raise", "proposed that monitors stay". */
function offer(scene: TermScene, verb: VerbSite): FoundTerm | null {
  const { words } = scene.sentence;
  const next = words[verb.at + 1];
  const isThing = /^(?:determiner|possessive|number|adjective|noun|name|gerund)$/.test(next?.tag ?? "");
  if (next?.tag === "to")
    return /^(?:help|explain|comment|testify|buy|pay)$/.test(words[verb.at + 2]?.lower ?? "")
      ? null
      : stance(scene, "offer", verb, verb.at + 2);
  if (next?.tag === "that" && verb.lemma === "propose") return stance(scene, "offer", verb, verb.at + 2);
  if (!isThing || firstWithin(words, { from: verb.at + 1, to: verb.at + 8 }, (word) => COURTESIES.has(word.lower)) >= 0)
    return null;
  const isDealt =
    firstWithin(
      words,
      { from: verb.at + 1, to: verb.at + 10 },
      (word) => REFUSABLE.has(word.lower) || GIVEN.has(word.lower),
    ) >= 0;
  return isDealt ? stance(scene, "offer", verb, verb.at + 1) : null;
}

function refusal(scene: TermScene, verb: VerbSite): FoundTerm | null {
  const { words } = scene.sentence;
  if (verb.isNegated) return null;
  const particle = isParticle(words, verb.at) ? 1 : 0;
  const start = verb.at + 1 + particle;
  if (verb.isPassive) return refused(scene, verb);
  if (words[start]?.tag === "to" && /^(?:refuse|decline)$/.test(verb.lemma))
    return TALKING.has(baseOf(words, start + 1)) ? null : stance(scene, "refusal", verb, start + 1);
  if (verb.lemma === "refuse" || verb.lemma === "decline" || verb.lemma === "oppose")
    return isRefusable(words, start) ? stance(scene, "refusal", verb, start) : null;
  return isRefusable(words, start) ? stance(scene, "refusal", verb, start) : null;
}

function isRefusable(words: Words, from: number): boolean {
  const first = firstWithin(
    words,
    { from, to: from + 7 },
    (word) => REFUSABLE.has(word.lower) || /^(?:stop|comma|that|relative)$/.test(word.tag),
  );
  return REFUSABLE.has(words[first]?.lower ?? "");
}

/** "The idea was firmly rejected by Lomara". */
function refused(scene: TermScene, verb: VerbSite): FoundTerm | null {
  const { words } = scene.sentence;
  const subject = subjectOf(words, verb.at);
  if (subject === null) return null;
  const from = firstWithin(
    words,
    { from: Math.max(0, verb.at - 40), to: verb.at },
    (word) => word.start === subject.start,
  );
  if (from < 0 || !isRefusable(words, from)) return null;
  const by = words[verb.at + 1]?.lower === "by" ? bargainersIn(scene, listAfter(words, verb.at + 2)) : [];
  const end = by.length > 0 ? clauseEnd(words, verb.at) : verb.at + 1;
  return { kind: "refusal", by, to: [], give: [subject], evidence: evidenceOf(words, from, end) };
}

/** "rejected the idea | as ludicrous" */
function withoutVerdict(words: Words, from: number, end: number): number {
  const verdict = firstWithin(words, { from: from + 1, to: end - 1 }, ({ lower }) => lower === "as");
  return verdict > 0 && /^(?:quote|adjective)$/.test(words[verdict + 1]?.tag ?? "") ? verdict : end;
}

/** "It does not mean that they are ready". */
function isNotMeant(words: Words, at: number): boolean {
  const not = firstWithin(words, { from: Math.max(0, at - MEANT), to: at }, ({ tag }) => tag === "negation");
  return not >= 0 && /^(?:mean|think|believe|suggest|say|seem|know)$/.test(words[not + 1]?.lower ?? "");
}

/** In words: from "not mean" to what is not meant. */
const MEANT = 7;

/** "is ready to talk", "willing to leave, but not to disarm". */
function readiness(scene: TermScene, at: number): FoundTerm | null {
  const { words } = scene.sentence;
  if (!READY.has(words[at]?.lower ?? "") || words[at + 1]?.tag !== "to") return null;
  let from = at;
  while (from > 0 && /^(?:auxiliary|adverb|modal)$/.test(words[from - 1]?.tag ?? "")) from--;
  // "would be happy to host talks" offers; "is happy to have him" is happy
  if (words[at]?.lower === "happy" && words[from]?.tag !== "modal") return null;
  if (words[from]?.lower === "not" || words[from - 1]?.tag === "negation" || isNotMeant(words, from)) return null;
  const verb = verbBeforeAdjective(words, from);
  const subject = verb === null ? null : subjectOf(words, verb);
  const phrase = nounPhraseBefore(words, from, { from: Math.max(0, from - 25), to: words.length });
  const by = doersOf(scene, phrase === null ? subject : spanOf(words, phrase.from, phrase.to), words[at]?.start ?? 0);
  if (by.length === 0) return null;
  const start = at + 2;
  if (TALKING.has(baseOf(words, start)) && !/^(?:talk|discuss)$/.test(baseOf(words, start))) return null;
  const end = clauseEnd(words, start);
  const give = piece(words, start, end);
  if (give === undefined || HOSTILE.has(baseOf(words, start)) || SELF_RELIANT.has(baseOf(words, start))) return null;
  const but = firstWithin(words, { from: end, to: end + 3 }, (word) => word.lower === "but");
  const isLimit = but >= 0 && /^(?:not|only|never)$/.test(words[but + 1]?.lower ?? "");
  if (!isLimit) return { kind: "offer", by, to: [], give, evidence: evidenceOf(words, from, end) };
  const last = clauseEnd(words, but + 2);
  const limit = piece(words, but + 1, last);
  return {
    kind: "limit",
    by,
    to: [],
    give,
    ...(limit === undefined ? {} : { condition: limit }),
    evidence: evidenceOf(words, from, last),
  };
}

/** What somebody is ready to do by itself, and gives nobody: "ready to defend itself". */
const SELF_RELIANT: ReadonlySet<string> = new Set([
  "defend",
  "launch",
  "go",
  "use",
  "die",
  "take",
  "vote",
  "begin",
  "move",
]);

/** "says ready to" in a headline has the telling verb before it. */
function verbBeforeAdjective(words: Words, at: number): number | null {
  return verbAt(words, at - 1) === null ? null : at - 1;
}

const AFFIRMING =
  /^(?:affirm|reaffirm|reiterate|renew|restate|underline|confirm|underscore|express|repeat|make|honor|honour|give)$/;

/** "affirmed their commitment to", "determined to uphold", "is committed to freeing". */
function committed(scene: TermScene, at: number): FoundTerm | null {
  const { words } = scene.sentence;
  const word = words[at];
  if (word === undefined || words[at + 1]?.tag !== "to") return null;
  if (word.lower === "commitment") {
    const verb = firstWithin(words, { from: Math.max(0, at - 5), to: at }, (one) => AFFIRMING.test(one.lemma ?? ""));
    const cue = verb < 0 ? -1 : verb;
    const affirmed = cue < 0 ? affirmedBy(words, at) : cue;
    return affirmed < 0 ? null : stanceFrom(scene, "commitment", affirmed, at + 2);
  }
  if (word.lower !== "determined" && word.lower !== "committed") return null;
  if (!/^(?:auxiliary|adverb)$/.test(words[at - 1]?.tag ?? "") || HOSTILE.has(baseOf(words, at + 2))) return null;
  return stanceFrom(scene, "commitment", at, at + 2);
}

/** A verb of affirming whose dictionary form the tagger does not know. */
function affirmedBy(words: Words, noun: number): number {
  for (let at = noun - 1; at >= Math.max(0, noun - 5); at--)
    if (AFFIRMING.test(verbAt(words, at)?.lemma ?? "")) return at;
  return -1;
}

/** "will not accept monitors", "would never disarm": what parties refuse without a verb of refusing. */
function unyielding(scene: TermScene, at: number): FoundTerm | null {
  const { words } = scene.sentence;
  const verb = verbAt(words, at);
  const isGivingUp = verb?.lemma === "give" && words[at + 1]?.lower === "up";
  if (verb === null || !verb.isNegated || !(isGivingUp || isAmong(YIELDING, verb.lemma))) return null;
  const hasWill =
    firstWithin(words, { from: Math.max(0, at - 4), to: at }, (word) =>
      /^(?:will|would|wo|ca|can|shall)$/.test(word.lower),
    ) >= 0;
  return hasWill ? stance(scene, "refusal", verb, at) : null;
}

const NUMBER = /^\p{Nd}/u;

/** "set a cap of 12", "the 2 million-barrel cap"; "a resolution slashing imports by a third". */
function cap(scene: TermScene, at: number): FoundTerm | null {
  const { words } = scene.sentence;
  const word = words[at];
  if (word === undefined) return null;
  if (CAPS.has(word.lower) && verbAt(words, at) === null) {
    const near = firstWithin(words, { from: Math.max(0, at - 4), to: at }, (one) => NUMBER.test(one.lower));
    const isOwn =
      near >= 0 &&
      firstWithin(words, { from: near, to: at }, (one) => !/^(?:number|noun|dash|adjective)$/.test(one.tag)) < 0;
    const from = isOwn ? near : -1;
    const behind =
      words[at + 1]?.lower === "of" &&
      firstWithin(words, { from: at + 2, to: at + 5 }, (one) => NUMBER.test(one.lower)) >= 0;
    if (from < 0 && !behind) return null;
    const [start, end] = [from < 0 ? at : from, behind ? clauseEnd(words, at) : at + 1];
    const give = piece(words, start, end);
    return give === undefined
      ? null
      : { kind: "limit", by: limiter(scene, start), to: [], give, evidence: evidenceOf(words, start, end) };
  }
  if (
    !BOUNDING.has(word.lower) ||
    firstWithin(words, { from: Math.max(0, at - 3), to: at }, (one) => MEASURE_NOUNS.has(one.lower)) < 0
  )
    return null;
  const end = clauseEnd(words, at);
  const give = piece(words, at, end);
  if (give === undefined || firstWithin(words, { from: at, to: end }, (one) => NUMBER.test(one.lower)) < 0) return null;
  return { kind: "limit", by: limiter(scene, at), to: [], give, evidence: evidenceOf(words, at, end) };
}

/** Who set the limit: the subject of the verb before it. */
function limiter(scene: TermScene, before: number): FoundTerm["by"] {
  const { words } = scene.sentence;
  for (let at = before - 1; at >= Math.max(0, before - 12); at--) {
    if (verbAt(words, at) === null) continue;
    return bargainersIn(scene, subjectOf(words, at));
  }
  return [];
}

function stance(scene: TermScene, kind: FoundTerm["kind"], verb: VerbSite, from: number): FoundTerm | null {
  return stanceFrom(scene, kind, verb.at, from);
}

/** A stance needs someone who takes it: without an actor "it was promised" says nothing about any party. */
function stanceFrom(scene: TermScene, kind: FoundTerm["kind"], cue: number, from: number): FoundTerm | null {
  const { words } = scene.sentence;
  const place = words[cue]?.start ?? 0;
  const subject = subjectOf(words, cue);
  const named = doersOf(scene, subject, place);
  const by = named.length > 0 || subject !== null ? named : speakersAt(scene, place);
  if (by.length === 0 || isGapped(words, from)) return null;
  const end = kind === "refusal" ? withoutVerdict(words, from, clauseEnd(words, from)) : clauseEnd(words, from);
  const give = piece(words, from, end);
  return give === undefined ? null : { kind, by, to: [], give, evidence: evidenceOf(words, cue, end) };
}

// Judgements: acts that are done by saying something of somebody: "Rowe said Oro must withdraw" asks Oro to, "Rowe said Oro's
// test was a provocation" accuses it, and "Rowe said Oro shelled the port" accuses it of the shelling. The speaker acts,
// whom the words are about is the recipient. Promise: nothing without an attribution and a party other than its speaker.
import type { Range } from "../../language/chunks.ts";
import { BE_FORMS } from "../../language/en/function-words.ts";
import { contains, firstFrom, overlaps, type Span } from "../../schema/span.ts";
import type { Passage } from "../rules/passage.ts";
import { bareClause, clauseAt } from "./clause.ts";
import type { Draft } from "./draft.ts";
import { demandMode, isHostileDeed } from "./kinds.ts";
import { BLAME_PHRASE, BLAME_VERBS, BLAME_WORDS } from "./lexicon/blame.ts";
import type { Sight } from "./match.ts";
import { nodeAt } from "./node.ts";
import { isSomebody, type Participant, phraseParticipant } from "./participants.ts";
import { phraseList } from "./phrases.ts";
import { actorsOf } from "./roles.ts";
import { subjectParts } from "./subjects.ts";
import type { Telling } from "./telling.ts";
import { ultimatumAt } from "./ultimatum.ts";

const DUTY = /^(?:must|should|ought)$/;
const NEED = /^(?:need|needs|needed|has|have)$/;

/** What one sentence of an attribution's content does by being said. */
export function judgementsIn(passage: Passage, bounds: Range, sight: Sight, told: Telling): readonly Draft[] {
  const { words } = passage;
  const found: Draft[] = [];
  for (let at = bounds.from; at < bounds.to; at++) {
    const word = words[at];
    if (word === undefined) continue;
    const isDuty = DUTY.test(word.lower) || (NEED.test(word.lower) && words[at + 1]?.tag === "to");
    const view = { sight, told };
    const draft = isDuty
      ? demandAt(passage, at, bounds, view)
      : (menaceIf(passage, at, bounds, view) ?? blameAt(passage, at, bounds, view));
    if (draft !== null) found.push(draft);
  }
  return found.filter((one) => !found.some((other) => saysMore(other, one))).slice(0, MOST);
}

/** "would face consequences if Oro did": a set phrase of threat inside an ultimatum. */
function saysMore(one: Draft, other: Draft): boolean {
  const isSame = one.kind === other.kind && one.evidence.some((a) => other.evidence.some((b) => overlaps(a, b)));
  return (
    isSame &&
    one !== other &&
    (one.to.length > other.to.length ||
      one.evidence.some((a) => other.evidence.some((b) => contains(a, b) && !contains(b, a))))
  );
}

/** One sentence does not demand or blame more often than this. */
const MOST = 2;

interface View {
  readonly sight: Sight;
  readonly told: Telling;
}

/** @example "Oro must withdraw" */
function demandAt(passage: Passage, modal: number, bounds: Range, { sight, told }: View): Draft | null {
  const { words } = passage;
  const verb = verbAfter(passage, modal, bounds);
  if (verb === null) return null;
  const node = nodeAt(passage, verb, bounds, sight, true);
  if (node === null) return null;
  let start = words[modal]?.tag === "modal" ? node.group.from : modal;
  while (start > bounds.from && words[start - 1]?.tag === "adverb") start--;
  const parts = node.isPassive
    ? []
    : subjectParts(passage, { ...node, shape: "finite", group: { from: start, to: node.group.to } }, sight);
  const to = others(actorsOf(parts, told.stage), told);
  if (to.length === 0 || node.modality.because.some(({ says }) => says === "condition")) return null;
  const mode = demandMode(node.sense?.kind ?? null);
  return draftOf(
    told,
    { kind: `REQUEST/${mode}`, to, words: { from: modal, to: verb + 1 }, says: `duty: ${words[modal]?.lower}` },
    passage,
  );
}

/** @example "we will open them ourselves if Oro does not" */
function menaceIf(passage: Passage, at: number, bounds: Range, { sight, told }: View): Draft | null {
  const { stage, speaker } = told;
  const found = ultimatumAt(passage, at, bounds, { sight, stage, speaker });
  return found === null ? null : draftOf(told, found, passage);
}

function verbAfter({ words }: Passage, modal: number, bounds: Range): number | null {
  for (let at = modal + 1; at < Math.min(bounds.to, modal + 6); at++) {
    const tag = words[at]?.tag;
    if (tag === "base") return at;
    if (tag !== "adverb" && tag !== "negation" && tag !== "to" && tag !== "conjunction" && tag !== "modal") return null;
  }
  return null;
}

/** @example "Oro violated the treaty", "the test was a provocation" */
function blameAt(passage: Passage, at: number, bounds: Range, { sight, told }: View): Draft | null {
  const { words } = passage;
  const word = words[at];
  if (word === undefined) return null;
  const isVerb =
    word.lemma !== undefined && BLAME_VERBS.has(word.lemma) && /^(?:past|third|base|gerund)$/.test(word.tag);
  if (isVerb) {
    const clause = clauseAt(words, at, bounds);
    if (
      clause === null ||
      clause.shape === "passive" ||
      clause.shape === "infinitive" ||
      isDenied(passage, clause.group)
    )
      return null;
    const to = others(actorsOf(subjectParts(passage, clause, sight), told.stage), told);
    return to.length === 0
      ? null
      : draftOf(told, { kind: "ACCUSE/allege", to, words: clause.group, says: `blame: ${word.lower}` }, passage);
  }
  if (/^(?:hell|fire|options?|pay|face|met)$/.test(word.lower)) return menaceAt(passage, at, bounds, told);
  if (DISMAY.test(word.lower)) return dismayAt(passage, at, bounds, told);
  if (!BLAME_WORDS.has(word.lower) && !BLAME_PHRASE.test(word.lower)) return null;
  const be = beBefore(passage, at, bounds);
  if (be === null) return null;
  const group = { from: be, to: be + 1 };
  if (isDenied(passage, { from: be, to: at })) return null;
  const parts =
    words[be]?.lower === "as"
      ? phraseList(words, bounds.from, bounds)
      : subjectParts(passage, bareClause(group, "finite", bounds), sight);
  const named = others(actorsOf(parts, told.stage), told);
  // Of a thing that nobody owns the thing itself is what is condemned.
  const to = named.length > 0 ? named : parts.slice(0, 1).flatMap((part) => thingIn(passage, part));
  const judgement = { kind: "ACCUSE/disapprove", to, words: { from: be, to: at + 1 }, says: `blame: ${word.lower}` };
  return to.length === 0 ? null : draftOf(told, judgement, passage);
}

function thingIn({ words }: Passage, part: Range): readonly Participant[] {
  if (part.to - part.from < 2 || isSomebody(words, part)) return [];
  const one = phraseParticipant(words, part);
  return one === null ? [] : [one];
}

/** Set phrases that threaten whoever is spoken of: "hell to pay", "all options are on the table". */
function menaceAt(passage: Passage, at: number, bounds: Range, told: Telling): Draft | null {
  const { words } = passage;
  const tail = words.slice(at, Math.min(bounds.to, at + LONGEST_MENACE)).map(({ lower }) => lower);
  if (!MENACES.some((menace) => menace.test(tail.join(" ")))) return null;
  return draftOf(
    told,
    { kind: "THREATEN", to: [], words: { from: at, to: at + 1 }, says: "set phrase of threat" },
    passage,
  );
}

/** In words. */
const LONGEST_MENACE = 8;
const MENACES: readonly RegExp[] = [
  /^hell to pay\b/,
  /^fire and fury\b/,
  /^options? (?:\S+ ){0,5}on the table\b/,
  /^pay (?:a|the) (?:\w+ )?price\b/,
  /^face (?:the |serious |severe |grave )?consequences\b/,
  /^met (?:with|by) (?:\w+ )?(?:fire|force|retaliation|war|weapons)\b/,
];

const DISMAY = /^(?:disappointed|outraged|appalled|disgusted|dismayed|angered|frustrated|fed-up)$/;

/** @example "very disappointed that Oro opened the gates" */
function dismayAt({ words }: Passage, at: number, bounds: Range, told: Telling): Draft | null {
  if (!/^(?:that|with|by|in|at|over)$/.test(words[at + 1]?.lower ?? "")) return null;
  const parts = phraseList(words, at + 2, { from: at + 2, to: bounds.to });
  const to = others(actorsOf(parts, told.stage), told);
  return to.length === 0
    ? null
    : draftOf(
        told,
        { kind: "ACCUSE/disapprove", to, words: { from: at, to: at + 1 }, says: `dismay: ${words[at]?.lower}` },
        { words },
      );
}

function beBefore({ words }: Passage, at: number, bounds: Range): number | null {
  for (let i = at - 1; i >= Math.max(bounds.from, at - 6); i--) {
    const word = words[i];
    if (word === undefined || word.tag === "comma" || word.tag === "stop") return null;
    if (BE_FORMS.has(word.lower) || word.lower === "as") return i;
    if (word.tag === "past" || word.tag === "third" || word.tag === "base") return null;
  }
  return null;
}

function isDenied({ words }: Passage, { from, to }: Range): boolean {
  return words.slice(from, to).some(({ tag, lower }) => tag === "negation" || tag === "modal" || lower === "no");
}

/** Whoever is not the speaker; without an actor only what has words of its own. */
function others(found: readonly Participant[], { speaker }: Telling): readonly Participant[] {
  return found.filter(
    ({ actor, span }) =>
      (actor === null || actor !== speaker.actor) &&
      span.start !== speaker.span.start &&
      (actor !== null || span.end - span.start > 5),
  );
}

interface Judgement {
  readonly kind: string;
  readonly to: readonly Participant[];
  readonly words: Range;
  readonly says: string;
}

function draftOf(
  { attribution, speaker }: Telling,
  { kind, to, words: range, says }: Judgement,
  { words }: Pick<Passage, "words">,
): Draft | null {
  const [first, last] = [words[range.from], words[range.to - 1]];
  if (first === undefined || last === undefined) return null;
  return {
    kind,
    by: [speaker],
    to,
    evidence: [{ start: first.start, end: last.end }],
    status: attribution.status === "denied" ? "denied" : "done",
    attribution: attribution.id,
    because: [{ decides: "kind", says, span: { start: first.start, end: last.end } }],
    confidence: 0.5,
  };
}

/** An accusation for each deed against somebody that only another side tells of. */
export function accusationOf(deed: Draft, told: Telling): Draft | null {
  if (deed.attribution !== told.attribution.id || deed.status !== "alleged" || !isHostileDeed(deed.kind)) return null;
  const to = others(deed.by, told).filter(({ actor }) => actor !== null);
  const cue = told.attribution.cue[0];
  if (to.length === 0 || cue === undefined || told.attribution.status !== "said") return null;
  const evidence: readonly Span[] =
    cue.start < (deed.evidence[0]?.start ?? 0) ? [cue, ...deed.evidence] : [...deed.evidence, cue];
  return {
    ...deed,
    kind: "ACCUSE/allege",
    by: [told.speaker],
    to,
    evidence,
    status: "done",
    because: [{ decides: "kind", says: "told by another side", span: cue }, ...deed.because],
    confidence: 0.5,
  };
}

/** The words of a sentence that stand in a span. */
export function rangeWithin({ words }: Passage, bounds: Range, { start, end }: Span): Range | null {
  const from = Math.max(bounds.from, firstFrom(words, start));
  const to = Math.min(bounds.to, firstFrom(words, end));
  return to > from ? { from, to } : null;
}

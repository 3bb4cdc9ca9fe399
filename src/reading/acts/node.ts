// Node: one event word of a sentence, understood by itself: its clause with voice undone (the agent of a passive is its
// subject), the sense that holds, what it governs. `interpret.ts` reads nodes together.
import { type Bounds, nounPhraseAfter, nounPhraseBefore, type Range } from "../../language/chunks.ts";
import type { Word } from "../../language/parts-of-speech.ts";
import type { Passage } from "../rules/passage.ts";
import { type Clause, clauseAt, nounClauseAt } from "./clause.ts";
import { givenTimeAt } from "./given-time.ts";
import type { Government } from "./lexicon/governors.ts";
import { isOfClass } from "./lexicon/object-classes.ts";
import { compoundSense, governmentOf, isLight, isReceiving, nounSense, verbSenses } from "./lexicon.ts";
import { type Sight, senseFor } from "./match.ts";
import { type Modality, modalityOf, modalityOfNoun } from "./modality.ts";
import { headOf, isMeasure, phraseList } from "./phrases.ts";
import type { Slot } from "./right-of.ts";
import type { Sense } from "./sense.ts";
import { subjectParts } from "./subjects.ts";

export interface Node extends Clause {
  /** Who does it, as base phrases; `[]` where the sentence does not say. */
  readonly subject: readonly Range[];
  readonly isPassive: boolean;
  readonly isNoun: boolean;
  readonly sense: Sense | null;
  /** The event noun that tells the kind, where a light verb carries it: its word index. */
  readonly carried: number | null;
  readonly government: Government | null;
  readonly modality: Modality;
}

const NOMINAL = /^(?:name|noun|number|adjective|determiner|possessive)$/;

/** The node at a word; null where the word tells of no act and governs none. `always` makes one of any verb. */
export function nodeAt(passage: Passage, head: number, bounds: Bounds, sight: Sight, always = false): Node | null {
  const { words } = passage;
  const word = words[head];
  if (word === undefined) return null;
  if (isVerbTag(word) && word.lemma !== undefined) return verbNode(passage, head, bounds, { sight, always });
  if (word.tag === "noun" || word.tag === "gerund") return nounNode(passage, head, bounds);
  if (word.tag === "adjective" || word.tag === "past") return adjectiveNode(passage, head, bounds, sight);
  return null;
}

function isVerbTag({ tag }: Word): boolean {
  return tag === "base" || tag === "third" || tag === "past" || tag === "gerund";
}

/** "a boy called Umed": no call; "the president called Umed" may be one. */
function isNaming(words: readonly Word[], head: number, lemma: string): boolean {
  if (lemma !== "call" || words[head]?.tag !== "past" || words[head + 1]?.tag !== "name") return false;
  const before = words.slice(Math.max(0, head - 4), head);
  const article = before.findLastIndex(({ tag }) => tag === "determiner");
  return /^an?$/.test(before[article]?.lower ?? "") && before.slice(article + 1).every(({ tag }) => NOMINAL.test(tag));
}

/** "called the release “overdue”": a judgement in quotation marks, and no call. */
function isJudging(words: readonly Word[], head: number, lemma: string): boolean {
  if (lemma !== "call") return false;
  const object = nounPhraseAfter(words, head + 1, { from: head + 1, to: words.length });
  return object !== null && words[object.to]?.tag === "quote";
}

/** Verbs that govern only with their particle. */
const PHRASAL: ReadonlyMap<string, Government> = new Map([
  ["stop short", "failed"],
  ["rule out", "refused"],
]);

interface VerbOptions {
  readonly sight: Sight;
  readonly always: boolean;
}

function verbNode(passage: Passage, head: number, bounds: Bounds, { sight, always }: VerbOptions): Node | null {
  const { words } = passage;
  const lemma = words[head]?.lemma ?? "";
  if (isNaming(words, head, lemma) || isJudging(words, head, lemma)) return null;
  const senses = verbSenses(lemma);
  const government = PHRASAL.get(`${lemma} ${words[head + 1]?.lower}`) ?? governmentOf(lemma);
  if (!always && senses.length === 0 && government === null && !isLight(lemma) && !isReceiving(lemma)) return null;
  const clause = clauseAt(words, head, bounds);
  if (clause === null) return null;
  const parts = subjectParts(passage, clause, sight);
  const isPassive = clause.shape === "passive";
  const slots = isPassive ? undone(clause.slots, parts) : clause.slots;
  const subject = isPassive ? agentOf(clause.slots) : parts;
  const object =
    isPassive || slots.some(({ preposition }) => preposition === null) ? null : relativeObject(words, parts, clause);
  const placed = object === null ? slots : [{ preposition: null, parts: [object] }, ...slots];
  const active = { ...clause, slots: withClause(words, placed, clause) };
  const noun = carriedNoun(words, active);
  const own = givenTimeAt(words, head, bounds) ?? senseFor(senses, active, sight);
  const carries = noun !== null && (own === null || own.kind === null);
  const carriedSense = carries ? eventAt(words, noun) : null;
  const reversed = carriedSense !== null && isReceiving(lemma) && !isPassive;
  const light = carriedSense !== null && (isLight(lemma) || reversed);
  return {
    ...active,
    subject,
    isPassive,
    isNoun: false,
    sense: light && carriedSense !== null ? { ...carriedSense, isReversed: reversed && lemma !== "meet" } : own,
    carried: noun,
    government: government ?? (light && noun !== null ? nounGovernment(words[noun]?.lower ?? "", clause) : null),
    modality: withNoun(
      modalityOf(words, clause.group, head, bounds),
      noun === null ? null : modalityOfNoun(words, noun, bounds),
    ),
  };
}

/** "held no talks": the noun that a verb has may say no to both. */
function withNoun(modality: Modality, noun: Modality | null): Modality {
  if (noun?.isNegated !== true || modality.isNegated) return modality;
  const status = modality.status === "done" || modality.status === "alleged" ? "not-done" : modality.status;
  return { ...modality, status, isNegated: true, because: [...modality.because, ...noun.because] };
}

/** "the ban" of "the ban that Oro imposed", "the plan" of "the plan, which Rowe opposed". */
function relativeObject(words: readonly Word[], parts: readonly Range[], { shape, bounds }: Clause): Range | null {
  const [first] = parts;
  if (first === undefined || shape !== "finite") return null;
  const link = first.from - 1;
  if (words[link]?.tag !== "relative" && words[link]?.tag !== "that") return null;
  const before = nounPhraseBefore(words, words[link - 1]?.tag === "comma" ? link - 1 : link, bounds);
  if (before === null || words[before.from]?.tag === "pronoun") return { from: link, to: link + 1 };
  return phraseList(words, before.from, before).at(-1) ?? { from: link, to: link + 1 };
}

/** The subject of a governed clause as a place of its own: "Israel" in "demanded that Israel withdraw". */
function withClause(words: readonly Word[], slots: readonly Slot[], { clauseFrom, bounds }: Clause): readonly Slot[] {
  if (clauseFrom === null) return slots;
  const parts = phraseList(words, clauseFrom, { from: clauseFrom, to: bounds.to });
  return parts.length === 0 ? slots : [...slots, { preposition: "that", parts }];
}

function nounGovernment(noun: string, clause: Clause): Government | null {
  return (clause.inner === null && clause.clauseFrom === null) || nounSense(noun) === null ? null : governmentOf(noun);
}

function undone(slots: readonly Slot[], subject: readonly Range[]): readonly Slot[] {
  const rest = slots.filter(({ preposition }) => preposition !== "by");
  return subject.length === 0 ? rest : [{ preposition: null, parts: subject }, ...rest];
}

function agentOf(slots: readonly Slot[]): readonly Range[] {
  return slots.find(({ preposition }) => preposition === "by")?.parts ?? [];
}

/** The event noun that a verb has as its object. */
function carriedNoun(words: readonly Word[], { slots }: Clause): number | null {
  const part = slots.find(({ preposition }) => preposition === null)?.parts[0];
  if (part === undefined) return null;
  let at = part.to - 1;
  while (at > part.from && (words[at]?.tag === "quote" || words[at]?.tag === "possessive")) at--;
  if (eventAt(words, at) !== null) return at;
  // "dozens of missile tests": what is measured.
  const measured = isMeasure(words[at]?.lower ?? "")
    ? slots.find(({ preposition }) => preposition === "of")?.parts[0]
    : undefined;
  return measured === undefined || eventAt(words, measured.to - 1) === null ? null : measured.to - 1;
}

export function eventAt(words: readonly Word[], at: number): Sense | null {
  const noun = words[at]?.lower ?? "";
  // "joint military exercises" are joint.
  const before = words[at - 2]?.lower === "joint" ? words[at - 2] : words[at - 1];
  return compoundSense(noun, before?.lower ?? "") ?? (isWeaponsTest(words, at) ? nounSense("missile-test") : null);
}

/** "a test of an intermediate-range missile". */
function isWeaponsTest(words: readonly Word[], at: number): boolean {
  if (!/^(?:test|launch|firing)(?:s|es)?$/.test(words[at]?.lower ?? "") || words[at + 1]?.lower !== "of") return false;
  const [part] = phraseList(words, at + 2, { from: at + 2, to: Math.min(words.length, at + 12) });
  return part !== undefined && isOfClass(headOf(words, part), "test");
}

function nounNode(passage: Passage, head: number, bounds: Bounds): Node | null {
  const { words } = passage;
  const lower = words[head]?.lower ?? "";
  const sense = eventAt(words, head);
  const government = governmentOf(lower);
  if ((sense === null && government === null) || isModifier(words, head)) return null;
  const clause = nounClauseAt(words, head, bounds);
  const between = clause.slots.find(({ preposition }) => preposition === "between");
  const owner = ownerOf(words, head, bounds);
  const isReversed = sense?.isReversed === true;
  const subject = owner ?? (isReversed ? (ofSlot(clause.slots) ?? []) : agentOf(clause.slots));
  const asked = words[head - 2]?.lower === "at" && words[head - 1]?.lower === "the" ? ofSlot(clause.slots) : null;
  return {
    ...clause,
    slots: withClause(
      words,
      clause.slots.filter(({ preposition }) => preposition !== "by" || subject.length === 0 || isReversed),
      clause,
    ),
    subject: asked ?? (subject.length > 0 ? subject : (between?.parts ?? modifierOf(words, head, bounds, sense))),
    isPassive: false,
    isNoun: true,
    sense,
    carried: null,
    government: clause.inner === null && clause.clauseFrom === null ? null : government,
    modality: modalityOfNoun(words, head, bounds),
  };
}

function ofSlot(slots: readonly Slot[]): readonly Range[] | null {
  return slots.find(({ preposition }) => preposition === "of")?.parts ?? null;
}

/** Whose attack a name before it tells: "a Taliban attack", "U.S. sanctions". */
function modifierOf(words: readonly Word[], head: number, bounds: Bounds, sense: Sense | null): readonly Range[] {
  if (!/^(?:ASSAULT|SANCTION|THREATEN|ACCUSE|REQUEST)/.test(sense?.kind ?? "")) return [];
  let to = head;
  while (
    to > bounds.from &&
    (words[to - 1]?.tag === "adjective" || words[to - 1]?.tag === "noun" || words[to - 1]?.tag === "number")
  )
    to--;
  let from = to;
  while (from > bounds.from && words[from - 1]?.tag === "name") from--;
  return from < to ? [{ from, to }] : [];
}

function isModifier(words: readonly Word[], head: number): boolean {
  const next = words[head + 1];
  return (
    next !== undefined && (next.tag === "noun" || next.tag === "name" || next.tag === "gerund" || next.lower === "'s")
  );
}

/** "its" of "its rejection", "the envoy" of "the envoy's offer"; null where nobody owns the noun. */
function ownerOf(words: readonly Word[], head: number, bounds: Bounds): readonly Range[] | null {
  for (let at = head - 1; at >= Math.max(bounds.from, head - 8); at--) {
    const word = words[at];
    if (word === undefined || !NOMINAL.test(word.tag)) return null;
    if (word.lower === "'s" || word.lower === "’") return phraseEnding(words, at, bounds);
    if (word.tag === "possessive") return [{ from: at, to: at + 1 }];
    if (word.tag === "determiner") return null;
  }
  return null;
}

function phraseEnding(words: readonly Word[], end: number, bounds: Bounds): readonly Range[] {
  let from = end;
  while (from > bounds.from && NOMINAL.test(words[from - 1]?.tag ?? "mark")) {
    from--;
    if (words[from]?.tag === "determiner") break;
  }
  return phraseList(words, from, { from, to: end });
}

/** "is ready to", "are unwilling to": an adjective that governs, with the subject before its verb. */
function adjectiveNode(passage: Passage, head: number, bounds: Bounds, sight: Sight): Node | null {
  const { words } = passage;
  const government = governmentOf(words[head]?.lower ?? "");
  if (government === null || words[head + 1]?.tag !== "to") return null;
  const clause = nounClauseAt(words, head, bounds);
  let from = head;
  while (from > bounds.from && /^(?:auxiliary|modal|adverb|negation)$/.test(words[from - 1]?.tag ?? "")) from--;
  const group = { from, to: head + 1 };
  const shape = "finite";
  return {
    ...clause,
    group,
    shape: "adjective",
    subject: subjectParts(passage, { ...clause, group, shape }, sight),
    isPassive: false,
    isNoun: false,
    sense: null,
    carried: null,
    government,
    modality: modalityOf(words, group, head, bounds),
  };
}

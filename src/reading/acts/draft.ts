// Draft: a proposal with its parties, its spans and the attribution in whose content it stands: an act but for its id.
import type { Word } from "../../language/parts-of-speech.ts";
import type { Act, ActStatus } from "../../schema/act.ts";
import type { Attribution } from "../../schema/attribution.ts";
import { contains, firstFrom, type Span } from "../../schema/span.ts";
import { spanOf } from "../rules/passage.ts";
import { isVerbal } from "./kinds.ts";
import type { Participant } from "./participants.ts";
import type { Proposal } from "./proposal.ts";
import { actorsOf, eachOf, isEachOther, isMutual, isSame, partnersOf, recipientsOf, type Stage } from "./roles.ts";

export type Draft = Omit<Act, "id">;

/** Null where nobody is told to act: an act without anybody is no evidence of anything. */
export function draftOf(proposal: Proposal, stage: Stage, attributions: readonly Attribution[]): Draft | null {
  const { words } = stage;
  const evidence = joined(proposal.evidence.flatMap((range) => spanOf(words, range) ?? []));
  const head = words[proposal.head];
  if (head === undefined || evidence.length === 0) return null;
  const holder = holderOf(head, attributions);
  const found = partiesOf(proposal, stage);
  const by = inOwnName(found.by, { kind: proposal.kind, holder, stage });
  const to = found.to.filter((one) => !by.some((other) => isSame(one, other)) || found.by.includes(one));
  // "it" that stands for nobody known tells as little as nothing.
  if (by.length > 0 && by.every((one) => isUnknown(one, stage))) return null;
  if (!isWorth(proposal, by, to)) return null;
  return {
    kind: proposal.kind,
    by,
    to,
    evidence,
    status: statusOf(proposal, by, holder),
    ...(holder === null ? {} : { attribution: holder.id }),
    because: reasonsOf(proposal, words),
    confidence: confidenceOf(proposal, by, to),
  };
}

interface Saying {
  readonly kind: string;
  readonly holder: Attribution | null;
  readonly stage: Stage;
}

/** "we" of somebody's words, and "they" and "it" that open them ("said they would not meet"), stand for whoever says so. */
function inOwnName(by: readonly Participant[], { kind, holder, stage }: Saying): readonly Participant[] {
  const [only] = by;
  const [source] = holder?.source ?? [];
  if (only === undefined || by.length > 1 || holder === null || source === undefined) return by;
  if (!isUnknown(only, stage)) return by;
  const pronoun = wordAtStart(only, stage);
  const opens = holder.content.some(({ start }) => only.span.start >= start && only.span.start - start <= OPENING);
  const isOwn = /^(?:we|i)$/.test(pronoun) || (/^(?:they|it)$/.test(pronoun) && opens && isVerbal(kind));
  if (!isOwn) return by;
  const { company } = stage;
  const head = company.inside(source).find(({ actor }) => actor !== null && actor === holder.speaker);
  return [{ actor: holder.speaker, span: (head ?? company.headIn(source))?.span ?? source }];
}

/** In characters: "that despite their health, they" is too far in. */
const OPENING = 8;

function isUnknown(one: Participant, stage: Stage): boolean {
  return one.actor === null && /^(?:we|i|they|it|he|she|you)$/.test(wordAtStart(one, stage));
}

function wordAtStart({ span }: Participant, { words }: Stage): string {
  const word = words[firstFrom(words, span.start)];
  return word !== undefined && word.end === span.end ? word.lower : "";
}

interface Parties {
  readonly by: readonly Participant[];
  readonly to: readonly Participant[];
}

function partiesOf(proposal: Proposal, stage: Stage): Parties {
  const given = actorsOf(proposal.subject, stage);
  const subject = given.length === 0 && !proposal.isNoun ? eachOf(proposal.head, stage) : given;
  // Parties that meet or agree are each other's recipients, where nobody else is.
  const isJoint = subject.length > 1 && isMutual(proposal.kind) && !hasThingBacked(proposal, stage);
  const found =
    isJoint || (proposal.isReversed && proposal.isNoun)
      ? partnersOf(proposal, stage)
      : recipientsOf(proposal, stage, proposal.isReversed ? [] : subject);
  const [by, done] = proposal.isReversed ? [found, subject] : [subject, found];
  if (by.length > 0 && done.some((one) => isEachOther(one, stage))) return { by, to: by };
  const to = done.filter((one) => !by.some((other) => isSame(one, other)));
  return { by, to: to.length === 0 && isJoint ? by : to };
}

/** "Oro and Marenn backed the draft": they do it to something, and not to each other, as those do who sign a truce. */
function hasThingBacked({ kind, head, recipients }: Proposal, { words }: Stage): boolean {
  const isBacking = kind.startsWith("SUPPORT") && BACKING.test(words[head]?.lemma ?? words[head]?.lower ?? "");
  return isBacking && recipients.some(({ slots }) => slots.some(({ preposition }) => preposition === null));
}

const BACKING = /^(?:back(?:s|ed)?|support|endorse|welcome|praise|hail|favou?r|applaud|commend|defend)$/;

function isWorth(
  { isNoun, kind, isPassive }: Proposal,
  by: readonly Participant[],
  to: readonly Participant[],
): boolean {
  // "Oro's meeting", "Marenni operations": without a party on the other side too little is told.
  // A noun alone is thin evidence ("American threats"): who acts must be somebody the report knows.
  if (isNoun) return hasActor(by) && (to.length > 0 || isVerbal(kind) || kind.startsWith("RETREAT"));
  return by.length > 0 || (hasActor(to) && isPassive && !isVerbal(kind));
}

/** The innermost attribution in whose content a word stands. */
function holderOf(word: Span, attributions: readonly Attribution[]): Attribution | null {
  return attributions.findLast(({ content }) => content.some((span) => contains(span, word))) ?? null;
}

/** What only somebody in the report tells is alleged, save what is done by saying it oneself. */
function statusOf({ status, kind }: Proposal, by: readonly Participant[], holder: Attribution | null): ActStatus {
  if (holder === null || status !== "done") return status;
  if (holder.status === "denied") return "denied";
  const isOwn = by.some(({ actor }) => actor !== null && actor === holder.speaker);
  return isOwn && isVerbal(kind) ? "done" : "alleged";
}

function reasonsOf({ because }: Proposal, words: readonly Word[]): Draft["because"] {
  return because.flatMap(({ decides, says, words: range }) => {
    const span = spanOf(words, range);
    return span === null ? [] : [{ decides, says, span }];
  });
}

/** Calibrated on the 937 acts read in the 800 sentences of PLOVER's set to learn from: the share with the set's type and actor. */
function confidenceOf({ isNoun, isPassive }: Proposal, by: readonly Participant[], to: readonly Participant[]): number {
  const parties = (hasActor(by) ? 0.07 : 0) + (hasActor(to) ? 0.12 : 0);
  return Math.round(100 * ((isNoun || (isPassive && by.length === 0) ? 0.4 : 0.55) + parties)) / 100;
}

function hasActor(list: readonly Participant[]): boolean {
  return list.some(({ actor }) => actor !== null);
}

/** Spans in text order, those that touch made one. */
function joined(spans: readonly Span[]): readonly Span[] {
  const merged: Span[] = [];
  for (const span of spans.toSorted((a, b) => a.start - b.start)) {
    const last = merged.at(-1);
    if (last !== undefined && span.start <= last.end + 1)
      merged.splice(-1, 1, { start: last.start, end: Math.max(last.end, span.end) });
    else merged.push(span);
  }
  return merged;
}

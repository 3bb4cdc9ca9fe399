// Draft: a proposal with its parties, its spans and the attribution in whose content it stands: an act but for its id.
import type { Word } from "../../language/parts-of-speech.ts";
import type { Act, ActStatus } from "../../schema/act.ts";
import type { Attribution } from "../../schema/attribution.ts";
import { contains, type Span } from "../../schema/span.ts";
import { spanOf } from "../rules/passage.ts";
import { isVerbal } from "./kinds.ts";
import type { Participant } from "./participants.ts";
import type { Proposal } from "./proposal.ts";
import { actorsOf, isMutual, partnersOf, recipientsOf, type Stage } from "./roles.ts";

export type Draft = Omit<Act, "id">;

/** Null where nobody is told to act: an act without anybody is no evidence of anything. */
export function draftOf(proposal: Proposal, stage: Stage, attributions: readonly Attribution[]): Draft | null {
  const { words } = stage;
  const evidence = joined(proposal.evidence.flatMap((range) => spanOf(words, range) ?? []));
  const head = words[proposal.head];
  if (head === undefined || evidence.length === 0) return null;
  const { by, to } = partiesOf(proposal, stage);
  if (!isWorth(proposal, by, to)) return null;
  const holder = holderOf(head, attributions);
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

interface Parties {
  readonly by: readonly Participant[];
  readonly to: readonly Participant[];
}

function partiesOf(proposal: Proposal, stage: Stage): Parties {
  const subject = actorsOf(proposal.subject, stage);
  // Parties that meet or agree are each other's recipients, where nobody else is.
  const isJoint = subject.length > 1 && isMutual(proposal.kind);
  const found =
    isJoint || (proposal.isReversed && proposal.isNoun) ? partnersOf(proposal, stage) : recipientsOf(proposal, stage);
  const [by, given] = proposal.isReversed ? [found, subject] : [subject, found];
  const to = given.filter((one) => !by.some((other) => isSame(one, other)));
  return { by, to: to.length === 0 && isJoint ? by : to };
}

function isSame(one: Participant, other: Participant): boolean {
  return other.span.start === one.span.start || (other.actor !== null && other.actor === one.actor);
}

function isWorth(
  { isNoun, kind, isPassive }: Proposal,
  by: readonly Participant[],
  to: readonly Participant[],
): boolean {
  // "Oro's meeting", "Marenni operations": without a party on the other side too little is told.
  // A noun alone is thin evidence ("American threats"): who acts must be somebody the report knows.
  if (isNoun) return hasActor(by) && (to.length > 0 || isVerbal(kind) || kind.startsWith("RETREAT"));
  return by.length > 0 || (to.length > 0 && isPassive && !isVerbal(kind));
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

function confidenceOf({ isNoun, isPassive }: Proposal, by: readonly Participant[], to: readonly Participant[]): number {
  const parties = (hasActor(by) ? 0.15 : 0) + (hasActor(to) ? 0.1 : 0);
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

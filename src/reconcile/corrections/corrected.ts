// A reading with what people decided laid over it, the whole way on one screen. Promises: the reading itself is never changed; the same
// corrections in any order give the same reading; a correction whose words stand nowhere any more changes nothing and is named.
import type { Hold } from "../../ledger/corrections.ts";
import type { Attribution } from "../../schema/attribution.ts";
import { isByHand } from "../../schema/by-hand.ts";
import type { Correction, Decision, Target } from "../../schema/correction.ts";
import { AttributionId } from "../../schema/ids.ts";
import type { Reading } from "../../schema/reading.ts";
import { decideOnAct } from "./acts.ts";
import { findAnchor } from "./anchor.ts";
import { dealHold } from "./deal-sides.ts";
import { markFurniture } from "./furniture.ts";
import { type FoundTarget, findTarget, inOrder, known, matching, type Pieces } from "./match.ts";
import { nest } from "./nest.ts";
import { renameDeal } from "./rename-deal.ts";
import { foundOf } from "./sides.ts";
import { actorFor, basisOf, giveTo } from "./speaker.ts";
import { decideOnTerm } from "./terms.ts";
import { without } from "./without.ts";

export interface Corrected {
  readonly reading: Reading;
  /** By the corrections' uids. */
  readonly holds: ReadonlyMap<string, Hold>;
}

/** What is corrected so far. */
interface Draft {
  readonly reading: Reading;
  /** Before anybody corrected it. */
  readonly read: Reading;
  /** What each attribution stood on before anybody corrected it, by its id: corrections know it by that. */
  readonly stoodOn: ReadonlyMap<string, Pieces>;
}

/** @param corrections of this report, without those that were taken back */
export function correctedReading(reading: Reading, corrections: readonly Correction[]): Corrected {
  const holds = new Map<string, Hold>();
  let draft: Draft = { reading, read: reading, stoodOn: new Map(reading.attributions.map((one) => [one.id, one])) };
  for (const { uid, body } of corrections.toSorted(byTime)) {
    const { hold, ...next } = applied(draft, body, uid);
    holds.set(uid, hold);
    draft = next;
  }
  return { reading: draft.reading, holds };
}

function byTime(a: Correction, b: Correction): number {
  if (a.madeAt !== b.madeAt) return Date.parse(a.madeAt) - Date.parse(b.madeAt);
  return a.uid < b.uid ? -1 : 1;
}

type Applied = Draft & { readonly hold: Hold };

function applied(draft: Draft, body: Decision, uid: string): Applied {
  const { reading: now, read } = draft;
  if ("act" in body) return { ...draft, ...decideOnAct(now, body, { uid, read }) };
  if ("term" in body) return { ...draft, ...decideOnTerm(now, body, { uid, read }) };
  switch (body.verb) {
    case "furniture":
    case "rename-deal": {
      const span = findAnchor(draft.reading.article.text, body.anchor);
      if (span === null) return { ...draft, hold: "lost" };
      const reading =
        body.verb === "furniture"
          ? markFurniture(draft.reading, { span, kind: body.kind })
          : renameDeal(draft.reading, span, body);
      if (reading === null) return { ...draft, hold: "lost" };
      return { ...draft, reading, hold: span.start === body.anchor.start ? "held" : "moved" };
    }
    case "merge-deals":
    case "split-deal":
      // They change no reading: reconcile/deals/by-hand.ts lays them over what the rules join.
      return { ...draft, hold: dealHold(body, draft.reading) };
    case "merge-statements":
    case "split-statements":
      // They change no reading: reconcile/statements.ts lays them over what it finds.
      return { ...draft, hold: holdOf(foundOf(body, draft.reading.article)) };
    case "merge-actors":
    case "split-actor":
    case "split-actor-reports":
    case "rename-actor":
    case "merge-issues":
    case "rename-issue":
    case "split-issue":
      // They are over all reports: reconcile/actors.ts and reconcile/positions/ lay them over what they find.
      return { ...draft, hold: "held" };
    default:
      return onAttribution(draft, body, uid);
  }
}

type OnAttribution = Extract<
  Decision,
  { readonly verb: "add" | "accept" | "reject" | "speaker" | "spans" | "kind" | "status" | "grade" | "position" }
>;

function onAttribution(draft: Draft, body: OnAttribution, uid: string): Applied {
  const found = findTarget(draft.reading.article.text, body.target);
  if (found === null) return { ...draft, hold: "lost" };
  const there = recordOf(draft, found, body.verb === "add" ? known : matching);
  if (body.verb === "reject") {
    // What no reader finds is rejected as it should be.
    const reading = there === undefined ? draft.reading : without(draft.reading, new Set([there.id]));
    return { ...draft, reading, hold: holdOf(found) };
  }
  // One that a person added is gone when that is taken back, whatever else was said of it.
  if (there === undefined && body.verb !== "add" && isByHand(body.target.record)) return { ...draft, hold: "lost" };
  // What a person confirmed stands, even where a reader misses it.
  const [to, id] = there === undefined ? inserted(draft, body.target, { found, uid }) : [draft, there.id];
  const hold = there === undefined && body.verb !== "add" ? "moved" : holdOf(found);
  const reading = changed(to.reading, id, body);
  return reading === null ? { ...draft, hold: "lost" } : { ...to, reading, hold };
}

function recordOf({ reading, stoodOn }: Draft, found: FoundTarget, by: typeof matching): Attribution | undefined {
  const records = reading.attributions.flatMap((one) => {
    const pieces = stoodOn.get(one.id);
    return pieces === undefined ? [] : [{ source: pieces.source, cue: pieces.cue, content: pieces.content, one }];
  });
  return by(found, records)?.one;
}

function changed(
  reading: Reading,
  id: AttributionId,
  body: Exclude<OnAttribution, { verb: "reject" }>,
): Reading | null {
  const sure = (change: Partial<Attribution>): Reading => withChange(reading, id, { ...change, confidence: 1 });
  const { text } = reading.article;
  switch (body.verb) {
    case "accept":
      return sure({});
    case "add":
      return asGiven(reading, id, body.target);
    case "kind":
      return sure({ kind: body.kind });
    case "status":
      return sure({ status: body.status });
    case "grade":
      // The words that the reader took its own grade from are no evidence of another.
      return sure({ sourcing: { grade: body.grade } });
    case "spans": {
      const pieces = findTarget(text, body);
      return pieces === null ? null : sure({ source: pieces.source, cue: pieces.cue, content: pieces.content });
    }
    case "speaker":
      return giveTo(sure({}), id, body.speaker);
    case "position":
      // Whose position it is must be somebody of the report; reconcile/positions/coded.ts lays the position over what it finds.
      return actorFor(sure({}), body.who)[0];
    default:
      return body satisfies never;
  }
}

/** As a person gives it; what they did not say of it is as the reader has it. */
function asGiven(reading: Reading, id: AttributionId, target: Target): Reading | null {
  const pieces = findTarget(reading.article.text, target);
  if (pieces === null) return null;
  const { kind, status } = target;
  const { source, cue, content } = pieces;
  return giveTo(withChange(reading, id, { source, cue, content, kind, status, confidence: 1 }), id, target.speaker);
}

function withChange(reading: Reading, id: AttributionId, change: Partial<Attribution>): Reading {
  return { ...reading, attributions: reading.attributions.map((one) => (one.id === id ? { ...one, ...change } : one)) };
}

/** The attribution as it was when it was corrected, where this reading has none such. */
function inserted(
  draft: Draft,
  target: Target,
  { found, uid }: { readonly found: FoundTarget; readonly uid: string },
): readonly [Draft, AttributionId] {
  const id = AttributionId.parse(`c${uid}`);
  const [reading, speaker] = target.speaker === null ? [draft.reading, null] : actorFor(draft.reading, target.speaker);
  const { kind, status, grade } = target;
  const pieces = { source: inOrder(found.source), cue: inOrder(found.cue), content: inOrder(found.content) };
  const one: Attribution = {
    ...{ id, ...pieces, kind, status, speaker },
    ...{ speakerBasis: speaker === null ? null : basisOf(reading, pieces.source, speaker), addressee: null },
    ...{ sourcing: { grade }, channel: null },
    ...{ time: null, parent: null, confidence: 1 },
  };
  return [{ ...draft, reading: nest(reading, one), stoodOn: new Map([...draft.stoodOn, [id, pieces]]) }, id];
}

function holdOf(found: FoundTarget | null): Hold {
  if (found === null) return "lost";
  return found.isUnmoved ? "held" : "moved";
}

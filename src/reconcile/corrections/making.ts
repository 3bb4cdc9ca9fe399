// What a person says about records and actors, by ids and places as a surface has them → decisions that hold by their words. The command line and the
// app make them here, so that both correct alike.
import { dayOf } from "../../ledger/day.ts";
import { fold } from "../../ledger/fold.ts";
import type { AttributionRow, Ledger } from "../../ledger/ledger.ts";
import type { Furniture } from "../../schema/article.ts";
import { AttributionKind, AttributionStatus, SourcingGrade } from "../../schema/attribution.ts";
import type { Anchor, Decision } from "../../schema/correction.ts";
import type { ActorKind } from "../../schema/mention.ts";
import { ParleyError, shown } from "../../schema/parley-error.ts";
import type { Span } from "../../schema/span.ts";
import { dealWithId } from "../deals/record.ts";
import { type Addition, addition } from "./added.ts";
import { type ActAddition, actAddition, type TermAddition, termAddition } from "./added-judged.ts";
import { anchorTo } from "./anchor.ts";
import { judge, judgedAt, one, type TermBy, type TermSides, termBy, termSides } from "./judged.ts";
import { inOrder } from "./match.ts";
import { within } from "./place.ts";
import { pointedAt } from "./target.ts";
import { type ActorWish, onActor } from "./whole-actors.ts";
import { type DealMerge, type DealSplit, mergedDeals, splitOff } from "./whole-deals.ts";
import { ofSameSource, ofSameStatement, whom } from "./whom.ts";

/** One attribution, act or term as it is to be; `record` is `REPORT.RECORD`. */
export type Wish =
  | Addition
  | { readonly verb: "accept" | "reject"; readonly record: string }
  /** Of the kinds, or statuses, of whatever noun the record is. */
  | { readonly verb: "kind"; readonly record: string; readonly kind: string }
  | { readonly verb: "status"; readonly record: string; readonly status: string }
  /** On what footing the report has it: of an attribution alone. */
  | { readonly verb: "grade"; readonly record: string; readonly grade: string }
  | TermBy
  | TermSides
  | {
      readonly verb: "speaker";
      readonly record: string;
      /** An id of the report, one over all reports, or a name; null for nobody. */
      readonly who: string | null;
      /** Of somebody whom no report names yet. */
      readonly kind?: ActorKind | undefined;
      /** Also where the source has the same words. */
      readonly sameSource?: boolean | undefined;
      /** Also wherever another report has the same statement from the same speaker, as copies do. */
      readonly sameStatement?: boolean | undefined;
    }
  | {
      readonly verb: "spans";
      readonly record: string;
      /** What is left out stays. */
      readonly source?: readonly Span[] | undefined;
      readonly cue?: readonly Span[] | undefined;
      readonly content?: readonly Span[] | undefined;
    }
  | { readonly verb: "merge-statements" | "split-statements"; readonly record: string; readonly other: string }
  /** A deal over all reports by its id, with its new name in every report that tells of it. */
  | { readonly verb: "rename-deal"; readonly deal: string; readonly name: string }
  | ({ readonly verb: "merge-deals" } & DealMerge)
  | ({ readonly verb: "split-deal" } & DealSplit)
  | ActAddition
  | TermAddition
  | ActorWish
  | { readonly verb: "furniture"; readonly report: string; readonly span: Span; readonly kind: Furniture["kind"] };

/** @throws ParleyError record-missing, usage */
export async function decisionsOf(ledger: Ledger, wish: Wish): Promise<readonly Decision[]> {
  switch (wish.verb) {
    case "add":
      return [await addition(ledger, wish)];
    case "add-act":
      return [await actAddition(ledger, wish)];
    case "add-term":
      return [await termAddition(ledger, wish)];
    case "accept":
    case "reject":
    case "kind":
    case "status":
      return [await onRecord(ledger, wish)];
    case "grade":
      return [await graded(ledger, wish)];
    case "whose":
      return [await termBy(ledger, wish)];
    case "sides":
      return [await termSides(ledger, wish)];
    case "speaker":
      return spokenBy(ledger, wish);
    case "spans":
      return [await standingOn(ledger, wish)];
    case "merge-statements":
    case "split-statements":
      return [await related(ledger, wish)];
    case "furniture":
      return [await markedAs(ledger, wish)];
    case "rename-deal":
      return renamed(ledger, wish);
    case "merge-deals":
      return [await mergedDeals(ledger, wish)];
    case "split-deal":
      return [await splitOff(ledger, wish)];
    case "merge-actors":
    case "split-actor":
    case "rename-actor":
      return [await onActor(ledger, wish)];
    default:
      return wish satisfies never;
  }
}

type Of<Verb extends Wish["verb"]> = Extract<Wish, { readonly verb: Verb }>;

async function onRecord(ledger: Ledger, wish: Of<"accept" | "reject" | "kind" | "status">): Promise<Decision> {
  const judged = await judgedAt(ledger, wish.record);
  if (judged !== null) return judge(judged, wish);
  const { target } = await pointedAt(ledger, wish.record);
  switch (wish.verb) {
    case "kind":
      return { verb: "kind", target, kind: one(wish.kind, AttributionKind.options, "kind of an attribution") };
    case "status":
      return {
        verb: "status",
        target,
        status: one(wish.status, AttributionStatus.options, "status of an attribution"),
      };
    default:
      return { verb: wish.verb, target };
  }
}

async function graded(ledger: Ledger, { record, grade }: Of<"grade">): Promise<Decision> {
  const { target } = await pointedAt(ledger, record);
  return { verb: "grade", target, grade: one(grade, SourcingGrade.options, "sourcing grade") };
}

async function spokenBy(ledger: Ledger, wish: Of<"speaker">): Promise<Decision[]> {
  const { record, who, kind, sameSource, sameStatement } = wish;
  const { reading, attribution } = await pointedAt(ledger, record);
  if (who?.trim() === "") throw new ParleyError("usage", "A speaker has a name: give it, or say that it is nobody.");
  const speaker = who === null ? null : await whom(ledger, reading, { given: who, kind });
  const own = sameSource === true ? ofSameSource(reading, attribution.id) : [attribution.id];
  const ids = new Set(own.map((id) => `${reading.article.id}.${id}`));
  if (sameStatement === true) for (const id of await ofSameStatement(ledger, [...ids])) ids.add(id);
  const decisions: Decision[] = [];
  for (const id of ids) decisions.push({ verb: "speaker", target: (await pointedAt(ledger, id)).target, speaker });
  return decisions;
}

async function standingOn(ledger: Ledger, wish: Of<"spans">): Promise<Decision> {
  const { target, reading, attribution } = await pointedAt(ledger, wish.record);
  const { text } = reading.article;
  const anchors = (role: "source" | "cue" | "content"): readonly Anchor[] =>
    inOrder((wish[role] ?? attribution[role]).map((span) => within(span, text))).map((span) => anchorTo(text, span));
  const pieces = { source: anchors("source"), cue: anchors("cue"), content: anchors("content") };
  if (pieces.content.length === 0)
    throw new ParleyError("usage", `An attribution has content: to take ${shown(wish.record)} out, reject it.`);
  return { verb: "spans", target, ...pieces };
}

async function related(ledger: Ledger, wish: Of<"merge-statements" | "split-statements">): Promise<Decision> {
  const [one, other] = [await ledger.attribution(wish.record), await ledger.attribution(wish.other)];
  const [{ target }, beside] = [await pointedAt(ledger, wish.record), await pointedAt(ledger, wish.other)];
  const areOne = one?.statement !== null && one?.statement === other?.statement;
  if (wish.record === wish.other || (wish.verb === "merge-statements" && areOne))
    throw new ParleyError("usage", "These are one statement already: there is nothing to merge.");
  if (wish.verb === "split-statements" && one !== null && other !== null && areOneWording(one, other))
    throw new ParleyError(
      "usage",
      "These have the same words from the same speaker on one day: they cannot be two statements.",
    );
  if (wish.verb === "split-statements" && !areOne)
    throw new ParleyError("usage", "These are two statements already: there is nothing to split.");
  return { verb: wish.verb, target, other: beside.target };
}

/** As reconcile/statements/said.ts tells wordings apart. */
function areOneWording(one: AttributionRow, other: AttributionRow): boolean {
  const [mine, theirs] = [one, other].map(({ contentText, speakerName, publishedAt }) =>
    [fold(contentText), fold(speakerName ?? ""), dayOf(publishedAt ?? undefined)].join("\n"),
  );
  return mine === theirs;
}

async function renamed(ledger: Ledger, { deal: id, name }: Of<"rename-deal">): Promise<readonly Decision[]> {
  const page = await dealWithId(ledger, id);
  if (page === null)
    throw new ParleyError("record-missing", `There is no deal "${shown(id)}" over the reports of the ledger.`);
  if (name.trim() === "") throw new ParleyError("usage", "A name cannot be empty: give the one to use.");
  const decisions: Decision[] = [];
  for (const member of page.members) {
    const [report = "", record = ""] = member.split(".");
    const [row, reading] = [await ledger.report(report), await ledger.reading(report)];
    const deal = reading?.deals.find((one) => one.id === record);
    const [first] = deal?.evidence ?? [];
    if (row === null || reading === null || deal === undefined || first === undefined) continue;
    const place = { report: row.id, address: row.uri ?? row.address, anchor: anchorTo(reading.article.text, first) };
    decisions.push({ verb: "rename-deal", ...place, kind: deal.kind, from: deal.name, name: name.trim() });
  }
  return decisions;
}

async function markedAs(ledger: Ledger, { report, span, kind }: Of<"furniture">): Promise<Decision> {
  const [row, reading] = [await ledger.report(report), await ledger.reading(report)];
  if (row === null || reading === null)
    throw new ParleyError("record-missing", `There is no report "${shown(report)}" in the ledger.`);
  const { text } = reading.article;
  const anchor = anchorTo(text, within(span, text));
  return { verb: "furniture", report: row.id, address: row.uri ?? row.address, anchor, kind };
}

// What a person says about an act or a term, by its id → the decision that holds by its words.
import type { Ledger } from "../../ledger/ledger.ts";
import { type Act, ActStatus } from "../../schema/act.ts";
import { ACT_KINDS } from "../../schema/act-kinds.ts";
import type { Actor } from "../../schema/actor.ts";
import {
  type ActTarget,
  type Anchor,
  type Decision,
  type Speaker,
  TermSide,
  type TermTarget,
} from "../../schema/correction.ts";
import { ParleyError, shown } from "../../schema/parley-error.ts";
import type { Reading } from "../../schema/reading.ts";
import type { Span } from "../../schema/span.ts";
import { type Term, TermKind } from "../../schema/term.ts";
import { anchorTo } from "./anchor.ts";
import { within } from "./place.ts";
import { speakerOf } from "./target.ts";
import { piecesOf } from "./terms.ts";
import { whom } from "./whom.ts";

/** Whose a term is; [] is nobody's. */
export interface TermBy {
  readonly verb: "whose";
  readonly record: string;
  /** Ids of the report, ids over all reports, or names. */
  readonly who: readonly string[];
}

/** What the pieces of a term are; pieces that are in none are left out of it. */
export type TermSides = { readonly verb: "sides"; readonly record: string } & {
  readonly [Side in TermSide]?: readonly Span[] | undefined;
};

type Judgement =
  | { readonly verb: "accept" | "reject" }
  | { readonly verb: "kind"; readonly kind: string }
  | { readonly verb: "status"; readonly status: string };

export type Judged =
  | { readonly of: "act"; readonly act: ActTarget }
  | { readonly of: "term"; readonly term: TermTarget; readonly reading: Reading };

/** What a correction would know an act or a term by; null where the id names neither. */
export async function judgedAt(ledger: Ledger, id: string): Promise<Judged | null> {
  const [report = "", record = ""] = id.split(".");
  const row = await ledger.report(report);
  const read = await ledger.uncorrectedReading(report);
  if (row === null || read === null) return null;
  const place = { report: row.id, address: row.uri ?? row.address, record };
  const reading = (await ledger.reading(report)) ?? read;
  const act = read.acts.find((one) => one.id === record);
  if (act !== undefined) return { of: "act", act: { ...place, ...actAsIs(read, act) } };
  const term = read.terms.find((one) => one.id === record);
  if (term !== undefined) return { of: "term", term: { ...place, ...termAsIs(read, term) }, reading };
  // No reader found it: it is there by a correction, and known by what that knows it by.
  for (const { uid, body } of await ledger.corrections()) {
    if (record !== `c${uid}`) continue;
    if ("act" in body) return { of: "act", act: body.verb === "add-act" ? { ...body.act, record } : body.act };
    if ("term" in body)
      return { of: "term", term: body.verb === "add-term" ? { ...body.term, record } : body.term, reading };
  }
  return null;
}

/** @throws ParleyError usage where an act or term cannot be that */
export function judge(judged: Judged, judgement: Judgement): Decision {
  if (judged.of === "act") {
    const { act } = judged;
    if (judgement.verb === "kind")
      return { verb: "act-kind", act, kind: one(judgement.kind, ACT_KINDS, "kind of an act") };
    if (judgement.verb === "status")
      return { verb: "act-status", act, status: one(judgement.status, ActStatus.options, "status of an act") };
    return { verb: judgement.verb === "accept" ? "accept-act" : "reject-act", act };
  }
  const { term } = judged;
  if (judgement.verb === "kind")
    return { verb: "term-kind", term, kind: one(judgement.kind, TermKind.options, "kind of a term") };
  if (judgement.verb === "status")
    throw new ParleyError(
      "usage",
      `A term has no status: ${shown(judgement.status)} can be said of attributions and acts.`,
    );
  return { verb: judgement.verb === "accept" ? "accept-term" : "reject-term", term };
}

/** @throws ParleyError record-missing, usage */
export async function termBy(ledger: Ledger, { record, who }: TermBy): Promise<Decision> {
  const { term, reading } = await termAt(ledger, record);
  const by: Speaker[] = [];
  for (const given of who) {
    if (given.trim() === "") throw new ParleyError("usage", "A party has a name: give it, or say that it is nobody.");
    by.push(await whom(ledger, reading, { given }));
  }
  return { verb: "term-by", term, by };
}

/** @throws ParleyError record-missing, usage */
export async function termSides(ledger: Ledger, wish: TermSides): Promise<Decision> {
  const { term, reading } = await termAt(ledger, wish.record);
  const { text } = reading.article;
  const pieces = TermSide.options.flatMap((side) =>
    (wish[side] ?? []).map((span) => ({ side, anchor: anchorTo(text, within(span, text)) })),
  );
  return { verb: "term-sides", term, pieces };
}

async function termAt(ledger: Ledger, id: string): Promise<Extract<Judged, { of: "term" }>> {
  const judged = await judgedAt(ledger, id);
  if (judged?.of === "term") return judged;
  throw new ParleyError(
    "record-missing",
    `There is no term "${shown(id)}" in the ledger: give REPORT.RECORD, such as r0123456789abcdef.o2.`,
  );
}

/** @throws ParleyError usage for what is not among them */
export function one<Value extends string>(given: string, among: readonly Value[], what: string): Value {
  const found = among.find((value) => value === given);
  if (found !== undefined) return found;
  throw new ParleyError("usage", `"${shown(given)}" is no ${what}: give one of ${among.join(", ")}.`);
}

function actAsIs(
  reading: Reading,
  { evidence, kind, status, by, to }: Act,
): Omit<ActTarget, "report" | "address" | "record"> {
  const { text } = reading.article;
  const parties = (those: Act["by"]) =>
    those.map(({ actor, span }) => ({ who: whoIs(reading, actor), anchor: anchorTo(text, span) }));
  return { evidence: evidence.map((span) => anchorTo(text, span)), kind, status, by: parties(by), to: parties(to) };
}

function termAsIs(reading: Reading, term: Term): Omit<TermTarget, "report" | "address" | "record"> {
  const { text } = reading.article;
  const anchor = (span: Span): Anchor => anchorTo(text, span);
  const parties = (ids: Term["by"]): readonly Speaker[] => ids.flatMap((id) => whoIs(reading, id) ?? []);
  return {
    ...{ evidence: term.evidence.map(anchor), kind: term.kind, by: parties(term.by), to: parties(term.to) },
    pieces: piecesOf(term).map(({ side, span }) => ({ side, anchor: anchor(span) })),
    deal: reading.deals.find(({ id }) => id === term.deal)?.name ?? null,
  };
}

function whoIs({ actors }: Reading, id: Actor["id"] | null): Speaker | null {
  const actor = actors.find((one) => one.id === id);
  return actor === undefined ? null : speakerOf(actor);
}

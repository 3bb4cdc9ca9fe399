// What a person decided about an act, laid over a reading: it is right, it is none, it is of another kind, or otherwise real.
import type { Hold } from "../../ledger/corrections.ts";
import type { Act } from "../../schema/act.ts";
import { isByHand } from "../../schema/by-hand.ts";
import type { ActTarget, OnAct } from "../../schema/correction.ts";
import { ActId } from "../../schema/ids.ts";
import type { Reading } from "../../schema/reading.ts";
import { contains, type Span } from "../../schema/span.ts";
import { findAnchor } from "./anchor.ts";
import { inOrder } from "./match.ts";
import { actorFor } from "./speaker.ts";
import { type FoundStanding, findStanding, standingOn } from "./standing-on.ts";

export interface Decided {
  readonly reading: Reading;
  readonly hold: Hold;
}

/** @param read before anybody corrected it: an act is known by the kind that it had there */
export function decideOnAct(reading: Reading, body: OnAct, { uid, read }: { uid: string; read: Reading }): Decided {
  const { act: target } = body;
  const parts = [...target.by, ...target.to].map(({ anchor }) => anchor);
  const found = findStanding(reading.article.text, { evidence: target.evidence, kind: target.kind, parts });
  if (found === null) return { reading, hold: "lost" };
  const hold = found.isUnmoved ? "held" : "moved";
  const kinds = new Map(read.acts.map(({ id, kind }) => [id, kind]));
  const asRead = reading.acts.map((act) => ({ ...act, kind: kinds.get(act.id) ?? act.kind }));
  const known = body.verb === "add-act" ? sameAct(found.evidence, target.kind, asRead) : standing(found, asRead);
  if (body.verb === "reject-act") {
    // What another reader makes of the same words was not rejected.
    const isIt = known !== undefined && typeOf(known.kind) === typeOf(target.kind);
    return { reading: isIt ? { ...reading, acts: reading.acts.filter(({ id }) => id !== known.id) } : reading, hold };
  }
  // One that a person added is gone when that is taken back, whatever else was said of it.
  if (known === undefined && body.verb !== "add-act" && isByHand(target.record)) return { reading, hold: "lost" };
  // What a person confirmed stands, even where a reader misses it.
  const [to, id] = known === undefined ? inserted(reading, target, { uid, found }) : [reading, known.id];
  const [among, given] = body.verb === "add-act" ? partiesIn(to, target) : [to, {}];
  const change = { ...changeOf(body), ...given };
  const acts = among.acts.map((act) => (act.id === id ? { ...act, ...change, confidence: 1 } : act));
  return { reading: { ...among, acts }, hold: known === undefined && body.verb !== "add-act" ? "moved" : hold };
}

function changeOf(body: Exclude<OnAct, { verb: "reject-act" }>): Partial<Act> {
  switch (body.verb) {
    case "add-act":
    case "accept-act":
      return { kind: body.act.kind, status: body.act.status };
    case "act-kind":
      return { kind: body.kind };
    case "act-status":
      return { status: body.status };
    default:
      return body satisfies never;
  }
}

/** The act of that type that stands on the words; another on the same words is another. */
export function sameAct(evidence: readonly Span[], kind: string, acts: readonly Act[]): Act | undefined {
  const ofType = acts.filter((act) => typeOf(act.kind) === typeOf(kind));
  return standing({ evidence, parts: [], kind, isUnmoved: true }, ofType);
}

function standing(found: FoundStanding, acts: readonly Act[]): Act | undefined {
  const records = acts.map((act) => ({
    ...{ act, evidence: act.evidence, kind: act.kind },
    parts: [...act.by, ...act.to].map(({ span }) => span),
  }));
  return standingOn(found, records)?.act;
}

interface Into {
  readonly uid: string;
  readonly found: FoundStanding;
}

/** The act as it was when it was corrected, where this reading has none such. */
function inserted(reading: Reading, target: ActTarget, { uid, found }: Into): readonly [Reading, ActId] {
  const id = ActId.parse(`c${uid}`);
  const [among, { by, to }] = partiesIn(reading, target);
  const evidence = inOrder(found.evidence);
  const attribution = tellerOf(reading, evidence);
  const act: Act = {
    ...{ id, kind: target.kind, by, to, evidence, status: target.status, because: [], confidence: 1 },
    ...(attribution === undefined ? {} : { attribution }),
  };
  const acts = [...among.acts, act].toSorted((a, b) => startOf(a.evidence) - startOf(b.evidence));
  return [{ ...among, acts }, id];
}

/** Who does it and to whom, as it was when it was corrected; whom the report names nowhere is added to its actors. */
function partiesIn(reading: Reading, target: ActTarget): readonly [Reading, Pick<Act, "by" | "to">] {
  let among = reading;
  const parties = (those: ActTarget["by"]): Act["by"] =>
    those.flatMap(({ who, anchor }): Act["by"] => {
      const span = findAnchor(reading.article.text, anchor);
      if (span === null) return [];
      if (who === null) return [{ actor: null, span }];
      const [next, actor] = actorFor(among, who);
      among = next;
      return [{ actor, span }];
    });
  const [by, to] = [parties(target.by), parties(target.to)];
  return [among, { by, to }];
}

/** The innermost attribution in whose content it stands. */
function tellerOf({ attributions }: Reading, evidence: readonly Span[]): Act["attribution"] {
  const holders = attributions.flatMap(({ id, content }) =>
    content
      .filter((piece) => evidence.every((span) => contains(piece, span)))
      .map(({ start, end }) => ({ id, length: end - start })),
  );
  return holders.toSorted((a, b) => a.length - b.length)[0]?.id;
}

export function startOf(spans: readonly Span[]): number {
  return Math.min(...spans.map(({ start }) => start));
}

/** "RETREAT" of "RETREAT/withdraw". */
function typeOf(kind: string): string {
  return kind.split("/")[0] ?? kind;
}

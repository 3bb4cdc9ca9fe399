// Gives an attribution to another speaker, and with it what the report has that speaker do by saying it. Promise: nothing that
// names the former speaker in words of its own is touched.

import { fold } from "../../ledger/fold.ts";
import type { Actor } from "../../schema/actor.ts";
import type { SpeakerBasis } from "../../schema/attribution.ts";
import type { Speaker } from "../../schema/correction.ts";
import { ActorId, type AttributionId } from "../../schema/ids.ts";
import type { Reading } from "../../schema/reading.ts";
import { contains, overlaps, type Span } from "../../schema/span.ts";

/** The report's own actor of that name, else one that is added to it. */
export function actorFor(reading: Reading, { name, kind }: Speaker): readonly [Reading, ActorId] {
  const wanted = fold(name);
  const known =
    reading.actors.find((actor) => fold(actor.name) === wanted) ??
    onlyOne(reading.actors.filter(({ aliases }) => aliases.some((alias) => fold(alias) === wanted)));
  if (known !== undefined) return [reading, known.id];
  const id = freeId(reading);
  const actor: Actor = { id, name, kind, aliases: [], roles: [], doubts: [] };
  return [{ ...reading, actors: [...reading.actors, actor] }, id];
}

/** @param speaker null for nobody that can be named */
export function giveTo(reading: Reading, id: AttributionId, speaker: Speaker | null): Reading {
  const one = reading.attributions.find((attribution) => attribution.id === id);
  if (one === undefined) return reading;
  const [among, actor] = speaker === null ? [reading, null] : actorFor(reading, speaker);
  const basis = actor === null ? null : (one.speakerBasis ?? (one.source.length > 0 ? "named" : "carried"));
  const attributions = among.attributions.map((each) =>
    each.id === id ? { ...each, speaker: actor, speakerBasis: basis } : each,
  );
  const given = { ...among, attributions };
  const { speaker: former } = one;
  return former === null || former === actor ? given : passOn(given, { former, actor, ...one });
}

interface Passed {
  readonly former: ActorId;
  readonly actor: ActorId | null;
  readonly source: readonly Span[];
  readonly cue: readonly Span[];
  readonly content: readonly Span[];
}

/** What was the former speaker's only because it was this attribution's source is the new one's. */
function passOn(reading: Reading, passed: Passed): Reading {
  const { former, actor, source } = passed;
  const isSource = (span: Span): boolean => source.some((piece) => overlaps(piece, span));
  const reason = "a person gave these words to nobody that can be named";
  const mentions = reading.mentions.map((one) => {
    if (one.actor !== former || !isSource(one.span)) return one;
    if (actor === null) return { ...one, actor, reason, confidence: 1 };
    const { reason: _, ...rest } = one;
    return { ...rest, actor, confidence: 1 };
  });
  const acts = reading.acts.map((act) => ({
    ...act,
    by: act.by.map((one) => (one.actor === former && isSource(one.span) ? { ...one, actor } : one)),
  }));
  const told = [...passed.cue, ...passed.content];
  const isNamedIn = (span: Span): boolean =>
    reading.mentions.some((one) => one.actor === former && contains(span, one.span) && !isSource(one.span));
  const terms = reading.terms.map((term) => {
    const isTold = term.evidence.some((span) => told.some((piece) => overlaps(piece, span)));
    if (!isTold || !term.by.includes(former) || term.evidence.some(isNamedIn)) return term;
    const by = term.by.flatMap((each) => (each === former ? (actor ?? []) : each));
    return { ...term, by: [...new Set(by)] };
  });
  return { ...reading, mentions, acts, terms };
}

/** What the source is of the speaker: a name, a description or a pronoun; one that the report does not say is carried. */
export function basisOf(reading: Reading, source: readonly Span[], speaker: ActorId): SpeakerBasis {
  if (source.length === 0) return "carried";
  const form = mentionsIn(reading, source).find(({ actor }) => actor === speaker)?.form;
  return form === "description" ? "described" : form === "pronoun" ? "pronoun" : "named";
}

export function mentionsIn({ mentions }: Reading, pieces: readonly Span[]): Reading["mentions"] {
  return mentions.filter(({ span }) => pieces.some((piece) => contains(piece, span)));
}

function onlyOne(actors: readonly Actor[]): Actor | undefined {
  return actors.length === 1 ? actors[0] : undefined;
}

function freeId({ actors }: Reading): ActorId {
  const taken = new Set<string>(actors.map(({ id }) => id));
  let n = 1;
  while (taken.has(`c${n}`)) n++;
  return ActorId.parse(`c${n}`);
}

/** Of an actor whom a person added to a report: no reader gives such an id. */
export function isAddedByHand(id: ActorId): boolean {
  return /^c\d+$/.test(id);
}

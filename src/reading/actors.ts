// Actors: who appears in the report, every mention tied to whom it stands for, and the speaker of each attribution.
// A wrong speaker is worse than none: what the text does not settle is null, and the mention says why.
import { pronouns } from "../language/en/pronouns.ts";
import type { Actor } from "../schema/actor.ts";
import type { Article } from "../schema/article.ts";
import { ActorId, MentionId } from "../schema/ids.ts";
import type { Mention } from "../schema/mention.ts";
import { findDoubts } from "./actors/doubts.ts";
import type { Figure, Finding } from "./actors/figure.ts";
import { ANYBODY } from "./actors/first-and-second.ts";
import { findMemberships, type Membership } from "./actors/membership.ts";
import { resolveMentions } from "./actors/resolve.ts";
import { findSaidOf, type SaidOf } from "./actors/said-of.ts";
import { sceneOf } from "./actors/scene.ts";
import { isStatesOwn, onlyStateTold } from "./actors/state-of-context.ts";
import type { StateTold } from "./actors/state-told.ts";
import { giveVoices, type Speaking } from "./actors/voices.ts";
import type { Cast, Voice } from "./cast.ts";
import type { Layout } from "./layout.ts";
import type { FoundAttribution } from "./reader.ts";

export function resolveActors(
  article: Article,
  layout: Layout,
  mentions: readonly Mention[],
  found: readonly FoundAttribution[],
): Cast {
  const scene = sceneOf(article, layout, mentions);
  const resolution = resolveMentions(scene, found);
  const { speakings, findings } = giveVoices(scene, found, resolution);
  const doubts = findDoubts(scene, findings);
  const memberships = findMemberships(scene, findings);
  const ids = idsOf(scene.places.length, findings, speakings);
  const states = statesIn(ids);
  const only = onlyStateTold(ids.keys());
  return {
    mentions: withSaidOf(
      scene.places.flatMap(({ mention }, at) => (isAnybody(findings[at]) ? [] : [tie(mention, findings[at], ids)])),
      findSaidOf(scene, findings),
      ids,
    ),
    actors: [...ids].map(([figure, id]) => ({
      ...actorOf(figure, id),
      ...ofState(figure.state ?? (isStatesOwn(figure) ? only : null), states),
      ...memberOf(memberships.get(figure), ids),
      doubts: doubts.get(figure) ?? [],
    })),
    voices: speakings.map((speaking) => voiceOf(speaking, ids)),
  };
}

/**
 * Actors in order of first mention: all that are named, bodies of states however they are told, and those described
 * ones who speak or are spoken to.
 */
function idsOf(
  count: number,
  findings: readonly Finding[],
  speakings: readonly Speaking[],
): ReadonlyMap<Figure, ActorId> {
  const kept = new Set<Figure>();
  for (const { speaker, addressee } of speakings) {
    if (speaker !== null) kept.add(speaker);
    if (addressee !== null) kept.add(addressee);
  }
  for (let at = 0; at < count; at++) {
    const figure = findings[at]?.figure ?? null;
    if (figure !== null && (figure.isNamed || figure.state !== null)) kept.add(figure);
  }
  const inOrder = [...kept].toSorted((a, b) => a.first - b.first);
  return new Map(inOrder.map((figure, index) => [figure, ActorId.parse(`p${index + 1}`)]));
}

/** The actor of each state, by the state's name. */
function statesIn(ids: ReadonlyMap<Figure, ActorId>): ReadonlyMap<string, ActorId> {
  return new Map([...ids].flatMap(([{ kind, name }, id]) => (kind === "state" ? [[name, id] as const] : [])));
}

function ofState(told: StateTold | null, states: ReadonlyMap<string, ActorId>): Pick<Actor, "of"> {
  return told === null ? {} : { of: { name: told.state, actor: states.get(told.state) ?? null, span: told.span } };
}

function memberOf(membership: Membership | undefined, ids: ReadonlyMap<Figure, ActorId>): Pick<Actor, "memberOf"> {
  if (membership === undefined) return {};
  const { name, body, span } = membership;
  return { memberOf: { name, actor: body === null ? null : (ids.get(body) ?? null), span } };
}

/** "You never know": said to nobody in particular, as "it" in "it rains" stands for nothing. */
function isAnybody(finding: Finding | undefined): boolean {
  return finding?.figure === null && finding.reason === ANYBODY;
}

function tie(mention: Mention, finding: Finding | undefined, ids: ReadonlyMap<Figure, ActorId>): Mention {
  const { id, span, kind, form } = mention;
  if (finding === undefined || finding.figure === null) {
    return {
      id,
      span,
      kind,
      form,
      actor: null,
      reason: finding?.reason ?? "not resolved",
      confidence: mention.confidence,
    };
  }
  const actor = ids.get(finding.figure) ?? null;
  if (actor === null)
    return { id, span, kind, form, actor, reason: "described only, never named", confidence: mention.confidence };
  const settled = form === "pronoun" ? finding.figure.kind : kind;
  return { id, span, kind: settled, form, actor, confidence: Math.min(mention.confidence, finding.confidence) };
}

/** How sure it is that what is said of someone is said of them. */
const SAID = 0.8;

/** With the phrases that say what someone is; one of them takes the place of a description that begins where it does. */
function withSaidOf(
  mentions: readonly Mention[],
  said: readonly SaidOf[],
  ids: ReadonlyMap<Figure, ActorId>,
): readonly Mention[] {
  const names = new Set(mentions.filter((m) => m.form === "name").map((m) => m.span.start));
  const more = new Map<number, Mention>();
  for (const { span, figure } of said) {
    const actor = ids.get(figure);
    if (actor === undefined || names.has(span.start) || more.has(span.start)) continue;
    const id = mentions[0]?.id;
    if (id !== undefined)
      more.set(span.start, { id, span, kind: "person", form: "description", actor, confidence: SAID });
  }
  const kept = mentions.filter((m) => m.form !== "description" || m.actor !== null || !more.has(m.span.start));
  const taken = new Set(kept.filter((m) => m.form === "description").map((m) => m.span.start));
  return [...kept, ...[...more.values()].filter((m) => !taken.has(m.span.start))]
    .toSorted((a, b) => a.span.start - b.span.start || b.span.end - a.span.end)
    .map((one, index) => ({ ...one, id: MentionId.parse(`m${index + 1}`) }));
}

function actorOf(figure: Figure, id: ActorId): Omit<Actor, "doubts"> {
  const { name, kind, roles, nationality, age } = figure;
  return {
    id,
    name,
    kind,
    aliases: [...figure.forms.keys()].filter((alias) => alias !== name && !pronouns.has(alias.toLowerCase())),
    roles,
    ...(nationality === null ? {} : { nationality }),
    ...(age === null ? {} : { age }),
  };
}

function voiceOf(speaking: Speaking, ids: ReadonlyMap<Figure, ActorId>): Voice {
  const { speaker, addressee, speakerBasis, sourcing, channel } = speaking;
  const id = speaker === null ? null : (ids.get(speaker) ?? null);
  return {
    speaker: id,
    speakerBasis: id === null ? null : speakerBasis,
    addressee: addressee === null ? null : (ids.get(addressee) ?? null),
    sourcing,
    channel,
  };
}

// Deals: what is being negotiated or was agreed, each with everything the report calls it, its parties, who mediates, its phases
// and how it stands by this report's words. Promise: linear; no deal without a place that names it.
import type { Actor } from "../schema/actor.ts";
import type { Article } from "../schema/article.ts";
import { type Deal, DealKind } from "../schema/deal.ts";
import { type ActorId, DealId } from "../schema/ids.ts";
import type { Mention } from "../schema/mention.ts";
import { contains, type Span } from "../schema/span.ts";
import { type ActorPlaces, placeActors } from "./deals/actor-places.ts";
import { type Group, groupNamed } from "./deals/group.ts";
import { type FoundMediator, findMediators } from "./deals/mediators.ts";
import { findNamed, type Named } from "./deals/named.ts";
import { ENOUGH, findDelegations, findSides, type Side } from "./deals/parties.ts";
import { findPhases } from "./deals/phases.ts";
import { settleStatus, standingsAt } from "./deals/status.ts";
import type { Layout } from "./layout.ts";
import { type TaggedSentence, tagSentences } from "./tagged.ts";

export interface Who {
  readonly actors: readonly Actor[];
  readonly mentions: readonly Mention[];
}

/**
 * The deals of a report in order of first mention.
 *
 * @example "A truce between Lomara and Ardesh, brokered by Qasrah, took effect": a ceasefire in effect, two parties, one broker
 * @example not: "He had to deal with a great deal of mail": no deal
 */
export function findDeals(article: Article, layout: Layout, { actors, mentions }: Who): readonly Deal[] {
  const sentences = tagSentences(article.text, layout);
  const named = sentences.flatMap(findNamed);
  if (named.length === 0) return [];
  const places = placeActors(article.text, actors, mentions);
  const groups = groupNamed(named);
  const tables = tablesOf(groups, sentences, places);
  const drafts = groups.map((group) => draftOf(group, places, tables.get(group) ?? emptyTable()));
  const kept = withTalks(drafts.filter(isDeal));
  return kept.map((draft, index) => dealOf(draft, index, article.text));
}

interface Draft {
  readonly group: Group;
  readonly parties: readonly ActorId[];
  readonly mediators: readonly FoundMediator[];
  readonly phases: ReadonlySet<string>;
}

const MOST_PARTIES = 6;

function draftOf(group: Group, places: ActorPlaces, { mediators, sides, phases }: Table): Draft {
  const weights = new Map<ActorId, number>();
  for (const all of [...group.places.map((place) => findSides(place, places)), sides])
    for (const { actor, weight } of all) weights.set(actor, (weights.get(actor) ?? 0) + weight);
  const between = new Set(mediators.map((one) => one.actor));
  const enough = [...weights]
    .filter(([actor, weight]) => weight >= ENOUGH && !between.has(actor) && isActing(places, actor))
    .toSorted((a, b) => b[1] - a[1])
    .map(([actor]) => actor);
  // A president who signs is his state's hand: persons are parties only where no two bodies are
  const bodies = enough.filter((actor) => places.actor(actor)?.kind !== "person");
  return {
    group,
    parties: (bodies.length > 1 || enough.length < 2 ? bodies : enough).slice(0, MOST_PARTIES),
    mediators,
    phases,
  };
}

/** What is told of a deal in sentences that may not name it. */
interface Table {
  readonly mediators: FoundMediator[];
  readonly sides: Side[];
  readonly phases: Set<string>;
}

/** How many sentences behind a deal's name its mediators and delegations may be told. */
const NEAR = 4;

/** Each mediator and delegation goes to the deal that its sentence names, else to the one named last, not long before. */
function tablesOf(
  groups: readonly Group[],
  sentences: readonly TaggedSentence[],
  places: ActorPlaces,
): ReadonlyMap<Group, Table> {
  const named = new Map<number, Group>();
  for (const group of groups) for (const place of group.places) named.set(place.sentence.index, group);
  const tables = new Map<Group, Table>();
  let [last, at] = [groups[0], 0];
  for (const sentence of sentences) {
    const here = named.get(sentence.index);
    if (here !== undefined) [last, at] = [here, sentence.index];
    if (last === undefined || sentence.index > at + NEAR) continue;
    const table = tables.get(last) ?? emptyTable();
    for (const one of findMediators(sentence, places))
      if (isActing(places, one.actor) && !table.mediators.some((other) => other.actor === one.actor))
        table.mediators.push(one);
    table.sides.push(...findDelegations(sentence, places));
    for (const phase of findPhases(sentence)) table.phases.add(phase);
    tables.set(last, table);
  }
  return tables;
}

function emptyTable(): Table {
  return { mediators: [], sides: [], phases: new Set() };
}

/** Who can be a party: someone with a name, and neither a paper, a place nor a lone official. */
function isActing(places: ActorPlaces, id: ActorId): boolean {
  const actor = places.actor(id);
  if (actor === undefined || actor.kind === "outlet" || actor.kind === "document" || actor.kind === "place")
    return false;
  return /\p{Lu}/u.test(actor.name) && !(actor.kind === "group" && / and /.test(actor.name));
}

/** A name alone is not enough: a kind that it shares with no everyday thing, or two parties, or talks of two. */
function isDeal({ group, parties, mediators }: Draft): boolean {
  if (group.kind === "talks") return parties.length > 1;
  if (parties.length > 1 || (parties.length > 0 && group.places.length > 1)) return true;
  if (group.kind === null || group.kind === "aid" || group.kind === "water") return false;
  const isWellNamed = group.places.length > (group.marks.size > 0 ? 1 : 2);
  return isWellNamed || parties.length > 0 || mediators.length > 0 || group.places.flatMap(standingsAt).length > 0;
}

/** Talks whose sides are those of another deal are the talks about it. */
function withTalks(drafts: readonly Draft[]): readonly Draft[] {
  const joined = new Map<Draft, Draft>();
  const others = drafts.filter(({ group }) => group.kind !== "talks");
  return drafts
    .flatMap((draft) => {
      const about =
        draft.group.kind === "talks" ? others.find((other) => isSameCircle(draft.parties, other.parties)) : undefined;
      if (about === undefined) return [draft];
      about.group.places.push(...draft.group.places);
      joined.set(about, draft);
      return [];
    })
    .map((draft) => withJoined(draft, joined.get(draft)));
}

function withJoined(draft: Draft, talks: Draft | undefined): Draft {
  if (talks === undefined) return draft;
  const more = talks.mediators.filter((one) => !draft.mediators.some((other) => other.actor === one.actor));
  const between = new Set([...draft.mediators, ...more].map((one) => one.actor));
  const parties = [...new Set([...draft.parties, ...talks.parties])].filter((one) => !between.has(one));
  return { ...draft, parties, mediators: [...draft.mediators, ...more] };
}

/** All sides of one are sides of the other. */
function isSameCircle(a: readonly ActorId[], b: readonly ActorId[]): boolean {
  const [few, many] = a.length < b.length ? [a, b] : [b, a];
  return few.length > 0 && few.every((one) => many.includes(one));
}

function dealOf({ group, parties, mediators, phases }: Draft, index: number, text: string): Deal {
  const places = group.places.toSorted((a, b) => a.start - b.start);
  const names = namesOf(places, text);
  const standing = settleStatus(
    places.filter((place) => place.sort !== "proposal" || isOnlyProposed(places)).flatMap(standingsAt),
  );
  return {
    id: DealId.parse(`d${index + 1}`),
    name: bestName(places, text) ?? names[0] ?? "deal",
    names,
    kind: DealKind.catch("other").parse(group.kind),
    parties,
    mediators: mediators.map(({ actor, how, span }) => ({ actor, how, span })),
    phases: [...phases],
    status: standing?.status ?? null,
    because: standing?.because ?? [],
    evidence: places
      .map(({ start, end }): Span => ({ start, end }))
      .filter((one, i, all) => i === 0 || !contains(all[i - 1] ?? one, one)),
  };
}

/** What becomes of a proposal to extend the truce is not what becomes of the truce. */
function isOnlyProposed(places: readonly Named[]): boolean {
  return places.every((place) => place.sort === "proposal");
}

function namesOf(places: readonly Named[], text: string): readonly string[] {
  const names = new Map<string, string>();
  for (const { start, end } of places) {
    const name = text.slice(start, end).replaceAll(/\s+/g, " ");
    if (!names.has(name.toLowerCase())) names.set(name.toLowerCase(), name);
  }
  return [...names.values()];
}

/** The first name with a mark, else the first that tells a kind, else the first. */
function bestName(places: readonly Named[], text: string): string | undefined {
  const best =
    places.find((place) => place.marks.length > 0 && place.sort !== "talks") ??
    places.find((place) => place.kind !== null) ??
    places[0];
  return best === undefined ? undefined : text.slice(best.start, best.end).replaceAll(/\s+/g, " ");
}

// Reading → sightings: the named actors of one report as they are compared with those of others. Who has no name
// ("officials", "a senior diplomat") is local to the report and never one with anybody elsewhere.
import { dayOf } from "../ledger/day.ts";
import type { ProfileSeed, RoleSaid, Sighting, Traits } from "../ledger/profiles.ts";
import type { Actor, Role } from "../schema/actor.ts";
import type { ActorId } from "../schema/ids.ts";
import type { Reading } from "../schema/reading.ts";
import { bodyName } from "./body-name.ts";
import { isAddedByHand } from "./corrections/speaker.ts";
import { idOf, lookUpOf, numberOf } from "./identity.ts";
import { knownBody } from "./known-bodies.ts";
import { isBareForm, shortOfState } from "./long-forms.ts";
import { blockOf, personName } from "./person-name.ts";
import { plainWords } from "./plain-words.ts";
import { standingOf } from "./standing.ts";
import { stateCode } from "./states.ts";

/** Of the names under which a report lets somebody go, so many are looked up. */
const MOST_KEYS = 12;

/** Longer names are sentences that were taken for one. */
const MOST_WORDS = 8;

/** A correction that sets apart what some reports say under some names. */
export interface SetApart {
  /** As in Traits. */
  readonly apart: number;
  readonly reports: ReadonlySet<string>;
  /** Words of the names, joined by spaces. */
  readonly names: ReadonlySet<string>;
}

export function sightingsIn(reading: Reading, setApart: readonly SetApart[] = []): readonly Sighting[] {
  const named = namedIn(reading);
  const mine = setApart.filter(({ reports }) => reports.has(reading.article.id));
  return reading.actors.flatMap((actor, position) => {
    const found = named.has(actor.id) ? identify(actor, mine) : null;
    return found === null ? [] : [sightingOf(found, { actor, position, reading })];
  });
}

/** A profile's seed for a name without a role, as a person would type it. */
export function seedFor(name: string, kind: Actor["kind"]): ProfileSeed | null {
  return identify({ name, kind, roles: [], aliases: [] }, [])?.seed ?? null;
}

/** Those of whom the report or a person says a name, with a letter that is not small: a description never has one alone. */
function namedIn({ mentions, actors }: Reading): ReadonlySet<ActorId> {
  const named = new Set<ActorId>();
  for (const { actor, form } of mentions) if (actor !== null && form === "name") named.add(actor);
  for (const { id } of actors) if (isAddedByHand(id)) named.add(id);
  for (const { id, name, kind } of actors)
    if (name === name.toLowerCase() && name !== name.toUpperCase()) named.delete(id);
    else if (kind === "group" && /\band\b|,/.test(name)) named.delete(id);
  return named;
}

interface Identified {
  readonly seed: ProfileSeed;
  readonly keys: readonly number[];
  readonly isCompany: boolean;
}

type Named = Pick<Actor, "name" | "kind" | "roles" | "aliases" | "nationality">;

function identify(actor: Named, setApart: readonly SetApart[]): Identified | null {
  switch (actor.kind) {
    case "person":
      return identifyPerson(actor, setApart);
    case "state":
    case "organization":
    case "outlet":
    case "group":
      return identifyState(actor) ?? identifyBody(actor, setApart);
    case "place":
      // "the Republic of Ardesh" is a state, also where it is somewhere.
      return shortOfState(actor.name) === null ? null : identifyState(actor);
    case "document":
      return null;
    default:
      return actor.kind satisfies never;
  }
}

/** By its own name, its long one, or that of its government: whoever says "the Chadian government" speaks of Chad. */
function identifyState({ name, kind }: Named): Identified | null {
  const own = kind === "state" && !isBareForm(name) && knownBody(name) === null ? plainWords(name).join(" ") : null;
  const code = stateCode(name) ?? shortOfState(name) ?? governedBy(name) ?? own;
  if (code === null || code === "") return null;
  const words = [code];
  const id = idOf(["state", code]);
  return {
    seed: { id, realm: "state", block: null, short: lookUpOf("state", words), traits: { words } },
    keys: [],
    isCompany: false,
  };
}

/** The state that a government is of, by its code; null where it is one of a region or a time ("regional", "former"). */
function governedBy(name: string): string | null {
  const { key, of } = bodyName(name);
  return key === "government" ? of : null;
}

function identifyBody({ name, aliases }: Named, setApart: readonly SetApart[]): Identified | null {
  const { key, of, isGeneric } = bodyName(name);
  const words = key.split(" ");
  if (key === "" || words.length > MOST_WORDS || (isGeneric && of === null) || isBareForm(name)) return null;
  const apart = setApart.find(({ names }) => names.has(key))?.apart;
  const traits: Traits = { words, ...(of === null ? {} : { state: of }), ...(apart === undefined ? {} : { apart }) };
  const others = aliases
    .map((alias) => bodyName(alias))
    .filter((other) => other.key !== "" && other.key !== key && !other.isGeneric);
  return {
    seed: {
      id: idOf(["body", traits]),
      realm: "body",
      block: numberOf(`body ${key}`),
      short: lookUpOf("body", words),
      traits,
    },
    keys: [...new Set(others.map((other) => lookUpOf("body", other.key.split(" "))))].slice(0, MOST_KEYS),
    isCompany: !isGeneric && knownBody(name) === null,
  };
}

function identifyPerson(actor: Named, setApart: readonly SetApart[]): Identified | null {
  const name = personName(actor.name);
  const { words, generation } = name;
  if (words.length === 0 || words.length > MOST_WORDS) return null;
  const { states, walk, offices } = standingOf(actor);
  const apart = setApart.find(({ names }) => names.has(words.join(" ")))?.apart;
  const [state] = states;
  const [office] = offices;
  const traits: Traits = {
    words,
    ...(generation === "" ? {} : { generation }),
    ...(state === undefined || states.length > 1 ? {} : { state }),
    ...(walk === null ? {} : { walk }),
    ...(words.length > 1 || office === undefined ? {} : { office }),
    ...(apart === undefined ? {} : { apart }),
  };
  return {
    seed: {
      id: idOf(["person", traits]),
      realm: "person",
      block: numberOf(`person ${blockOf(name)}`),
      short: lookUpOf("person", words),
      traits,
    },
    keys: keysOf(words, actor.aliases),
    isCompany: words.length > 1,
  };
}

/** The family name, what is left without words at either end, and whatever else the report calls the person. */
function keysOf(words: readonly string[], aliases: readonly string[]): readonly number[] {
  const shorter: (readonly string[])[] = words.length > 1 ? [words.slice(-1)] : [];
  for (let length = words.length - 1; length > 1; length--) shorter.push(words.slice(-length), words.slice(0, length));
  for (const alias of aliases) {
    const other = personName(alias).words;
    const isName = alias !== alias.toLowerCase() && other.length > 0 && other.length <= 4;
    if (isName && other.join(" ") !== words.join(" ")) shorter.push(other);
  }
  return [...new Set(shorter.map((each) => lookUpOf("person", each)))].slice(0, MOST_KEYS);
}

interface Place {
  readonly actor: Actor;
  readonly position: number;
  readonly reading: Reading;
}

function sightingOf({ seed, keys, isCompany }: Identified, { actor, position, reading }: Place): Sighting {
  const year = Number(dayOf(reading.article.publishedAt).slice(0, 4));
  return {
    seed,
    position,
    name: actor.name,
    kind: actor.kind,
    aliases: actor.aliases,
    keys,
    offices: seed.realm === "person" ? standingOf(actor).offices : [],
    roles: actor.roles.map(roleSaid),
    born: actor.age === undefined || year === 0 ? null : year - actor.age,
    isCompany: isCompany && actor.kind !== "outlet",
  };
}

function roleSaid({ title, of, standing, since, until, span }: Role): RoleSaid {
  return {
    title,
    of: of ?? null,
    standing: standing ?? null,
    since: since ?? null,
    until: until ?? null,
    span,
  };
}

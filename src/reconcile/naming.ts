// How an actor is called over all reports: by the full name that most of them use. Namesakes that stand apart get in brackets
// what tells them apart, so that a name in a list is one actor.
import { orderOf } from "../ledger/order.ts";
import type { NamedActor, Profile, ProfileId } from "../ledger/profiles.ts";
import type { ActorKind } from "../schema/mention.ts";
import { knownBody } from "./known-bodies.ts";
import { personName } from "./person-name.ts";
import { stateName } from "./states.ts";

/** What people say of an actor, over what is learnt. */
export type Given = Partial<Pick<NamedActor, "name" | "kind" | "of">>;

/** The actor that these profiles are. */
export function namedActor(id: ProfileId, profiles: readonly Profile[], given: Given): NamedActor {
  // What was merged into it by hand has no say in its name.
  const rest = profiles.filter(({ base }) => base === id);
  const all = rest.length > 0 ? rest : profiles;
  // A state is one whatever single reports took its name for.
  const states = all.filter(({ realm }) => realm === "state");
  const own = states.length > 0 ? states : all;
  const [first] = own;
  const of = mostOf(own, ({ traits }) => (traits.state === undefined ? {} : { [traits.state]: 1 }));
  return {
    id,
    name: first?.realm === "state" ? stateName(first.traits.words[0] ?? "") : nameOf(own),
    kind: (mostOf(own, ({ evidence }) => evidence.kinds) ?? "person") as ActorKind,
    of: of === null || first?.realm === "state" ? null : stateName(of),
    ...given,
  };
}

/** The same with what tells them apart behind each name that several have; a name that was given by hand stays. */
export function toldApart(
  actors: readonly NamedActor[],
  profilesOf: (id: ProfileId) => readonly Profile[],
  isGiven: (id: ProfileId) => boolean,
): readonly NamedActor[] {
  const byName = Map.groupBy(actors, ({ name }) => name.toLowerCase());
  return actors.map((actor) => {
    const namesakes = byName.get(actor.name.toLowerCase()) ?? [];
    if (namesakes.length < 2 || isGiven(actor.id)) return actor;
    const mark = markOf(actor, namesakes, profilesOf);
    return mark === "" ? actor : { ...actor, name: `${actor.name} (${mark})` };
  });
}

/** A name without what tells it from namesakes. */
export function unmarked(name: string): string {
  return name.replace(/ \([^()]*\)$/, "");
}

/** Most used first; of equals a body's longer name, and of a person's the shorter of several words, to which less was added. */
function nameOf(profiles: readonly Profile[]): string {
  const counts = new Map<string, number>();
  for (const { evidence } of profiles)
    for (const [name, count] of Object.entries(evidence.names))
      counts.set(name, (counts.get(name) ?? 0) + orderOf(count));
  const isPerson = profiles[0]?.realm === "person";
  const names = [...counts].toSorted(
    ([a, m], [b, n]) => n - m || (isPerson ? a.length - b.length : b.length - a.length) || (a < b ? -1 : 1),
  );
  for (const [name] of names) {
    const known = isPerson ? null : knownBody(name);
    if (known !== null) return known.name;
  }
  const full = names.filter(([name]) => !isPerson || personName(name).words.length > 1);
  return (full[0] ?? names[0])?.[0] ?? "";
}

/** State, else office, else walk of life: the first that the others of the name do not have. */
function markOf(
  actor: NamedActor,
  namesakes: readonly NamedActor[],
  profilesOf: (id: ProfileId) => readonly Profile[],
): string {
  const marks = (id: ProfileId): readonly (string | null)[] => {
    const profiles = profilesOf(id);
    const state = mostOf(profiles, ({ traits }) => (traits.state === undefined ? {} : { [traits.state]: 1 }));
    return [
      state === null ? null : stateName(state),
      mostOf(profiles, ({ evidence }) => evidence.offices),
      mostOf(profiles, ({ traits }) => (traits.walk === undefined ? {} : { [traits.walk]: 1 })),
    ];
  };
  const others = namesakes.filter(({ id }) => id !== actor.id).map(({ id }) => marks(id));
  const own = marks(actor.id);
  const at = own.findIndex((mark, index) => mark !== null && others.every((other) => other[index] !== mark));
  return own[at] ?? "";
}

function mostOf(
  profiles: readonly Profile[],
  countsOf: (profile: Profile) => Readonly<Record<string, number>>,
): string | null {
  const counts = new Map<string, number>();
  for (const profile of profiles)
    for (const [value, count] of Object.entries(countsOf(profile)))
      counts.set(value, (counts.get(value) ?? 0) + orderOf(count * orderOf(profile.sightings)));
  const [most] = [...counts].toSorted(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
  return most?.[0] ?? null;
}

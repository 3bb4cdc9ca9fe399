// Actors across reports, the whole way on one screen: sightings out of each waiting report, the rules over what they touch,
// what people decided over the rules, and names. Promises: the same reports in any order give the same actors with the
// same ids; one more report costs by what it names, not by what the ledger holds; corrections outlive every new reading.
import type { InForce } from "../ledger/corrections.ts";
import type { Assignment, NamedActor, Profile, ProfileId, ProfileStore } from "../ledger/profiles.ts";
import type { RecordStore } from "../ledger/stages.ts";
import type { OnActor, ProfileRef } from "../schema/correction.ts";
import type { ReportId } from "../schema/ids.ts";
import { type BookEntry, bookOf } from "./book.ts";
import { type Ruling, ruleOn } from "./by-rules.ts";
import { alikeLookUps, givenToStates } from "./called-states.ts";
import { type Given, namedActor, toldApart, unmarked } from "./naming.ts";
import { apartBy, type Decisions, finderOver, layOver, type Ruled, refsOf, shortOf } from "./overlay.ts";
import { type SetApart, seedFor, sightingsIn } from "./sightings.ts";
import type { Stage } from "./stage.ts";
import { stateCode, stateName } from "./states.ts";

/** Reports of one step: few enough that a run may be stopped at any moment, enough to share what they touch. */
const AT_ONCE = 64;

export const actors: Stage = {
  name: "actors",
  rules: "5",
  prepare: (store, { book }) => useBook(store, book),
  step: reconcileSome,
  takeBack,
  startAnew: (store) => store.actors.startAnew(),
};

/** Takes back what rests on these reports, as if they had not been read; they wait to be reconciled again. */
async function takeBack(record: RecordStore, reports: readonly ReportId[]): Promise<void> {
  const { actors: store, waits } = record;
  const setApart = setApartBy(await store.corrections());
  const read = await waits.reports(reports);
  const seen = read.map((one) => ({ ...one, sightings: sightingsIn(one.reading, setApart) }));
  const before = await store.profiles(seen.flatMap(({ sightings }) => sightings.map(({ seed }) => seed.id)));
  await store.takeBack(seen);
  await waits.again(
    "actors",
    seen.map(({ report }) => report),
  );
  await settle(record, before);
}

/** Settles everything that concerns these profiles, as they are or were. */
export async function settle(record: RecordStore, touched: readonly Profile[]): Promise<void> {
  const { actors: store } = record;
  const ruled = await ruleOn(store, {
    blocks: touched.flatMap(({ block }) => block ?? []),
    names: [
      ...touched.flatMap(({ short, evidence }) => [short, ...Object.keys(evidence.keys).map(Number)]),
      ...alikeLookUps(touched),
    ],
  });
  const rulings = await givenToStates(store, ruled);
  const states = await store.profiles(touched.filter(({ block }) => block === null).map(({ id }) => id));
  const alone = states.map((profile): Ruling => ({ profile, base: profile.id, because: "" }));
  const before = touched.flatMap(({ actor }) => actor ?? []);
  await assign(record, [...rulings, ...alone], before);
}

async function useBook(record: RecordStore, book: readonly BookEntry[] | undefined): Promise<void> {
  const { actors: store, waits } = record;
  const text = book === undefined ? null : JSON.stringify(book);
  if (text === null || text === (await waits.note("book"))) return;
  await waits.setNote("book", text);
  for (let last = -1; ; ) {
    const some = await store.profilesAfter(last, 500);
    last = some.at(-1)?.id ?? last;
    if (some.length === 0) return;
    const rulings = some.map((profile) => ({
      profile,
      base: profile.base ?? profile.id,
      because: profile.because.rules,
    }));
    await assign(record, rulings, []);
  }
}

async function reconcileSome(record: RecordStore): Promise<number> {
  const { actors: store, waits } = record;
  const waiting = await waits.waiting("actors", AT_ONCE);
  if (waiting.length === 0) return 0;
  const setApart = setApartBy(await store.corrections());
  const changed = await store.keep(waiting.map((one) => ({ ...one, sightings: sightingsIn(one.reading, setApart) })));
  await waits.end(
    "actors",
    waiting.map(({ report }) => report),
  );
  await settle(record, await store.profiles(changed));
  return waiting.length;
}

function setApartBy(corrections: readonly InForce<OnActor>[]): readonly SetApart[] {
  return corrections.flatMap(({ body }) => {
    if (body.verb !== "split-actor-reports") return [];
    return [{ apart: apartBy(body), reports: new Set<string>(body.reports), names: new Set(body.names) }];
  });
}

/** Writes which actor each profile is, and every actor that this concerns. */
async function assign(
  { actors: store, waits }: RecordStore,
  rulings: readonly Ruling[],
  gone: readonly ProfileId[],
): Promise<void> {
  const corrections = await store.corrections();
  const book = bookOf(JSON.parse((await waits.note("book")) || "[]") as readonly BookEntry[]);
  const ruled = await allConcerned(store, rulings, corrections);
  const decided = layOver(ruled, { corrections, book });
  const becauseOf = new Map(rulings.map(({ profile, because }) => [profile.id, because]));
  const assignments = ruled.flatMap(({ profile, base }): readonly Assignment[] => {
    const { actor, because } = decided.get(profile.id) ?? { actor: base, because: null };
    const rules = becauseOf.get(profile.id) ?? profile.because.rules;
    const hand = because ?? "";
    const isSaid = profile.because.rules === rules && profile.because.hand === hand;
    if (profile.base === base && profile.actor === actor && isSaid) return [];
    return [{ profile: profile.id, base, actor, because: { rules, hand } }];
  });
  await store.assign(assignments);
  const left = [...gone, ...ruled.flatMap(({ profile }) => profile.actor ?? [])];
  const now = new Set(ruled.map(({ profile, base }) => decided.get(profile.id)?.actor ?? base));
  const before = await store.namesOf([...now, ...left]);
  await store.keepActors(await nameAll(store, { now, before }, { corrections, book }), [...new Set(left)]);
}

/** The profiles of the rulings, and all others of the actors that these are or were, or that a correction names. */
async function allConcerned(
  store: ProfileStore,
  rulings: readonly Ruling[],
  corrections: readonly InForce<OnActor>[],
): Promise<readonly Ruled[]> {
  const ruled = new Map<ProfileId, Ruled>(rulings.map((ruling) => [ruling.profile.id, ruling]));
  const refs = await profilesNamed(
    store,
    corrections.map(({ body }) => body),
  );
  const actors = [...rulings.map(({ profile }) => profile), ...refs].flatMap(({ actor }) => actor ?? []);
  for (const profile of await store.ofActors(actors))
    if (!ruled.has(profile.id)) ruled.set(profile.id, { profile, base: profile.base ?? profile.id });
  return [...ruled.values()];
}

/** Every profile of the actors that these are about, as they are now. */
export async function profilesTouched(store: ProfileStore, bodies: readonly OnActor[]): Promise<readonly Profile[]> {
  const named = await profilesNamed(store, bodies);
  return store.ofActors([...new Set(named.flatMap(({ actor }) => actor ?? []))]);
}

/** What corrections name: by id and, where a new reading gave new ids, by name. */
async function profilesNamed(store: ProfileStore, bodies: readonly OnActor[]): Promise<readonly Profile[]> {
  const refs: readonly ProfileRef[] = refsOf(bodies);
  const there = await store.profiles(refs.map(({ id }) => id));
  const found = new Set(there.map(({ id }) => id));
  const lost = refs.filter(({ id }) => !found.has(id));
  return [...there, ...(await store.withShort(lost.map(shortOf)))];
}

interface Renaming {
  readonly now: ReadonlySet<ProfileId>;
  /** What they, and those that are no more, were called. */
  readonly before: readonly string[];
}

/**
 * These actors and their namesakes of now and before, each by a name of its own. Namesakes share a block where they are of one realm, and
 * of others they are found by the name: whoever was added or taken back last, the same are told apart.
 */
async function nameAll(
  store: ProfileStore,
  { now: ids, before }: Renaming,
  decisions: Decisions,
): Promise<readonly NamedActor[]> {
  const mine = await store.ofActors([...ids]);
  const shown = [...mine.flatMap(({ evidence }) => Object.keys(evidence.names)), ...before.map(unmarked)];
  const beside = [
    ...(await store.inBlocks(mine.flatMap(({ block }) => block ?? []))),
    ...(await store.withShort([...new Set(shown.flatMap(lookUpsOf))])),
  ];
  const others = beside.flatMap(({ actor }) => (actor === null || ids.has(actor) ? [] : [actor]));
  const profiles = [...mine, ...(await store.ofActors(others))];
  const members = Map.groupBy(profiles, ({ actor }) => actor ?? -1);
  const given = givenTo(profiles, decisions);
  const named = [...members].map(([id, some]) => namedActor(id, some, given.get(id) ?? {}));
  const own = named.filter(({ id }) => ids.has(id)).map(({ name }) => name);
  const names = new Set([...own, ...before].map((name) => unmarked(name).toLowerCase()));
  const concerned = named.filter(({ name }) => names.has(unmarked(name).toLowerCase()));
  return toldApart(
    concerned,
    (id) => members.get(id) ?? [],
    (id) => given.has(id),
  );
}

/** The name as one of every realm. */
function lookUpsOf(name: string): readonly number[] {
  return (["person", "organization", "state"] as const).flatMap((kind) => seedFor(name, kind)?.short ?? []);
}

/** What people say of actors: the user's list, and over its names the latest by hand. */
function givenTo(profiles: readonly Profile[], { corrections, book }: Decisions): ReadonlyMap<ProfileId, Given> {
  const given = new Map<ProfileId, Given>();
  for (const { id, entry } of [...book.values()].flat())
    given.set(id, {
      name: entry.name,
      kind: entry.kind,
      ...(entry.of === undefined ? {} : { of: stateNamed(entry.of) }),
    });
  const find = finderOver(profiles.map((profile) => ({ profile, base: profile.base ?? profile.id })));
  for (const { body } of corrections) {
    if (body.verb !== "rename-actor") continue;
    const actor = find(body.actor)[0]?.profile.actor ?? null;
    if (actor !== null) given.set(actor, { ...given.get(actor), name: body.name });
  }
  return given;
}

/** A state by the name that lists use, and what is no state as it was written. */
function stateNamed(name: string): string {
  const code = stateCode(name);
  return code === null ? name : stateName(code);
}

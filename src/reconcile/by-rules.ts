// Which actor each profile is by the rules, for all that a change touches and nothing else. Full names are grouped a block
// at a time; then every short name is settled by who goes by it, fullest names first, so that a name is settled
// before the shorter ones that lean on it. Where an actor's id changes, the short names that lean on it are settled again.
import type { Profile, ProfileId, ProfileStore } from "../ledger/profiles.ts";
import { alikeIn, type Grouped, groupBlock } from "./group.ts";
import { type Bearer, byFullness, isFuller, type Meant, MOST_BEARERS, whoIsMeant } from "./short-names.ts";

/** What the rules say of one profile. */
export interface Ruling {
  readonly profile: Profile;
  /** The actor, by its id. */
  readonly base: ProfileId;
  readonly because: string;
}

/** Settles all that rests on these blocks, and on who goes by these names. */
export async function ruleOn(
  store: ProfileStore,
  { blocks, names }: { readonly blocks: Iterable<number>; readonly names: Iterable<number> },
): Promise<readonly Ruling[]> {
  const scene = new Scene(store);
  await scene.load([...blocks]);
  await scene.ask([...names]);
  for (;;) {
    const rulings = await scene.decide();
    const moved = rulings.filter(({ profile, base }) => profile.base !== base);
    const leaning = new Set(moved.flatMap(({ profile }) => Object.keys(profile.evidence.keys).map(Number)));
    if (!(await scene.ask([...leaning]))) return rulings;
  }
}

/** What is loaded so far. */
class Scene {
  readonly #store: ProfileStore;
  readonly #profiles = new Map<ProfileId, Profile>();
  readonly #grouped = new Map<ProfileId, Grouped>();
  readonly #company = new Map<ProfileId, ReadonlySet<ProfileId>>();
  readonly #bearers = new Map<number, readonly Profile[]>();
  readonly #fullerOf = new Map<ProfileId, readonly Profile[]>();
  readonly #loaded = new Set<number>();
  readonly #asked = new Set<number>();

  constructor(store: ProfileStore) {
    this.#store = store;
  }

  /** Loads everyone whose whole name is one of these, with their blocks. Whether anything was not there yet. */
  async ask(names: readonly number[]): Promise<boolean> {
    const fresh = names.filter((name) => !this.#asked.has(name));
    for (const name of fresh) this.#asked.add(name);
    return this.load((await this.#store.withShort(fresh)).flatMap(({ block }) => block ?? []));
  }

  async load(blocks: readonly number[]): Promise<boolean> {
    const fresh = [...new Set(blocks)].filter((block) => !this.#loaded.has(block));
    for (const block of fresh) this.#loaded.add(block);
    const profiles = await this.#store.inBlocks(fresh);
    for (const profile of profiles) this.#profiles.set(profile.id, profile);
    const groups = [...Map.groupBy(profiles, ({ block }) => block).values()];
    await this.#meet(groups.flatMap(alikeIn));
    for (const group of groups)
      for (const [id, grouped] of groupBlock(group, this.#company)) this.#grouped.set(id, grouped);
    const names = profiles.map(({ short }) => short).filter((short) => !this.#bearers.has(short));
    for (const [name, bearers] of await this.#store.goingBy(names, MOST_BEARERS)) this.#bearers.set(name, bearers);
    return fresh.length > 0;
  }

  async decide(): Promise<readonly Ruling[]> {
    const all = [...this.#profiles.values()].toSorted((a, b) => byFullness(a, b) || a.id - b.id);
    await this.#meet(all.flatMap((short) => (this.#fuller(short).length === 0 ? [] : [short, ...this.#fuller(short)])));
    const clusters = Map.groupBy(all, ({ id }) => this.#anchorOf(id));
    const leanings = new Leanings((id) => this.#anchorOf(id));
    for (const profile of all) {
      if (leanings.of(profile) !== null) continue;
      const found = this.#meantBy(profile, (one) => this.#rootOf(one, leanings));
      if (found === null) continue;
      if (profile.traits.words.length === 1) leanings.lean(profile, found);
      // A name of several words goes with all who are one by it, or not at all: it is hardly ever two people's.
      else leanings.leanAll(clusters.get(this.#anchorOf(profile.id)) ?? [], found);
    }
    return this.#ruled(all, leanings);
  }

  #ruled(all: readonly Profile[], leanings: Leanings): readonly Ruling[] {
    const left = all.filter((profile) => leanings.of(profile) === null);
    const least = new Map<ProfileId, ProfileId>();
    for (const [root, cluster] of Map.groupBy(left, ({ id }) => this.#anchorOf(id)))
      least.set(root, Math.min(...cluster.map(({ id }) => id)));
    return all.map((profile) => {
      const found = leanings.of(profile);
      const root = found === null ? this.#anchorOf(profile.id) : leanings.end(found.actor);
      const because = found?.because ?? this.#grouped.get(profile.id)?.because ?? "";
      return { profile, base: least.get(root) ?? root, because };
    });
  }

  /** Who is meant where the name is short for somebody's; as the root of that actor. */
  #meantBy(short: Profile, rootOf: (one: Profile) => ProfileId): Meant | null {
    const actors = Map.groupBy(this.#fuller(short), rootOf);
    const bearers = [...actors].map(([actor, profiles]): Bearer => ({ actor, profiles }));
    return whoIsMeant(short, bearers, this.#company);
  }

  /** Those with a fuller name who go by this one. */
  #fuller(short: Profile): readonly Profile[] {
    const known = this.#fullerOf.get(short.id);
    if (known !== undefined) return known;
    const fuller = (this.#bearers.get(short.short) ?? []).filter(
      (one) => one.id !== short.id && one.realm === short.realm && isFuller(one, short),
    );
    this.#fullerOf.set(short.id, fuller);
    return fuller;
  }

  /** What stands for the actor while ids are not settled: the anchor of its cluster, or its kept id where none is loaded. */
  #rootOf(one: Profile, leanings: Leanings): ProfileId {
    const found = leanings.of(one);
    if (found !== null) return leanings.end(found.actor);
    if (this.#grouped.has(one.id) || one.base === null) return leanings.end(this.#anchorOf(one.id));
    return leanings.end(this.#anchorOf(one.base));
  }

  #anchorOf(id: ProfileId): ProfileId {
    return this.#grouped.get(id)?.anchor ?? id;
  }

  async #meet(profiles: readonly Profile[]): Promise<void> {
    const fresh = new Set(profiles.map(({ id }) => id).filter((id) => !this.#company.has(id)));
    if (fresh.size === 0) return;
    const found = await this.#store.companyOf([...fresh]);
    for (const id of fresh) this.#company.set(id, found.get(id) ?? new Set());
  }
}

/** Which names lean on which actors, as far as it is settled. */
class Leanings {
  readonly #of = new Map<ProfileId, Meant>();
  readonly #ofCluster = new Map<ProfileId, ProfileId>();
  readonly #anchorOf: (id: ProfileId) => ProfileId;

  constructor(anchorOf: (id: ProfileId) => ProfileId) {
    this.#anchorOf = anchorOf;
  }

  of({ id }: Profile): Meant | null {
    return this.#of.get(id) ?? null;
  }

  /** The actor at the end, where the one leaned on has since come to lean on another. */
  end(root: ProfileId): ProfileId {
    const next = this.#ofCluster.get(root);
    return next === undefined ? root : this.end(next);
  }

  lean({ id }: Profile, found: Meant): void {
    this.#of.set(id, found);
  }

  /** A cluster never comes to lean on itself, by whatever way round. */
  leanAll(cluster: readonly Profile[], found: Meant): void {
    const [first] = cluster;
    const root = first === undefined ? null : this.#anchorOf(first.id);
    if (root === null || this.end(found.actor) === root) return;
    for (const { id } of cluster) this.#of.set(id, found);
    this.#ofCluster.set(root, found.actor);
  }
}

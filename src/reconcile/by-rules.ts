// Which actor each profile is by the rules, for all that a change touches and nothing else. Full names are grouped a block
// at a time; then every short name is settled by who goes by it, fullest names first, so that a name is settled
// before the shorter ones that lean on it. Where an actor's id changes, the short names that lean on it are settled again.
import type { Profile, ProfileId, ProfileStore } from "../ledger/profiles.ts";
import { alikeIn, type Grouped, groupBlock } from "./group.ts";
import { type Bearer, isFuller, type Meant, MOST_BEARERS, whoIsMeant } from "./short-names.ts";

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
    for (const block of Map.groupBy(profiles, ({ block }) => block).values()) {
      await this.#meet(alikeIn(block));
      for (const [id, grouped] of groupBlock(block, this.#company)) this.#grouped.set(id, grouped);
    }
    const names = profiles.map(({ short }) => short).filter((short) => !this.#bearers.has(short));
    for (const [name, bearers] of await this.#store.goingBy(names, MOST_BEARERS)) this.#bearers.set(name, bearers);
    return fresh.length > 0;
  }

  async decide(): Promise<readonly Ruling[]> {
    const meant = new Map<ProfileId, Meant>();
    const all = [...this.#profiles.values()].toSorted((a, b) => (isFuller(a, b) ? -1 : 1));
    for (const profile of all) {
      const found = await this.#meantBy(profile, (one) => this.#rootOf(one, meant));
      if (found !== null) meant.set(profile.id, found);
    }
    const left = all.filter(({ id }) => !meant.has(id));
    const least = new Map<ProfileId, ProfileId>();
    for (const [root, cluster] of Map.groupBy(left, ({ id }) => this.#anchorOf(id)))
      least.set(root, Math.min(...cluster.map(({ id }) => id)));
    return all.map((profile) => {
      const found = meant.get(profile.id);
      const root = found?.actor ?? this.#anchorOf(profile.id);
      const because = found?.because ?? this.#grouped.get(profile.id)?.because ?? "";
      return { profile, base: least.get(root) ?? root, because };
    });
  }

  /** Who is meant where the name is short for somebody's; as the root of that actor. */
  async #meantBy(short: Profile, rootOf: (one: Profile) => ProfileId): Promise<Meant | null> {
    const fuller = (this.#bearers.get(short.short) ?? []).filter(
      (one) => one.id !== short.id && one.realm === short.realm && isFuller(one, short),
    );
    if (fuller.length === 0) return null;
    await this.#meet([short, ...fuller]);
    const actors = Map.groupBy(fuller, rootOf);
    const bearers = [...actors].map(([actor, profiles]): Bearer => ({ actor, profiles }));
    return whoIsMeant(short, bearers, this.#company);
  }

  /** What stands for the actor while ids are not settled: the anchor of its cluster, or its kept id where none is loaded. */
  #rootOf(one: Profile, meant: ReadonlyMap<ProfileId, Meant>): ProfileId {
    const found = meant.get(one.id);
    if (found !== undefined) return found.actor;
    if (this.#grouped.has(one.id)) return this.#anchorOf(one.id);
    return one.base === null || one.base === one.id ? one.id : this.#anchorOf(one.base);
  }

  #anchorOf(id: ProfileId): ProfileId {
    return this.#grouped.get(id)?.anchor ?? id;
  }

  async #meet(profiles: readonly Profile[]): Promise<void> {
    for (const { id } of profiles) if (!this.#company.has(id)) this.#company.set(id, await this.#store.companyOf(id));
  }
}

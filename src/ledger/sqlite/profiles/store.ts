// ProfileStore over one transaction of a SQLite ledger.
import { type Kysely, sql, type Transaction } from "kysely";
import type { OnActor } from "../../../schema/correction.ts";
import type { InForce } from "../../corrections.ts";
import { fold } from "../../fold.ts";
import type {
  Assignment,
  NamedActor,
  Profile,
  ProfileId,
  ProfileStore,
  ProfilesAsked,
  SeenReport,
} from "../../profiles.ts";
import { chunks } from "../chunks.ts";
import { actorCorrectionsIn } from "../corrections/store.ts";
import type { Tables } from "../tables.ts";
import { keepSightings, SAMPLE, takeBackSightings } from "./keep.ts";
import { type ProfileRow, packBecause, profileAt } from "./rows.ts";

export class SqliteProfiles implements ProfileStore {
  readonly #trx: Transaction<Tables>;
  /** Rows come several times in one step: what was unpacked once is not unpacked again. */
  readonly #unpacked = new Map<ProfileId, { readonly row: ProfileRow; readonly profile: Profile }>();

  constructor(trx: Transaction<Tables>) {
    this.#trx = trx;
  }

  keep(seen: readonly SeenReport[]): Promise<readonly ProfileId[]> {
    return keepSightings(this.#trx, seen);
  }

  takeBack(seen: readonly SeenReport[]): Promise<readonly ProfileId[]> {
    return takeBackSightings(this.#trx, seen);
  }

  async startAnew(): Promise<void> {
    for (const table of ["profiles", "profile_keys", "sightings", "profile_roles", "actors"] as const)
      await this.#trx.deleteFrom(table).execute();
    await this.#trx.updateTable("attributions").set({ profile: null }).where("profile", "is not", null).execute();
  }

  profiles(ids: readonly ProfileId[]): Promise<readonly Profile[]> {
    return this.#profilesBy("id", ids);
  }

  inBlocks(blocks: readonly number[]): Promise<readonly Profile[]> {
    return this.#profilesBy("block", blocks);
  }

  withShort(shorts: readonly number[]): Promise<readonly Profile[]> {
    return this.#profilesBy("short", shorts);
  }

  ofActors(actors: readonly ProfileId[]): Promise<readonly Profile[]> {
    return this.#profilesBy("actor", actors);
  }

  async goingBy(names: readonly number[], most: number): Promise<ReadonlyMap<number, readonly Profile[]>> {
    // By order of size, as all that decides is, so that one more report changes nothing that is not settled anew.
    const { rows } = await sql<ProfileRow & { readonly key: number }>`
      select * from (
        select profiles.*, key, row_number() over (
          partition by key order by cast(log2(sightings) as integer) desc, id
        ) as place
        from profile_keys join profiles on profiles.id = profile_keys.profile
        where key in (select value from json_each(${JSON.stringify(names)}))
      ) where place <= ${most}`.execute(this.#trx);
    const found = new Map<number, readonly Profile[]>();
    for (const [key, group] of Map.groupBy(rows, (row) => row.key))
      found.set(
        key,
        group.map((row) => this.#profileAt(row)),
      );
    return found;
  }

  async profilesAfter(id: ProfileId, limit: number): Promise<readonly Profile[]> {
    const rows = await this.#trx
      .selectFrom("profiles")
      .selectAll()
      .where("id", ">", id)
      .orderBy("id")
      .limit(limit)
      .execute();
    return rows.map((row) => this.#profileAt(row));
  }

  async companyOf(profiles: readonly ProfileId[]): Promise<ReadonlyMap<ProfileId, ReadonlySet<ProfileId>>> {
    const { rows } = await sql<{ readonly profile: ProfileId; readonly company: string }>`
      select wanted.value as profile, json_group_array(distinct beside.profile) as company
      from json_each(${JSON.stringify(profiles)}) as wanted
      join sightings on sightings.profile = wanted.value and sightings.mark <= coalesce((
        select mark from sightings where profile = wanted.value order by mark limit 1 offset ${SAMPLE - 1}
      ), ${Number.MAX_SAFE_INTEGER})
      join sightings as beside on beside.report = sightings.report and beside.is_company = 1
      where beside.profile <> wanted.value
      group by wanted.value`.execute(this.#trx);
    return new Map(rows.map(({ profile, company }) => [profile, new Set(JSON.parse(company) as readonly ProfileId[])]));
  }

  async assign(assignments: readonly Assignment[]): Promise<void> {
    for (const { profile, base, actor, because } of assignments)
      await this.#trx
        .updateTable("profiles")
        .set({ base, actor, because: packBecause(because) })
        .where("id", "=", profile)
        .execute();
  }

  async namesOf(actors: readonly ProfileId[]): Promise<readonly string[]> {
    const { rows } = await sql<{ readonly name: string }>`
      select names.name from actors join names on names.id = actors.name
      where actors.id in (select value from json_each(${JSON.stringify(actors)}))`.execute(this.#trx);
    return rows.map(({ name }) => name);
  }

  async keepActors(actors: readonly NamedActor[], gone: readonly ProfileId[]): Promise<void> {
    for (const some of chunks(actors)) {
      await this.#trx
        .insertInto("names")
        .values(some.map(({ name }) => ({ folded: fold(name), name })))
        .onConflict((conflict) => conflict.doNothing())
        .execute();
      const names = await this.#trx
        .selectFrom("names")
        .select(["id", "folded"])
        .where("folded", "in", [...new Set(some.map(({ name }) => fold(name)))])
        .execute();
      const numbers = new Map(names.map(({ id, folded }) => [folded, id]));
      const rows = some.map(({ id, name, kind, of }) => ({ id, name: numbers.get(fold(name)) ?? 0, kind, of }));
      await this.#trx.replaceInto("actors").values(rows).execute();
    }
    for (const some of chunks(gone)) {
      const left = await this.#trx.selectFrom("profiles").select("actor").where("actor", "in", some).execute();
      const held = new Set(left.map(({ actor }) => actor));
      const empty = some.filter((id) => !held.has(id));
      if (empty.length > 0) await this.#trx.deleteFrom("actors").where("id", "in", empty).execute();
    }
  }

  corrections(): Promise<readonly InForce<OnActor>[]> {
    return actorCorrectionsIn(this.#trx);
  }

  #profileAt(row: ProfileRow): Profile {
    const known = this.#unpacked.get(row.id);
    const isSame = known?.row.evidence === row.evidence && known.row.base === row.base && known.row.actor === row.actor;
    if (known !== undefined && isSame && known.row.because === row.because) return known.profile;
    const profile = profileAt(row);
    this.#unpacked.set(row.id, { row, profile });
    return profile;
  }

  /** One statement whatever the number of values, so that it is prepared once. */
  async #profilesBy(
    column: "id" | "block" | "short" | "actor",
    values: readonly number[],
  ): Promise<readonly Profile[]> {
    if (values.length === 0) return [];
    const { rows } = await sql<ProfileRow>`
      select * from profiles
      where ${sql.ref(column)} in (select value from json_each(${JSON.stringify(values)}))`.execute(this.#trx);
    return rows.map((row) => this.#profileAt(row));
  }
}

export async function profilesIn(db: Kysely<Tables>, { ids, shorts }: ProfilesAsked): Promise<readonly Profile[]> {
  const { rows } = await sql<ProfileRow>`
    select * from profiles
    where id in (select value from json_each(${JSON.stringify(ids)}))
      or short in (select value from json_each(${JSON.stringify(shorts)}))
    order by id`.execute(db);
  return rows.map(profileAt);
}

// Actors over all reports, with everything that is said of them and by which report. Summed up when it is asked for, so that a
// report more or less is never a row to correct.
import { type Kysely, sql } from "kysely";
import { ReportId } from "../../schema/ids.ts";
import { readActorId, writeActorId } from "../../schema/reconciled-id.ts";
import { fold } from "../fold.ts";
import type { Evidenced, NameSaid, ReconciledActor, ReconciledRole } from "../ledger.ts";
import type { Profile } from "../profiles.ts";
import { chunks } from "./chunks.ts";
import { profileAt } from "./profiles/rows.ts";
import type { Tables } from "./tables.ts";

/** Of a name that more go by, the most reported. */
const MOST_NAMESAKES = 20;

export async function actorsNamed(db: Kysely<Tables>, name: string): Promise<readonly ReconciledActor[]> {
  return reconciledActors(db, await idsNamed(db, name));
}

/** All in the order of their ids, or those of these ids in their order; an id that none has is left out. */
export async function* everyReconciledActor(
  db: Kysely<Tables>,
  ids: readonly string[] | null,
): AsyncGenerator<ReconciledActor> {
  if (ids !== null) {
    for (const some of chunks(ids.flatMap((id) => readActorId(id) ?? []))) yield* await reconciledActors(db, some);
    return;
  }
  for (let last = -1; ; ) {
    const rows = await db.selectFrom("actors").select("id").where("id", ">", last).orderBy("id").limit(200).execute();
    const some = rows.map(({ id }) => id);
    yield* await reconciledActors(db, some);
    last = some.at(-1) ?? last;
    if (some.length === 0) return;
  }
}

/** By their places among the reading's actors, which actors those of one report are. */
export async function actorsAt(db: Kysely<Tables>, report: string): Promise<ReadonlyMap<number, string>> {
  const rows = await db
    .selectFrom("reports")
    .innerJoin("sightings", "sightings.report", "reports.n")
    .innerJoin("profiles", "profiles.id", "sightings.profile")
    .where("reports.id", "=", report)
    .select(["position", "actor"])
    .execute();
  return new Map(
    rows.flatMap(({ position, actor }) => (actor === null ? [] : [[position, writeActorId(actor)] as const])),
  );
}

/** Ids of the actors that have one of these names, or are of one of these ids; of a name that none has, who goes by it. */
export async function idsNamed(db: Kysely<Tables>, name: string): Promise<readonly number[]> {
  const id = readActorId(name);
  if (id !== null) {
    const rows = await db.selectFrom("profiles").select("actor").where("id", "=", id).execute();
    const actor = rows[0]?.actor ?? id;
    return [actor];
  }
  const own = db
    .selectFrom("actors")
    .innerJoin("names", "names.id", "actors.name")
    .where("names.folded", "=", fold(name))
    .select("actors.id");
  const ids = (await own.execute()).map((row) => row.id);
  return mostReported(db, ids.length > 0 ? ids : await idsByAlias(db, name));
}

async function idsByAlias(db: Kysely<Tables>, name: string): Promise<readonly number[]> {
  const rows = await db
    .selectFrom("actor_names")
    .innerJoin("names", "names.id", "actor_names.name")
    .innerJoin("sightings", (join) =>
      join
        .onRef("sightings.report", "=", "actor_names.report")
        .onRef("sightings.position", "=", "actor_names.position"),
    )
    .innerJoin("profiles", "profiles.id", "sightings.profile")
    .where("names.folded", "=", fold(name))
    .select("profiles.actor")
    .distinct()
    .execute();
  return rows.flatMap(({ actor }) => actor ?? []);
}

async function mostReported(db: Kysely<Tables>, ids: readonly number[]): Promise<readonly number[]> {
  if (ids.length < 2) return ids;
  const rows = await db
    .selectFrom("profiles")
    .where("actor", "in", ids.slice(0, 1000))
    .groupBy("actor")
    .select((eb) => ["actor", eb.fn.sum<number>("sightings").as("sightings")])
    .orderBy("sightings", "desc")
    .orderBy("actor")
    .limit(MOST_NAMESAKES)
    .execute();
  return rows.flatMap(({ actor }) => actor ?? []);
}

/** Several at once, since each question to the database costs more than another actor in it. In the order of the ids. */
async function reconciledActors(db: Kysely<Tables>, ids: readonly number[]): Promise<readonly ReconciledActor[]> {
  const actors = await db
    .selectFrom("actors")
    .innerJoin("names", "names.id", "actors.name")
    .where("actors.id", "in", ids)
    .select(["actors.id", "names.name", "kind", "of"])
    .execute();
  const rows = await db.selectFrom("profiles").selectAll().where("actor", "in", ids).orderBy("id").execute();
  const profiles = Map.groupBy(rows.map(profileAt), ({ actor }) => actor ?? -1);
  const totals = await totalsOf(db, ids);
  const aliases = await aliasesOf(db, profiles);
  const roles = await rolesOf(db, ids);
  const byId = new Map(actors.map((actor) => [actor.id, actor]));
  return ids.flatMap((id): readonly ReconciledActor[] => {
    const actor = byId.get(id);
    if (actor === undefined) return [];
    return [
      {
        ...{ id: writeActorId(id), name: actor.name, kind: actor.kind, of: actor.of },
        ...(totals.get(id) ?? { reports: 0, attributions: 0, since: null, until: null }),
        aliases: aliases.get(id) ?? [],
        roles: roles.get(id) ?? [],
        joined: (profiles.get(id) ?? []).map(({ id: own, evidence, sightings, because }) => ({
          id: writeActorId(own),
          name: mostUsed(Object.entries(evidence.names)),
          reports: sightings,
          because: because.hand || because.rules,
        })),
      },
    ];
  });
}

const counted = {
  reports: sql<number>`count(distinct reports.n)`.as("reports"),
  since: sql<string | null>`min(nullif(reports.day, ''))`.as("since"),
  until: sql<string | null>`max(nullif(reports.day, ''))`.as("until"),
};

interface Totals extends Pick<ReconciledActor, "reports" | "attributions" | "since" | "until"> {}

async function totalsOf(db: Kysely<Tables>, ids: readonly number[]): Promise<ReadonlyMap<number, Totals>> {
  const spoken = await db
    .selectFrom("profiles")
    .innerJoin("attributions", "attributions.profile", "profiles.id")
    .where("profiles.actor", "in", ids)
    .groupBy("profiles.actor")
    .select((eb) => ["profiles.actor", eb.fn.countAll<number>().as("attributions")])
    .execute();
  const said = new Map(spoken.map(({ actor, attributions }) => [actor, attributions]));
  const seen = await db
    .selectFrom("profiles")
    .innerJoin("sightings", "sightings.profile", "profiles.id")
    .innerJoin("reports", "reports.n", "sightings.report")
    .where("profiles.actor", "in", ids)
    .groupBy("profiles.actor")
    .select(["profiles.actor", counted.reports, counted.since, counted.until])
    .execute();
  return new Map(
    seen.map(({ actor, ...total }) => [actor ?? -1, { ...total, attributions: said.get(actor) ?? 0 }] as const),
  );
}

/** The first report that has a date, else the one of the least id, with what else is to be known of it behind it. */
function firstOf(place: string) {
  return sql<string>`min(iif(reports.day = '', '~', reports.day) || ' ' || reports.id${sql.raw(place)})`.as("first");
}

/** Of each every form of its name, spellings that differ in case or accents as one; most reported first. */
async function aliasesOf(
  db: Kysely<Tables>,
  profiles: ReadonlyMap<number, readonly Profile[]>,
): Promise<ReadonlyMap<number, readonly NameSaid[]>> {
  const forms = new Map([...profiles].map(([actor, some]) => [actor, formsOf(some)]));
  const asked = [...forms].flatMap(([actor, some]) => [...some.keys()].map((folded) => [actor, folded] as const));
  const names = Map.groupBy(await namesSaid(db, asked), ({ actor }) => actor);
  return new Map(
    [...names].map(([actor, said]) => {
      const rows = said.map(({ folded, ...row }) => ({
        name: mostUsed([...(forms.get(actor)?.get(folded) ?? [])]),
        ...evidenced(row),
      }));
      return [actor, rows.toSorted((a, b) => b.reports - a.reports || (a.name < b.name ? -1 : 1))] as const;
    }),
  );
}

/** How often each spelling of each form occurs, by the folded form. */
function formsOf(profiles: readonly Profile[]): ReadonlyMap<string, ReadonlyMap<string, number>> {
  const forms = new Map<string, Map<string, number>>();
  for (const { evidence } of profiles)
    for (const [form, count] of [...Object.entries(evidence.names), ...Object.entries(evidence.aliases)]) {
      const spellings = forms.get(fold(form)) ?? new Map<string, number>();
      forms.set(fold(form), spellings.set(form, (spellings.get(form) ?? 0) + count));
    }
  return forms;
}

function mostUsed(spellings: readonly (readonly [string, number])[]): string {
  return spellings.toSorted(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))[0]?.[0] ?? "";
}

/** In this order of tables, since an actor has few names and few sightings, and a name may have very many bearers. */
async function namesSaid(db: Kysely<Tables>, asked: readonly (readonly [actor: number, folded: string])[]) {
  const { rows } = await sql<Counted & { readonly actor: number; readonly folded: string }>`
    select profiles.actor, names.folded, ${firstOf("")}, ${counted.reports}, ${counted.since}, ${counted.until}
    from json_each(${JSON.stringify(asked)}) as asked
    cross join names on names.folded = asked.value ->> 1
    cross join profiles on profiles.actor = asked.value ->> 0
    cross join sightings on sightings.profile = profiles.id
    cross join actor_names on actor_names.name = names.id
      and actor_names.report = sightings.report and actor_names.position = sightings.position
    cross join reports on reports.n = sightings.report
    group by profiles.actor, names.id`.execute(db);
  return rows;
}

/** Of each the most said, at most so many. */
const MOST_ROLES = 100;

async function rolesOf(
  db: Kysely<Tables>,
  ids: readonly number[],
): Promise<ReadonlyMap<number, readonly ReconciledRole[]>> {
  const rows = await db
    .selectFrom("profiles")
    .innerJoin("profile_roles as role", "role.profile", "profiles.id")
    .innerJoin("reports", "reports.n", "role.report")
    .where("profiles.actor", "in", ids)
    .groupBy(["profiles.actor", "role.title", "role.of", "role.standing", "role.since", "role.until"])
    .select(["profiles.actor", "role.title", "role.of", "role.standing", "role.since as from", "role.until as to"])
    .select([firstOf(" || ' ' || role.start || ' ' || role.\"end\""), counted.reports, counted.since, counted.until])
    .orderBy("reports", "desc")
    .orderBy("first")
    .orderBy("role.title")
    .execute();
  const byActor = Map.groupBy(rows, ({ actor }) => actor ?? -1);
  return new Map([...byActor].map(([actor, some]) => [actor, some.slice(0, MOST_ROLES).map(roleAt)] as const));
}

type RoleRow = Counted & Readonly<Record<"title" | "of" | "standing" | "from" | "to", string>>;

function roleAt({ title, of, standing, from, to, ...row }: RoleRow): ReconciledRole {
  const [, , start, end] = row.first.split(" ");
  return {
    ...{ title, of: of || null, standing: standing || null, from: from || null, to: to || null },
    span: { start: Number(start), end: Number(end) },
    ...evidenced(row),
  };
}

interface Counted {
  /** As firstOf gives it. */
  readonly first: string;
  readonly reports: number;
  readonly since: string | null;
  readonly until: string | null;
}

function evidenced({ first, reports, since, until }: Counted): Evidenced {
  return { reports, first: ReportId.parse(first.split(" ")[1]), since, until };
}

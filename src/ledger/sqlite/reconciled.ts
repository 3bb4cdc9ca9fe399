// Actors over all reports, with everything that is said of them and by which report. Summed up when it is asked for, so that a
// report more or less is never a row to correct.
import { type Kysely, sql } from "kysely";
import { ReportId } from "../../schema/ids.ts";
import { readActorId, writeActorId } from "../../schema/reconciled-id.ts";
import { fold } from "../fold.ts";
import type { Evidenced, NameSaid, ReconciledActor, ReconciledRole } from "../ledger.ts";
import type { Profile } from "../profiles.ts";
import { profileAt } from "./profiles/rows.ts";
import type { Tables } from "./tables.ts";

/** Of a name that more go by, the most reported. */
const MOST_NAMESAKES = 20;

export async function actorsNamed(db: Kysely<Tables>, name: string): Promise<readonly ReconciledActor[]> {
  const ids = await idsNamed(db, name);
  const actors: ReconciledActor[] = [];
  for (const id of ids) {
    const actor = await reconciledActor(db, id);
    if (actor !== null) actors.push(actor);
  }
  return actors;
}

export async function* everyReconciledActor(db: Kysely<Tables>): AsyncGenerator<ReconciledActor> {
  for (let last = -1; ; ) {
    const rows = await db.selectFrom("actors").select("id").where("id", ">", last).orderBy("id").limit(200).execute();
    if (rows.length === 0) return;
    for (const { id } of rows) {
      const actor = await reconciledActor(db, id);
      if (actor !== null) yield actor;
      last = id;
    }
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

async function reconciledActor(db: Kysely<Tables>, id: number): Promise<ReconciledActor | null> {
  const actor = await db
    .selectFrom("actors")
    .innerJoin("names", "names.id", "actors.name")
    .where("actors.id", "=", id)
    .select(["names.name", "kind", "of"])
    .executeTakeFirst();
  if (actor === undefined) return null;
  const rows = await db.selectFrom("profiles").selectAll().where("actor", "=", id).orderBy("id").execute();
  const profiles = rows.map(profileAt);
  const ids = profiles.map((profile) => profile.id);
  const spoken = db.selectFrom("attributions").where("profile", "in", ids);
  const { attributions } = await spoken
    .select((eb) => eb.fn.countAll<number>().as("attributions"))
    .executeTakeFirstOrThrow();
  const total = await evidenceOf(db, ids);
  return {
    id: writeActorId(id),
    name: actor.name,
    kind: actor.kind,
    of: actor.of,
    reports: total.reports,
    attributions,
    since: total.since,
    until: total.until,
    aliases: await aliasesOf(db, profiles),
    roles: await rolesOf(db, ids),
    joined: profiles.map(({ id: own, evidence, sightings, because }) => ({
      id: writeActorId(own),
      name: mostUsed(Object.entries(evidence.names)),
      reports: sightings,
      because: because.hand || because.rules,
    })),
  };
}

const counted = {
  reports: sql<number>`count(distinct reports.n)`.as("reports"),
  since: sql<string | null>`min(nullif(reports.day, ''))`.as("since"),
  until: sql<string | null>`max(nullif(reports.day, ''))`.as("until"),
};

async function evidenceOf(db: Kysely<Tables>, profiles: readonly number[]) {
  return db
    .selectFrom("sightings")
    .innerJoin("reports", "reports.n", "sightings.report")
    .where("sightings.profile", "in", profiles)
    .select([counted.reports, counted.since, counted.until])
    .executeTakeFirstOrThrow();
}

/** The first report that has a date, else the one of the least id, with what else is to be known of it behind it. */
function firstOf(place: string) {
  return sql<string>`min(iif(reports.day = '', '~', reports.day) || ' ' || reports.id${sql.raw(place)})`.as("first");
}

/** Every form of its name, spellings that differ in case or accents as one. */
async function aliasesOf(db: Kysely<Tables>, profiles: readonly Profile[]): Promise<readonly NameSaid[]> {
  const forms = new Map<string, Map<string, number>>();
  for (const { evidence } of profiles)
    for (const [form, count] of [...Object.entries(evidence.names), ...Object.entries(evidence.aliases)]) {
      const spellings = forms.get(fold(form)) ?? new Map<string, number>();
      forms.set(fold(form), spellings.set(form, (spellings.get(form) ?? 0) + count));
    }
  const names: NameSaid[] = [];
  for (const [folded, spellings] of forms) {
    const said = await nameSaid(db, folded, profiles);
    if (said !== null) names.push({ name: mostUsed([...spellings]), ...said });
  }
  return names.toSorted((a, b) => b.reports - a.reports || (a.name < b.name ? -1 : 1));
}

function mostUsed(spellings: readonly (readonly [string, number])[]): string {
  return spellings.toSorted(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))[0]?.[0] ?? "";
}

/** Looked up from the name, since that is what the table of names is ordered by. */
async function nameSaid(db: Kysely<Tables>, folded: string, profiles: readonly Profile[]): Promise<Evidenced | null> {
  const row = await db
    .selectFrom("names")
    .innerJoin("actor_names", "actor_names.name", "names.id")
    .innerJoin("sightings", (join) =>
      join
        .onRef("sightings.report", "=", "actor_names.report")
        .onRef("sightings.position", "=", "actor_names.position"),
    )
    .innerJoin("reports", "reports.n", "sightings.report")
    .where("names.folded", "=", folded)
    .where(
      "sightings.profile",
      "in",
      profiles.map(({ id }) => id),
    )
    .groupBy("names.id")
    .select([firstOf(""), counted.reports, counted.since, counted.until])
    .executeTakeFirst();
  return row === undefined ? null : evidenced(row);
}

async function rolesOf(db: Kysely<Tables>, profiles: readonly number[]): Promise<readonly ReconciledRole[]> {
  const rows = await db
    .selectFrom("profile_roles as role")
    .innerJoin("reports", "reports.n", "role.report")
    .where("role.profile", "in", profiles)
    .groupBy(["role.title", "role.of", "role.standing", "role.since", "role.until"])
    .select(["role.title", "role.of", "role.standing", "role.since as from", "role.until as to"])
    .select([firstOf(" || ' ' || role.start || ' ' || role.\"end\""), counted.reports, counted.since, counted.until])
    .orderBy("reports", "desc")
    .orderBy("first")
    .orderBy("role.title")
    .limit(100)
    .execute();
  return rows.map(({ title, of, standing, from, to, ...row }) => {
    const [, , start, end] = row.first.split(" ");
    return {
      ...{ title, of: of || null, standing: standing || null, from: from || null, to: to || null },
      span: { start: Number(start), end: Number(end) },
      ...evidenced(row),
    };
  });
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

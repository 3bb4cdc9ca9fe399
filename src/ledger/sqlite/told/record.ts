// What single reports tell of positions and deals, out of the ledger again, with who stands at each place over all reports: asked
// for when it is read, so that a merge of two actors holds at once.
import { type Kysely, sql } from "kysely";
import { ReportId } from "../../../schema/ids.ts";
import { readActorId, writeActorId, writeStoryId } from "../../../schema/reconciled-id.ts";
import type { OfReport, Told, Who } from "../../positions.ts";
import { unpackBytes } from "../packing.ts";
import type { Tables } from "../tables.ts";

interface Row {
  readonly n: number;
  readonly id: string;
  readonly outlet: string | null;
  readonly day: string;
  readonly story: number | null;
  readonly origin: string | null;
  readonly content: Uint8Array;
}

/** So many at a time: one statement for their rows, one for their actors. */
const AT_ONCE = 200;

export async function* everyTold(db: Kysely<Tables>): AsyncGenerator<OfReport<Told>> {
  for (let last = 0; ; ) {
    const rows = await rowsOf(db).where("told.report", ">", last).orderBy("told.report").limit(AT_ONCE).execute();
    if (rows.length === 0) return;
    yield* await withActors(db, rows);
    last = rows.at(-1)?.n ?? last;
  }
}

/** Of the reports that name an actor, in the order of their numbers. */
export async function toldOf(db: Kysely<Tables>, actor: string): Promise<readonly OfReport<Told>[]> {
  const id = readActorId(actor);
  if (id === null) return [];
  const named = db
    .selectFrom("profiles")
    .innerJoin("sightings", "sightings.profile", "profiles.id")
    .where("profiles.actor", "=", id)
    .select("sightings.report");
  return withActors(db, await rowsOf(db).where("told.report", "in", named).orderBy("told.report").execute());
}

function rowsOf(db: Kysely<Tables>) {
  return db
    .selectFrom("told")
    .innerJoin("reports", "reports.n", "told.report")
    .leftJoin("names", "names.id", "reports.outlet")
    .leftJoin("copies", "copies.report", "reports.n")
    .leftJoin("reports as origins", "origins.n", "copies.origin")
    .leftJoin("stories", (join) =>
      join.on((eb) => eb("stories.report", "=", eb.fn.coalesce("copies.origin", "reports.n"))),
    )
    .select([
      "reports.n",
      "reports.id",
      "names.name as outlet",
      "reports.day",
      "stories.story",
      "origins.id as origin",
      "told.content",
    ]);
}

async function withActors(db: Kysely<Tables>, rows: readonly Row[]): Promise<readonly OfReport<Told>[]> {
  const places = await actorsIn(db, rows);
  return rows.map(({ n, id, outlet, day, story, origin, content }) => {
    const item = JSON.parse(new TextDecoder().decode(unpackBytes(content))) as Told;
    const whoAt = (position: number): Who =>
      places.get(`${n} ${position}`) ?? { id: `${id}.${position}`, name: item.names[position] ?? "", isActor: false };
    return {
      item,
      report: ReportId.parse(id),
      outlet,
      day,
      story: story === null ? null : writeStoryId(story),
      copyOf: origin,
      whoAt,
    };
  });
}

async function actorsIn(db: Kysely<Tables>, rows: readonly Row[]): Promise<ReadonlyMap<string, Who>> {
  const reports = JSON.stringify(rows.map(({ n }) => n));
  const found = await sql<{ report: number; position: number; actor: number; name: string }>`
    select sightings.report, sightings.position, actors.id as actor, names.name
    from sightings
    join profiles on profiles.id = sightings.profile
    join actors on actors.id = profiles.actor
    join names on names.id = actors.name
    where sightings.report in (select value from json_each(${reports}))`.execute(db);
  return new Map(
    found.rows.map(({ report, position, actor, name }) => [
      `${report} ${position}`,
      { id: writeActorId(actor), name, isActor: true },
    ]),
  );
}

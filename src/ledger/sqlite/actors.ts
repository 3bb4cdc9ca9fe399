// Actors: by name over all reports, and all of them in order. Until reconcile/ joins them, each is local to its report.
import type { Kysely } from "kysely";
import type { Reading } from "../../schema/reading.ts";
import { fold } from "../fold.ts";
import type { ActorPage, ActorRow, InReading } from "../ledger.ts";
import { inReadings } from "./readings.ts";
import type { Tables } from "./tables.ts";

/** The actors that have this name; where none has, those that have it as an alias. */
export async function actorNamed(db: Kysely<Tables>, name: string): Promise<ActorPage | null> {
  const known = await db.selectFrom("names").selectAll().where("folded", "=", fold(name)).executeTakeFirst();
  if (known === undefined) return null;
  const own = await selectActors(db).where("actors.name", "=", known.id).orderBy("n").execute();
  const found =
    own.length > 0
      ? own
      : await selectActors(db)
          .where("n", "in", (eb) => eb.selectFrom("aliases").select("actor").where("aliases.name", "=", known.id))
          .orderBy("n")
          .execute();
  if (found.length === 0) return null;
  const rows: ActorRow[] = [];
  for await (const { row } of inReadings(db, found, rowAt)) rows.push(row);
  return {
    name: known.name,
    reports: new Set(found.map((row) => row.report)).size,
    attributions: found.reduce((sum, row) => sum + row.attributions, 0),
    rows,
  };
}

/** All actors in the order in which their reports were added. */
export async function* everyActor(db: Kysely<Tables>): AsyncGenerator<InReading<ActorRow>> {
  for (let last = 0; ; ) {
    const places = await selectActors(db).where("n", ">", last).orderBy("n").limit(1000).execute();
    const end = places.at(-1);
    if (end === undefined) return;
    yield* inReadings(db, places, rowAt);
    last = end.n;
  }
}

interface Place {
  readonly report: number;
  readonly position: number;
  readonly mentions: number;
  readonly attributions: number;
}

function selectActors(db: Kysely<Tables>) {
  return db.selectFrom("actors").select(["n", "report", "position", "mentions", "attributions"]);
}

function rowAt({ article, actors }: Reading, { position, mentions, attributions }: Place): ActorRow {
  const actor = actors[position];
  if (actor === undefined) throw new Error(`no actor ${position} in ${article.id}`);
  const { id, name, kind, aliases, roles } = actor;
  return { id: `${article.id}.${id}`, report: article.id, name, kind, aliases, roles, mentions, attributions };
}

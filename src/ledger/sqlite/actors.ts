// Actors: by name over all reports, and all of them in order. Until reconcile/ joins them, each is local to its report.
import type { Kysely } from "kysely";
import { fold } from "../fold.ts";
import type { ActorPage, ActorRow } from "../ledger.ts";
import { readingsOf } from "./readings.ts";
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
  return {
    name: known.name,
    reports: new Set(found.map((row) => row.report)).size,
    attributions: found.reduce((sum, row) => sum + row.attributions, 0),
    rows: await actorRows(db, found),
  };
}

/** All actors in the order in which their reports were added, a thousand at a time. */
export async function* everyActor(db: Kysely<Tables>): AsyncIterable<ActorRow> {
  for (let last = 0; ; ) {
    const found = await selectActors(db).where("n", ">", last).orderBy("n").limit(1000).execute();
    const end = found.at(-1);
    if (end === undefined) return;
    yield* await actorRows(db, found);
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

async function actorRows(db: Kysely<Tables>, places: readonly Place[]): Promise<readonly ActorRow[]> {
  const readings = await readingsOf(
    db,
    places.map((place) => place.report),
  );
  return places.map(({ report, position, mentions, attributions }) => {
    const reading = readings.get(report);
    const actor = reading?.actors[position];
    if (reading === undefined || actor === undefined) throw new Error(`no actor ${position} in report ${report}`);
    const { id, name, kind, aliases, roles } = actor;
    return {
      id: `${reading.article.id}.${id}`,
      report: reading.article.id,
      name,
      kind,
      aliases,
      roles,
      mentions,
      attributions,
    };
  });
}

// Actors: by name over all reports, and all of them in order. Until reconcile/ joins them, each is local to its report.
import type { Kysely } from "kysely";
import type { Actor } from "../../schema/actor.ts";
import type { Reading } from "../../schema/reading.ts";
import { fold } from "../fold.ts";
import type { ActorPage, ActorRow, InReading } from "../ledger.ts";
import { everyReading, inReadings, readingAt } from "./readings.ts";
import type { Tables } from "./tables.ts";

/** The actors that have this name; where none has, those that have it as an alias. */
export async function actorNamed(db: Kysely<Tables>, name: string): Promise<ActorPage | null> {
  const places = await placesOf(db, name);
  const own = places.filter((place) => place.is_alias === 0);
  const found = own.length > 0 ? own : places;
  const rows: ActorRow[] = [];
  for await (const { row } of inReadings(found, (report) => readingAt(db, report), rowAt)) rows.push(row);
  const [first] = found;
  if (first === undefined) return null;
  return {
    name: first.name,
    reports: new Set(found.map((place) => place.report)).size,
    attributions: rows.reduce((sum, row) => sum + row.attributions, 0),
    rows,
  };
}

/** All actors in the order in which their reports were added. */
export async function* everyActor(db: Kysely<Tables>): AsyncGenerator<InReading<ActorRow>> {
  for await (const reading of everyReading(db))
    for (const actor of reading.actors) yield { row: actorRow(actor, reading), reading };
}

function placesOf(db: Kysely<Tables>, name: string) {
  return db
    .selectFrom("actor_names")
    .innerJoin("names", "names.id", "actor_names.name")
    .where("folded", "=", fold(name))
    .select(["names.name", "report", "position", "is_alias"])
    .orderBy("report")
    .orderBy("position")
    .execute();
}

function rowAt(reading: Reading, { position }: { readonly position: number }): ActorRow {
  const actor = reading.actors[position];
  if (actor === undefined) throw new Error(`no actor ${position} in ${reading.article.id}`);
  return actorRow(actor, reading);
}

function actorRow({ id, name, kind, aliases, roles }: Actor, { article, mentions, attributions }: Reading): ActorRow {
  return {
    id: `${article.id}.${id}`,
    report: article.id,
    name,
    kind,
    aliases,
    roles,
    mentions: mentions.filter((mention) => mention.actor === id).length,
    attributions: attributions.filter((one) => one.speaker === id).length,
  };
}

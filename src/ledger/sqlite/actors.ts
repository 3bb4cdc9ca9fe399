// Actors: by name over all reports, and all of them in order. Whom reconcile/ joins is in reconciled.ts.
import type { Kysely } from "kysely";
import type { Actor } from "../../schema/actor.ts";
import type { Reading } from "../../schema/reading.ts";
import { readActorId, writeActorId } from "../../schema/reconciled-id.ts";
import { fold } from "../fold.ts";
import type { ActorPage, ActorRow, InReading } from "../ledger.ts";
import { everyReading, inReadings, readingAt } from "./readings.ts";
import { actorsAt } from "./reconciled.ts";
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

/** The places of an actor over all reports, newest first. */
export async function actorRows(db: Kysely<Tables>, id: string, limit: number): Promise<readonly ActorRow[]> {
  const actor = readActorId(id);
  if (actor === null) return [];
  const places = await db
    .selectFrom("sightings")
    .innerJoin("profiles", "profiles.id", "sightings.profile")
    .innerJoin("reports", "reports.n", "sightings.report")
    .where("profiles.actor", "=", actor)
    .select(["sightings.report", "sightings.position", "profiles.actor"])
    .orderBy("reports.day", "desc")
    .orderBy("reports.id")
    .limit(limit)
    .execute();
  const rows: ActorRow[] = [];
  for await (const { row } of inReadings(places, (report) => readingAt(db, report), rowAt)) rows.push(row);
  return rows;
}

/** All actors in the order in which their reports were added. */
export async function* everyActor(db: Kysely<Tables>): AsyncGenerator<InReading<ActorRow>> {
  for await (const reading of everyReading(db)) {
    const joined = await actorsAt(db, reading.article.id);
    for (const [position, one] of reading.actors.entries())
      yield { row: actorRow(one, reading, joined.get(position) ?? null), reading };
  }
}

function placesOf(db: Kysely<Tables>, name: string) {
  return db
    .selectFrom("actor_names")
    .innerJoin("names", "names.id", "actor_names.name")
    .where("folded", "=", fold(name))
    .select(["names.name", "report", "position", "is_alias"])
    .select((eb) => eb.val<number | null>(null).as("actor"))
    .orderBy("report")
    .orderBy("position")
    .execute();
}

interface Place {
  readonly position: number;
  readonly actor: number | null;
}

function rowAt(reading: Reading, { position, actor }: Place): ActorRow {
  const one = reading.actors[position];
  if (one === undefined) throw new Error(`no actor ${position} in ${reading.article.id}`);
  return actorRow(one, reading, actor === null ? null : writeActorId(actor));
}

function actorRow(one: Actor, { article, mentions, attributions }: Reading, actor: string | null): ActorRow {
  const { id, name, kind, aliases, roles } = one;
  return {
    id: `${article.id}.${id}`,
    report: article.id,
    actor,
    name,
    kind,
    aliases,
    roles,
    mentions: mentions.filter((mention) => mention.actor === id).length,
    attributions: attributions.filter((each) => each.speaker === id).length,
  };
}

// Attributions: by search a page at a time, by permalink, and all of them in order.
import type { ExpressionBuilder, Kysely } from "kysely";
import type { Attribution } from "../../schema/attribution.ts";
import { writeActorId } from "../../schema/reconciled-id.ts";
import type { AttributionQuery, AttributionRow, InReading, Page, ReadingCore } from "../ledger.ts";
import { joined } from "../texts.ts";
import { conditionsOf, resolveSpeakers } from "./conditions.ts";
import { behind, cutPage, limitOf } from "./page.ts";
import { coreAt, inReadings, readingWithId } from "./readings.ts";
import { actorsAt } from "./reconciled.ts";
import { speakerOf } from "./rows.ts";
import type { Tables } from "./tables.ts";

export async function findAttributions(db: Kysely<Tables>, asked: AttributionQuery): Promise<Page<AttributionRow>> {
  const query = await resolveSpeakers(db, asked);
  const limit = limitOf(query);
  const matching = db.selectFrom("attributions").where((eb) => eb.and(conditionsOf(query, eb)));
  const found = await matching
    .select(["n", "report", "position", "day"])
    .select(speakerActor)
    .where(behind(query.cursor))
    .orderBy("day", "desc")
    .orderBy("n")
    .limit(limit + 1)
    .execute();
  const { total } = await matching.select((eb) => eb.fn.countAll<number>().as("total")).executeTakeFirstOrThrow();
  const { rows, next } = cutPage(found, limit);
  const shown: AttributionRow[] = [];
  for await (const { row } of inReadings(rows, (report) => coreAt(db, report), rowAt)) shown.push(row);
  return { rows: shown, total, next };
}

/** @param id `REPORT.RECORD` */
export async function attributionWithId(db: Kysely<Tables>, id: string): Promise<AttributionRow | null> {
  const [report, record] = splitId(id);
  const reading = await readingWithId(db, report);
  const one = reading?.attributions.find((each) => each.id === record);
  if (reading === null || one === undefined) return null;
  const actors = await actorsAt(db, report);
  const position = reading.actors.findIndex((actor) => actor.id === one.speaker);
  return attributionRow(one, reading, actors.get(position) ?? null);
}

/** The actor over all reports that the speaker is, by its number. */
function speakerActor(eb: ExpressionBuilder<Tables, "attributions">) {
  return eb
    .selectFrom("profiles")
    .whereRef("profiles.id", "=", "attributions.profile")
    .select("profiles.actor")
    .as("actor");
}

/** Numbers looked through at once; a stretch of them, since a page of matches would ask the index anew for all behind it. */
const AT_ONCE = 1000;

/** Those that match, in the order in which they were added. */
export async function* everyAttribution(
  db: Kysely<Tables>,
  asked: AttributionQuery,
): AsyncGenerator<InReading<AttributionRow>> {
  const query = await resolveSpeakers(db, asked);
  const { last } = await db
    .selectFrom("attributions")
    .select((eb) => eb.fn.max("n").as("last"))
    .executeTakeFirstOrThrow();
  for (let after = 0; after < (last ?? 0); after += AT_ONCE) {
    const places = await db
      .selectFrom("attributions")
      .where((eb) => eb.and(conditionsOf(query, eb, { after, through: after + AT_ONCE })))
      .select(["report", "position"])
      .select(speakerActor)
      .orderBy("n")
      .execute();
    yield* inReadings(places, (report) => coreAt(db, report), rowAt);
  }
}

interface Place {
  readonly position: number;
  readonly actor: number | null;
}

function rowAt(reading: ReadingCore, { position, actor }: Place): AttributionRow {
  const one = reading.attributions[position];
  if (one === undefined) throw new Error(`no attribution ${position} in ${reading.article.id}`);
  return attributionRow(one, reading, actor === null ? null : writeActorId(actor));
}

function attributionRow(attribution: Attribution, reading: ReadingCore, actor: string | null): AttributionRow {
  const { article } = reading;
  return {
    id: `${article.id}.${attribution.id}`,
    report: article.id,
    outlet: article.outlet ?? null,
    title: article.title ?? null,
    publishedAt: article.publishedAt ?? null,
    speakerName: speakerOf(attribution, reading)?.name ?? null,
    speakerActor: actor,
    sourceText: joined(article.text, attribution.source),
    cueText: joined(article.text, attribution.cue),
    contentText: joined(article.text, attribution.content),
    attribution,
  };
}

/** "r0123.a4" → ["r0123", "a4"]. */
function splitId(id: string): readonly [string, string] {
  const dot = id.indexOf(".");
  return dot < 0 ? [id, ""] : [id.slice(0, dot), id.slice(dot + 1)];
}

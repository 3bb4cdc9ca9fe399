// Attributions: by search a page at a time, by permalink, and all of them in order.
import type { ExpressionBuilder, Kysely } from "kysely";
import type { Attribution } from "../../schema/attribution.ts";
import { writeActorId } from "../../schema/reconciled-id.ts";
import { writeStatementId } from "../../schema/statement-id.ts";
import type { AttributionQuery, AttributionRow, InReading, Page, ReadingCore } from "../ledger.ts";
import { tellersOf } from "../tellers.ts";
import { joined } from "../texts.ts";
import { chunks } from "./chunks.ts";
import { conditionsOf, resolveSpeakers, walked } from "./conditions.ts";
import { behind, cutPage, limitOf, offsetOf } from "./page.ts";
import { coreAt, inReadings, readingWithId } from "./readings.ts";
import { actorsAt } from "./reconciled.ts";
import { speakerOf } from "./rows.ts";
import { type Standing, standingOf, statementOf } from "./statements/independent.ts";
import type { Tables } from "./tables.ts";

export async function findAttributions(db: Kysely<Tables>, asked: AttributionQuery): Promise<Page<AttributionRow>> {
  const query = await resolveSpeakers(db, asked);
  const limit = limitOf(query);
  const matching = db.selectFrom("attributions").where((eb) => eb.and(conditionsOf(query, eb)));
  const found = await db
    .selectFrom("attributions")
    .where((eb) => eb.and(conditionsOf(walked(query), eb)))
    .select(["n", "report", "position", "day"])
    .select(speakerActor)
    .select(statementOf)
    .where(behind(query.cursor, "attributions"))
    .orderBy("day", "desc")
    .orderBy("n")
    .limit(limit + 1)
    .offset(offsetOf(query))
    .execute();
  const { total } = await matching.select((eb) => eb.fn.countAll<number>().as("total")).executeTakeFirstOrThrow();
  const { rows, next } = cutPage(found, limit);
  const shown: AttributionRow[] = [];
  for await (const { row } of rowsAt(db, rows)) shown.push(row);
  return { rows: shown, total, next };
}

/** @param id `REPORT.RECORD` */
export async function attributionWithId(db: Kysely<Tables>, id: string): Promise<AttributionRow | null> {
  const [report, record] = splitId(id);
  const reading = await readingWithId(db, report);
  const one = reading?.attributions.find((each) => each.id === record);
  if (reading === null || one === undefined) return null;
  const actors = await actorsAt(db, report);
  const speaker = reading.actors.findIndex((actor) => actor.id === one.speaker);
  const { statement, n } = await db
    .selectFrom("attributions")
    .innerJoin("reports", "reports.n", "attributions.report")
    .where("reports.id", "=", report)
    .where("position", "=", reading.attributions.indexOf(one))
    .select("attributions.n")
    .select(statementOf)
    .executeTakeFirstOrThrow();
  const standing = (await standingOf(db, [statement])).get(statement ?? 0);
  return attributionRow(one, reading, { actor: actors.get(speaker) ?? null, statement, n, standing });
}

/** By their numbers, in the order of these; each report is read once, whatever that order is. */
export async function attributionsAt(
  db: Kysely<Tables>,
  numbers: readonly number[],
): Promise<readonly InReading<AttributionRow>[]> {
  const rows: InReading<AttributionRow>[] = [];
  for (const some of chunks(numbers)) {
    const places = await db
      .selectFrom("attributions")
      .where("n", "in", some)
      .select(["n", "report", "position"])
      .select(speakerActor)
      .select(statementOf)
      .orderBy("report")
      .orderBy("n")
      .execute();
    const found = new Map<number, InReading<AttributionRow>>();
    let at = 0;
    for await (const row of rowsAt(db, places)) found.set(places[at++]?.n ?? -1, row);
    rows.push(...some.flatMap((n) => found.get(n) ?? []));
  }
  return rows;
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
      .select(["n", "report", "position"])
      .select(speakerActor)
      .select(statementOf)
      .orderBy("n")
      .execute();
    yield* rowsAt(db, places);
  }
}

interface Place {
  readonly n: number;
  readonly report: number;
  readonly position: number;
  readonly actor: number | null;
  readonly statement: number | null;
}

async function* rowsAt(db: Kysely<Tables>, places: readonly Place[]): AsyncGenerator<InReading<AttributionRow>> {
  const standings = await standingOf(
    db,
    places.map(({ statement }) => statement),
  );
  yield* inReadings(
    places,
    (report) => coreAt(db, report),
    (reading, { n, position, actor, statement }) => {
      const one = reading.attributions[position];
      if (one === undefined) throw new Error(`no attribution ${position} in ${reading.article.id}`);
      return attributionRow(one, reading, {
        ...{ actor: actor === null ? null : writeActorId(actor), statement, n },
        standing: standings.get(statement ?? 0),
      });
    },
  );
}

/** What the ledger adds to an attribution of one report. */
interface Added {
  readonly actor: string | null;
  readonly statement: number | null;
  /** Its own number. */
  readonly n: number;
  readonly standing: Standing | undefined;
}

function attributionRow(
  attribution: Attribution,
  reading: ReadingCore,
  { actor, statement, n, standing }: Added,
): AttributionRow {
  const { article } = reading;
  return {
    id: `${article.id}.${attribution.id}`,
    report: article.id,
    outlet: article.outlet ?? null,
    title: article.title ?? null,
    publishedAt: article.publishedAt ?? null,
    speakerName: speakerOf(attribution, reading)?.name ?? null,
    speakerActor: actor,
    statement: statement === null ? null : writeStatementId(statement),
    independent: standing?.independent ?? null,
    isTitle: standing?.title === n,
    accordingTo: tellersOf(attribution, reading),
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

// Readings and documents out of the ledger again.
import type { Kysely, SelectQueryBuilder } from "kysely";
import type { Document } from "../../schema/document.ts";
import type { Reading } from "../../schema/reading.ts";
import type { InReading, ReadingCore } from "../ledger.ts";
import { textOf, unpackBytes, unpackCore, unpackReading } from "./packing.ts";
import type { Tables } from "./tables.ts";

/**
 * Rows made of places in readings, in the order given. Only one reading stands in memory at a time, so places of one
 * report should follow each other.
 */
export async function* inReadings<Place extends { readonly report: number }, Read extends ReadingCore, Row>(
  places: readonly Place[],
  read: (report: number) => Promise<Read>,
  rowAt: (reading: Read, place: Place) => Row,
): AsyncGenerator<InReading<Row>> {
  let open = null as { readonly report: number; readonly reading: Read } | null;
  for (const place of places) {
    if (open?.report !== place.report) open = { report: place.report, reading: await read(place.report) };
    yield { row: rowAt(open.reading, place), reading: open.reading };
  }
}

/** The core of the reading in a row. */
export async function coreAt(db: Kysely<Tables>, report: number): Promise<ReadingCore> {
  return unpackCore(await packedCore(db).where("readings.report", "=", report).executeTakeFirstOrThrow());
}

/** The reading in a row. */
export async function readingAt(db: Kysely<Tables>, report: number): Promise<Reading> {
  return unpackReading(await packed(db).where("readings.report", "=", report).executeTakeFirstOrThrow());
}

/** All readings in the order in which they were added, one at a time. */
export async function* everyReading(db: Kysely<Tables>): AsyncGenerator<Reading> {
  for await (const row of everyRow(() => packed(db))) yield unpackReading(row);
}

export async function* everyReadingCore(db: Kysely<Tables>): AsyncGenerator<ReadingCore> {
  for await (const row of everyRow(() => packedCore(db))) yield unpackCore(row);
}

/** As many as are hardly any memory, packed as they are. */
const ROWS_AT_ONCE = 16;

async function* everyRow<Row extends { readonly report: number }>(
  rows: () => SelectQueryBuilder<Tables, "readings", Row>,
): AsyncGenerator<Row> {
  for (let last = 0; ; ) {
    const next = rows().where("readings.report", ">", last).orderBy("readings.report").limit(ROWS_AT_ONCE);
    const some = await next.execute();
    yield* some;
    last = some.at(-1)?.report ?? last;
    if (some.length < ROWS_AT_ONCE) return;
  }
}

export async function readingWithId(db: Kysely<Tables>, id: string): Promise<Reading | null> {
  const row = await packed(db)
    .innerJoin("reports", "reports.n", "readings.report")
    .where("reports.id", "=", id)
    .executeTakeFirst();
  return row === undefined ? null : unpackReading(row);
}

/** The text that a report's places point into, without what was read in it. */
export async function textWithId(db: Kysely<Tables>, id: string): Promise<string | null> {
  const row = await packedText(db)
    .innerJoin("reports", "reports.n", "readings.report")
    .where("reports.id", "=", id)
    .executeTakeFirst();
  return row === undefined ? null : textOf(row);
}

export async function documentWithId(db: Kysely<Tables>, id: string): Promise<Document | null> {
  const row = await db
    .selectFrom("documents")
    .innerJoin("reports", "reports.n", "documents.report")
    .where("reports.id", "=", id)
    .select(["reports.address", "reports.file", "media_type", "charset", "fetched_at", "content"])
    .executeTakeFirst();
  if (row === undefined) return null;
  return {
    uri: row.address,
    ...(row.file === null ? {} : { file: row.file }),
    bytes: unpackBytes(row.content),
    mediaType: row.media_type,
    ...(row.charset === null ? {} : { charset: row.charset }),
    ...(row.fetched_at === null ? {} : { fetchedAt: row.fetched_at }),
  };
}

function packed(db: Kysely<Tables>) {
  return packedCore(db).select("readings.layout");
}

/** The document's bytes come along only where the reading's text was left out, since a page's are many times its text. */
function packedCore(db: Kysely<Tables>) {
  return packedText(db).select(["readings.report", "readings.schema", "readings.content"]);
}

function packedText(db: Kysely<Tables>) {
  return db
    .selectFrom("readings")
    .leftJoin("documents", (join) =>
      join.onRef("documents.report", "=", "readings.report").on("readings.text", "is", null),
    )
    .select(["readings.text", "documents.content as document"]);
}

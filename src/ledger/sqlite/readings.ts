// Readings and documents out of the ledger again.
import type { Kysely } from "kysely";
import type { Document } from "../../schema/document.ts";
import type { Reading } from "../../schema/reading.ts";
import { unpackBytes, unpackReading } from "./packing.ts";
import type { Tables } from "./tables.ts";

/** The readings of these reports by row number; only as many as stand in memory together should be asked at once. */
export async function readingsOf(
  db: Kysely<Tables>,
  numbers: readonly number[],
): Promise<ReadonlyMap<number, Reading>> {
  const rows = await packed(db)
    .where("readings.report", "in", [...new Set(numbers)])
    .execute();
  return new Map(rows.map((row) => [row.n, unpackReading(row)]));
}

export async function readingWithId(db: Kysely<Tables>, id: string): Promise<Reading | null> {
  const row = await packed(db)
    .innerJoin("reports", "reports.n", "readings.report")
    .where("reports.id", "=", id)
    .executeTakeFirst();
  return row === undefined ? null : unpackReading(row);
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

/** The document's bytes come along only where the reading's text was left out, since a page's are many times its text. */
function packed(db: Kysely<Tables>) {
  return db
    .selectFrom("readings")
    .leftJoin("documents", (join) =>
      join.onRef("documents.report", "=", "readings.report").on("readings.text", "is", null),
    )
    .select(["readings.report as n", "readings.text", "readings.content", "documents.content as document"]);
}

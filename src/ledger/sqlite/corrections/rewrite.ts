// Puts another reading of the same text in a report's place. Promise: lists, searches and facets then see that one; what the reader had
// read is kept as it was, to the byte.
import { type Kysely, sql, type Transaction } from "kysely";
import type { Reading } from "../../../schema/reading.ts";
import { insertDerived, keepNames } from "../add.ts";
import { packParts, unpackReading } from "../packing.ts";
import { readingAt } from "../readings.ts";
import { derivedRows, namesIn } from "../rows.ts";
import type { Tables } from "../tables.ts";

/** As it was read; the reading itself where nobody corrected it. */
export async function uncorrectedAt(db: Kysely<Tables>, report: number): Promise<Reading> {
  const row = await db
    .selectFrom("uncorrected")
    .innerJoin("readings", "readings.report", "uncorrected.report")
    .leftJoin("documents", (join) =>
      join.onRef("documents.report", "=", "readings.report").on("readings.text", "is", null),
    )
    .where("uncorrected.report", "=", report)
    .select(["readings.schema", "readings.text", "uncorrected.content", "uncorrected.layout"])
    .select("documents.content as document")
    .executeTakeFirst();
  return row === undefined ? readingAt(db, report) : unpackReading(row);
}

export async function keepUncorrected(trx: Transaction<Tables>, report: number): Promise<void> {
  await sql`insert or ignore into uncorrected (report, content, layout)
    select report, content, layout from readings where report = ${report}`.execute(trx);
}

export async function putBack(trx: Transaction<Tables>, report: number): Promise<void> {
  const reading = await uncorrectedAt(trx, report);
  await rewriteReading(trx, report, reading);
  await sql`update readings set (content, layout) = (select content, layout from uncorrected where report = ${report})
    where report = ${report}`.execute(trx);
  await trx.deleteFrom("uncorrected").where("report", "=", report).execute();
}

/** The text stays: corrections change none. Nothing that stages derive from the report may be there. */
export async function rewriteReading(trx: Transaction<Tables>, report: number, reading: Reading): Promise<void> {
  await sql`delete from attribution_words
    where rowid in (select n from attributions where report = ${report})`.execute(trx);
  await trx.deleteFrom("attributions").where("report", "=", report).execute();
  await trx.deleteFrom("actor_names").where("report", "=", report).execute();
  const names = await keepNames(trx, namesIn(reading));
  const count = reading.attributions.length;
  const attribution = await firstNumber(trx, report, count);
  await insertDerived(trx, derivedRows(reading, { free: { report, attribution }, names }));
  await trx
    .updateTable("reports")
    .set({ first_attribution: attribution, attributions: count })
    .where("n", "=", report)
    .execute();
  await trx.updateTable("readings").set(packParts(reading)).where("report", "=", report).execute();
}

/** Its own first number where as many as it needs are free from there, so that its place in lists stays; else behind all. */
async function firstNumber(trx: Transaction<Tables>, report: number, count: number): Promise<number> {
  const { first_attribution: first } = await trx
    .selectFrom("reports")
    .where("n", "=", report)
    .select("first_attribution")
    .executeTakeFirstOrThrow();
  const taken = trx
    .selectFrom("attributions")
    .where("n", ">=", first)
    .where("n", "<", first + count);
  if ((await taken.select("n").limit(1).executeTakeFirst()) === undefined) return first;
  const last = trx.selectFrom("attributions").select((e) => e.fn.max("n").as("last"));
  return ((await last.executeTakeFirst())?.last ?? 0) + 1;
}

// How many reports there are of each day and outlet; and a mark that tells whether anything was written since.
import { type Kysely, sql } from "kysely";
import type { ArchiveDay } from "../lists.ts";
import type { Tables } from "./tables.ts";

export async function archiveDays(
  db: Kysely<Tables>,
  { since = "", until }: { readonly since?: string; readonly until?: string },
): Promise<readonly ArchiveDay[]> {
  const rows = await db
    .selectFrom("reports")
    .leftJoin("names", "names.id", "reports.outlet")
    .where("reports.day", ">=", since)
    .$if(until !== undefined, (query) => query.where("reports.day", "<=", until ?? "").where("reports.day", "!=", ""))
    .groupBy(["reports.day", "reports.outlet"])
    .select((eb) => [
      "reports.day",
      "names.name as outlet",
      eb.fn.countAll<number>().as("reports"),
      eb.fn.sum<number>("reports.attributions").as("attributions"),
    ])
    .orderBy("reports.day", "desc")
    .orderBy("names.name")
    .execute();
  return rows.map(({ day, ...row }) => ({ day: day === "" ? null : day, ...row }));
}

/** What others wrote (https://www.sqlite.org/pragma.html#pragma_data_version) and what this connection did. */
export async function versionOf(db: Kysely<Tables>): Promise<string> {
  const { rows } = await sql<{ others: number; own: number }>`
    select data_version as others, total_changes() as own from pragma_data_version`.execute(db);
  return rows.map(({ others, own }) => `${others}.${own}`).join();
}

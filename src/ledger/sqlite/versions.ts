// Which reports have one address, by the index over addresses.
import { type Kysely, sql } from "kysely";
import { ReportId } from "../../schema/ids.ts";
import type { Addressed } from "../versions.ts";
import { oneOf } from "./numbers.ts";
import type { Tables } from "./tables.ts";

/** As migration 009 indexes it, letter for letter: the index serves no other expression. */
const ADDRESS = sql.raw("coalesce(uri, address)");
/** What came in by standard input has no address: `-`, or `-#N` for a line of it. */
const IS_ADDRESS = sql.raw("coalesce(uri, address) <> '-' and coalesce(uri, address) not like '-#%'");

const AT_ONCE = 200;

export async function atAddressOf(db: Kysely<Tables>, report: string): Promise<readonly Addressed[]> {
  const { rows } = await sql<{ readonly at: string }>`
    select ${ADDRESS} as at from reports where id = ${report} and ${IS_ADDRESS}`.execute(db);
  return rows[0] === undefined ? [] : at(db, rows[0].at);
}

export async function* everySharedAddress(db: Kysely<Tables>): AsyncGenerator<readonly Addressed[]> {
  for (let last = ""; ; ) {
    const { rows } = await sql<{ readonly at: string }>`
      select ${ADDRESS} as at from reports where ${ADDRESS} > ${last} and ${IS_ADDRESS}
      group by ${ADDRESS} having count(*) > 1 order by ${ADDRESS} limit ${AT_ONCE}`.execute(db);
    for (const row of rows) yield await at(db, row.at);
    const end = rows.at(-1);
    if (end === undefined) return;
    last = end.at;
  }
}

/** Address by number of report; those without one are left out. */
export async function addressesOf(
  db: Kysely<Tables>,
  reports: readonly number[],
): Promise<ReadonlyMap<number, string>> {
  const { rows } = await sql<{ readonly n: number; readonly at: string }>`
    select n, ${ADDRESS} as at from reports where n in ${oneOf(reports)} and ${IS_ADDRESS}`.execute(db);
  return new Map(rows.map((row) => [row.n, row.at]));
}

async function at(db: Kysely<Tables>, address: string): Promise<readonly Addressed[]> {
  const { rows } = await sql<Addressed>`
    select id, published_at as "publishedAt", fetched_at as "fetchedAt", n as added
    from reports left join documents on documents.report = reports.n
    where ${ADDRESS} = ${address} order by n`.execute(db);
  return rows.map((row) => ({ ...row, id: ReportId.parse(row.id) }));
}

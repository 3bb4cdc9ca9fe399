// What came in since some moment. Reports are numbered as they are added, so that one number tells what is new.
import { type Kysely, type RawBuilder, sql } from "kysely";
import { ReportId } from "../../../schema/ids.ts";
import { readActorId } from "../../../schema/reconciled-id.ts";
import type { AttributionRow, Page } from "../../ledger.ts";
import { attributionsAt } from "../attributions.ts";
import { oneOf } from "../numbers.ts";
import type { Tables } from "../tables.ts";

export async function arrivedSince(db: Kysely<Tables>, at: string): Promise<ReadonlySet<ReportId>> {
  const first = await firstSince(db, at);
  if (first === null) return new Set();
  const rows = await db.selectFrom("reports").where("n", ">=", first).select("id").orderBy("n").execute();
  return new Set(rows.map(({ id }) => ReportId.parse(id)));
}

export async function lastArrival(db: Kysely<Tables>): Promise<string> {
  const { at } = await db
    .selectFrom("arrivals")
    .select((eb) => eb.fn.max("at").as("at"))
    .executeTakeFirstOrThrow();
  return at ?? "";
}

export async function newStatements(
  db: Kysely<Tables>,
  { at, actors, limit }: { readonly at: string; readonly actors: readonly string[]; readonly limit: number },
): Promise<Page<AttributionRow>> {
  const first = await firstSince(db, at);
  if (first === null || actors.length === 0) return { rows: [], total: 0, next: null };
  const { rows } = await sql<{ n: number }>`
    select min(attributions.n) as n from attributions
    join wordings on wordings.id = attributions.wording
    where attributions.profile in (select id from profiles where actor in ${oneOf(actors.flatMap((id) => readActorId(id) ?? []))})
    and attributions.report >= ${first}
    and not exists (${toldBefore(first)})
    group by wordings.statement
    order by max(attributions.day) desc, n`.execute(db);
  const shown = await attributionsAt(
    db,
    rows.slice(0, limit).map(({ n }) => n),
  );
  return { rows: shown.map(({ row }) => row), total: rows.length, next: null };
}

/** The number of the first report added after that moment, "" being before all; null where none was. */
async function firstSince(db: Kysely<Tables>, at: string): Promise<number | null> {
  if (at === "") {
    const { first } = await db
      .selectFrom("reports")
      .select((eb) => eb.fn.min("n").as("first"))
      .executeTakeFirstOrThrow();
    return first;
  }
  const { first } = await db
    .selectFrom("arrivals")
    .where("at", ">", at)
    .select((eb) => eb.fn.min("first").as("first"))
    .executeTakeFirstOrThrow();
  return first;
}

/** An attribution of the same statement in a report from before. */
function toldBefore(first: number): RawBuilder<unknown> {
  return sql`select 1 from wordings as own
    cross join attributions as earlier on earlier.wording = own.id and earlier.report < ${first}
    where own.statement = wordings.statement`;
}

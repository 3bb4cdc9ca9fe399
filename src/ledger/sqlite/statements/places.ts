// Which statement took the place of one that is no more: that of what now stands where its attributions stood. Promise: what is kept
// are places in reports and no ids, so that an old address leads on however often the statement it leads to changes in turn.
import { type Expression, type Kysely, type SqlBool, sql, type Transaction } from "kysely";
import type { Tables } from "../tables.ts";

/** Places of one statement that are looked up: a wire story in thousands of papers is known again from these. */
const MOST = 200;

/** Keeps where attributions stand that meet a condition (on `attributions`), under the statement that they are of until now. */
export async function keepPlaces(trx: Transaction<Tables>, which: Expression<SqlBool>): Promise<void> {
  await sql`insert or ignore into statement_places (statement, report, begins, ends)
    select wordings.statement, reports.id, attributions.begins, attributions.ends
    from attributions join wordings on wordings.id = attributions.wording join reports on reports.n = attributions.report
    where wordings.statement is not null and attributions.begins is not null and ${which}`.execute(trx);
}

/** Of statements that are there again, or still, no places are needed. */
export async function forgetPlaces(trx: Transaction<Tables>): Promise<void> {
  await sql`delete from statement_places
    where exists (select 1 from wordings where wordings.statement = statement_places.statement)`.execute(trx);
}

/** The number of the statement that stands for this one: itself, or what took its place; null where neither is there. */
export async function standingFor(db: Kysely<Tables>, statement: number): Promise<number | null> {
  const there = await db.selectFrom("wordings").where("statement", "=", statement).select("id").limit(1).execute();
  if (there.length > 0) return statement;
  // Of what overlaps a place, that which covers most of it and of nothing else (Jaccard 1912).
  const { rows } = await sql<{ readonly statement: number }>`
    with places as (select * from statement_places where statement = ${statement} order by report, begins, ends limit ${MOST}),
    near as (
      select places.report, places.begins, places.ends, wordings.statement as now, attributions.n,
        1.0 * (min(attributions.ends, places.ends) - max(attributions.begins, places.begins))
          / (max(attributions.ends, places.ends) - min(attributions.begins, places.begins)) as share
      from places
      join reports on reports.id = places.report
      join attributions on attributions.report = reports.n
        and attributions.begins < places.ends and attributions.ends > places.begins
      join wordings on wordings.id = attributions.wording
      where wordings.statement is not null
    ),
    nearest as (
      select now, share, row_number() over (partition by report, begins, ends order by share desc, n) as place from near
    )
    select now as statement from nearest where place = 1 group by now order by sum(share) desc, now limit 1`.execute(
    db,
  );
  return rows[0]?.statement ?? null;
}

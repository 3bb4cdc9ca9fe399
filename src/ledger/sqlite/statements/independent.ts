// On how many words that do not rest on each other a statement stands.
import { type ExpressionBuilder, type Kysely, sql } from "kysely";
import { chunks } from "../chunks.ts";
import type { Tables } from "../tables.ts";

/**
 * On whose word a report has what it tells, as a number: the outlet that it credits, else the outlet of the report that it copies or
 * its own, else that report itself. What two reports have on one word counts once.
 */
export const onWhoseWord = sql<number>`coalesce(attributions.credit, origins.outlet, -origins.n)`;

/** Joins the report that counts in the place of the attribution's own. */
export const itsOrigin = sql<number>`coalesce(
  (select copies.origin from copies where copies.report = attributions.report), attributions.report
)`;

/** The statement that an attribution belongs to, by its number. */
export function statementOf(eb: ExpressionBuilder<Tables, "attributions">) {
  return eb
    .selectFrom("wordings")
    .whereRef("wordings.id", "=", "attributions.wording")
    .select("wordings.statement")
    .as("statement");
}

/** How many independent words stand behind each of these statements. */
export async function independentOf(
  db: Kysely<Tables>,
  statements: readonly (number | null)[],
): Promise<ReadonlyMap<number, number>> {
  const counts = new Map<number, number>();
  for (const some of chunks([...new Set(statements.flatMap((each) => each ?? []))])) {
    const rows = await db
      .selectFrom("wordings")
      .innerJoin("attributions", "attributions.wording", "wordings.id")
      .innerJoin("reports as origins", (join) => join.on("origins.n", "=", itsOrigin))
      .where("wordings.statement", "in", some)
      .groupBy("wordings.statement")
      .select(["wordings.statement", sql<number>`count(distinct ${onWhoseWord})`.as("independent")])
      .execute();
    for (const { statement, independent } of rows) if (statement !== null) counts.set(statement, independent);
  }
  return counts;
}

/** Statements that stand on at least so many words: of few can that be, since most are told once. */
export function statementsStandingOn(least: number) {
  return sql<number>`
    select wordings.statement from wordings join attributions on attributions.wording = wordings.id
    join reports as origins on origins.n = ${itsOrigin}
    where wordings.statement in (
      select own.statement from wordings as own
      cross join attributions as told indexed by attributions_by_wording on told.wording = own.id
      group by own.statement having count(*) >= ${least}
    )
    group by wordings.statement having count(distinct ${onWhoseWord}) >= ${least}`;
}

/** Their wordings. */
export async function wordingsStandingOn(db: Kysely<Tables>, least: number): Promise<readonly number[]> {
  const { rows } = await sql<{ id: number }>`
    select wordings.id from wordings where wordings.statement in (${statementsStandingOn(least)})`.execute(db);
  return rows.map(({ id }) => id);
}

// From how many sources that do not rest on each other a statement comes.
import { type ExpressionBuilder, type Kysely, sql } from "kysely";
import { oneOf } from "../numbers.ts";
import type { Tables } from "../tables.ts";

/**
 * On whose word a report has what it tells, as a number: the outlet that it credits, else the outlet of the report that it copies or
 * its own, else that report itself. What two reports have from one source counts once.
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

/** How many independent sources stand behind each of these statements. */
export async function independentOf(
  db: Kysely<Tables>,
  statements: readonly (number | null)[],
): Promise<ReadonlyMap<number, number>> {
  const asked = [...new Set(statements.flatMap((each) => each ?? []))];
  if (asked.length === 0) return new Map();
  const { rows } = await sql<{ readonly statement: number; readonly independent: number }>`
    select wordings.statement, count(distinct ${onWhoseWord}) as independent
    from wordings join attributions on attributions.wording = wordings.id
    join reports as origins on origins.n = ${itsOrigin}
    where wordings.statement in ${oneOf(asked)}
    group by wordings.statement`.execute(db);
  return new Map(rows.map(({ statement, independent }) => [statement, independent]));
}

/** Statements that come from at least so many sources: of few can that be, since most are told once. */
export function statementsStandingOn(least: number) {
  return sql<number>`
    select wordings.statement from wordings join attributions on attributions.wording = wordings.id
    join reports as origins on origins.n = ${itsOrigin}
    where wordings.statement in (${statementsToldOften(least)})
    group by wordings.statement having count(distinct ${onWhoseWord}) >= ${least}`;
}

/** Statements with at least so many attributions: asked first, where what is asked of them costs more than to count them. */
export function statementsToldOften(least: number) {
  return sql<number>`
    select own.statement from wordings as own
    cross join attributions as told indexed by attributions_by_wording on told.wording = own.id
    group by own.statement having count(*) >= ${least}`;
}

/** Their wordings. */
export async function wordingsStandingOn(db: Kysely<Tables>, least: number): Promise<readonly number[]> {
  const { rows } = await sql<{ id: number }>`
    select wordings.id from wordings where wordings.statement in (${statementsStandingOn(least)})`.execute(db);
  return rows.map(({ id }) => id);
}

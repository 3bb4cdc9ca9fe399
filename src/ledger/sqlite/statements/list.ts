// Statements a page at a time. The order is by the days of their wordings, which one index holds; what is shown of them is read for
// the rows of the page only.
import { type Expression, type Kysely, type SqlBool, sql } from "kysely";
import { writeStatementId } from "../../../schema/statement-id.ts";
import { placeAt } from "../../cursor.ts";
import type { Page } from "../../ledger.ts";
import type { StatementQuery, StatementRow } from "../../lists.ts";
import { attributionsAt } from "../attributions.ts";
import { conditionsOf, resolveSpeakers } from "../conditions.ts";
import { oneOf } from "../numbers.ts";
import { cutPage, limitOf } from "../page.ts";
import type { Tables } from "../tables.ts";
import { standingOf, toldByMany } from "./independent.ts";

/** So many that a search is made few times over. */
const IDS_AT_ONCE = 20_000;

export async function findStatements(db: Kysely<Tables>, query: StatementQuery): Promise<Page<StatementRow>> {
  const limit = limitOf(query);
  const among = await amongFound(db, query);
  // What is found is listed once: the page and the count both ask for it.
  const { rows: listed } = await sql<{ n: number | null; day: string; total: number }>`
    with found as materialized (
      select statement as n, coalesce(min(nullif(day, '')), '') as day
      from wordings where statement is not null and ${among} group by statement
    ),
    page as (select n, day from found where ${behind(query.cursor)} order by day desc, n limit ${limit + 1})
    select total, n, day from (select count(*) as total from found) left join page order by day desc, n`.execute(db);
  const found = listed.flatMap(({ n, day }) => (n === null ? [] : [{ n, day }]));
  const { rows, next } = cutPage(found, limit);
  const shown = await rowsOf(
    db,
    rows.map(({ n }) => n),
  );
  return { rows: shown, total: listed[0]?.total ?? 0, next };
}

/** Ids of all that are found, in order. */
export async function* everyStatementId(db: Kysely<Tables>, query: StatementQuery): AsyncGenerator<string> {
  const among = await amongFound(db, query);
  for (let last = -1; ; ) {
    const { rows } = await sql<{ readonly n: number }>`
      select distinct statement as n from wordings
      where statement > ${last} and ${among} order by statement limit ${IDS_AT_ONCE}`.execute(db);
    for (const { n } of rows) yield writeStatementId(n);
    last = rows.at(-1)?.n ?? last;
    if (rows.length < IDS_AT_ONCE) return;
  }
}

/** Whether a wording's statement stands on as many words as are asked for and has an attribution that is. */
async function amongFound(db: Kysely<Tables>, asked: StatementQuery): Promise<Expression<SqlBool>> {
  const { limit: _limit, cursor: _cursor, independent = 1, ...restrictions } = asked;
  const standing =
    independent <= 1
      ? sql<SqlBool>`true`
      : sql<SqlBool>`statement in ${oneOf((await toldByMany(db, independent)).statements)}`;
  if (Object.values(restrictions).every((value) => value === undefined)) return standing;
  const query = await resolveSpeakers(db, restrictions);
  // Wordings are looked up once each, and not for every attribution that has them.
  const matching = db
    .selectFrom("attributions")
    .where((eb) => eb.and(conditionsOf(query, eb)))
    .select("attributions.wording");
  return sql<SqlBool>`${standing} and statement in (select found.statement from wordings as found where found.id in ${matching})`;
}

function behind(cursor: string | undefined): Expression<SqlBool> {
  if (cursor === undefined) return sql<SqlBool>`true`;
  const { day, n } = placeAt(cursor);
  return sql<SqlBool>`(day < ${day} or (day = ${day} and n > ${n}))`;
}

async function rowsOf(db: Kysely<Tables>, statements: readonly number[]): Promise<readonly StatementRow[]> {
  const { rows: sums } = await sql<Sum>`
    select wordings.statement, count(*) as attributions, count(distinct attributions.report) as reports,
      min(nullif(attributions.day, '')) as since, max(nullif(attributions.day, '')) as until
    from wordings
    join attributions on attributions.wording = wordings.id
    where wordings.statement in (select value from json_each(${JSON.stringify(statements)}))
    group by wordings.statement`.execute(db);
  const standing = await standingOf(db, statements);
  const inOrder = statements.flatMap((statement) => sums.find((sum) => sum.statement === statement) ?? []);
  const titles = await attributionsAt(
    db,
    inOrder.flatMap(({ statement }) => standing.get(statement)?.title ?? []),
  );
  const byStatement = new Map(titles.map(({ row }) => [row.statement, row]));
  return inOrder.flatMap(({ statement, ...sum }) => {
    const id = writeStatementId(statement);
    const row = byStatement.get(id);
    return row === undefined ? [] : [{ id, ...sum, independent: standing.get(statement)?.independent ?? 1, row }];
  });
}

interface Sum extends Pick<StatementRow, "reports" | "attributions" | "since" | "until"> {
  readonly statement: number;
}

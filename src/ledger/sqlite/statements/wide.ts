// Statements that many reports carry and one word stands behind: forty papers with one wire story are one source.
import { type Kysely, sql } from "kysely";
import { writeStatementId } from "../../../schema/statement-id.ts";
import type { CarriedWidely, Page } from "../../ledger.ts";
import { attributionsAt } from "../attributions.ts";
import type { Tables } from "../tables.ts";
import { itsOrigin, onWhoseWord, statementsToldOften } from "./independent.ts";

/** Those that are in at least so many reports, in most first, each with its first attribution. */
export async function carriedWidely(db: Kysely<Tables>, least: number, limit: number): Promise<Page<CarriedWidely>> {
  const { rows } = await sql<{ statement: number; reports: number; first: number }>`
    select wordings.statement, count(distinct attributions.report) as reports,
      cast(substr(min(
        iif(attributions.day = '', '~', attributions.day) || own.id || printf('%015d', attributions.n)
      ), -15) as integer) as first
    from wordings
    join attributions on attributions.wording = wordings.id
    join reports as own on own.n = attributions.report
    join reports as origins on origins.n = ${itsOrigin}
    where wordings.statement in (${statementsToldOften(least)})
    group by wordings.statement
    having count(distinct attributions.report) >= ${least} and count(distinct ${onWhoseWord}) = 1
    order by reports desc, wordings.statement`.execute(db);
  const shown = rows.slice(0, limit);
  const found = await attributionsAt(
    db,
    shown.map(({ first }) => first),
  );
  const carried = shown.flatMap(({ statement, reports }, at) => {
    const row = found[at]?.row;
    return row === undefined ? [] : [{ statement: writeStatementId(statement), reports, row }];
  });
  return { rows: carried, total: rows.length, next: null };
}

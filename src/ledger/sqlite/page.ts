// Pages of a list in the order newest day first, then as added; both lists of the ledger have it.
import { type Expression, type SqlBool, sql } from "kysely";
import { cursorAt, type Place, placeAt } from "../cursor.ts";

/** Rows of a page where the query asks for no number of its own, and the most it may ask for. */
const PAGE = 50;
const MOST_ROWS = 1000;

export function limitOf(query: { readonly limit?: number }): number {
  return Math.max(1, Math.min(Math.trunc(query.limit ?? PAGE), MOST_ROWS));
}

/** Rows behind the cursor that are passed over. */
export function offsetOf(query: { readonly offset?: number }): number {
  return Math.max(0, Math.trunc(query.offset ?? 0));
}

/** Whether a row of the table stands behind the cursor; what is joined to it may have days and numbers of its own. */
export function behind(cursor: string | undefined, table: "attributions" | "reports"): Expression<SqlBool> {
  if (cursor === undefined) return sql<SqlBool>`true`;
  const { day, n } = placeAt(cursor);
  const [itsDay, itsNumber] = [sql.ref(`${table}.day`), sql.ref(`${table}.n`)];
  return sql<SqlBool>`(${itsDay} <= ${day} and (${itsDay} < ${day} or ${itsNumber} > ${n}))`;
}

/** Of one row more than the page holds: those of the page, and the cursor of the next one where there is one. */
export function cutPage<Row extends Place>(
  found: readonly Row[],
  limit: number,
): { rows: readonly Row[]; next: string | null } {
  const rows = found.slice(0, limit);
  const last = rows.at(-1);
  return { rows, next: found.length > limit && last !== undefined ? cursorAt(last) : null };
}

// Lists of numbers as one bound value, so that a statement is prepared once whatever their count.
import { type RawBuilder, sql } from "kysely";

/** For `where x in ${oneOf(numbers)}`. */
export function oneOf(numbers: readonly number[]): RawBuilder<unknown> {
  return sql`(select value from json_each(${JSON.stringify(numbers)}))`;
}

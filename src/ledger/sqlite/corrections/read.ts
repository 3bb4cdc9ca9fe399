// A reading as the reader made it, by the report's id.
import type { Kysely } from "kysely";
import type { Reading } from "../../../schema/reading.ts";
import type { Tables } from "../tables.ts";
import { uncorrectedAt } from "./rewrite.ts";

export async function uncorrectedWithId(db: Kysely<Tables>, id: string): Promise<Reading | null> {
  const row = await db.selectFrom("reports").select("n").where("id", "=", id).executeTakeFirst();
  return row === undefined ? null : uncorrectedAt(db, row.n);
}

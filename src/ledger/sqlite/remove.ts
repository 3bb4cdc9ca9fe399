// Reports out of the ledger again, with their documents, readings and words; what stages derived from them is taken back before.
import { sql, type Transaction } from "kysely";
import { oneOf } from "./numbers.ts";
import type { Tables } from "./tables.ts";

/** Names stay: others may bear them, and a name that nobody bears is nowhere shown. */
export async function removeReports(trx: Transaction<Tables>, reports: readonly number[]): Promise<void> {
  const ours = oneOf(reports);
  await sql`delete from attribution_words where rowid in (select n from attributions where report in ${ours})`.execute(
    trx,
  );
  await sql`delete from report_words where rowid in ${ours}`.execute(trx);
  for (const table of ["attributions", "actor_names", "uncorrected", "readings", "documents", "waiting"] as const)
    await sql`delete from ${sql.table(table)} where report in ${ours}`.execute(trx);
  await sql`delete from reports where n in ${ours}`.execute(trx);
}

// What a ledger holds: which reports, how many of each, and which inputs failed.
import type { Kysely } from "kysely";
import { ReportId } from "../../schema/ids.ts";
import type { Failure, LedgerCounts } from "../ledger.ts";
import { chunks } from "./chunks.ts";
import type { Tables } from "./tables.ts";

/** Which of these reports are kept. */
export async function knownIds(db: Kysely<Tables>, ids: readonly ReportId[]): Promise<ReadonlySet<ReportId>> {
  const known = new Set<ReportId>();
  for (const some of chunks(ids)) {
    const rows = await db.selectFrom("reports").select("id").where("id", "in", some).execute();
    for (const { id } of rows) known.add(ReportId.parse(id));
  }
  return known;
}

export async function countAll(db: Kysely<Tables>): Promise<LedgerCounts> {
  const count = async (table: "reports" | "attributions" | "failures"): Promise<number> =>
    (
      await db
        .selectFrom(table)
        .select((eb) => eb.fn.countAll<number>().as("count"))
        .executeTakeFirstOrThrow()
    ).count;
  return {
    reports: await count("reports"),
    attributions: await count("attributions"),
    failures: await count("failures"),
  };
}

/** By address, in order. */
export async function listFailures(db: Kysely<Tables>): Promise<readonly Failure[]> {
  const rows = await db.selectFrom("failures").selectAll().orderBy("uri").execute();
  return rows.map(({ uri, code, message }) => ({ uri, problem: { code, message } }));
}

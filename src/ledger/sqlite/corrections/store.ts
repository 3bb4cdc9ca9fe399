// CorrectionStore over one transaction of a SQLite ledger.
import { type Kysely, sql, type Transaction } from "kysely";
import { Correction, type Decision } from "../../../schema/correction.ts";
import { ReportId } from "../../../schema/ids.ts";
import type { Reading } from "../../../schema/reading.ts";
import type { CorrectedReport, CorrectionStore, Hold, KeptCorrection } from "../../corrections.ts";
import { chunks } from "../chunks.ts";
import { oneOf } from "../numbers.ts";
import type { Tables } from "../tables.ts";
import { keepUncorrected, putBack, rewriteReading, uncorrectedAt } from "./rewrite.ts";

export class SqliteCorrections implements CorrectionStore {
  readonly #trx: Transaction<Tables>;

  constructor(trx: Transaction<Tables>) {
    this.#trx = trx;
  }

  async add({ uid, by, madeAt, note, body }: Correction): Promise<number> {
    const there = await this.#trx
      .selectFrom("record_corrections")
      .select("n")
      .where("uid", "=", uid)
      .executeTakeFirst();
    if (there !== undefined) return there.n;
    const row = { uid, made_at: madeAt, made_by: by, note: note ?? null, body: JSON.stringify(body), undone_at: null };
    const { n } = await this.#trx.insertInto("record_corrections").values(row).returning("n").executeTakeFirstOrThrow();
    const targets = new Map(targetsOf(body).map((one) => [one.report, one.address]));
    const rows = [...targets].map(([report, address]) => ({ correction: n, report, address }));
    await this.#trx.insertInto("correction_targets").values(rows).execute();
    return n;
  }

  async setUndone(n: number, at: string | null): Promise<boolean> {
    const { numUpdatedRows } = await this.#trx
      .updateTable("record_corrections")
      .set({ undone_at: at })
      .where("n", "=", n)
      .where("undone_at", at === null ? "is not" : "is", null)
      .executeTakeFirstOrThrow();
    return numUpdatedRows > 0n;
  }

  async one(n: number): Promise<KeptCorrection | null> {
    const [found] = await recordCorrectionsIn(this.#trx, n);
    return found ?? null;
  }

  async reportsOf(numbers: readonly number[]): Promise<readonly ReportId[]> {
    const { rows } = await sql<{ id: ReportId }>`
      select distinct reports.id from correction_targets as target
      join reports on reports.id = target.report or coalesce(reports.uri, reports.address) = target.address
      where target.correction in ${oneOf(numbers)} order by reports.n`.execute(this.#trx);
    return rows.map(({ id }) => id);
  }

  async waiting(limit: number): Promise<readonly number[]> {
    const rows = this.#trx.selectFrom("waiting").select("report").where("stage", "=", "corrections");
    return (await rows.orderBy("report").limit(limit).execute()).map(({ report }) => report);
  }

  async concerned(reports: readonly number[]): Promise<readonly CorrectedReport[]> {
    const { rows } = await sql<CorrectionRow & { report: number }>`
      select distinct reports.n as report, kept.* from reports
      join correction_targets as target
        on target.report = reports.id or target.address = coalesce(reports.uri, reports.address)
      join record_corrections as kept on kept.n = target.correction
      where reports.n in ${oneOf(reports)} and kept.undone_at is null`.execute(this.#trx);
    const byReport = Map.groupBy(rows, ({ report }) => report);
    return [...byReport].map(([report, some]) => ({ report, corrections: some.map(correctionAt) }));
  }

  uncorrected(report: number): Promise<Reading> {
    return uncorrectedAt(this.#trx, report);
  }

  async keep(report: number, reading: Reading, holds: ReadonlyMap<string, Hold>): Promise<void> {
    await keepUncorrected(this.#trx, report);
    await rewriteReading(this.#trx, report, reading);
    await this.#trx.deleteFrom("correction_holds").where("report", "=", report).execute();
    for (const [uid, hold] of holds)
      await sql`insert into correction_holds (report, correction, hold)
        select ${report}, n, ${hold} from record_corrections where uid = ${uid}`.execute(this.#trx);
  }

  async takeBack(reports: readonly number[]): Promise<void> {
    for (const some of chunks(reports)) {
      const kept = this.#trx.selectFrom("uncorrected").select("report").where("report", "in", some);
      for (const { report } of await kept.execute()) await putBack(this.#trx, report);
      await this.#trx.deleteFrom("correction_holds").where("report", "in", some).execute();
    }
  }

  async startAnew(): Promise<void> {
    const kept = await this.#trx.selectFrom("uncorrected").select("report").execute();
    for (const { report } of kept) await putBack(this.#trx, report);
    await this.#trx.deleteFrom("correction_holds").execute();
  }
}

/** All, in order; or the one of that number. */
export async function recordCorrectionsIn(db: Kysely<Tables>, n?: number): Promise<readonly KeptCorrection[]> {
  const all = db.selectFrom("record_corrections").selectAll().orderBy("n");
  const rows = await (n === undefined ? all : all.where("n", "=", n)).execute();
  const places = db
    .selectFrom("correction_holds")
    .innerJoin("reports", "reports.n", "correction_holds.report")
    .select(["correction", "reports.id as report", "hold"])
    .orderBy("reports.n");
  const holds = Map.groupBy(
    await (n === undefined ? places : places.where("correction", "=", n)).execute(),
    ({ correction }) => correction,
  );
  return rows.map((row) => ({
    ...correctionAt(row),
    n: row.n,
    undoneAt: row.undone_at,
    holds: (holds.get(row.n) ?? []).map(({ report, hold }) => ({ report: ReportId.parse(report), hold })),
  }));
}

type CorrectionRow = Pick<Tables["record_corrections"], "uid" | "made_at" | "made_by" | "note" | "body">;

function correctionAt({ uid, made_at, made_by, note, body }: CorrectionRow): Correction {
  const said = { uid, by: made_by, madeAt: made_at, body: JSON.parse(body) as unknown };
  return Correction.parse(note === null ? said : { ...said, note });
}

function targetsOf(body: Decision): readonly { readonly report: string; readonly address: string }[] {
  switch (body.verb) {
    case "furniture":
    case "rename-deal":
      return [body];
    case "merge-statements":
    case "split-statements":
      return [body.target, body.other];
    default:
      return [body.target];
  }
}

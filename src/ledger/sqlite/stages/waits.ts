// WaitStore over one transaction of a SQLite ledger.
import type { Kysely, Transaction } from "kysely";
import type { ReportId } from "../../../schema/ids.ts";
import { type NoteName, STAGE_NAMES, type StageName, type WaitingReport, type WaitStore } from "../../waits.ts";
import { chunks } from "../chunks.ts";
import { readingAt } from "../readings.ts";
import { removeReports } from "../remove.ts";
import type { Tables } from "../tables.ts";

export class SqliteWaits implements WaitStore {
  readonly #trx: Transaction<Tables>;

  constructor(trx: Transaction<Tables>) {
    this.#trx = trx;
  }

  async waiting(stage: StageName, limit: number): Promise<readonly WaitingReport[]> {
    const before = STAGE_NAMES.slice(0, STAGE_NAMES.indexOf(stage));
    const rows = await this.#trx
      .selectFrom("waiting")
      .select("report")
      .where("stage", "=", stage)
      .where(({ not, exists, selectFrom }) => {
        const earlier = selectFrom("waiting as earlier").whereRef("earlier.report", "=", "waiting.report");
        return not(exists(earlier.where("earlier.stage", "in", before).select("earlier.stage")));
      })
      .orderBy("report")
      .limit(limit)
      .execute();
    return this.#readings(rows.map(({ report }) => report));
  }

  async reports(ids: readonly ReportId[]): Promise<readonly WaitingReport[]> {
    return this.#readings(await this.#numbersOf(ids));
  }

  async remove(ids: readonly ReportId[]): Promise<number> {
    const numbers = await this.#numbersOf(ids);
    await removeReports(this.#trx, numbers);
    return numbers.length;
  }

  numbered(numbers: readonly number[]): Promise<readonly WaitingReport[]> {
    return this.#readings(numbers);
  }

  async end(stage: StageName, reports: readonly number[]): Promise<void> {
    for (const some of chunks(reports))
      await this.#trx.deleteFrom("waiting").where("stage", "=", stage).where("report", "in", some).execute();
  }

  async again(stage: StageName, reports: readonly number[]): Promise<void> {
    for (const some of chunks(reports))
      await this.#trx
        .insertInto("waiting")
        .values(some.map((report) => ({ stage, report })))
        .onConflict((conflict) => conflict.doNothing())
        .execute();
  }

  async allAgain(stage: StageName): Promise<void> {
    await this.#trx.deleteFrom("waiting").where("stage", "=", stage).execute();
    await this.#trx
      .insertInto("waiting")
      .columns(["stage", "report"])
      .expression((eb) => eb.selectFrom("reports").select((row) => [row.val(stage).as("stage"), "n"]))
      .execute();
  }

  note(name: NoteName): Promise<string> {
    return noteIn(this.#trx, name);
  }

  async setNote(name: NoteName, text: string): Promise<void> {
    await this.#trx.replaceInto("notes").values({ name, text }).execute();
  }

  async #numbersOf(ids: readonly ReportId[]): Promise<readonly number[]> {
    const rows = await Promise.all(
      chunks(ids).map((some) => this.#trx.selectFrom("reports").select("n").where("id", "in", some).execute()),
    );
    return rows.flat().map(({ n }) => n);
  }

  async #readings(reports: readonly number[]): Promise<readonly WaitingReport[]> {
    const waiting: WaitingReport[] = [];
    for (const report of reports) waiting.push({ report, reading: await readingAt(this.#trx, report) });
    return waiting;
  }
}

export async function noteIn(db: Kysely<Tables>, name: NoteName): Promise<string> {
  const row = await db.selectFrom("notes").select("text").where("name", "=", name).executeTakeFirst();
  return row?.text ?? "";
}

/** How many reports wait for any stage. */
export async function countWaiting(db: Kysely<Tables>): Promise<number> {
  const counted = db.selectFrom("waiting").select((eb) => eb.fn.count<number>("report").distinct().as("count"));
  return (await counted.executeTakeFirstOrThrow()).count;
}

// ToldStore over one transaction of a SQLite ledger: one row a report, packed, so that a report more or less is one row.
import type { Transaction } from "kysely";
import type { IssueDecision, Told, ToldStore } from "../../positions.ts";
import type { Signature } from "../../signature.ts";
import { chunks } from "../chunks.ts";
import { packBytes } from "../packing.ts";
import type { Tables } from "../tables.ts";

export class SqliteTold implements ToldStore {
  readonly #trx: Transaction<Tables>;

  constructor(trx: Transaction<Tables>) {
    this.#trx = trx;
  }

  async keep(report: number, told: Told): Promise<void> {
    const content = packBytes(new TextEncoder().encode(JSON.stringify(told)));
    await this.#trx.replaceInto("told").values({ report, content }).execute();
  }

  async takeBack(reports: readonly number[]): Promise<void> {
    for (const some of chunks(reports)) await this.#trx.deleteFrom("told").where("report", "in", some).execute();
  }

  async startAnew(): Promise<void> {
    await this.#trx.deleteFrom("told").execute();
  }

  async addIssueCorrection(body: IssueDecision, { at, by }: Signature): Promise<number> {
    const { n } = await this.#trx
      .insertInto("issue_corrections")
      .values({ made_at: at, made_by: by, body: JSON.stringify(body), undone_at: null })
      .returning("n")
      .executeTakeFirstOrThrow();
    return n;
  }

  async undoIssueCorrection(n: number, at: string): Promise<boolean> {
    const { numUpdatedRows } = await this.#trx
      .updateTable("issue_corrections")
      .set({ undone_at: at })
      .where("n", "=", n)
      .where("undone_at", "is", null)
      .executeTakeFirstOrThrow();
    return numUpdatedRows > 0n;
  }
}

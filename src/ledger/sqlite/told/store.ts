// ToldStore over one transaction of a SQLite ledger: one row a report, packed, so that a report more or less is one row.
import type { Transaction } from "kysely";
import type { Told, ToldStore } from "../../positions.ts";
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
}

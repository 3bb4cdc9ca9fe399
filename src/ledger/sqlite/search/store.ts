// SearchStore over one transaction of a SQLite ledger.
import { sql, type Transaction } from "kysely";
import { fold } from "../../fold.ts";
import type { SearchStore, Traits } from "../../search.ts";
import { chunks } from "../chunks.ts";
import { oneOf } from "../numbers.ts";
import type { Tables } from "../tables.ts";

export class SqliteSearch implements SearchStore {
  readonly #trx: Transaction<Tables>;

  constructor(trx: Transaction<Tables>) {
    this.#trx = trx;
  }

  async keep(report: number, traits: readonly Traits[]): Promise<void> {
    const { first_attribution: first } = await this.#trx
      .selectFrom("reports")
      .where("n", "=", report)
      .select("first_attribution")
      .executeTakeFirstOrThrow();
    const names = await this.#names(traits.flatMap(({ addressee }) => addressee?.name ?? []));
    const said = traits.map(({ position, start, end, addressee }) => ({
      ...{ attribution: first + position, report, start, end },
      addressee: addressee?.position ?? null,
      addressee_name: addressee === null ? null : (names.get(fold(addressee.name)) ?? null),
    }));
    for (const some of chunks(said)) await this.#trx.replaceInto("said").values(some).execute();
    const acts = traits.flatMap(({ position, acts: kinds }) =>
      kinds.map((kind) => ({ attribution: first + position, kind })),
    );
    for (const some of chunks(acts)) await this.#trx.replaceInto("said_acts").values(some).execute();
  }

  async takeBack(reports: readonly number[]): Promise<void> {
    const ours = oneOf(reports);
    const theirs = sql`select n from attributions where report in ${ours}`;
    await sql`delete from said_acts where attribution in (${theirs})`.execute(this.#trx);
    await sql`delete from said where attribution in (${theirs})`.execute(this.#trx);
  }

  async startAnew(): Promise<void> {
    for (const table of ["said", "said_acts"] as const) await this.#trx.deleteFrom(table).execute();
  }

  async #names(names: readonly string[]): Promise<ReadonlyMap<string, number>> {
    const found = new Map<string, number>();
    for (const some of chunks([...new Set(names.map(fold))])) {
      const rows = this.#trx.selectFrom("names").select(["folded", "id"]).where("folded", "in", some);
      for (const { folded, id } of await rows.execute()) found.set(folded, id);
    }
    return found;
  }
}

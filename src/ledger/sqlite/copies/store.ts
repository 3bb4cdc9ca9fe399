// CopyStore over one transaction of a SQLite ledger.
import { sql, type Transaction } from "kysely";
import type { Copy, CopyLink, CopyStore, GroupMember, MarkedReport } from "../../copies.ts";
import { chunks } from "../chunks.ts";
import { oneOf } from "../numbers.ts";
import type { Tables } from "../tables.ts";
import { addressesOf } from "../versions.ts";

export class SqliteCopies implements CopyStore {
  readonly #trx: Transaction<Tables>;

  constructor(trx: Transaction<Tables>) {
    this.#trx = trx;
  }

  async keep(reports: readonly MarkedReport[]): Promise<void> {
    // In the order of the index, so that each of its pages is fetched and written once.
    const rows = reports
      .flatMap(({ report, key, marks }) => marks.map((mark) => ({ mark, key, report })))
      .toSorted((a, b) => a.mark - b.mark);
    for (const some of chunks(rows)) await this.#trx.insertInto("copy_marks").values(some).execute();
    const members = reports.map(({ report, length, credited }) => ({
      ...{ report, length },
      credited: JSON.stringify(credited),
    }));
    for (const some of chunks(members)) await this.#trx.insertInto("copy_members").values(some).execute();
  }

  async forget(reports: readonly number[]): Promise<void> {
    for (const table of ["copy_marks", "copy_members"] as const)
      await sql`delete from ${sql.table(table)} where report in ${oneOf(reports)}`.execute(this.#trx);
  }

  async sharing(of: MarkedReport, marks: number, hubs: number): Promise<readonly number[]> {
    // `hub` is the key of the last of a mark's first holders, null where it has no more than these.
    const { rows } = await sql<{ readonly report: number }>`
      with mine as materialized (
        select value as mark, (
          select key from copy_marks where mark = value order by key, report limit 1 offset ${hubs - 1}
        ) as hub
        from json_each(${JSON.stringify(of.marks)})
      )
      select report from (
        select holder.report from mine join copy_marks as holder on holder.mark = mine.mark
        where hub is null or hub >= ${of.key}
        union all
        select holder.report from mine join copy_marks as holder on holder.mark = mine.mark and holder.key <= hub
        where hub < ${of.key}
      )
      where report <> ${of.report}
      group by report having count(*) >= ${marks}`.execute(this.#trx);
    return rows.map(({ report }) => report);
  }

  async link(reports: readonly number[], links: readonly CopyLink[]): Promise<void> {
    await sql`delete from copy_links where (report, other) in (
      select other, report from copy_links where report in ${oneOf(reports)}
    )`.execute(this.#trx);
    await sql`delete from copy_links where report in ${oneOf(reports)}`.execute(this.#trx);
    const rows = links.flatMap((link) => [link, { ...link, report: link.other, other: link.report }]);
    for (const some of chunks(rows)) await this.#trx.replaceInto("copy_links").values(some).execute();
  }

  addresses(reports: readonly number[]): Promise<ReadonlyMap<number, string>> {
    return addressesOf(this.#trx, reports);
  }

  async linksOf(reports: readonly number[]): Promise<readonly CopyLink[]> {
    const { rows } = await sql<CopyLink>`
      select * from copy_links where report in ${oneOf(reports)} order by report, other`.execute(this.#trx);
    return rows;
  }

  async members(reports: readonly number[]): Promise<readonly GroupMember[]> {
    const { rows } = await sql<Omit<GroupMember, "credited"> & { readonly credited: string }>`
      select report, length, credited, reports.id, names.name as outlet, published_at as "publishedAt"
      from copy_members join reports on reports.n = report left join names on names.id = reports.outlet
      where report in ${oneOf(reports)}`.execute(this.#trx);
    return rows.map((row) => ({ ...row, credited: JSON.parse(row.credited) as readonly string[] }));
  }

  async copies(reports: readonly number[]): Promise<readonly Copy[]> {
    const { rows } = await sql<Copy>`select * from copies where report in ${oneOf(reports)}`.execute(this.#trx);
    return rows;
  }

  async copiesOf(origins: readonly number[]): Promise<readonly number[]> {
    const { rows } = await sql<{ readonly report: number }>`
      select report from copies where origin in ${oneOf(origins)}`.execute(this.#trx);
    return rows.map(({ report }) => report);
  }

  async keepCopies(reports: readonly number[], copies: readonly Copy[]): Promise<void> {
    await sql`delete from copies where report in ${oneOf(reports)}`.execute(this.#trx);
    for (const some of chunks(copies)) await this.#trx.insertInto("copies").values(some).execute();
  }

  async startAnew(): Promise<void> {
    for (const table of ["copy_marks", "copy_members", "copy_links", "copies"] as const)
      await this.#trx.deleteFrom(table).execute();
  }
}

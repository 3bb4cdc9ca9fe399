// CorrectionStore over one transaction of a SQLite ledger.
import { type Kysely, sql, type Transaction } from "kysely";
import {
  type About,
  aboutOf,
  Correction,
  type Decision,
  isOnActor,
  isOnIssue,
  type OnActor,
  type OnIssue,
} from "../../../schema/correction.ts";
import { ReportId } from "../../../schema/ids.ts";
import type { Reading } from "../../../schema/reading.ts";
import type { CorrectedReport, CorrectionStore, Hold, InForce, KeptCorrection } from "../../corrections.ts";
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
    const there = await this.#trx.selectFrom("corrections").select("n").where("uid", "=", uid).executeTakeFirst();
    if (there !== undefined) return there.n;
    const signed = { uid, made_at: madeAt, made_by: by, note: note ?? null };
    const row = { ...signed, body: JSON.stringify(body), undone_at: null, about: aboutOf(body) };
    const { n } = await this.#trx.insertInto("corrections").values(row).returning("n").executeTakeFirstOrThrow();
    const targets = new Map(targetsOf(body).map((one) => [one.report, one.address]));
    const rows = [...targets].map(([report, address]) => ({ correction: n, report, address }));
    if (rows.length > 0) await this.#trx.insertInto("correction_targets").values(rows).execute();
    return n;
  }

  async setUndone(n: number, at: string | null): Promise<boolean> {
    const { numUpdatedRows } = await this.#trx
      .updateTable("corrections")
      .set({ undone_at: at })
      .where("n", "=", n)
      .where("undone_at", at === null ? "is not" : "is", null)
      .executeTakeFirstOrThrow();
    return numUpdatedRows > 0n;
  }

  async one(n: number): Promise<KeptCorrection | null> {
    const [found] = await correctionsIn(this.#trx, n);
    return found ?? null;
  }

  async reportsOf(bodies: readonly Decision[]): Promise<readonly ReportId[]> {
    const targets = bodies.flatMap(targetsOf);
    const apart = bodies.flatMap((body) => (body.verb === "split-actor-reports" ? body.reports : []));
    const ids = JSON.stringify([...new Set([...targets.map(({ report }) => report), ...apart])]);
    const addresses = JSON.stringify([...new Set(targets.map(({ address }) => address))]);
    const { rows } = await sql<{ id: ReportId }>`
      select id from reports
      where id in (select value from json_each(${ids}))
        or coalesce(uri, address) in (select value from json_each(${addresses}))
      order by n`.execute(this.#trx);
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
      join corrections as kept on kept.n = target.correction
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
        select ${report}, n, ${hold} from corrections where uid = ${uid}`.execute(this.#trx);
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
export async function correctionsIn(db: Kysely<Tables>, n?: number): Promise<readonly KeptCorrection[]> {
  const all = db.selectFrom("corrections").selectAll().orderBy("n");
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

/** Those that were not taken back, in the order in which they were made, in whatever ledger. */
export async function actorCorrectionsIn(db: Kysely<Tables>): Promise<readonly InForce<OnActor>[]> {
  return (await inForceIn(db, "actor")).flatMap(({ n, body }) => (isOnActor(body) ? { n, body } : []));
}

export async function issueCorrectionsIn(db: Kysely<Tables>): Promise<readonly InForce<OnIssue>[]> {
  return (await inForceIn(db, "issue")).flatMap(({ n, body }) => (isOnIssue(body) ? { n, body } : []));
}

async function inForceIn(db: Kysely<Tables>, about: About): Promise<readonly InForce[]> {
  const rows = await db
    .selectFrom("corrections")
    .select(["n", "made_at", "body"])
    .where("about", "=", about)
    .where("undone_at", "is", null)
    .orderBy("n")
    .execute();
  return rows
    .toSorted((a, b) => Date.parse(a.made_at) - Date.parse(b.made_at))
    .map(({ n, body }) => ({ n, body: JSON.parse(body) as Decision }));
}

type CorrectionRow = Pick<Tables["corrections"], "uid" | "made_at" | "made_by" | "note" | "body">;

function correctionAt({ uid, made_at, made_by, note, body }: CorrectionRow): Correction {
  const said = { uid, by: made_by, madeAt: made_at, body: JSON.parse(body) as unknown };
  return Correction.parse(note === null ? said : { ...said, note });
}

/** What is over all reports speaks of none. */
function targetsOf(body: Decision): readonly { readonly report: string; readonly address: string }[] {
  if ("act" in body) return [body.act];
  if ("term" in body) return [body.term];
  switch (body.verb) {
    case "furniture":
    case "rename-deal":
      return [body];
    case "merge-deals":
    case "split-deal":
      return [...body.deal.places, ...body.other.places];
    case "merge-statements":
    case "split-statements":
      return [body.target, body.other];
    case "merge-actors":
    case "split-actor":
    case "split-actor-reports":
    case "rename-actor":
    case "merge-issues":
    case "rename-issue":
    case "split-issue":
      return [];
    default:
      return [body.target];
  }
}

// Keeps entries and failures. Promise: a batch is kept wholly or not at all, so a run that is killed at any moment
// leaves only whole reports; a report that is already there is left as it is.
import type { Insertable, Kysely, Transaction } from "kysely";
import { fold } from "../fold.ts";
import type { Added, Failure, LedgerEntry } from "../ledger.ts";
import { STAGE_NAMES } from "../waits.ts";
import { chunks } from "./chunks.ts";
import { knownIds } from "./holdings.ts";
import { type DerivedRows, type EntryRows, type FreeNumbers, type NameNumbers, namesIn, rowsOf } from "./rows.ts";
import type { Tables } from "./tables.ts";

export async function addEntries(db: Kysely<Tables>, entries: readonly LedgerEntry[]): Promise<Added> {
  return db.transaction().execute(async (trx) => {
    const fresh = await newOnes(trx, entries);
    const names = await keepNames(
      trx,
      fresh.flatMap((entry) => namesIn(entry.reading)),
    );
    let free = await freeNumbers(trx);
    if (fresh.length > 0)
      await trx.replaceInto("arrivals").values({ first: free.report, at: new Date().toISOString() }).execute();
    for (const entry of fresh) {
      const rows = rowsOf(entry, free, names);
      await insertRows(trx, rows);
      const waiting = STAGE_NAMES.map((stage) => ({ stage, report: free.report }));
      await trx.insertInto("waiting").values(waiting).execute();
      free = {
        report: free.report + 1,
        attribution: free.attribution + rows.attributions.length,
      };
    }
    await deleteFailures(
      trx,
      fresh.map((entry) => entry.document.uri),
    );
    return { added: fresh.length, known: entries.length - fresh.length };
  });
}

export async function addFailures(db: Kysely<Tables>, failures: readonly Failure[]): Promise<void> {
  const rows = failures.map(({ uri, problem }) => ({ uri, ...problem }));
  await db.transaction().execute(async (trx) => {
    for (const some of chunks(rows))
      await trx
        .insertInto("failures")
        .values(some)
        .onConflict((conflict) =>
          conflict
            .column("uri")
            .doUpdateSet((row) => ({ code: row.ref("excluded.code"), message: row.ref("excluded.message") })),
        )
        .execute();
  });
}

/** The entries whose reports are not there yet, each report once. */
async function newOnes(trx: Transaction<Tables>, entries: readonly LedgerEntry[]): Promise<readonly LedgerEntry[]> {
  const first = firstBy(entries, (entry) => entry.reading.article.id);
  for (const id of await knownIds(trx, [...first.keys()])) first.delete(id);
  return [...first.values()];
}

export async function keepNames(trx: Transaction<Tables>, names: readonly string[]): Promise<NameNumbers> {
  const rows = [...firstBy(names, fold)].map(([folded, name]) => ({ folded, name }));
  const numbers = new Map<string, number>();
  for (const some of chunks(rows)) {
    await trx
      .insertInto("names")
      .values(some)
      .onConflict((conflict) => conflict.doNothing())
      .execute();
    const kept = await trx
      .selectFrom("names")
      .select(["id", "folded"])
      .where(
        "folded",
        "in",
        some.map((row) => row.folded),
      )
      .execute();
    for (const { id, folded } of kept) numbers.set(folded, id);
  }
  return numbers;
}

async function freeNumbers(trx: Transaction<Tables>): Promise<FreeNumbers> {
  const last = async (table: "reports" | "attributions"): Promise<number> =>
    (
      await trx
        .selectFrom(table)
        .select((e) => e.fn.max("n").as("last"))
        .executeTakeFirst()
    )?.last ?? 0;
  return {
    report: (await last("reports")) + 1,
    attribution: (await last("attributions")) + 1,
  };
}

async function insertRows(trx: Transaction<Tables>, rows: EntryRows): Promise<void> {
  await insertAll(trx, "reports", rows.reports);
  await insertAll(trx, "documents", rows.documents);
  await insertAll(trx, "readings", rows.readings);
  await insertAll(trx, "report_words", rows.report_words);
  await insertDerived(trx, rows);
}

export async function insertDerived(trx: Transaction<Tables>, rows: DerivedRows): Promise<void> {
  await insertAll(trx, "attributions", rows.attributions);
  await insertAll(trx, "actor_names", rows.actor_names);
  await insertAll(trx, "attribution_words", rows.attribution_words);
}

async function insertAll<Name extends keyof EntryRows>(
  trx: Transaction<Tables>,
  table: Name,
  rows: readonly Insertable<Tables[Name]>[],
): Promise<void> {
  for (const some of chunks(rows)) await trx.insertInto(table).values(some).execute();
}

export async function forgetFailures(db: Kysely<Tables>, uris: readonly string[]): Promise<void> {
  if (uris.length > 0) await db.transaction().execute((trx) => deleteFailures(trx, uris));
}

async function deleteFailures(trx: Transaction<Tables>, uris: readonly string[]): Promise<void> {
  for (const some of chunks(uris)) await trx.deleteFrom("failures").where("uri", "in", some).execute();
}

/** The first item of each key, in order. */
function firstBy<Item, Key>(items: readonly Item[], keyOf: (item: Item) => Key): Map<Key, Item> {
  const first = new Map<Key, Item>();
  for (const item of items) if (!first.has(keyOf(item))) first.set(keyOf(item), item);
  return first;
}

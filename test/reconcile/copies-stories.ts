// What a ledger says of copies and stories, by the addresses of the reports, so that two ledgers can be compared.
import type { Ledger, LedgerEntry } from "../../src/ledger/ledger.ts";
import { openLedger } from "../../src/ledger/open.ts";
import { reconcile } from "../../src/reconcile/reconcile.ts";
import { entryOf } from "../ledger/example.ts";
import { gather } from "../sources/gather.ts";

export interface Standing {
  readonly story: string | null;
  readonly copyOf: string | null;
  readonly kind: string | null;
}

export interface Told {
  readonly address: string;
  readonly text: readonly string[];
  readonly date?: string;
  readonly outlet?: string;
}

/** A report that says these sentences. */
export function reportOf({ address, text, date, outlet }: Told): LedgerEntry {
  return entryOf({
    address,
    statements: text.map((says) => ({ says })),
    ...(date === undefined ? {} : { publishedAt: date }),
    ...(outlet === undefined ? {} : { outlet }),
  });
}

export async function standingsIn(ledger: Ledger): Promise<Readonly<Record<string, Standing>>> {
  const rows = await gather(ledger.everyReport());
  const addresses = new Map<string, string>(rows.map(({ id, address }) => [id, address]));
  const standings = rows.map(({ address, story, copyOf }): [string, Standing] => [
    address,
    { story, copyOf: copyOf === null ? null : (addresses.get(copyOf.report) ?? ""), kind: copyOf?.kind ?? null },
  ]);
  return Object.fromEntries(standings.toSorted(([a], [b]) => (a < b ? -1 : 1)));
}

/** Added in batches of that many, each reconciled before the next. */
export async function standingsOf(reports: readonly LedgerEntry[], batch = 64) {
  const ledger = await openLedger(":memory:", { create: true });
  try {
    for (let at = 0; at < reports.length; at += batch) {
      await ledger.add(reports.slice(at, at + batch));
      await reconcile(ledger);
    }
    return await standingsIn(ledger);
  } finally {
    await ledger.close();
  }
}

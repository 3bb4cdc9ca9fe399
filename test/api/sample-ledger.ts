// The sample reports in a ledger in memory.
import type { Ledger } from "../../src/ledger/ledger.ts";
import { openLedger } from "../../src/ledger/open.ts";
import { sampleEntries, sampleFailure } from "./sample-reports.ts";

export async function sampleLedger(): Promise<Ledger> {
  const ledger = await openLedger(":memory:", { create: true });
  await ledger.add(sampleEntries);
  await ledger.addFailures([sampleFailure]);
  return ledger;
}

// Reports are removed with everything that rested on them. What people decided stays, for when they come again.
import type { Ledger } from "../ledger/ledger.ts";
import type { ReportId } from "../schema/ids.ts";
import { reconcile, takeBack } from "./reconcile.ts";

/** As if these reports had never been added. Gives how many of them there were. */
export async function removeReports(ledger: Ledger, ids: readonly ReportId[]): Promise<number> {
  // Taking back needs to know by which rules what is there was made.
  await reconcile(ledger);
  const removed = await ledger.reconcile(async (store) => {
    await takeBack(store, ids);
    return store.waits.remove(ids);
  });
  await reconcile(ledger);
  return removed;
}

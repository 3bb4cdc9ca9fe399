// Who goes through a whole ledger does not keep everybody else waiting.
import { expect, it } from "vitest";
import { openLedger } from "../../src/ledger/open.ts";

it("lets what waits have its turn while one query follows another", async () => {
  const ledger = await openLedger(":memory:", { create: true });
  let isAsking = true;
  let queries = 0;
  setImmediate(() => {
    isAsking = false;
  });
  // Without turns the immediate never comes, and this would not end but by the count.
  while (isAsking && queries < 100_000) {
    await ledger.counts();
    queries++;
  }
  await ledger.close();
  expect(isAsking).toBe(false);
});

import { expect, it } from "vitest";
import { remembered, rememberedBy } from "../../src/api/remembered.ts";

function ledgerAt(version: string) {
  const ledger = { now: version, version: async () => ledger.now };
  return ledger;
}

it("makes what takes long once for all who ask, and anew after something was written", async () => {
  const ledger = ledgerAt("1");
  let made = 0;
  const give = remembered(ledger, async () => ++made);
  expect(await Promise.all([give(), give(), give()])).toEqual([1, 1, 1]);
  ledger.now = "2";
  expect(await give()).toBe(2);
});

it("does not keep a failure", async () => {
  let tries = 0;
  const give = remembered(ledgerAt("1"), async () => {
    tries++;
    if (tries === 1) throw new Error("busy");
    return tries;
  });
  await expect(give()).rejects.toThrow("busy");
  expect(await give()).toBe(2);
});

it("holds the answers asked for last, each by what was asked, until something is written", async () => {
  const ledger = ledgerAt("1");
  const asked: number[] = [];
  const give = rememberedBy(ledger, async (one: { readonly n: number }) => {
    asked.push(one.n);
    return one.n * 2;
  });
  expect([await give({ n: 1 }), await give({ n: 2 }), await give({ n: 1 })]).toEqual([2, 4, 2]);
  expect(asked).toEqual([1, 2]);
  for (let n = 3; n < 60; n++) await give({ n });
  await give({ n: 59 });
  expect(asked).toHaveLength(59);
  await give({ n: 2 });
  expect(asked).toHaveLength(60);
  ledger.now = "2";
  await give({ n: 59 });
  expect(asked).toHaveLength(61);
});

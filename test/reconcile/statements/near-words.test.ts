import { expect, it } from "vitest";
import type { AttributionRow } from "../../../src/ledger/ledger.ts";
import { nearWords } from "../../../src/reconcile/statements/near-words.ts";

const said = (...all: readonly string[]) => ({
  nearAttributions: async () => all.map((contentText, at) => ({ id: `r.a${at}`, contentText }) as AttributionRow),
});
const near = async (words: string, ...all: readonly string[]) =>
  (await nearWords(said(...all), words, 10)).map(({ row }) => row.contentText);

it("gives what shares most of the telling words in other forms, and not what an exact search finds", async () => {
  const found = await near(
    "ferries stay shut",
    "the ferries stay shut until spring",
    "a ferry stayed shut",
    "the harbour is open",
  );
  expect(found).toEqual(["a ferry stayed shut"]);
});

it("gives those that share most first, and no more than asked for", async () => {
  const all = ["the toll on ferries at Marsk fell", "a toll on a ferry in the north"] as const;
  const rows = await nearWords(said(...all), "toll ferries Marsk north", 1);
  expect(rows.length).toBe(1);
  expect(rows[0]?.share).toBeGreaterThanOrEqual(0.5);
});

it("has nothing for one word, which has no other words", async () => {
  expect(await near("ferries", "a ferry sank")).toEqual([]);
  expect(await near("the of and", "the of")).toEqual([]);
});

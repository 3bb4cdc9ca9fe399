// Words that most of a ledger has are not looked for, and what they would have found is found by the rarer ones.
import { expect, it } from "vitest";
import { openLedger } from "../../src/ledger/open.ts";
import { entryOf } from "./example.ts";

const COMMON = "the quay and the port will be open by the end of this month";

it("finds by its rare words what shares its common ones with all others, and by common words where it has no other", async () => {
  const ledger = await openLedger(":memory:", { create: true });
  const says = (at: number): string => (at === 700 ? `${COMMON} unless Halmet floods` : `${COMMON} number${at}`);
  await ledger.add([
    entryOf({
      address: "long.txt",
      statements: Array.from({ length: 1200 }, (_, at) => ({ speaker: "Ilse Marquand", says: says(at) })),
    }),
  ]);
  const near = async (words: string) => (await ledger.nearAttributions(words, 3)).map(({ contentText }) => contentText);
  const version = await ledger.version();
  expect((await near(`${COMMON} unless it floods`))[0]).toBe(`${COMMON} unless Halmet floods`);
  expect(await near(COMMON)).toHaveLength(3);
  // Nothing was written by asking.
  expect(await ledger.version()).toBe(version);
  expect((await ledger.attributions({ independent: 2 })).total).toBe(0);
  await ledger.close();
});

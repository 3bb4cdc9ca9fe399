// The queue of whoever codes by hand, and the agreement of those who code.
import { expect, it } from "vitest";
import { openLedger } from "../../../src/ledger/open.ts";
import { krippendorffAlpha } from "../../../src/reconcile/coding/alpha.ts";
import { nextToCode, queueOf } from "../../../src/reconcile/coding/queue.ts";
import { decide } from "../../../src/reconcile/corrections/decide.ts";
import { decisionsOf } from "../../../src/reconcile/corrections/making.ts";
import { entryOf } from "../../ledger/example.ts";

/** Observers a line each, units in columns, "." for what one did not code → the values of each unit. */
const unitsOf = (...observers: readonly string[]): readonly (readonly string[])[] =>
  Array.from({ length: observers[0]?.length ?? 0 }, (_, at) =>
    observers.map((line) => line.charAt(at)).filter((value) => value !== "."),
  );

// Krippendorff, Computing Krippendorff's Alpha-Reliability (2011): sections A and C, nominal data.
it.each([
  ["two observers, two values", 0.095, unitsOf("0100000010", "1110010000")],
  ["four observers, missing values", 0.743, unitsOf("123321412...", "1233224125.3", ".3332342251.", "12332441251.")],
])("alpha is that of the published example: %s", (_, alpha, units) => {
  expect(krippendorffAlpha(units)).toBeCloseTo(alpha, 3);
});

it("alpha is 1 for perfect agreement, and nothing where nothing can be said", () => {
  expect(
    krippendorffAlpha([
      ["a", "a"],
      ["b", "b"],
    ]),
  ).toBe(1);
  expect(krippendorffAlpha([["a"], ["b"]])).toBeNull();
  expect(krippendorffAlpha([["a", "a"]])).toBeNull();
});

it("gives each coder the same records, the least certain first, whatever others decided", async () => {
  const entry = entryOf({
    address: "morning.txt",
    statements: ["the toll stays", "no date was set", "the ferries wait"].map((says) => ({
      speaker: "Ilse Marquand",
      says,
    })),
  });
  const sure = [0.9, 0.2, 0.5];
  const attributions = entry.reading.attributions.map((one, at) => ({ ...one, confidence: sure[at] ?? 0 }));
  const ledger = await openLedger(":memory:", { create: true });
  await ledger.add([{ ...entry, reading: { ...entry.reading, attributions } }]);
  const queue = await queueOf(ledger);
  const given = async (coder: string) => {
    const { rows, ...rest } = await nextToCode(ledger, queue, { coder, limit: 9 });
    return { words: rows.map(({ contentText }) => contentText), ...rest };
  };
  expect((await given("Ines")).words).toEqual(["no date was set", "the ferries wait", "the toll stays"]);
  const judge = async (by: string, at: number, verb: "accept" | "reject"): Promise<void> => {
    const record = queue[at]?.id ?? "";
    const signed = { by, at: `2031-03-05T10:00:0${at}.000Z` };
    await decide(ledger, await decisionsOf(ledger, { verb, record }), signed);
  };
  await judge("Ines", 0, "reject");
  await judge("Ines", 1, "accept");
  expect(await given("Ines")).toMatchObject({ words: ["the toll stays"], done: 2, total: 3 });
  expect((await given("Ola")).words).toHaveLength(3);
  await judge("Ola", 0, "reject");
  await judge("Ola", 1, "accept");
  expect(await given("Ola")).toMatchObject({
    coders: [
      { name: "Ines", decided: 2 },
      { name: "Ola", decided: 2 },
    ],
    agreement: { alpha: 1, units: 2 },
  });
  await ledger.close();
});

it("takes in more reports than one page of them has", async () => {
  const ledger = await openLedger(":memory:", { create: true });
  await ledger.add(
    Array.from({ length: 60 }, (_, at) =>
      entryOf({ address: `${at}.txt`, statements: [{ speaker: "Ilse Marquand", says: `the toll is ${at} crowns` }] }),
    ),
  );
  expect(new Set((await queueOf(ledger)).map(({ id }) => id)).size).toBe(60);
  await ledger.close();
});

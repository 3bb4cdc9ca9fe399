// What must hold whatever the reports are: their order, the batches in which they come, and taking some away again.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { LedgerEntry } from "../../src/ledger/ledger.ts";
import { openLedger } from "../../src/ledger/open.ts";
import { reconcile, takeBack } from "../../src/reconcile/reconcile.ts";
import { gather } from "../sources/gather.ts";
import { actorsOf, reportOf, type Somebody } from "./made-up.ts";

const NAMES = [
  ...["Tamsin Oduya", "T. Oduya", "Oduya", "Tamsin K. Oduya", "Musa Abu Marzan", "Moussa Abu Marzan", "Abu Marzan"],
  ...[
    "Marzan",
    "Izz al-Din Haddar",
    "Izzeldin Haddar",
    "Haddar",
    "Kim Dae Rok",
    "Kim",
    "Kim Dae-rok",
    "Lino Varga Jr.",
  ],
  ...["Lino Varga", "Varga", "Khaled Meshan", "Khalid Mashan"],
];

const somebody: fc.Arbitrary<Somebody> = fc.record(
  {
    name: fc.constantFrom(...NAMES),
    roles: fc.subarray(["envoy", "Kenyan minister", "singer", "envoy of Chad", "president"], { maxLength: 2 }),
    aliases: fc.subarray(["Oduya", "Marzan", "Kim", "Varga"], { maxLength: 1 }),
    age: fc.constantFrom(30, 31, 70),
  },
  { requiredKeys: ["name"] },
);
const body: fc.Arbitrary<Somebody> = fc.record(
  {
    name: fc.constantFrom(
      "Inland Cargo Union",
      "ICU",
      "Harbour Guild",
      "Chadian Foreign Ministry",
      "UN",
      "Foreign Ministry",
    ),
    kind: fc.constant("organization" as const),
    aliases: fc.subarray(["ICU"]),
  },
  { requiredKeys: ["name", "kind"] },
);

/** A land on no list, which some reports take for somebody or for a body; one has the name of a family. */
const land: fc.Arbitrary<Somebody> = fc.record(
  {
    name: fc.constantFrom("Toruvia", "Varga", "Harbour Guild"),
    kind: fc.constantFrom("state" as const, "person" as const, "organization" as const),
    roles: fc.subarray(["neighbour", "president"], { maxLength: 1 }),
  },
  { requiredKeys: ["name", "kind"] },
);

const archive: fc.Arbitrary<readonly LedgerEntry[]> = fc
  .array(
    fc.record({
      date: fc.constantFrom("2031-03-04", "2031-05-01", "1950-01-01"),
      actors: fc.uniqueArray(fc.oneof({ weight: 3, arbitrary: somebody }, body, land), {
        minLength: 1,
        maxLength: 6,
        selector: ({ name }) => name,
      }),
    }),
    { minLength: 1, maxLength: 40 },
  )
  .map((reports) => reports.map((report, at) => reportOf({ ...report, address: `report-${at}.txt` })));

describe("actors over reports", () => {
  it("are the same in whatever order and batches the reports come", { timeout: 60_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(
        archive,
        fc.integer({ min: 1, max: 9 }),
        fc.infiniteStream(fc.nat()),
        async (reports, batch, keys) => {
          const shuffled = reports
            .map((report) => ({ report, key: keys.next().value as number }))
            .toSorted((a, b) => a.key - b.key)
            .map(({ report }) => report);
          expect(await actorsOf(shuffled, batch)).toEqual(await actorsOf(reports));
        },
      ),
      { numRuns: 40 },
    );
  });

  it("are as if a report had never been there once it is taken back", { timeout: 60_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(archive, fc.array(fc.nat({ max: 39 }), { maxLength: 5 }), async (reports, chosen) => {
        const away = new Set(chosen.flatMap((at) => reports[at] ?? []));
        const ledger = await openLedger(":memory:", { create: true });
        await ledger.add(reports);
        await reconcile(ledger);
        const ids = [...away].map(({ reading }) => reading.article.id);
        await ledger.reconcile((store) => takeBack(store, ids));
        const left = await gather(ledger.everyReconciledActor());
        expect(left).toEqual(await actorsOf(reports.filter((report) => !away.has(report))));
        await reconcile(ledger);
        expect(await gather(ledger.everyReconciledActor())).toEqual(await actorsOf(reports));
        await ledger.close();
      }),
      { numRuns: 40 },
    );
  });
});

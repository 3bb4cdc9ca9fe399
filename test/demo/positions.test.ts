// Of what the demo archive holds on purpose, every change of position and every difference is found, and nothing else is claimed.
import { afterAll, beforeAll, expect, it } from "vitest";
import { citedWords } from "../../src/cli/cited-words.ts";
import type { Ledger } from "../../src/ledger/ledger.ts";
import { openLedger } from "../../src/ledger/open.ts";
import { dealsOver } from "../../src/reconcile/deals/record.ts";
import { type Findings, findingsOver } from "../../src/reconcile/positions/record.ts";
import { reconcile } from "../../src/reconcile/reconcile.ts";
import { unreliableQuotations } from "../../src/reconcile/unreliable.ts";
import { readDemo } from "./read-demo.ts";

let ledger: Ledger;
let found: Findings;
beforeAll(async () => {
  ledger = await openLedger(":memory:", { create: true });
  await ledger.add(await readDemo("trained"));
  await reconcile(ledger);
  found = await findingsOver(ledger);
}, 120_000);
afterAll(() => ledger.close());

it("finds both changes of position, and no other", async () => {
  const { wordsOf } = citedWords(ledger);
  const shifts = await Promise.all(
    found.shifts.map(async ({ who, before, after }) => [
      ...[who.name, before.when.day, await wordsOf(before)],
      ...[after.when.day, await wordsOf(after)],
    ]),
  );
  expect(shifts).toEqual([
    [
      "Gulnara Askarovna Bektemirova",
      "2026-03-04",
      expect.stringContaining("“Ardesh will not accept foreign monitors on its soil"),
      "2026-03-25",
      expect.stringContaining("we could accept them"),
    ],
    [
      "Bahrom",
      "2026-03-06",
      '"We will never hand over the control house," Bahrom says.',
      "2026-03-28",
      'We can live with that."',
    ],
  ]);
});

/** One report has the party's whole name a single time, and whether that is found hangs on the kind of processor. */
function shortly(name: string | null | undefined): string | undefined {
  return name?.replace(/^Karsal Front$/, "Front");
}

it("finds every count that differs, the three accounts of one meeting, and the two voices of one party", () => {
  const sides = found.differences.map(({ accounts, reports }) =>
    [
      ...accounts
        .map(({ value, who, whoWords }) => [value, shortly(who?.name ?? whoWords)].filter(Boolean).join(" "))
        .toSorted(),
      reports.length,
    ].join(" · "),
  );
  expect(sides.toSorted()).toEqual(
    [
      "58 Front · 64 Ardesh · 3",
      "112000 Ministry of Water · 160000 growers' federation · 1",
      "11 Ardesh · 14 Front · 4 Lomara's army · 9 Nilufar Qosimova · 2",
      "38 Front · 41 Ardesh · 2",
      "36 Front · 42 Ardeshi officials · 1",
      "Haidar al-Sumayri · Mehrnaz bint Yusuf · 1",
      "120 Front's delegation · 15 Spokesman · 40 · 3",
    ].toSorted(),
  );
});

it("finds that what many carry is of the one wire story", async () => {
  const { rows, total } = await ledger.carriedWidely(3, 50);
  expect(total).toBeGreaterThanOrEqual(8);
  expect(new Set(rows.map(({ row }) => row.outlet))).toEqual(new Set(["Meridian Press Agency"]));
  expect(rows[0]?.reports).toBe(6);
});

it("marks the quotations that the reworded copy has in words of its own", async () => {
  const { total, rows } = await unreliableQuotations(ledger, 50);
  expect(rows.flatMap(({ quoted }) => quoted)).toContain("A field is not watered by good will,");
  expect(new Set(rows.map(({ row }) => row.title ?? row.report)).size).toBe(1);
  expect(total).toBe(rows.length);
  expect(await unreliableQuotations(ledger, 1)).toEqual({ total, rows: rows.slice(0, 1) });
});

it("holds the truce of February as one deal of the five reports that name it, with its mediators", async () => {
  const [truce] = await dealsOver(ledger);
  expect(truce).toMatchObject({ name: "truce", kind: "ceasefire", status: "in effect" });
  expect(truce?.reports).toHaveLength(5);
  expect(truce?.mediators.map(({ name }) => name)).toContain("Qasrah");
});

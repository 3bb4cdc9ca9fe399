// Deals made one and set apart in a ledger: held by the words that name them, whatever reports come, go, or are read again.
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Ledger, LedgerEntry } from "../../../src/ledger/ledger.ts";
import { openLedger } from "../../../src/ledger/open.ts";
import { decide, redo, takeIn, undo } from "../../../src/reconcile/corrections/decide.ts";
import { readCorrections } from "../../../src/reconcile/corrections/file.ts";
import { listedCorrections } from "../../../src/reconcile/corrections/listed.ts";
import { decisionsOf, type Wish } from "../../../src/reconcile/corrections/making.ts";
import { dealKnownAs, dealsOver, dealWithId } from "../../../src/reconcile/deals/record.ts";
import { reconcile } from "../../../src/reconcile/reconcile.ts";
import { removeReports } from "../../../src/reconcile/remove.ts";
import { ReportId } from "../../../src/schema/ids.ts";
import { ledgerOf, reportsOf } from "../positions/made-up-reports.ts";

const LINES = [
  "2031-03-02 The truce has held since Monday. The truce between Chad and Mali was mediated by Niger. Mali said nothing.",
  "2031-03-20 The truce has collapsed. The truce between Chad and Mali was mediated by Niger.",
  "2031-04-02 The truce was signed. The truce between Chad and Mali was mediated by Niger. Nobody was there.",
  "2033-05-09 The truce was broken at night. The truce between Chad and Mali was mediated by Niger.",
];
const signed = (minute = 0) => ({ by: "Ines Vale", at: `2031-05-05T10:${String(minute).padStart(2, "0")}:00.000Z` });

let entries: readonly LedgerEntry[];
let ledger: Ledger;
beforeEach(async () => {
  entries = await reportsOf(LINES);
  ledger = await ledgerOf(entries);
});
afterEach(() => ledger.close());

const reportAt = (at: number): ReportId => ReportId.parse(entries[at]?.reading.article.id);

/** For each deal the places of its reports among the lines. */
async function deals(of: Ledger = ledger): Promise<readonly string[]> {
  const places = new Map<string, number>(entries.map(({ reading }, at) => [reading.article.id, at]));
  return (await dealsOver(of))
    .map(({ reports }) =>
      reports
        .map((report) => places.get(report) ?? -1)
        .toSorted((a, b) => a - b)
        .join(" "),
    )
    .toSorted();
}

async function idOf(at: number): Promise<string> {
  return dealKnownAs(`${reportAt(at)}.d1`, await dealsOver(ledger))?.id ?? "";
}

async function correct(wish: Wish, minute = 0): Promise<number> {
  const [n = 0] = await decide(ledger, await decisionsOf(ledger, wish), signed(minute));
  return n;
}

describe("deals that are merged", () => {
  it("are one, two again when that is taken back, and one when it is done again", async () => {
    expect(await deals()).toEqual(["0 1 2", "3"]);
    const n = await correct({ verb: "merge-deals", deal: await idOf(0), other: await idOf(3) });
    expect(await deals()).toEqual(["0 1 2 3"]);
    await undo(ledger, n, signed(1).at);
    expect(await deals()).toEqual(["0 1 2", "3"]);
    await redo(ledger, n);
    expect(await deals()).toEqual(["0 1 2 3"]);
  });

  it("are found by every id that they had", async () => {
    const [one, other] = [await idOf(0), await idOf(3)];
    await correct({ verb: "merge-deals", deal: one, other });
    const [merged] = await dealsOver(ledger);
    expect((await dealWithId(ledger, one))?.id).toBe(merged?.id);
    expect((await dealWithId(ledger, other))?.id).toBe(merged?.id);
  });

  it("stay one while any report of each is there; else the correction is an orphan until one comes again", async () => {
    await correct({ verb: "merge-deals", deal: await idOf(0), other: await idOf(3) });
    await removeReports(ledger, [reportAt(0)]);
    expect(await deals()).toEqual(["1 2 3"]);
    expect((await listedCorrections(ledger))[0]).toMatchObject({ state: "held", isOrphan: false });
    await removeReports(ledger, [reportAt(3)]);
    expect(await deals()).toEqual(["1 2"]);
    expect((await listedCorrections(ledger))[0]).toMatchObject({
      verb: "merge-deals",
      state: "absent",
      isOrphan: true,
    });
    await ledger.add(entries);
    await reconcile(ledger);
    expect(await deals()).toEqual(["0 1 2 3"]);
  });
});

describe("a deal of which some is set apart", () => {
  it("is two, and one again when that is taken back", async () => {
    const n = await correct({ verb: "split-deal", deal: await idOf(0), reports: [reportAt(1)] });
    expect(await deals()).toEqual(["0 2", "1", "3"]);
    await undo(ledger, n, signed(1).at);
    expect(await deals()).toEqual(["0 1 2", "3"]);
  });

  it("takes a new report with the part that it is nearer to", async () => {
    await correct({ verb: "split-deal", deal: await idOf(0), reports: [reportAt(2)] });
    entries = await reportsOf([
      ...LINES,
      "2031-04-04 The truce is signed. The truce between Chad and Mali was mediated by Niger.",
    ]);
    await ledger.add(entries.slice(-1));
    await reconcile(ledger);
    expect(await deals()).toEqual(["0 1", "2 4", "3"]);
  });

  it("stays two after every report is read again and everything is derived anew", async () => {
    await correct({ verb: "split-deal", deal: await idOf(0), reports: [reportAt(1)] });
    await removeReports(
      ledger,
      entries.map(({ reading }) => reading.article.id),
    );
    expect(await deals()).toEqual([]);
    await ledger.add(entries.toReversed());
    await reconcile(ledger);
    expect(await deals()).toEqual(["0 2", "1", "3"]);
    await ledger.reconcile(({ waits }) => waits.setNote("rules.positions", "others"));
    await reconcile(ledger);
    expect(await deals()).toEqual(["0 2", "1", "3"]);
  });

  it("is known by its words where they moved, and an orphan where they stand nowhere", async () => {
    await correct({ verb: "split-deal", deal: await idOf(0), reports: [reportAt(1)] });
    const address = "made-up-1.txt";
    const moved = await reportsOf([
      "2031-03-20 unused",
      LINES[1]?.replace("2031-03-20", "2031-03-20 A word before.") ?? "",
    ]);
    await removeReports(ledger, [reportAt(1)]);
    await ledger.add(moved.slice(1));
    await reconcile(ledger);
    expect(moved[1]?.document.uri).toBe(address);
    expect((await listedCorrections(ledger))[0]).toMatchObject({ state: "moved", isOrphan: false });
    entries = [...entries.slice(0, 1), ...moved.slice(1), ...entries.slice(2)];
    expect(await deals()).toEqual(["0 2", "1", "3"]);
    const gone = await reportsOf(["2031-03-20 unused", "2031-03-20 Rain fell on the lower town all night."]);
    await removeReports(ledger, [reportAt(1)]);
    await ledger.add(gone.slice(1));
    await reconcile(ledger);
    expect((await listedCorrections(ledger))[0]).toMatchObject({ state: "lost", isOrphan: true });
  });
});

it("the same reports and decisions give the same deals, whatever came first, also in another ledger", async () => {
  await correct({ verb: "merge-deals", deal: await idOf(0), other: await idOf(3) }, 1);
  await correct({ verb: "split-deal", deal: await idOf(0), reports: [reportAt(1)] }, 2);
  const expected = await dealsOver(ledger);
  expect(await deals()).toEqual(["0 2 3", "1"]);
  const kept = (await ledger.corrections()).map(({ n: _, holds: __, undoneAt: ___, ...one }) => one);
  const written = readCorrections(kept.map((one) => JSON.stringify(one)).join("\n"), "corrections.jsonl");
  for (const reportsFirst of [true, false]) {
    const other = await openLedger(":memory:", { create: true });
    if (reportsFirst) await other.add(entries.toReversed());
    for (const one of written.toReversed()) await takeIn(other, [one]);
    if (!reportsFirst) for (const entry of entries) await other.add([entry]);
    await reconcile(other);
    expect(await dealsOver(other)).toEqual(expected);
    await other.close();
  }
});

describe("what cannot be", () => {
  it.each<readonly [string, (of: { readonly one: string; readonly report: string }) => Wish]>([
    ["nothing to merge", ({ one }) => ({ verb: "merge-deals", deal: one, other: one })],
    ["There is no deal", ({ one }) => ({ verb: "merge-deals", deal: one, other: "d000000000000" })],
    ["no report that tells of", ({ one }) => ({ verb: "split-deal", deal: one, reports: ["r0000000000000000"] })],
    ["leave nothing", ({ one, report }) => ({ verb: "split-deal", deal: one, reports: [report] })],
  ])("is refused with a sentence: %s", async (sentence, wish) => {
    const of = { one: await idOf(3), report: reportAt(3) };
    await expect(correct(wish(of))).rejects.toThrow(sentence);
    expect(await ledger.corrections()).toEqual([]);
  });
});

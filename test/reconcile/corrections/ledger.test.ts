// Corrections in a ledger: whatever answers of it sees them, and all is as it was when they are taken back.
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { articleOf } from "../../../src/article/article.ts";
import { openReader } from "../../../src/cli/open-reader.ts";
import { correctionColumns } from "../../../src/export/correction-columns.ts";
import type { Ledger, LedgerEntry } from "../../../src/ledger/ledger.ts";
import { openLedger } from "../../../src/ledger/open.ts";
import { read } from "../../../src/reading/read.ts";
import { decide, redo, takeIn, undo } from "../../../src/reconcile/corrections/decide.ts";
import { listedCorrections } from "../../../src/reconcile/corrections/listed.ts";
import { decisionsOf, type Wish } from "../../../src/reconcile/corrections/making.ts";
import { dealsOver, dealWithId } from "../../../src/reconcile/deals/record.ts";
import { reconcile } from "../../../src/reconcile/reconcile.ts";
import { removeReports } from "../../../src/reconcile/remove.ts";
import { readDemo } from "../../demo/read-demo.ts";
import { type Example, entryOf } from "../../ledger/example.ts";
import { gather } from "../../sources/gather.ts";

const MORNING: Example = {
  address: "morning.txt",
  outlet: "The Quay Courier",
  publishedAt: "2031-03-04",
  statements: [
    { speaker: "Ilse Marquand", says: "the ferries stay shut until the toll is dropped by the port" },
    { speaker: "officials", says: "the north bank would open first", grade: "unnamed" },
    { speaker: "officials", says: "the toll could fall by half", grade: "unnamed" },
  ],
};
const EVENING: Example = {
  address: "evening.txt",
  outlet: "Harbour Evening Post",
  publishedAt: "2031-03-04",
  statements: [
    { speaker: "Ilse Marquand", says: "the ferries stay shut until the toll is dropped by the port" },
    { speaker: "Tomasz Reyl", says: "bank guarantees were ready for months" },
  ],
};
const signed = (minute = 0) => ({ by: "Ines Vale", at: `2031-03-05T10:${String(minute).padStart(2, "0")}:00.000Z` });

let ledger: Ledger;
let [morning, evening]: [LedgerEntry, LedgerEntry] = [entryOf(MORNING), entryOf(EVENING)];
beforeEach(async () => {
  [morning, evening] = [entryOf(MORNING), entryOf(EVENING)];
  ledger = await openLedger(":memory:", { create: true });
  await ledger.add([morning, evening]);
  await reconcile(ledger);
});
afterEach(() => ledger.close());

async function correct(wish: Wish, minute = 0): Promise<readonly number[]> {
  return decide(ledger, await decisionsOf(ledger, wish), signed(minute));
}
const id = (entry: LedgerEntry, at: number): string =>
  `${entry.reading.article.id}.${entry.reading.attributions[at]?.id}`;

/** Everything that a ledger answers. */
async function everything(of: Ledger = ledger): Promise<unknown> {
  return {
    readings: await gather(of.everyReading()),
    attributions: await gather(of.everyAttribution()),
    actors: await gather(of.everyReconciledActor()),
    facets: await of.facets({}),
    told: (await gather(of.everyTold())).map(({ item }) => item),
    found: await of.attributions({ words: "Oduya" }),
    statements: await gather(of.everyStatementId()),
  };
}

describe("a speaker that is corrected", () => {
  it("is right in lists, searches, facets, exports and over all reports", async () => {
    await correct({ verb: "speaker", record: id(morning, 1), who: "Tamsin Oduya" });
    expect((await ledger.attributions({ speaker: ["Tamsin Oduya"] })).total).toBe(1);
    expect((await ledger.attributions({ words: "oduya" })).rows[0]?.contentText).toBe(
      "the north bank would open first",
    );
    expect((await ledger.facets({})).speaker).toContainEqual({ value: "Tamsin Oduya", count: 1 });
    const [actor] = await ledger.actorsNamed("Tamsin Oduya");
    expect(actor).toMatchObject({ reports: 1, attributions: 1 });
    expect(await ledger.uncorrectedReading(morning.reading.article.id)).toEqual(morning.reading);
  });

  it("is so wherever the source has the same words, where that is asked for", async () => {
    const numbers = await correct({ verb: "speaker", record: id(morning, 1), who: "Tamsin Oduya", sameSource: true });
    expect(numbers).toHaveLength(2);
    expect((await ledger.attributions({ speaker: ["Tamsin Oduya"] })).total).toBe(2);
  });

  it("may be named by an actor over all reports", async () => {
    const [reyl] = await ledger.actorsNamed("Tomasz Reyl");
    await correct({ verb: "speaker", record: id(morning, 1), who: reyl?.id ?? "" });
    expect((await ledger.actorsNamed("Tomasz Reyl"))[0]?.reports).toBe(2);
  });
});

describe("taking back", () => {
  it("leaves everything as if it had never been decided, and doing it again as it was decided", async () => {
    const before = await everything();
    const numbers = [
      ...(await correct({ verb: "speaker", record: id(morning, 1), who: "Tamsin Oduya" }, 1)),
      ...(await correct({ verb: "reject", record: id(evening, 1) }, 2)),
      ...(await correct({ verb: "status", record: id(morning, 0), status: "denied" }, 3)),
    ];
    const after = await everything();
    expect(after).not.toEqual(before);
    for (const n of numbers) await undo(ledger, n, "2031-03-06T10:00:00Z");
    expect(await everything()).toEqual(before);
    for (const n of numbers) await redo(ledger, n);
    expect(await everything()).toEqual(after);
  });

  it("of what is not there, or is taken back already, is refused with a sentence", async () => {
    await expect(undo(ledger, 7, signed().at)).rejects.toThrow("no correction 7");
    const [n = 0] = await correct({ verb: "accept", record: id(morning, 0) });
    await undo(ledger, n, signed().at);
    await expect(undo(ledger, n, signed().at)).rejects.toThrow("taken back already");
  });

  it("holds too when everything is derived anew", async () => {
    await correct({ verb: "reject", record: id(evening, 1) });
    const before = await everything();
    await ledger.reconcile(({ waits }) => waits.setNote("rules.corrections", "others"));
    await reconcile(ledger);
    expect(await everything()).toEqual(before);
  });
});

describe("statements", () => {
  const statementOf = async (entry: LedgerEntry, at: number) => (await ledger.attribution(id(entry, at)))?.statement;

  it("are split and merged by hand, and as before when that is taken back", async () => {
    const before = await everything();
    expect(await statementOf(morning, 1)).not.toBe(await statementOf(evening, 1));
    const [merge = 0] = await correct({ verb: "merge-statements", record: id(morning, 1), other: id(evening, 1) });
    expect(await statementOf(morning, 1)).toBe(await statementOf(evening, 1));
    const [split = 0] = await correct({ verb: "split-statements", record: id(morning, 1), other: id(evening, 1) }, 5);
    expect(await statementOf(morning, 1)).not.toBe(await statementOf(evening, 1));
    await undo(ledger, split, signed().at);
    expect(await statementOf(morning, 1)).toBe(await statementOf(evening, 1));
    await undo(ledger, merge, signed().at);
    expect(await everything()).toEqual(before);
  });

  it("that are one are not merged, and two not split", async () => {
    const one = { record: id(morning, 0), other: id(evening, 0) };
    await expect(correct({ verb: "merge-statements", ...one })).rejects.toThrow("nothing to merge");
    const two = { record: id(morning, 1), other: id(evening, 1) };
    await expect(correct({ verb: "split-statements", ...two })).rejects.toThrow("nothing to split");
  });
});

describe("a report that goes and comes again", () => {
  it("is corrected when it comes; until then its corrections are orphans", async () => {
    await correct({ verb: "speaker", record: id(morning, 1), who: "Tamsin Oduya" });
    const before = await everything();
    await removeReports(ledger, [evening.reading.article.id]);
    await removeReports(ledger, [morning.reading.article.id]);
    expect((await listedCorrections(ledger))[0]).toMatchObject({ state: "absent", isOrphan: true });
    await ledger.add([morning, evening]);
    await reconcile(ledger);
    expect(await everything()).toEqual(before);
    expect((await listedCorrections(ledger))[0]).toMatchObject({ state: "held", isOrphan: false });
  });

  it("in an edited text at the same address keeps what still stands there", async () => {
    await correct({ verb: "speaker", record: id(morning, 2), who: "Tamsin Oduya" }, 1);
    await correct({ verb: "accept", record: id(morning, 1) }, 2);
    await removeReports(ledger, [morning.reading.article.id]);
    const [first, , third] = MORNING.statements;
    const edited = entryOf({
      ...MORNING,
      statements: [{ says: "an opening was added" }, ...[first, third].flatMap((s) => s ?? [])],
    });
    await ledger.add([edited]);
    await reconcile(ledger);
    expect((await ledger.attributions({ speaker: ["Tamsin Oduya"] })).rows[0]?.report).toBe(edited.reading.article.id);
    expect((await listedCorrections(ledger)).map(({ verb, state }) => [verb, state])).toEqual([
      ["accept", "lost"],
      ["speaker", "moved"],
    ]);
  });
});

describe("another ledger", () => {
  it("that takes corrections in answers the same, whether its reports come before or after them", async () => {
    await correct({ verb: "speaker", record: id(morning, 1), who: "Tamsin Oduya" }, 1);
    await correct({ verb: "reject", record: id(evening, 1) }, 2);
    const kept = (await ledger.corrections()).map(({ n: _, holds: __, undoneAt: ___, ...one }) => one);
    for (const reportsFirst of [true, false]) {
      const other = await openLedger(":memory:", { create: true });
      if (reportsFirst) await other.add([morning, evening]);
      await takeIn(other, kept.toReversed());
      if (!reportsFirst) await other.add([morning, evening]);
      await takeIn(other, kept);
      await reconcile(other);
      expect(await everything(other)).toEqual(await everything());
      expect(await other.corrections()).toHaveLength(2);
      await other.close();
    }
  });
});

it("every column of the list is filled from what is listed", async () => {
  await correct({ verb: "reject", record: id(evening, 1) });
  const [listed] = await listedCorrections(ledger);
  const row = listed && Object.fromEntries(correctionColumns.map(({ name, of }) => [name, of(listed)]));
  expect(row).toMatchObject({ id: "1", of: "record", verb: "reject", by: "Ines Vale", state: "held", orphan: "no" });
});

it("a deal is called otherwise in every report that tells of it, and as before when that is taken back", async () => {
  const demo = await openLedger(":memory:", { create: true });
  await demo.add(await readDemo("rules"));
  await reconcile(demo);
  const deals = async () =>
    (await dealsOver(demo)).map(({ id, name, names, members }) => ({ id, name, names, members }));
  const before = await deals();
  const [deal] = before.toSorted((a, b) => b.members.length - a.members.length);
  const wish = { verb: "rename-deal", deal: deal?.id ?? "", name: "The bargain of the dam" } as const;
  const numbers = await decide(demo, await decisionsOf(demo, wish), signed());
  const now = await dealWithId(demo, deal?.id ?? "");
  expect(now).toMatchObject({ name: "The bargain of the dam", members: deal?.members });
  expect(numbers).toHaveLength(deal?.members.length ?? 0);
  for (const n of numbers.slice(1)) await undo(demo, n, signed().at);
  await undo(demo, numbers[0] ?? 0, signed().at);
  expect(await deals()).toEqual(before);
  await demo.close();
}, 120_000);

it("the demo, read by rules and corrected, keeps every correction when it is read by the trained reader", async () => {
  const demo = await openLedger(":memory:", { create: true });
  const byRules = (await readDemo("rules")).slice(0, 5);
  const reader = await openReader("trained");
  const trained: LedgerEntry[] = [];
  for (const { document } of byRules) trained.push({ document, reading: await read(articleOf(document), reader) });
  await demo.add(byRules);
  await reconcile(demo);
  const rows = (await demo.attributions({ limit: 200 })).rows.filter((_, at) => at % 3 === 0);
  for (const [at, row] of rows.entries()) {
    const wish = ([{ verb: "accept" }, { verb: "reject" }, { verb: "speaker", who: "Tamsin Oduya" }] as const)[at % 3];
    if (wish === undefined) continue;
    await decide(demo, await decisionsOf(demo, { ...wish, record: row.id }), signed(at % 60));
  }
  await removeReports(
    demo,
    byRules.map(({ reading }) => reading.article.id),
  );
  await demo.add(trained);
  await reconcile(demo);
  const listed = await listedCorrections(demo);
  expect(listed.length).toBeGreaterThan(10);
  expect(listed.filter(({ isOrphan }) => isOrphan)).toEqual([]);
  const again = new Set(
    (await demo.attributions({ limit: 500 })).rows.map((one) => `${one.report} ${one.contentText}`),
  );
  for (const { verb, report, words } of listed)
    if (verb === "reject" && words.length > 30)
      expect({ words, isThere: again.has(`${report} ${words}`) }).toEqual({ words, isThere: false });
  expect((await demo.attributions({ speaker: ["Tamsin Oduya"], limit: 500 })).total).toBeGreaterThanOrEqual(
    listed.filter(({ verb }) => verb === "speaker").length,
  );
  await demo.close();
}, 120_000);

// What is new in a ledger since some moment: by when a report was added, whatever its date, and only what rests on new reports.
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { DealPage, Shift } from "../../src/ledger/findings.ts";
import type { Ledger, LedgerEntry } from "../../src/ledger/ledger.ts";
import { openLedger } from "../../src/ledger/open.ts";
import { type Held, newsOf } from "../../src/reconcile/news.ts";
import { reconcile } from "../../src/reconcile/reconcile.ts";
import { entryOf } from "../ledger/example.ts";

const SHUT = "the ferries to Marsk Island stay shut until the toll is dropped";
const BY = { speaker: "Ilse Marquand" };
const FIRST = entryOf({
  ...{ address: "first.txt", outlet: "The Quay Courier", publishedAt: "2031-03-04" },
  statements: [{ ...BY, says: SHUT }],
});
const REPEAT = entryOf({
  ...{ address: "repeat.txt", outlet: "Harbour Evening Post", publishedAt: "2031-03-04" },
  statements: [
    { ...BY, says: SHUT },
    { ...BY, says: "the pilots will vote in the harbour hall on Thursday" },
    { speaker: "Tomasz Reyl", says: "the deckhands were never asked about any toll" },
  ],
});

let ledger: Ledger;
beforeEach(async () => {
  vi.useFakeTimers({ toFake: ["Date"] });
  ledger = await openLedger(":memory:", { create: true });
  await addAt("2040-01-01T10:00:00.000Z", FIRST);
  await addAt("2040-01-02T10:00:00.000Z", REPEAT);
});
afterEach(async () => {
  vi.useRealTimers();
  await ledger.close();
});

async function addAt(time: string, entry: LedgerEntry): Promise<void> {
  vi.setSystemTime(new Date(time));
  await ledger.add([entry]);
  await reconcile(ledger);
}

const nothingHeld = async (): Promise<Held> => ({ shifts: [], differences: [], deals: [] });
const idOf = async (name: string) => (await ledger.actorsNamed(name))[0]?.id ?? "";
const ask = async (since: string, held = nothingHeld) =>
  newsOf(ledger, held, { since, actors: [await idOf("Ilse Marquand")], deals: ["d0123456789ab"], limit: 10 });

describe("what is new", () => {
  it("is what followed actors say in reports added since, and not what was there before", async () => {
    const { reports, statements } = await ask("2040-01-01T12:00:00.000Z");
    expect(reports).toBe(1);
    expect(statements.total).toBe(1);
    expect(statements.rows.map((row) => row.contentText)).toEqual([
      "the pilots will vote in the harbour hall on Thursday",
    ]);
  });

  it("is everything for who was never here, and nothing for who was here just now", async () => {
    const { reports, statements } = await ask("");
    expect([reports, statements.total]).toEqual([2, 2]);
    expect((await ask("2040-01-02T10:00:00.000Z")).reports).toBe(0);
  });

  it("tells shifts and deals only where new reports are what they rest on", async () => {
    const [old, fresh] = [FIRST.reading.article.id, REPEAT.reading.article.id];
    const at = (report: string) => ({ report, span: { start: 0, end: 1 } });
    const shift = (before: string, after: string) =>
      ({ matter: `${before} ${after}`, before: at(before), after: at(after), alsoBefore: [], alsoAfter: [] }) as never;
    const deal = (id: string, reports: readonly string[]) =>
      ({ id, ids: [id], name: id, status: null, reports, terms: [{ moves: reports.map(at) }] }) as never as DealPage;
    const shifts: readonly Shift[] = [shift(old, fresh), shift(old, old)];
    const deals = [deal("d0123456789ab", [old, fresh]), deal("d0000000000ab", [fresh])];
    const news = await ask("2040-01-01T12:00:00.000Z", async () => ({ shifts, differences: [], deals }));
    expect(news.shifts).toEqual([shifts[0]]);
    expect(news.deals.map(({ id, moves, reports }) => [id, moves.length, reports])).toEqual([["d0123456789ab", 1, 1]]);
  });

  it("tells of a deal that is followed by an id that it had before, and of none that is not", async () => {
    const deal = (id: string, ids: readonly string[]) =>
      ({ id, ids, name: id, status: null, reports: [REPEAT.reading.article.id], terms: [] }) as never as DealPage;
    const deals = [deal("d0000000000aa", ["d0000000000aa", "d0123456789ab"]), deal("d0000000000ff", ["d0000000000ff"])];
    const news = await ask("2040-01-01T12:00:00.000Z", async () => ({ shifts: [], differences: [], deals }));
    expect(news.deals.map(({ id }) => id)).toEqual(["d0000000000aa"]);
  });

  it("of the last days goes by the reports' own dates, up to the newest of them, and says so", async () => {
    const later = entryOf({
      ...{ address: "later.txt", outlet: "The Quay Courier", publishedAt: "2031-03-10T09:00:00Z" },
      statements: [
        { ...BY, says: SHUT },
        { ...BY, says: "the lanterns on the north pier are to be lit by the guild again" },
      ],
    });
    await addAt("2040-01-03T10:00:00.000Z", later);
    const options = { actors: [await idOf("Ilse Marquand")], deals: [], limit: 10 };
    const week = await newsOf(ledger, nothingHeld, { ...options, since: { days: 5 } });
    expect(week.clock).toEqual({ by: "published", since: "2031-03-06", until: "2031-03-10" });
    expect(week.reports).toBe(1);
    expect(week.statements.rows.map((row) => row.contentText)).toEqual([
      "the lanterns on the north pier are to be lit by the guild again",
    ]);
    const all = await newsOf(ledger, nothingHeld, { ...options, since: { days: 7 } });
    expect([all.clock.since, all.reports]).toEqual(["2031-03-04", 3]);
    expect((await ask("2040-01-02T12:00:00.000Z")).clock.by).toBe("added");
  });
});

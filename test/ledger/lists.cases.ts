// The contract of ListRecord: what all reports together hold, a page at a time. Every implementation of a Ledger runs these cases.
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Ledger } from "../../src/ledger/ledger.ts";
import { reconcile } from "../../src/reconcile/reconcile.ts";
import { type Example, entryOf } from "./example.ts";

const REPORTS: readonly Example[] = [
  {
    address: "morning.txt",
    outlet: "The Quay Courier",
    publishedAt: "2031-03-04",
    statements: [
      { speaker: "Ilse Marquand", says: "“The ferries stay shut until the harbour toll is dropped”", kind: "direct" },
      { speaker: "Nadège Obuya", says: "the toll could fall by half before the summer", kind: "indirect" },
    ],
  },
  {
    address: "evening.txt",
    outlet: "Harbour Evening Post",
    publishedAt: "2031-03-05",
    statements: [
      { speaker: "Ilse Marquand", says: "the ferries stay shut until the harbour toll is dropped", kind: "indirect" },
      { speaker: "Tomasz Reyl", says: "“Bank guarantees from the north were ready in spring”", kind: "direct" },
    ],
  },
  { address: "undated.txt", statements: [{ speaker: "Ilse Marquand", says: "a pilot was never promised anything" }] },
];

export function listCases(open: () => Promise<Ledger>): void {
  let ledger: Ledger;
  beforeEach(async () => {
    ledger = await open();
    await ledger.add(REPORTS.map(entryOf));
    await reconcile(ledger);
  });
  afterEach(() => ledger.close());

  describe("statements", () => {
    it("are a row each, however many reports carry them: first told last first, the undated behind", async () => {
      const { rows, total, next } = await ledger.statements({});
      expect(rows[0]?.row.speakerName).toBe("Tomasz Reyl");
      expect(rows.map(({ since }) => since)).toEqual(["2031-03-05", "2031-03-04", "2031-03-04", null]);
      expect([total, next]).toEqual([4, null]);
    });

    it("count their reports and independent sources, and show the direct wording", async () => {
      const { rows } = await ledger.statements({ words: "ferries" });
      expect(rows).toMatchObject([
        { reports: 2, attributions: 2, independent: 2, since: "2031-03-04", until: "2031-03-05" },
      ]);
      expect(rows[0]?.row.attribution.kind).toBe("direct");
    });

    it("are found by any of their attributions", async () => {
      const count = async (query: Parameters<Ledger["statements"]>[0]) => (await ledger.statements(query)).total;
      expect(await count({ kind: ["indirect"] })).toBe(3);
      expect(await count({ outlet: ["Harbour Evening Post"] })).toBe(2);
      expect(await count({ independent: 2 })).toBe(1);
      expect(await count({ speaker: ["ilse marquand"], since: "2031-03-05" })).toBe(1);
      expect(await count({ words: "submarine" })).toBe(0);
    });

    it("page behind the last row, whatever is added meanwhile", async () => {
      const first = await ledger.statements({ limit: 2 });
      await ledger.add([
        entryOf({ address: "late.txt", publishedAt: "2031-04-01", statements: REPORTS[1]?.statements ?? [] }),
      ]);
      const second = await ledger.statements({ limit: 2, cursor: first.next ?? "" });
      const ids = [...first.rows, ...second.rows].map(({ id }) => id);
      expect(new Set(ids).size).toBe(4);
    });

    it("are counted also behind the last of them", async () => {
      const cursor = Buffer.from("~999999999999999").toString("base64url");
      expect(await ledger.statements({ cursor })).toEqual({ rows: [], total: 4, next: null });
      expect(await ledger.statements({ cursor, words: "ferries" })).toEqual({ rows: [], total: 1, next: null });
    });

    it("of forged cursors are none", async () => {
      for (const cursor of ["", "x", "MjAzMS0wMy0wNH4x!", Buffer.from("2031~1").toString("base64url")])
        await expect(ledger.statements({ cursor })).rejects.toMatchObject({ code: "query-invalid" });
    });
  });

  describe("actors", () => {
    it("come by how often they are named, with what is known of them", async () => {
      const { rows, total } = await ledger.actors({});
      expect(total).toBe(3);
      expect(rows[0]).toMatchObject({
        ...{ name: "Ilse Marquand", kind: "person", reports: 3, attributions: 3 },
        ...{ since: "2031-03-04", until: "2031-03-05" },
      });
    });

    it("are found by the beginnings of words in a name, case and accents aside", async () => {
      const names = async (words: string) => (await ledger.actors({ words })).rows.map(({ name }) => name);
      expect(await names("marq il")).toEqual(["Ilse Marquand"]);
      expect(await names("NADEGE")).toEqual(["Nadège Obuya"]);
      expect(await names("arquand")).toEqual([]);
      expect(await names("%")).toEqual([]);
      expect(await names("_lse")).toEqual([]);
    });

    it("follow each other over pages, each once", async () => {
      const seen: string[] = [];
      for (let cursor: string | undefined; ; ) {
        const page = await ledger.actors({ limit: 1, ...(cursor === undefined ? {} : { cursor }) });
        seen.push(...page.rows.map(({ id }) => id));
        if (page.next === null) break;
        cursor = page.next;
      }
      expect(new Set(seen).size).toBe(3);
      expect(seen).toHaveLength(3);
    });

    it("come in the order asked for, from any row on, and their pages follow each other in it", async () => {
      for (const order of ["named", "said", "newest"] as const) {
        const { rows } = await ledger.actors({ order });
        expect(rows).toHaveLength(3);
        const key = { named: "reports", said: "attributions", newest: "until" } as const;
        const keys = rows.map((row) => row[key[order]] ?? "");
        expect(keys).toEqual(keys.toSorted((a, b) => (a > b ? -1 : a < b ? 1 : 0)));
        expect((await ledger.actors({ order, offset: 1, limit: 1 })).rows).toEqual(rows.slice(1, 2));
        const { next } = await ledger.actors({ order, limit: 2 });
        expect((await ledger.actors({ order, cursor: next ?? "" })).rows).toEqual(rows.slice(2));
      }
      expect((await ledger.actors({ offset: 3 })).rows).toEqual([]);
    });

    it("are of the kinds asked for", async () => {
      expect((await ledger.actors({ kind: ["state"] })).total).toBe(0);
      expect((await ledger.actors({ kind: ["person", "state"] })).total).toBe(3);
    });
  });

  it("counts what each outlet published on each day, newest first", async () => {
    expect(await ledger.archive({})).toEqual([
      { day: "2031-03-05", outlet: "Harbour Evening Post", reports: 1, attributions: 2 },
      { day: "2031-03-04", outlet: "The Quay Courier", reports: 1, attributions: 2 },
      { day: null, outlet: null, reports: 1, attributions: 1 },
    ]);
    expect(await ledger.archive({ since: "2031-03-05", until: "2031-03-09" })).toHaveLength(1);
  });

  it("gives the reports of a story", async () => {
    const [row] = (await ledger.reports({})).rows;
    const { rows } = await ledger.reports({ story: row?.story ?? "" });
    expect(rows.map(({ id }) => id)).toContain(row?.id);
    expect((await ledger.reports({ story: "s000000000000" })).total).toBe(0);
    expect((await ledger.reports({ story: "no story" })).total).toBe(0);
  });

  it("has another version once something was written, and else the same", async () => {
    const before = await ledger.version();
    await ledger.statements({});
    expect(await ledger.version()).toBe(before);
    await ledger.add([entryOf({ address: "more.txt", statements: [{ says: "more" }] })]);
    expect(await ledger.version()).not.toBe(before);
  });
}

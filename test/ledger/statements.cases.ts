// What every ledger owes the stage of statements: wordings are kept once, met by their marks, linked, put into statements, and taken
// back with the reports that have them. The wordings are made by hand: no rule of reconcile/ plays a part.
import { beforeEach, describe, expect, it } from "vitest";
import type { Ledger } from "../../src/ledger/ledger.ts";
import type { RecordStore } from "../../src/ledger/stages.ts";
import type { FoundWording } from "../../src/ledger/statements.ts";
import { writeStatementId } from "../../src/schema/statement-id.ts";
import { gather } from "../sources/gather.ts";

interface Made {
  readonly id: number;
  readonly position: number;
  readonly words?: readonly number[];
  readonly runs?: readonly number[];
  readonly areFew?: boolean;
  readonly credit?: string;
  readonly distance?: number;
}

const found = ({ id, position, words = [], runs = [], areFew = false, credit, distance = 0 }: Made): FoundWording => ({
  wording: {
    ...{ id, day: "2031-03-04", status: "said", run: [1, 2, 65_535] },
    voice: { kind: "person", words: ["ilse", "marquand"], states: ["LO"] },
    words: new Map([
      [7, 10],
      [268_435_455, 15],
    ]),
  },
  span: { start: 10 * position, end: 10 * position + 9 },
  witness: { doubt: 0, isPart: false, distance, shortness: 900 },
  ...{ position, credit: credit ?? null, marks: { own: words, near: words, runs, areFew } },
});

/** @param added the ids of three reports in the order in which they were added, of three, two and one attributions */
export function statementCases(open: () => Ledger, added: () => Promise<readonly string[]>): void {
  describe("statements", () => {
    let ledger: Ledger;
    let ids: readonly string[];
    const numbersOf = async ({ waits }: RecordStore, some: readonly string[]) =>
      (await waits.reports(some as Parameters<typeof waits.reports>[0])).map(({ report }) => report);
    const keep = (made: readonly (readonly Made[])[]) =>
      ledger.reconcile(async (store) => {
        const fresh: (readonly number[])[] = [];
        for (const [at, some] of made.entries()) {
          const [report = 0] = await numbersOf(store, ids.slice(at, at + 1));
          fresh.push(await store.statements.keep(report, some.map(found)));
        }
        return fresh;
      });

    beforeEach(async () => {
      ids = await added();
      ledger = open();
    });

    it("keep a wording once, as it was given, and say which nobody had had", async () => {
      const fresh = await keep([
        [{ id: 11, position: 0 }],
        [
          { id: 11, position: 0 },
          { id: 12, position: 1 },
        ],
      ]);
      expect(fresh).toEqual([[11], [12]]);
      const [kept] = await ledger.reconcile(({ statements }) => statements.wordings([11]));
      expect(kept).toEqual(found({ id: 11, position: 0 }).wording);
    });

    it("meet by two words or by one run, and by one word where few tell", async () => {
      await keep([
        [
          { id: 11, position: 0, words: [1, 2, 3], runs: [91] },
          { id: 12, position: 1, words: [2, 3], runs: [92] },
          { id: 13, position: 2, words: [3, 4], runs: [91] },
        ],
        [{ id: 14, position: 0, words: [4], areFew: true }],
      ]);
      const sharing = (made: Made) =>
        ledger.reconcile(({ statements }) => statements.sharing(made.id, found(made).marks));
      expect((await sharing({ id: 11, position: 0, words: [1, 2, 3] })).toSorted()).toEqual([12]);
      expect((await sharing({ id: 11, position: 0, runs: [91] })).toSorted()).toEqual([13]);
      expect((await sharing({ id: 20, position: 0, words: [4, 9] })).toSorted()).toEqual([14]);
      expect((await sharing({ id: 20, position: 0, words: [4, 9], areFew: true })).toSorted()).toEqual([13, 14]);
    });

    it("have the links of a wording from either end", async () => {
      await keep([
        [
          { id: 11, position: 0 },
          { id: 12, position: 1 },
        ],
      ]);
      const links = await ledger.reconcile(async ({ statements }) => {
        await statements.link([{ one: 11, other: 12, odds: 2.5 }]);
        return [await statements.linksOf([11]), await statements.linksOf([12])];
      });
      expect(links).toEqual([[{ one: 11, other: 12, odds: 2.5 }], [{ one: 12, other: 11, odds: 2.5 }]]);
    });

    it("are given with all that belong to them, in the order of publication, and with their extent", async () => {
      await keep([
        [
          { id: 11, position: 0, distance: 7 },
          { id: 12, position: 1 },
        ],
        [{ id: 11, position: 1, credit: "The Quay Courier" }],
        [{ id: 12, position: 0, distance: 9 }],
      ]);
      await ledger.reconcile(({ statements }) => statements.assign(new Map([11, 12].map((id) => [id, 11]))));
      const id = writeStatementId(11);
      const members = await ledger.statement(id);
      expect(members?.map(({ row }) => row.report)).toEqual([ids[2], ids[0], ids[0], ids[1]]);
      expect(members?.every(({ row }) => row.statement === id)).toBe(true);
      expect(members?.at(-1)?.word).toMatchObject({ by: "credit", outlet: "The Quay Courier" });
      expect((await ledger.statement(id, 3))?.map(({ row }) => row.report)).toEqual([ids[1]]);
      expect(await ledger.statement(id, 4)).toBeNull();
      const extent = { attributions: 4, reports: 3, since: "2031-03-04", until: "2031-03-05" };
      expect(await ledger.statementExtent(id)).toMatchObject(extent);
      // Of the two that are nearest the one that was told first, though it is not the first of the statement.
      const titles = members?.flatMap(({ row }) => (row.isTitle ? [row.id] : []));
      expect(titles).toEqual([(await ledger.statementExtent(id))?.title.id]);
      expect(members?.findIndex(({ row }) => row.isTitle)).toBe(2);
      expect((await ledger.statements({})).rows.map(({ row }) => row.id)).toEqual(titles);
      expect(await gather(ledger.everyStatementId())).toEqual([id]);
      expect(await gather(ledger.everyStatementId({ words: "there is no such word" }))).toEqual([]);
      expect(await ledger.statementsOfSeveral()).toEqual(new Map([[id, 4]]));
      // The second report has it on the word of the first's outlet; the third has no outlet and counts as itself.
      expect(members?.[0]?.row.independent).toBe(2);
      expect((await ledger.attributions({ independent: 3 })).total).toBe(0);
    });

    it("are null where there are none, for ids of any kind", async () => {
      for (const id of [writeStatementId(99), "", "s", "../x"]) {
        expect(await ledger.statement(id)).toBeNull();
        expect(await ledger.statementExtent(id)).toBeNull();
      }
    });

    it("are taken back with the reports that have them, and what was beside them is said", async () => {
      await keep([
        [
          { id: 11, position: 0 },
          { id: 12, position: 1 },
        ],
        [{ id: 12, position: 0 }],
      ]);
      const left = await ledger.reconcile(async (store) => {
        await store.statements.link([{ one: 11, other: 12, odds: 1 }]);
        await store.statements.assign(new Map([11, 12].map((id) => [id, 11])));
        return store.statements.takeBack(await numbersOf(store, ids.slice(0, 1)));
      });
      expect(left).toEqual([12]);
      const [kept, links] = await ledger.reconcile(({ statements }) =>
        Promise.all([statements.wordings([11, 12]), statements.linksOf([11, 12])]),
      );
      expect(kept.map(({ id }) => id)).toEqual([12]);
      expect(links).toEqual([]);
      await ledger.reconcile(({ statements }) => statements.startAnew());
      expect(await gather(ledger.everyStatementId())).toEqual([]);
    });

    it("are looked for by words, also only among what is denied", async () => {
      const near = async (words: string, status?: "said" | "denied") =>
        (await ledger.nearAttributions(words, 5, status)).map((row) => row.contentText);
      expect(await near("was the north bank promised")).toEqual(
        expect.arrayContaining(["the north bank was never promised", "the north bank would open first"]),
      );
      expect(await near("was the north bank promised", "denied")).toEqual(["the north bank was never promised"]);
      expect(await near("was the north bank promised", "said")).not.toContain("the north bank was never promised");
      expect(await near("“” !")).toEqual([]);
    });

    it("are looked for by words in a row, of each statement one, with their readings; and reports by their texts", async () => {
      const near = async (words: string, limit = 5) =>
        (await ledger.wordingsNear(words, limit)).map(({ row }) => row.contentText);
      expect((await near("the north bank would open"))[0]).toBe("the north bank would open first");
      expect(await near('“north bank” " OR NEAR(', 5)).toContain("the north bank was never promised");
      expect(await near("“” !")).toEqual([]);
      const [{ row, reading } = { row: null, reading: null }] = await ledger.wordingsNear("bank would open", 1);
      expect(reading?.attributions).toContainEqual(row?.attribution);
      const holding = async (words: string) => (await ledger.reportsWithRun(words, 5)).map((id) => ids.indexOf(id));
      expect(await holding("bank was never")).toHaveLength(1);
      expect(await holding("never bank was")).toEqual([]);
      expect(await holding("“” !")).toEqual([]);
    });
  });
}

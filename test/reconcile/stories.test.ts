// Stories: reports of one happening stand together whatever order they came in, and a running topic is many of them.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { openLedger } from "../../src/ledger/open.ts";
import { reconcile } from "../../src/reconcile/reconcile.ts";
import { removeReports } from "../../src/reconcile/remove.ts";
import { isTopicWord, likenessOf } from "../../src/reconcile/stories/alike.ts";
import { storiesOf } from "../../src/reconcile/stories/grouped.ts";
import { reportOf, standingsIn, standingsOf, type Told } from "./copies-stories.ts";

const RARE = "zorvath quellim braskane tindelow marquisate oddlerock fennimarch skarpholt ulverine drosmund".split(" ");
const PLAIN = ["bridge", "harvest", "lantern", "quarry", "orchard", "violin", "glacier", "pilgrim"];

/** A few words of few, so that reports often share them, some be equal, and weeks repeat. */
const archive: fc.Arbitrary<readonly Told[]> = fc
  .array(
    fc.record(
      {
        text: fc.array(fc.array(fc.constantFrom(...RARE, ...PLAIN), { minLength: 4, maxLength: 9 }), {
          minLength: 1,
          maxLength: 3,
        }),
        date: fc.constantFrom("2031-01-03", "2031-01-04", "2031-01-12", "2031-01-20", "2031-02-02", "2031-03-01"),
      },
      { requiredKeys: ["text"] },
    ),
    { minLength: 1, maxLength: 24 },
  )
  .map((reports) =>
    reports.map(({ text, ...rest }, at) => ({
      address: `report-${at}.txt`,
      text: text.map((sentence) => sentence.join(" ")),
      ...rest,
    })),
  );

describe("copies and stories", () => {
  it("are the same in whatever order and batches the reports come", { timeout: 120_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(
        archive,
        fc.integer({ min: 1, max: 9 }),
        fc.infiniteStream(fc.nat()),
        async (told, batch, keys) => {
          const reports = told.map(reportOf);
          const shuffled = reports
            .map((report) => ({ report, key: keys.next().value as number }))
            .toSorted((a, b) => a.key - b.key)
            .map(({ report }) => report);
          expect(await standingsOf(shuffled, batch)).toEqual(await standingsOf(reports));
        },
      ),
      { numRuns: 30 },
    );
  });

  it("are as if a report had never been there once it is taken back", { timeout: 120_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(archive, fc.array(fc.nat({ max: 23 }), { maxLength: 5 }), async (told, chosen) => {
        const reports = told.map(reportOf);
        const away = new Set(chosen.flatMap((at) => reports[at] ?? []));
        const ledger = await openLedger(":memory:", { create: true });
        await ledger.add(reports);
        await reconcile(ledger);
        await removeReports(
          ledger,
          [...away].map(({ reading }) => reading.article.id),
        );
        expect(await standingsIn(ledger)).toEqual(await standingsOf(reports.filter((report) => !away.has(report))));
        await ledger.add(reports);
        await reconcile(ledger);
        expect(await standingsIn(ledger)).toEqual(await standingsOf(reports));
        await ledger.close();
      }),
      { numRuns: 30 },
    );
  });
});

describe("likeness", () => {
  const words = new Map([
    [1, 4],
    [2, 3],
  ]);
  const nothing = (): boolean => false;

  it("is less with days between, and nothing is lost where a date is missing", () => {
    const [today, later, undated] = [0, 30, null].map((day) => ({ words, day }));
    if (today === undefined || later === undefined || undated === undefined) expect.fail();
    expect(likenessOf(today, today, nothing)).toBeCloseTo(1);
    expect(likenessOf(today, later, nothing)).toBeLessThan(0.85);
    expect(likenessOf(today, undated, nothing)).toBeCloseTo(1);
  });

  it("rests less on the words of a running topic", () => {
    const one = { words: new Map([...words, [3, 4]]), day: 0 };
    const other = { words: new Map([...words, [4, 4]]), day: 0 };
    const isTopic = (word: number): boolean => word < 3;
    expect(likenessOf(one, other, isTopic)).toBeLessThan(likenessOf(one, other, nothing));
  });

  it("takes no word of two weeks for a topic's, nor one of three weeks among ten", () => {
    expect(isTopicWord(2, 2)).toBe(false);
    expect(isTopicWord(3, 10)).toBe(false);
    expect(isTopicWord(3, 6)).toBe(true);
  });
});

describe("grouping", () => {
  const company = (pairs: readonly (readonly [number, number])[]) => async (report: number) =>
    new Set(pairs.flatMap(([a, b]) => (a === report ? [b] : b === report ? [a] : [])));
  const clique = (reports: readonly number[]) =>
    reports.flatMap((a, at) => reports.slice(at + 1).map((b) => [a, b] as const));

  it("keeps two stories apart that one round-up is like", async () => {
    const pairs = [...clique([1, 2, 3, 4]), ...clique([5, 6, 7, 8]), [4, 9], [5, 9]] as const;
    const stories = await storiesOf([1, 2, 3, 4, 5, 6, 7, 8, 9], company(pairs));
    expect(stories).toEqual([[1, 2, 3, 4], [5, 6, 7, 8], [9]]);
  });

  it("joins two that are like each other only", async () => {
    expect(await storiesOf([1, 2, 3], company([[1, 2]]))).toEqual([[1, 2], [3]]);
  });
});

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { everyStatement } from "../../../src/export/statement-columns.ts";
import { takeBack } from "../../../src/reconcile/reconcile.ts";
import { wordingsIn } from "../../../src/reconcile/statements/said.ts";
import { statementFor } from "../../../src/reconcile/statements/statement.ts";
import { gather } from "../../sources/gather.ts";
import { ledgerOf, reportTelling, statementsIn, type Told, type ToldReport } from "./told.ts";

const day = "2031-03-05";
const weeksLater = "2031-05-20";
const quoted = "“The northern gates stay shut until every engineer has walked across the bridge.”";

/** Which of these, each in a report of its own, are one statement with the first. */
async function withFirst(reports: readonly Told[], dates: readonly string[] = []): Promise<readonly number[]> {
  const ledger = await ledgerOf(
    reports.map((told, at) => reportTelling({ outlet: `Paper ${at}`, date: dates[at] ?? day, told: [told] })),
  );
  const all = await statementsIn(ledger);
  await ledger.close();
  const mine = all.find((one) => one.some((member) => member.startsWith("Paper 0:"))) ?? [];
  return reports.flatMap((_, at) => (at > 0 && mine.some((one) => one.startsWith(`Paper ${at}:`)) ? [at] : []));
}

describe("one statement", () => {
  it("is one quotation in several papers, also where one trims it", async () => {
    const trimmed = "“The northern gates stay shut”";
    const speakers = ["Tomasz Reyl", "Reyl", "Tomasz Reyl"];
    const told = speakers.map((speaker, at) => ({ speaker, words: at < 2 ? quoted : trimmed }));
    expect(await withFirst(told)).toEqual([1, 2]);
  });

  it("is direct in one paper and indirect in another", async () => {
    const words = "the northern gates would stay shut until all engineers had walked across the bridge";
    const speaker = "Tomasz Reyl";
    expect(
      await withFirst([
        { speaker, words: quoted },
        { speaker, words },
      ]),
    ).toEqual([1]);
  });

  it("is a long quotation that is printed again weeks later", async () => {
    const told = { speaker: "Tomasz Reyl", words: quoted };
    expect(await withFirst([told, told], [day, weeksLater])).toEqual([1]);
  });
});

describe("two statements", () => {
  it("are the same words of two named people", async () => {
    const told = ["Tomasz Reyl", "Ilse Marquand"].map((speaker) => ({ speaker, words: quoted }));
    expect(await withFirst(told)).toEqual([]);
  });

  it("are what somebody refuses and, weeks later, accepts in the same words", async () => {
    const speaker = "Tomasz Reyl";
    const told = [
      { speaker, words: "“We will never accept a foreign crew on the tugs of the northern harbour.”" },
      { speaker, words: "“We will accept a foreign crew on the tugs of the northern harbour.”" },
    ];
    expect(await withFirst(told, [day, weeksLater])).toEqual([]);
  });

  it("are what somebody says and what the same one denies", async () => {
    const told = { speaker: "Tomasz Reyl", words: "the northern gates stay shut until every engineer has gone" };
    expect(await withFirst([told, { ...told, status: "denied" }])).toEqual([]);
  });

  it("are two utterances of one speaker on one matter", async () => {
    const other = "“Nobody has asked the engineers what they want to eat tonight.”";
    expect(await withFirst([quoted, other].map((words) => ({ speaker: "Tomasz Reyl", words })))).toEqual([]);
  });

  it("are a few everyday words said again weeks later", async () => {
    const told = { speaker: "Tomasz Reyl", words: "we will continue to work" };
    expect(await withFirst([told, told], [day, weeksLater])).toEqual([]);
  });
});

it("what one report has twice, once told to itself, is one word", async () => {
  const told = { speaker: "Tomasz Reyl", words: quoted };
  const ledger = await ledgerOf([
    reportTelling({ outlet: "Kestrel News", date: day, told: [told, { ...told, credit: "this newspaper" }] }),
  ]);
  const [row] = (await ledger.attributions({ kind: ["direct"] })).rows;
  expect((await statementFor(ledger, row?.statement ?? ""))?.independent).toBe(1);
});

it("who has it on another outlet's word does not count beside that outlet", async () => {
  const told = { speaker: "Tomasz Reyl", words: quoted };
  const other = (words: string): Told => ({ speaker: "Ilse Marquand", words });
  const ledger = await ledgerOf([
    reportTelling({
      outlet: "Kestrel News",
      date: day,
      told: [told, other("rain has filled the upper lake by a third")],
    }),
    reportTelling({
      ...{ outlet: "Harbour Post", date: day },
      told: [other("nobody sleeps in Tuzkala before the vote on Sunday"), { ...told, credit: "Kestrel News" }],
    }),
    reportTelling({
      outlet: "Marchfield Courier",
      date: day,
      told: [other("fishermen want their licences back"), told],
    }),
  ]);
  const { rows } = await ledger.attributions({ kind: ["direct"] });
  expect(rows.map(({ independent }) => independent)).toEqual([2, 2, 2]);
  expect((await ledger.attributions({ independent: 2, kind: ["direct"] })).total).toBe(3);
  expect((await ledger.attributions({ independent: 3 })).total).toBe(0);
  await ledger.close();
});

const words = ["gates", "engineers", "northern", "ceasefire", "withdraw", "bridge", "monitors", "treaty", "prisoners"];
const anyReports = fc.array(
  fc.record({
    outlet: fc.constantFrom("Kestrel News", "Harbour Post", "Marchfield Courier"),
    date: fc.constantFrom(day, "2031-03-08", weeksLater),
    told: fc.array(
      fc.record({
        speaker: fc.option(fc.constantFrom("Tomasz Reyl", "Reyl", "Ilse Marquand", "Lomara")),
        words: fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 7 }).map((some) => some.join(" ")),
        status: fc.constantFrom("said" as const, "denied" as const),
      }),
      { minLength: 1, maxLength: 4 },
    ),
  }),
  { minLength: 2, maxLength: 7 },
);

const entriesOf = (reports: readonly ToldReport[]) => reports.map(reportTelling);

it("the same reports in any order and any steps give the same statements", { timeout: 60_000 }, async () => {
  const inOrders = anyReports.chain((reports) =>
    fc.tuple(
      fc.constant(reports),
      fc.shuffledSubarray(reports, { minLength: reports.length }),
      fc.integer({ min: 1, max: 4 }),
    ),
  );
  await fc.assert(
    fc.asyncProperty(inOrders, async ([reports, shuffled, batch]) => {
      const [first, second] = [await ledgerOf(entriesOf(reports)), await ledgerOf(entriesOf(shuffled), batch)];
      expect(await statementsIn(second)).toEqual(await statementsIn(first));
      await Promise.all([first.close(), second.close()]);
    }),
    { numRuns: 40 },
  );
});

it("what rested on a report that is taken back is as if it had never been read", { timeout: 60_000 }, async () => {
  await fc.assert(
    fc.asyncProperty(anyReports, async (reports) => {
      const entries = entriesOf(reports);
      const gone = entries[0]?.reading.article.id;
      if (gone === undefined) throw new Error("no report was made");
      const whole = await ledgerOf(entries);
      const rest = await ledgerOf(entries.filter(({ reading }) => reading.article.id !== gone));
      await whole.reconcile((store) => takeBack(store, [gone]));
      expect(await statementsIn(whole)).toEqual(await statementsIn(rest));
      await Promise.all([whole.close(), rest.close()]);
    }),
    { numRuns: 40 },
  );
});

describe("many", () => {
  const other = (words: string): Told => ({ speaker: "Ilse Marquand", words });
  const paperWith = (at: number) =>
    reportTelling({
      ...{ outlet: `Paper ${at}`, date: day },
      told: [{ speaker: "Tomasz Reyl", words: quoted }, other("fishermen want their licences back before spring")],
    });

  // What grows with the reports is only what is kept of each: measured at 300, 1,200 and 5,000 (docs/evaluation.md).
  it("copies of one report are one wording, of one statement that counts them all and links none", async () => {
    const count = 510;
    const ledger = await ledgerOf(Array.from({ length: count }, (_, at) => paperWith(at)));
    const rows = await ledger.attributions({ kind: ["direct"], limit: 1 });
    const statement = await statementFor(ledger, rows.rows[0]?.statement ?? "");
    expect(statement).toMatchObject({ attributions: count, reports: count, since: day, until: day });
    expect(statement?.wordings).toHaveLength(500);
    const [first] = await gather(everyStatement(ledger));
    expect(first).toHaveLength(count);
    const links = await ledger.reconcile(async ({ statements }) => {
      const wordings = wordingsIn(paperWith(0).reading).map(({ wording }) => wording.id);
      return statements.linksOf(wordings);
    });
    expect(links).toEqual([]);
    await ledger.close();
  }, 60_000);

  it("statements of one speaker are each compared with those of their weeks only", async () => {
    const topics = ["gate", "bridge", "ferry", "mill", "harbour", "orchard"];
    const weeks = 24;
    const saidIn = (week: number, at: number): Told => ({
      speaker: "Tomasz Reyl",
      words: `the ${topics[at % topics.length]} will need repairs of ${week * 7 + at} crowns before winter`,
    });
    const reports = Array.from({ length: weeks }, (_, week) =>
      reportTelling({
        outlet: `Paper ${week}`,
        date: new Date(Date.UTC(2031, 0, 6 + 7 * week)).toISOString().slice(0, 10),
        told: topics.map((_topic, at) => saidIn(week, at)),
      }),
    );
    const ledger = await ledgerOf(reports);
    const found = reports.flatMap(({ reading }) => wordingsIn(reading));
    for (const { wording, marks } of found) {
      const near = await ledger.reconcile(({ statements }) => statements.sharing(wording.id, { ...marks, runs: [] }));
      expect(near.length).toBeLessThanOrEqual(3 * topics.length);
    }
    await ledger.close();
  }, 60_000);
});

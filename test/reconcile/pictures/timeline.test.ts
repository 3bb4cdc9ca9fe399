import { describe, expect, it } from "vitest";
import type { TimelineMark } from "../../../src/reconcile/pictures/mark.ts";
import { MOST_MARKS, marksOver, timelineOf } from "../../../src/reconcile/pictures/timeline.ts";
import { issueBook } from "../../../src/reconcile/positions/issues.ts";
import { ledgerOf, reportsOf } from "../positions/made-up-reports.ts";

async function marksOf(...lines: readonly string[]): Promise<readonly TimelineMark[]> {
  const ledger = await ledgerOf(await reportsOf(lines));
  const marks = await marksOver(ledger, issueBook([]));
  await ledger.close();
  return marks;
}

/** "statement 2031-03-06 day Tamsin Oduya". */
function line({ kind, since, until, how, who }: TimelineMark): string {
  const days = since === until ? since : `${since ?? "…"}/${until ?? "…"}`;
  return [kind, days, how, ...who.map(({ name }) => name)].join(" ");
}

const FERRIES = "Ferries stay in the harbour for a third week, and the quay was empty by noon.";

describe("the marks of a timeline", () => {
  it("have the day that the words say, else that of the report", async () => {
    const marks = await marksOf(
      `2031-03-06 ${FERRIES} Tamsin Oduya said on Monday the lock would open.`,
      `2031-03-09 ${FERRIES} Musa Marzan said the harbour is poor.`,
    );
    expect(marks.filter(({ kind }) => kind === "statement").map(line)).toEqual([
      "statement 2031-03-03 day Tamsin Oduya",
      "statement 2031-03-09 day Musa Marzan",
    ]);
    expect(marks.map(({ basis }) => basis)).toContain("report");
  });

  it("keep what is vague or open as it is", async () => {
    const marks = await marksOf(
      `2031-03-06 ${FERRIES} The guild was founded in 1994. Fishing has been forbidden since May 2030.`,
    );
    expect(marks.map(line)).toEqual(["date 1994-01-01/1994-12-31 within", "act 2030-05-01/… span"]);
  });

  it("are one for one statement, and copies of a report add no weight", async () => {
    const body = `${FERRIES} Tamsin Oduya said the lock would open by summer. Nobody sold fish, and the market stayed shut until the evening bell.`;
    const marks = await marksOf(`2031-03-06 ${body}`, `2031-03-07 ${body}`);
    const statements = marks.filter(({ kind }) => kind === "statement");
    expect(statements.map(line)).toEqual(["statement 2031-03-06 day Tamsin Oduya"]);
    expect(statements[0]).toMatchObject({ reports: 2, independent: 1 });
    expect(statements[0]?.evidence.map(({ when }) => when.day)).toEqual(["2031-03-06", "2031-03-07"]);
  });

  it("are the same in any order of the reports", async () => {
    const lines = [
      `2031-03-06 ${FERRIES} Tamsin Oduya said the lock would open by summer.`,
      `2031-03-08 ${FERRIES} Musa Marzan accused Tamsin Oduya of fraud on 4 March 2031.`,
      `undated ${FERRIES} The vote was held on 1 March 2031.`,
    ];
    const named = (marks: readonly TimelineMark[]): readonly string[] =>
      marks.map((mark) => `${line(mark)} ${mark.words}`);
    expect(named(await marksOf(...lines.toReversed()))).toEqual(named(await marksOf(...lines)));
  });

  it("do not stand without any day", async () => {
    expect(await marksOf(`undated ${FERRIES} Tamsin Oduya said the lock would open.`)).toEqual([]);
  });

  it("point at their evidence", async () => {
    const [entry] = await reportsOf([`2031-03-06 ${FERRIES} Tamsin Oduya said the lock would open.`]);
    const ledger = await ledgerOf(entry === undefined ? [] : [entry]);
    const marks = await marksOver(ledger, issueBook([]));
    await ledger.close();
    const place = marks.find(({ kind }) => kind === "statement")?.evidence[0];
    expect(entry?.reading.article.text.slice(place?.span.start, place?.span.end)).toBe("the lock would open");
  });
});

describe("what is asked of a timeline", () => {
  const day = (at: number): string => new Date(Date.UTC(2031, 0, 1 + at)).toISOString().slice(0, 10);
  const made = (at: number, parts: Partial<TimelineMark> = {}): TimelineMark => ({
    ...{ id: `r.a${String(at).padStart(5, "0")}`, kind: "statement", since: day(at), until: day(at), how: "day" },
    ...{
      value: null,
      basis: "report",
      code: null,
      status: null,
      words: "",
      who: [],
      toward: [],
      issue: null,
      deal: null,
    },
    ...{ statement: null, reports: 1, independent: 1, evidence: [] },
    ...parts,
  });
  const oduya = { id: "w1", name: "Tamsin Oduya", isActor: true };

  it("restricts by actor on either side, by kind and by days", () => {
    const all = [
      made(0, { who: [oduya] }),
      made(1, { toward: [oduya] }),
      made(2),
      made(3, { kind: "act", who: [oduya] }),
    ];
    const ids = (query: Parameters<typeof timelineOf>[1]) => timelineOf(all, query).marks.map(({ id }) => id.slice(-1));
    expect(ids({ actor: ["tamsin oduya"] })).toEqual(["0", "1", "3"]);
    expect(ids({ actor: ["w1"], kind: ["act"] })).toEqual(["3"]);
    expect(ids({ since: day(1), until: day(2) })).toEqual(["1", "2"]);
    expect(ids({ actor: ["nobody"] })).toEqual([]);
  });

  it("counts all, and of very many gives those in most independent reports, in order of time", () => {
    const all = Array.from({ length: MOST_MARKS + 40 }, (_, at) => made(at, at < 20 ? { independent: 3 } : {}));
    const { marks, total, months } = timelineOf(all, {});
    expect(total).toBe(MOST_MARKS + 40);
    expect(marks).toHaveLength(MOST_MARKS);
    expect(marks.slice(0, 20).every(({ independent }) => independent === 3)).toBe(true);
    expect(marks.map(({ id }) => id)).toEqual(marks.map(({ id }) => id).toSorted());
    expect(months.reduce((sum, { count }) => sum + count, 0)).toBe(total);
    expect(months[0]).toEqual({ month: "2031-01", count: 31 });
  });
});

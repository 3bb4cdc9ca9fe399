// Views that are no lists as CSV, read back by papaparse: every answer of the interface has a table, and each says what its page says.
import papaparse from "papaparse";
import { afterAll, describe, expect, it } from "vitest";
import { createApp } from "../../src/api/app.ts";
import type { OpenApi } from "../../src/api/openapi.ts";
import type { CodingQueue } from "../../src/ledger/coding.ts";
import type { Ledger } from "../../src/ledger/ledger.ts";
import { openLedger } from "../../src/ledger/open.ts";
import type { Beside } from "../../src/reconcile/beside/beside.ts";
import type { DealFacets } from "../../src/reconcile/deals/facets.ts";
import type { News } from "../../src/reconcile/news.ts";
import { reconcile } from "../../src/reconcile/reconcile.ts";
import type { ReportLinks } from "../../src/reconcile/report-links.ts";
import type { Verdict } from "../../src/reconcile/statements/verify.ts";
import type { Reading } from "../../src/schema/reading.ts";
import { reportsOf } from "../reconcile/positions/made-up-reports.ts";
import { richLedger } from "./rich-ledger.ts";

const ledger = await richLedger();
afterAll(() => ledger.close());

const appOver = (over: Ledger) => createApp({ ledger: over, onFault: (fault) => expect.unreachable(String(fault)) });
const app = appOver(ledger);

type Rows = readonly Readonly<Record<string, string>>[];

async function tableOf(path: string, over = app): Promise<Rows> {
  const answer = await over.request(`/api/${path}${path.includes("?") ? "&" : "?"}format=csv`);
  const text = await answer.text();
  expect([answer.status, answer.headers.get("content-type")], text).toEqual([
    200,
    "text/csv; charset=utf-8; header=present",
  ]);
  const { data, errors } = papaparse.parse<Record<string, string>>(text, { header: true, skipEmptyLines: true });
  expect(errors).toEqual([]);
  return data;
}

async function pageOf<Answer>(path: string, over = app): Promise<Answer> {
  return (await (await over.request(`/api/${path}`)).json()) as Answer;
}

const ferries = (await ledger.reports({ words: "ferries foreign buyer" })).rows.filter(({ story }) => story !== null);
const [first, second] = ferries.map(({ id }) => id);
if (first === undefined || second === undefined) throw new Error("the rich ledger has two reports of the ferry");
const [oduya] = (await ledger.actors({ words: "oduya" })).rows;

/** What is cut out of a report by offsets in code points. */
function cut(text: string, spans: string): string {
  const letters = [...text];
  return spans
    .split("; ")
    .map((span) => letters.slice(...span.split("..").map(Number)).join(""))
    .join(" … ");
}

describe("the description", () => {
  it("has a table for every answer but the stream of events", async () => {
    const { paths } = await pageOf<OpenApi>("openapi.json");
    const without = Object.entries(paths).flatMap(([path, { get }]) =>
      get === undefined || "text/csv" in (get.responses["200"]?.content ?? {}) ? [] : [path],
    );
    expect(without).toEqual(["/events"]);
  });
});

describe("a report as a table", () => {
  it("has a row for every record of every noun, in the order of the text", async () => {
    const reading = await pageOf<Reading>(`reports/${first}`);
    const rows = await tableOf(`reports/${first}`);
    const nouns = ["attributions", "mentions", "actors", "times", "quantities", "acts", "terms", "deals"] as const;
    const ids = nouns.flatMap((noun) => reading[noun].map(({ id }) => `${first}.${id}`));
    expect(rows.map(({ id }) => id).toSorted()).toEqual(ids.toSorted());
    const starts = rows.filter(({ start }) => start !== "").map(({ start }) => Number(start));
    expect(starts).toEqual(starts.toSorted((a, b) => a - b));
  });

  it("has offsets in code points at which the words stand", async () => {
    const own = await openLedger(":memory:", { create: true });
    await own.add(
      await reportsOf(["2031-03-06 🕊🕊 Ferries stay. Tamsin Oduya said: “=1+1 is no price for 40 ferries.”"]),
    );
    const over = appOver(own);
    const [report] = (await own.reports({})).rows;
    const { article } = await pageOf<Reading>(`reports/${report?.id}`, over);
    const rows = await tableOf(`reports/${report?.id}`, over);
    const withWords = rows.filter(({ words }) => words !== "");
    expect(withWords.length).toBeGreaterThan(2);
    for (const { words = "", spans = "" } of withWords)
      expect(words.replace(/^'(?=[=+@-])/, "")).toBe(cut(article.text, spans));
    expect(rows.find(({ noun }) => noun === "attribution")).toMatchObject({ who: "Tamsin Oduya", value: "named" });
    expect(rows.find(({ noun }) => noun === "quantity")?.value).toBe("40");
    await own.close();
  });

  it("is called after the report, and there is none of one that is not there", async () => {
    const answer = await app.request(`/api/reports/${first}?format=csv`);
    expect(answer.headers.get("content-disposition")).toBe(`attachment; filename="reports-${first}.csv"`);
    expect((await app.request("/api/reports/r0000000000000000?format=csv")).status).toBe(404);
  });

  it("has its links, a row each", async () => {
    const { actors, statements, story, others } = await pageOf<ReportLinks>(`reports/${first}/links`);
    const rows = await tableOf(`reports/${first}/links`);
    expect(rows).toHaveLength(
      Object.keys(actors).length + Object.keys(statements).length + (story === null ? 0 : 1) + others.length,
    );
    for (const [id, to] of Object.entries(actors))
      expect(rows).toContainEqual(expect.objectContaining({ link: "actor", from: `${first}.${id}`, to }));
    expect(others.length).toBeGreaterThan(0);
  });

  it("stands beside another row for row, with the words of both sides", async () => {
    const path = `reports/${first}/beside/${second}`;
    const { rows: told } = await pageOf<Beside>(path);
    const rows = await tableOf(path);
    expect(rows.map(({ kind }) => kind)).toEqual(told.map(({ kind }) => kind));
    const { article } = await pageOf<Reading>(`reports/${first}`);
    const left = rows.filter(({ leftSpans }) => leftSpans !== "");
    expect(left.length).toBeGreaterThan(0);
    for (const row of left) expect(row.left).toBe(cut(article.text, row.leftSpans ?? ""));
  });
});

describe("the other views as tables", () => {
  it("have passages in the order asked for, a report alone without words", async () => {
    const rows = await tableOf(`passages?at=${second}&at=${first}:0-7&at=${first}:0-999999`);
    expect(rows.map(({ at, words, spans }) => [at, words, spans])).toEqual([
      [second, "", ""],
      [`${first}:0-7`, (await ledger.text(first))?.slice(0, 7), "0..7"],
      [`${first}:0-999999`, "", ""],
    ]);
    expect((await app.request("/api/passages?at=elsewhere&format=csv")).status).toBe(400);
  });

  it("have one attribution as the list has it", async () => {
    const [row] = (await ledger.attributions({ words: "foreign buyer" })).rows;
    const [listed] = (await tableOf("attributions?words=foreign+buyer")).filter(({ id }) => id === row?.id);
    expect(await tableOf(`attributions/${row?.id}`)).toEqual([listed]);
    expect((await app.request(`/api/attributions/${first}.a999?format=csv`)).status).toBe(404);
  });

  it("have the statements nearest to a quotation, each with the attribution that was compared", async () => {
    const asked = "verify?words=We+will+accept+a+foreign+buyer+of+the+ferry";
    const { nearest } = await pageOf<Verdict>(asked);
    const rows = await tableOf(asked);
    expect(rows.map(({ finding, attribution, statement }) => [finding, attribution, statement])).toEqual(
      nearest.map((near) => [near.finding, near.attribution, near.statement.id]),
    );
    expect(rows[0]).toMatchObject({ finding: "said", speaker: "Tamsin Oduya" });
  });

  it("have a row that says so for what is absent, and none for what has no words", async () => {
    const rows = await tableOf("verify?words=The+lighthouse+keeper+resigned&speaker=Tamsin+Oduya");
    expect(rows).toMatchObject([{ finding: "absent", askedSpeaker: "Tamsin Oduya", attribution: "" }]);
    expect((await app.request("/api/verify?words=…&format=csv")).status).toBe(400);
  });

  it("have the facets of deals as they are counted", async () => {
    const facets = await pageOf<DealFacets>("deal-facets?words=chad");
    const counted = Object.entries(facets).flatMap(([facet, values]) =>
      values.map(({ value, count }) => ({ facet, value, count: String(count) })),
    );
    expect(counted.length).toBeGreaterThan(0);
    expect(await tableOf("deal-facets?words=chad")).toEqual(counted);
  });

  it("have all that is left to code, in the order in which it is given", async () => {
    const { rows: given, total, done } = await pageOf<CodingQueue>("coding?coder=Ines+Vale&limit=5");
    const rows = await tableOf("coding?coder=Ines+Vale");
    expect(rows).toHaveLength(total - done);
    expect(rows.slice(0, 5).map(({ id }) => id)).toEqual(given.map(({ id }) => id));
  });

  it("have all that is new, also the statements that the page leaves out", async () => {
    const [deal] = (await pageOf<{ rows: readonly { id: string }[] }>("deals?words=tariff")).rows;
    const asked = `news?actor=${oduya?.id}&deal=${deal?.id}`;
    const news = await pageOf<News>(`${asked}&limit=1`);
    const rows = await tableOf(asked);
    const counted = Object.fromEntries(
      [...Map.groupBy(rows, ({ part = "" }) => part)].map(([part, some]) => [part, some.length]),
    );
    expect(counted).toEqual({
      statements: news.statements.total,
      deals: news.deals.reduce((sum, { moves }) => sum + moves.length, 0),
      shifts: news.shifts.length,
      differences: news.differences.reduce((sum, { accounts }) => sum + accounts.length, 0),
    });
    expect(news.statements.total).toBeGreaterThan(1);
    for (const { report } of rows) expect(report).toMatch(/^r[0-9a-f]{16}$/);
  });

  it("have no new row where nothing came since", async () => {
    const own = await openLedger(":memory:", { create: true });
    await own.add(await reportsOf(["2031-03-06 Ferries stay. Tamsin Oduya said: “No ferry is for sale.”"]));
    await reconcile(own);
    expect(await tableOf("news?since=2131-01-01", appOver(own))).toEqual([]);
    await own.close();
  });

  it("have what the ledger holds", async () => {
    const { reports } = await ledger.counts();
    expect(await tableOf("counts")).toContainEqual({ of: "reports", count: String(reports) });
  });
});

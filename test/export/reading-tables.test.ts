// The tables of what single readings hold: acts, terms, deals, times and quantities, read from a made-up report by the rules.
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { articleOf } from "../../src/article/article.ts";
import { csvLines } from "../../src/export/csv.ts";
import { jsonLines } from "../../src/export/jsonl.ts";
import type { OwnName } from "../../src/export/table-names.ts";
import { tableOf } from "../../src/export/tables.ts";
import type { Ledger } from "../../src/ledger/ledger.ts";
import { openLedger } from "../../src/ledger/open.ts";
import { read } from "../../src/reading/read.ts";
import { rules } from "../../src/reading/rules.ts";
import type { Document } from "../../src/schema/document.ts";
import { gather } from "../sources/gather.ts";
import { parseCsv } from "./parse-csv.ts";

const TEXT = `🕊 The truce between Ardesh and Lomara

Ardesh offered on 12 March 2031 to release at least 40 prisoners in exchange for the reopening of the Halmet crossing. Lomara rejected the offer. The truce, brokered by Tuvali, was signed by Ardesh and Lomara in 2030.`;
const POINTS = [...TEXT];
const READING_TABLES = ["acts", "terms", "report-deals", "times", "quantities"] as const satisfies readonly OwnName[];

let ledger: Ledger;
beforeAll(async () => {
  const bytes = new TextEncoder().encode(TEXT);
  const document: Document = { uri: "truce.txt", file: "truce.txt", bytes, mediaType: "text/plain" };
  ledger = await openLedger(":memory:", { create: true });
  await ledger.add([{ document, reading: await read(articleOf(document), rules) }]);
});
afterAll(() => ledger.close());

const rowsOf = async (name: OwnName) =>
  (await gather(jsonLines(tableOf(ledger, name)))).map((line) => JSON.parse(line));
const wordsAt = (spans: { start: number; end: number }[]) =>
  spans.map(({ start, end }) => POINTS.slice(start, end).join("")).join(" … ");

describe("tables of readings", () => {
  it.each(READING_TABLES)("%s: rows that name their report and say where they stand, in code points", async (name) => {
    const rows = await rowsOf(name);
    expect(rows.length).toBeGreaterThan(0);
    for (const row of rows) {
      expect(row.report).toBe("truce.txt");
      expect(row.id).toMatch(/^r[\da-z]+\.[a-z]+\d+$/);
      expect(row.spans.length).toBeGreaterThan(0);
      if (name !== "report-deals") expect(wordsAt(row.spans)).toBe(row.words);
    }
  });

  it.each(READING_TABLES)("%s: as many rows in CSV, each with every column", async (name) => {
    const { columns } = tableOf(ledger, name);
    const [header, ...rows] = parseCsv((await gather(csvLines(tableOf(ledger, name)))).join(""));
    expect(header?.join()).toContain(columns.join());
    expect(rows).toHaveLength((await rowsOf(name)).length);
    for (const row of rows) expect(row).toHaveLength(columns.length);
  });

  it("say by whom, to whom and how real an act is", async () => {
    const acts = await rowsOf("acts");
    expect(acts).toContainEqual(
      expect.objectContaining({ type: "AGREE", mode: "offer", by: ["Ardesh"], status: "done" }),
    );
    expect(acts).toContainEqual(expect.objectContaining({ type: "REJECT", by: ["Lomara"] }));
  });

  it("give a number's lowest and highest, its bound and what it counts", async () => {
    expect(await rowsOf("quantities")).toContainEqual(
      expect.objectContaining({ low: 40, high: 40, bound: "at least", of: "prisoners" }),
    );
  });

  it("give a time its value and how that was come by", async () => {
    expect(await rowsOf("times")).toContainEqual(
      expect.objectContaining({ words: "12 March 2031", value: "2031-03-12", basis: "stated" }),
    );
  });

  it("give an exchange both of its sides in words", async () => {
    expect(await rowsOf("terms")).toContainEqual(
      expect.objectContaining({
        kind: "exchange",
        by: ["Ardesh"],
        give: expect.stringContaining("40 prisoners"),
        get: expect.stringContaining("Halmet crossing"),
      }),
    );
  });
});

// The exported tables: their columns, their rows, and that what was written reads back equal.
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { foundTables } from "../../src/cli/found-tables.ts";
import { csvLines } from "../../src/export/csv.ts";
import { foundTableOf } from "../../src/export/found-tables.ts";
import { jsonLines } from "../../src/export/jsonl.ts";
import type { OwnName } from "../../src/export/table-names.ts";
import { tableOf } from "../../src/export/tables.ts";
import type { Ledger } from "../../src/ledger/ledger.ts";
import { openLedger } from "../../src/ledger/open.ts";
import { issueBook } from "../../src/reconcile/positions/issues.ts";
import { reconcile } from "../../src/reconcile/reconcile.ts";
import { entryOf } from "../ledger/example.ts";
import { gather } from "../sources/gather.ts";
import { parseCsv } from "./parse-csv.ts";

const ENTRIES = [
  entryOf({
    address: "a.txt",
    outlet: "The Quay Courier",
    title: "=HYPERLINK(1)",
    publishedAt: "2031-03-04",
    statements: [
      { speaker: "Ilse Marquand", says: '🕊 doves, "not" hawks' },
      { speaker: "+Nadège", says: "after the 🕊 there is more", status: "denied" },
      { says: "nobody is named" },
    ],
  }),
  entryOf({ address: "b.txt", statements: [] }),
];

let ledger: Ledger;
beforeEach(async () => {
  ledger = await openLedger(":memory:", { create: true });
  await ledger.add(ENTRIES);
  await reconcile(ledger);
});
afterEach(() => ledger.close());

type Name = OwnName | "reports";
const table = (name: Name) =>
  name === "reports" ? foundTableOf(foundTables(ledger, issueBook([], [])), name) : tableOf(ledger, name);
const lines = async (name: Name) => (await gather(jsonLines(table(name)))).map((line) => JSON.parse(line));

describe("tables", () => {
  it("have the columns that other tools rely on, first", () => {
    const columns = (name: Name) => table(name).columns;
    expect(columns("reports").slice(0, 6)).toEqual(["id", "sourceId", "file", "uri", "outlet", "title"]);
    expect(columns("reports")).toEqual(
      expect.arrayContaining(["publishedAt", "story", "copyOf", "copyKind", "version"]),
    );
    expect(columns("attributions").slice(0, 6)).toEqual(["id", "report", "content", "source", "cue", "kind"]);
    expect(columns("attributions")).toEqual(
      expect.arrayContaining(["speaker", "statement", "contentSpans", "sourceSpans", "cueSpans"]),
    );
  });

  it("hold every report, with null for what is not known", async () => {
    const [first, second] = await lines("reports");
    expect(first).toMatchObject({
      file: "a.txt",
      outlet: "The Quay Courier",
      attributions: 3,
      story: expect.stringMatching(/^s[0-9a-f]{12}$/),
      copyOf: null,
      copyKind: null,
      version: 1,
      versionOf: null,
      problems: [],
    });
    expect(second).toMatchObject({ file: "b.txt", outlet: null, title: null, publishedAt: null, attributions: 0 });
  });

  it("hold every attribution, with spans that slice its words out of the text's code points", async () => {
    const rows = await lines("attributions");
    const points = [...(ENTRIES[0]?.reading.article.text ?? "")];
    expect(rows).toHaveLength(3);
    for (const row of rows) {
      const texts = (spans: { start: number; end: number }[]) =>
        spans.map((s) => points.slice(s.start, s.end).join("")).join(" … ");
      expect([texts(row.contentSpans), texts(row.sourceSpans), texts(row.cueSpans)]).toEqual([
        row.content,
        row.source,
        row.cue,
      ]);
    }
    expect(rows[1]).toMatchObject({
      report: "a.txt",
      speaker: "+Nadège",
      status: "denied",
      grade: "named",
      statement: expect.stringMatching(/^s[0-9a-f]{12}$/),
      independent: 1,
    });
    expect(rows[2]).toMatchObject({ speaker: null, source: "", sourceSpans: [] });
  });

  it("hold every actor over all reports, and which of them speaks", async () => {
    const rows = (await lines("actors")).toSorted((a, b) => (a.name < b.name ? 1 : -1));
    expect(rows.map(({ name, reports, attributions, aliases }) => [name, reports, attributions, aliases])).toEqual([
      ["Ilse Marquand", 1, 1, ["Marquand"]],
      ["+Nadège", 1, 1, []],
    ]);
    const told = (await lines("attributions")).map(({ speaker, speakerActor }) => [speaker, speakerActor]);
    expect(told.slice(0, 2)).toEqual(rows.map(({ name, id }) => [name, id]));
  });

  it("hold every actor of every report", async () => {
    expect((await lines("report-actors")).map((row) => [row.name, row.report, row.attributions])).toEqual([
      ["Ilse Marquand", "a.txt", 1],
      ["+Nadège", "a.txt", 1],
    ]);
  });

  it.each(["reports", "attributions", "actors", "report-actors"] as const)(
    "of %s say the same as CSV and as JSON Lines",
    async (name) => {
      const [columns = [], ...cells] = parseCsv((await gather(csvLines(table(name)))).join(""));
      const rows = await lines(name);
      expect(columns).toEqual(Object.keys(rows[0]));
      for (const [at, row] of rows.entries()) {
        for (const [column, value] of Object.entries(row)) {
          if (typeof value !== "object") expect(cells[at]?.[columns.indexOf(column)]).toBe(String(value));
          if (value === null) expect(cells[at]?.[columns.indexOf(column)]).toBe("");
        }
      }
    },
  );

  it("can be restricted to what a search finds", async () => {
    expect(await gather(tableOf(ledger, "attributions", { words: "doves" }).rows)).toHaveLength(1);
  });
});

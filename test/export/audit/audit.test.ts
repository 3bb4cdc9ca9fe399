// Samples that are drawn again alike, sheets that come back from a spreadsheet, and what is told of the whole table.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { sampleOf } from "../../../src/export/audit/sample.ts";
import { judgementOf, scoreOf, wilson } from "../../../src/export/audit/score.ts";
import { csvLines } from "../../../src/export/csv.ts";
import { readCsv } from "../../../src/export/read-csv.ts";
import { fill } from "../../../src/export/tables.ts";

async function* each<Row>(rows: readonly Row[]): AsyncGenerator<Row> {
  yield* rows;
}
const draw = (ids: readonly string[], size: number, seed = 1) => sampleOf(each(ids), { size, seed, idOf: (id) => id });

describe("a sample", () => {
  const ids = Array.from({ length: 500 }, (_, at) => `r${at}.a1`);

  it("is the same for the same seed in whatever order the rows come, and another for another", async () => {
    const { rows, of } = await draw(ids, 40);
    expect([rows.length, of, new Set(rows).size]).toEqual([40, 500, 40]);
    expect((await draw(ids.toReversed(), 40)).rows).toEqual(rows);
    expect((await draw(ids, 40, 2)).rows).not.toEqual(rows);
  });

  it("is all rows where there are fewer than asked for", async () => {
    expect((await draw(["a", "b"], 40)).rows.toSorted()).toEqual(["a", "b"]);
    expect(await draw([], 40)).toEqual({ rows: [], of: 0 });
  });

  it("has every row as often as any other, over many seeds", async () => {
    const counts = new Map<string, number>();
    for (let seed = 0; seed < 400; seed++)
      for (const id of (await draw(ids.slice(0, 20), 5, seed)).rows) counts.set(id, (counts.get(id) ?? 0) + 1);
    // 100 expected, standard deviation 8.7
    for (const id of ids.slice(0, 20)) expect(Math.abs((counts.get(id) ?? 0) - 100)).toBeLessThan(40);
  });
});

describe("a score", () => {
  // Newcombe, Two-sided confidence intervals for the single proportion (1998), table I: 81 of 263, 15 of 148, 0 of 20, 1 of 29.
  it.each([
    [81, 263, 0.2553, 0.3662],
    [15, 148, 0.0624, 0.1605],
    [0, 20, 0, 0.1611],
    [1, 29, 0.0061, 0.1718],
  ])("of %i of %i lies in Wilson's interval as published", (right, all, low, high) => {
    const [from, to] = wilson(right, all);
    expect(from).toBeCloseTo(low, 4);
    expect(to).toBeCloseTo(high, 4);
  });

  it("counts right and wrong rows, and names the others", () => {
    const judged = ["y", "Yes", "1", "n", "?", ""].map((cell) => judgementOf(cell) ?? "open");
    expect(scoreOf(judged)).toMatchObject({ right: 3, wrong: 1, unclear: 1, open: 1, precision: 0.75 });
    expect(scoreOf([])).toMatchObject({ precision: null, interval: null });
    expect(judgementOf("maybe")).toBeUndefined();
  });
});

describe("a sheet", () => {
  it("is read again as it was written, whatever its cells hold", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(fc.string(), fc.string()), { maxLength: 5 }), async (cells) => {
        const rows = cells.map(([id, words]) => ({ id: `a${id}`, words }));
        const columns = [
          { name: "id", of: (row: (typeof rows)[number]) => row.id },
          { name: "words", of: (row: (typeof rows)[number]) => row.words },
        ];
        let text = "";
        for await (const line of csvLines(fill(columns, each(rows)))) text += line;
        expect(readCsv(text)).toEqual(rows);
      }),
    );
  });

  it("may come back with other separators and line ends", () => {
    expect(readCsv("id;right\na;y\n\nb;n")).toEqual([
      { id: "a", right: "y" },
      { id: "b", right: "n" },
    ]);
    expect(readCsv("id\tright\ra\ty\r")).toEqual([{ id: "a", right: "y" }]);
  });
});

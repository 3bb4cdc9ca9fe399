// parley audit, run in this process over a ledger of made-up reports.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { openLedger } from "../../src/ledger/open.ts";
import { sampleEntries } from "../api/sample-reports.ts";
import { parseCsv } from "../export/parse-csv.ts";
import { runParley } from "./run-parley.ts";

let folder: string;
let path: string;
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), "parley-audit-"));
  path = join(folder, "parley.db");
  const ledger = await openLedger(path, { create: true });
  await ledger.add(sampleEntries);
  await ledger.close();
});
afterEach(() => rmSync(folder, { recursive: true }));

const audit = (...args: readonly string[]) => runParley(["audit", ...args, "--ledger", path]);

it("draws the same sample for the same seed, each row with its words in brackets among those around them", async () => {
  const first = await audit("attributions", "--sample", "5");
  expect(first.code).toBe(0);
  expect(first.err).toMatch(/^5 of \d+ rows drawn with the seed 1\.\n$/);
  expect((await audit("attributions", "--sample", "5")).out).toBe(first.out);
  expect((await audit("attributions", "--sample", "5", "--seed", "2")).out).not.toBe(first.out);
  const [head = [], ...rows] = parseCsv(first.out);
  expect(head.slice(0, 6)).toEqual(["table", "id", "right", "note", "evidence", "context"]);
  expect(rows).toHaveLength(5);
  for (const [, id, right, , evidence = "", context = ""] of rows) {
    expect(id).toMatch(/^r[0-9a-f]{16}\.a\d+$/);
    expect(right).toBe("");
    expect(context).toContain(`【${evidence.split(" … ")[0]}】`);
  }
});

it.each(["acts", "terms", "times", "quantities", "statements", "actors"])("draws a sheet of %s", async (table) => {
  const { code, out } = await audit(table, "--sample", "3");
  expect(code).toBe(0);
  expect(parseCsv(out)[0]?.slice(0, 3)).toEqual(["table", "id", "right"]);
});

it("scores a sheet that was judged, with its interval", async () => {
  const sheet = join(folder, "sheet.csv");
  expect((await audit("attributions", "--sample", "10", "--output", sheet)).out).toBe("");
  const judged = ["y", "y", "y", "y", "y", "y", "y", "n", "u", ""];
  const lines = readFileSync(sheet, "utf8").split("\r\n");
  const filled = lines.map((line, at) =>
    at === 0 ? line : line.replace(/^(attributions,[^,]+),/, `$1,${judged[at - 1]}`),
  );
  writeFileSync(sheet, filled.join("\r\n"));
  expect((await runParley(["audit", "--score", sheet])).out).toBe(
    "attributions: 7 of 8 right, precision 87.5 % (95 % interval 52.9 to 97.8); 1 unclear, 1 not judged.\n",
  );
});

it("asks row by row, and stops where one wants", async () => {
  const args = ["audit", "attributions", "--sample", "4", "--ask", "--ledger", path];
  const { out, code } = await runParley(args, { input: "y\nmaybe\nn\nq\n" });
  expect(code).toBe(0);
  expect(out).toContain("1 of 4");
  expect(out).toContain("attributions: 1 of 2 right");
  expect(out).toContain("2 not judged");
});

it.each([
  [[], "Name a table"],
  [["attributions", "--score", "sheet.csv"], "Name a table"],
  [["attributions", "--sample", "0"], "whole numbers"],
])("says in a sentence what is wrong with %j", async (args, sentence) => {
  const { err, code } = await audit(...args);
  expect(err).toContain(sentence);
  expect(code).toBe(2);
});

it("refuses a sheet that it did not write, and a judgement that is none", async () => {
  const sheet = join(folder, "sheet.csv");
  writeFileSync(sheet, "name,age\na,3\n");
  expect((await runParley(["audit", "--score", sheet])).err).toContain('no columns "id" and "right"');
  writeFileSync(sheet, "id,right\nr1.a1,maybe\n");
  expect((await runParley(["audit", "--score", sheet])).err).toContain('"right" of r1.a1 is "maybe"');
});

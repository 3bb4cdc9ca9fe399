// parley export, run in this process over a ledger of made-up reports.
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openLedger } from "../../src/ledger/open.ts";
import { parseCsv } from "../export/parse-csv.ts";
import { entryOf } from "../ledger/example.ts";
import { runParley } from "./run-parley.ts";

let folder: string;
let path: string;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "parley-export-"));
  path = join(folder, "parley.db");
  const ledger = await openLedger(path, { create: true });
  const statements = [
    { speaker: "Ilse Marquand", says: "=cmd()\nsecond line" },
    { speaker: "Tomasz Reyl", says: "the toll, “perhaps”" },
  ];
  await ledger.add([entryOf({ address: "a.txt", title: "Ferry talks", statements })]);
  await ledger.close();
});
afterAll(() => rmSync(folder, { recursive: true }));

const run = (...args: readonly string[]) => runParley(["export", "--ledger", path, ...args]);

describe("parley export", () => {
  it("writes a table as CSV and says on standard error how many rows", async () => {
    const { code, out, err } = await run("attributions");
    expect([code, err]).toEqual([0, "2 attributions written.\n"]);
    const [columns = [], first] = parseCsv(out);
    expect(first?.[columns.indexOf("content")]).toBe("=cmd()\nsecond line");
    expect(out).toContain(`"'=cmd()\nsecond line"`);
  });

  it("writes a table as JSON Lines", async () => {
    const { out } = await run("reports", "--format", "jsonl");
    expect(
      out
        .trimEnd()
        .split("\n")
        .map((line) => JSON.parse(line)),
    ).toMatchObject([{ file: "a.txt", title: "Ferry talks", attributions: 2 }]);
  });

  it("restricts attributions, and nothing else", async () => {
    expect((await run("attributions", "--speaker", "tomasz reyl")).err).toBe("1 attributions written.\n");
    expect(await run("reports", "--speaker", "tomasz reyl")).toMatchObject({ code: 2, out: "" });
  });

  it("writes a file whole, without leaving a part of it beside", async () => {
    const output = join(folder, "said.csv");
    expect((await run("attributions", "--output", output)).out).toBe("");
    expect(readFileSync(output, "utf8")).toBe((await run("attributions")).out);
    expect(readdirSync(folder).filter((name) => name.endsWith(".partial"))).toEqual([]);
  });

  it("never writes over the ledger, and says where it cannot write", async () => {
    const before = readFileSync(path);
    expect(await run("reports", "--output", path)).toMatchObject({
      code: 2,
      err: expect.stringContaining("is the ledger itself"),
    });
    expect(readFileSync(path)).toEqual(before);
    expect(await run("reports", "--output", join(folder, "no", "a.csv"))).toMatchObject({
      code: 2,
      err: expect.stringContaining("ENOENT"),
    });
    expect(existsSync(join(folder, "no"))).toBe(false);
  });

  it("refuses a table that there is not", async () => {
    expect(await run("deals")).toMatchObject({
      code: 2,
      err: expect.stringContaining("reports, attributions, actors"),
    });
  });
});

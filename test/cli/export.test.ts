// parley export, run in this process over a ledger of made-up reports.
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
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
    { speaker: "Tomasz Reyl", says: "the \u001b[31mtoll\u009b2J" },
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
    expect([code, err]).toEqual([0, "3 attributions written.\n"]);
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
    ).toMatchObject([{ file: "a.txt", title: "Ferry talks", attributions: 3 }]);
  });

  it.each([
    [["acts", "--format", "bibtex"], "bibtex is for reports, and this exports acts: give it as csv, jsonl"],
    [["attributions", "--format", "brat"], "name a folder for them with --output"],
    [["actors", "--format", "dossier"], "A dossier is of one actor: name it with --of"],
    [["actors", "--of", "Ilse Marquand"], "Only a dossier is --of somebody"],
    [["actors", "--format", "dossier", "--of", "Nobody"], 'no actor "Nobody"'],
    [["deals", "--format", "dossier", "--of", "the truce"], 'no deal "the truce"'],
    [["reports", "--kind", "direct", "--outlet", "A"], "leave out --kind"],
    [["actors", "--since", "2031-01-01"], "leave out --since"],
  ])("says in one sentence why %j cannot be", async (args, why) => {
    const { code, out, err } = await run(...args);
    expect([code > 0, out, err.trimEnd().split("\n").length]).toEqual([true, "", 1]);
    expect(err).toContain(why);
  });

  it("writes brat's pairs into a folder, a dossier as a page, and words that are searched for only", async () => {
    const output = join(folder, "brat");
    const { err } = await run("attributions", "--words", "toll", "--format", "brat", "--output", output);
    expect(err).toBe(`1 attribution written to ${output}.\n`);
    expect(
      readdirSync(output)
        .map((name) => name.replace(/^r[0-9a-f]{16}/, "ID"))
        .toSorted(),
    ).toEqual(["ID.ann", "ID.txt", "annotation.conf"]);
    const { out } = await run("actors", "--format", "dossier", "--of", "Ilse Marquand");
    expect(out).toContain("<!doctype html>");
    expect((await run("attributions", "--format", "parquet")).out.slice(0, 4)).toBe("PAR1");
    expect(
      (await runParley(["export", "--ledger", path, "acts", "--format", "parquet"], { isInteractive: true })).code,
    ).toBe(2);
  });

  it("leaves no part of a file in a folder, and a ledger that lies there alone", async () => {
    const output = join(folder, "beside");
    mkdirSync(output);
    const own = join(output, "annotation.conf");
    copyFileSync(path, own);
    const before = readFileSync(own);
    const args = ["attributions", "--format", "brat", "--output", output];
    const refused = await runParley(["export", "--ledger", own, ...args]);
    expect([refused.code, refused.err]).toEqual([2, expect.stringContaining("is the ledger itself")]);
    expect(readFileSync(own)).toEqual(before);
    rmSync(output, { recursive: true });
    expect((await run(...args)).code).toBe(0);
    const there = readdirSync(output);
    expect(there.filter((name) => name.endsWith(".partial"))).toEqual([]);
    expect(there).toHaveLength(3);
  });

  it("restricts what stands in single reports by outlet and day", async () => {
    expect((await run("reports", "--outlet", "No Such Paper")).err).toBe("0 reports written.\n");
    expect((await run("reports", "--since", "2031-01-01")).err).toBe("0 reports written.\n");
    expect((await run("times", "--outlet", "No Such Paper")).err).toBe("0 times written.\n");
  });

  it("restricts attributions by every option of a search", async () => {
    expect((await run("attributions", "--speaker", "tomasz reyl")).err).toBe("2 attributions written.\n");
    expect(await run("reports", "--speaker", "tomasz reyl")).toMatchObject({ code: 2, out: "" });
    expect((await run("attributions", "--words", "perhaps")).err).toBe("1 attribution written.\n");
  });

  it("counts one as one", async () => {
    expect((await run("reports")).err).toBe("1 report written.\n");
  });

  it("lets no report command the terminal, and loses nothing where no person looks", async () => {
    const said = "the \u001b[31mtoll\u009b2J";
    const json = (await run("attributions", "--format", "jsonl")).out;
    expect(json).not.toMatch(/(?!\n)\p{Cc}/u);
    expect(JSON.parse(json.split("\n")[1] ?? "")).toMatchObject({ content: said });
    expect((await run("attributions")).out).toContain(said);
    const { out } = await runParley(["export", "--ledger", path, "attributions"], { isInteractive: true });
    expect(out).toContain("the ␛[31mtoll�2J");
    expect(out).not.toMatch(/(?![\r\n])\p{Cc}/u);
  });

  it("leaves alone a file that has the name of a part", async () => {
    const output = join(folder, "kept.csv");
    writeFileSync(`${output}.partial`, "mine");
    const runs = await Promise.all([run("attributions", "--output", output), run("attributions", "--output", output)]);
    expect(runs.map(({ code }) => code)).toEqual([0, 0]);
    expect(readFileSync(output, "utf8")).toBe((await run("attributions")).out);
    expect(readFileSync(`${output}.partial`, "utf8")).toBe("mine");
    rmSync(`${output}.partial`);
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
    expect(await run("happenings")).toMatchObject({
      code: 2,
      err: expect.stringContaining("reports, attributions, statements, actors"),
    });
  });
});

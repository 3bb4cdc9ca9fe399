// parley actors, and what other commands show of it, run in this process over a ledger of made-up reports.
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { openLedger } from "../../src/ledger/open.ts";
import { entryOf } from "../ledger/example.ts";
import { runParley } from "./run-parley.ts";

const ENTRIES = ["Ilse Marquand", "Ilsa Markant", "Tomasz Reyl"].map((speaker, at) =>
  entryOf({
    address: `${at}.txt`,
    publishedAt: `2031-03-0${at + 1}`,
    statements: [{ speaker, says: `the toll is ${at} crowns` }],
  }),
);

let folder: string;
let path: string;
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), "parley-actors-"));
  path = join(folder, "parley.db");
  const ledger = await openLedger(path, { create: true });
  await ledger.add(ENTRIES);
  await ledger.close();
});
afterEach(() => rmSync(folder, { recursive: true }));

const parley = (verb: string, ...args: readonly string[]) => runParley([verb, ...args, "--ledger", path]);

describe("parley actors", () => {
  it("merges two: show, find and export then know one", async () => {
    const merged = await parley("actors", "merge", "Ilse Marquand", "Ilsa Markant");
    expect(merged).toMatchObject({ code: 0, err: "" });
    expect(merged.out).toMatch(
      /^Ilse Marquand is in 2 reports now \(correction 1; parley actors undo 1 takes it back\)\.\n$/,
    );
    const { out } = await parley("show", "Ilsa Markant");
    expect(out).toMatch(/^Ilse Marquand\nperson · 2 reports, 2031-03-01 to 2031-03-02 · 2 attributions/);
    expect(out).toMatch(/joined, and why\n {2}Ilsa Markant \(w[0-9a-f]{12}, 1 report\): merged by hand \(1\)\n/);
    expect((await parley("find", "--speaker", "Ilse Marquand")).out).toContain("2 attributions.");
    expect((await parley("find", "toll")).out).toContain("speaker  Ilse Marquand 2 · Tomasz Reyl 1");
    const rows = (await parley("export", "actors", "--format", "jsonl")).out.trim().split("\n");
    expect(rows.map((row) => JSON.parse(row).name).toSorted()).toEqual(["Ilse Marquand", "Tomasz Reyl"]);
  });

  it("lists what was decided and takes it back", async () => {
    await parley("actors", "merge", "Ilse Marquand", "Ilsa Markant", "--by", "Ines Vale");
    await parley("actors", "rename", "Tomasz Reyl", "Tomasz J. Reyl", "--by", "Ola Brandt");
    const { out } = await parley("actors", "log");
    expect(out.split("\n").map((line) => line.replace(/ · \d{4}-\d\d-\d\d \d\d:\d\d · /, " "))).toEqual([
      '2 Ola Brandt · rename-actor "Tomasz Reyl" · Tomasz Reyl → Tomasz J. Reyl',
      '1 Ines Vale · merge-actors "Ilsa Markant" · Ilsa Markant → Ilse Marquand',
      "",
    ]);
    expect((await parley("actors", "undo", "1")).out).toBe("Correction 1 is taken back.\n");
    expect((await parley("show", "Ilsa Markant")).out).toMatch(/^Ilsa Markant\n/);
    expect((await parley("actors", "log")).out).toMatch(/^1 .* · taken back$/m);
    expect((await parley("issues", "redo", "1")).err).toContain("Correction 1 is of no issue");
    expect((await parley("actors", "redo", "1")).out).toBe("Correction 1 is in force again.\n");
    expect((await parley("show", "Ilsa Markant")).out).toMatch(/^Ilse Marquand\n/);
    expect((await parley("show", "Tomasz Reyl")).out).toMatch(/^Tomasz J\. Reyl\n/);
  });

  it("sets apart by a report", async () => {
    await parley("actors", "merge", "Ilse Marquand", "Ilsa Markant");
    const report = ENTRIES[1]?.reading.article.id ?? expect.fail();
    expect((await parley("actors", "split", "Ilse Marquand", report)).code).toBe(0);
    expect((await parley("show", "Ilsa Markant")).out).toMatch(/^Ilsa Markant\nperson · 1 report/);
  });

  it.each([
    [["merge", "Ilse Marquand", "Nobody Here"], 1, "record-missing"],
    [["merge", "Ilse Marquand", "Ilse Marquand"], 2, "one actor already"],
    [["split", "Ilse Marquand", "Tomasz Reyl"], 2, "No report calls the actor"],
    [["split", "Ilse Marquand", "r0123456789abcdef"], 1, 'no report "r0123456789abcdef"'],
    [["split", "Ilse Marquand", "r0123456789abcdef", "Reyl"], 2, "in one step"],
    [["rename", "Ilse Marquand", " "], 2, "cannot be empty"],
    [["undo", "9"], 1, "no correction 9"],
    [["undo", "x"], 2, "no number"],
  ])("refuses %j in one sentence", async (args, code, what) => {
    const ran = await parley("actors", ...args);
    expect(ran).toMatchObject({ code, out: "" });
    expect(ran.err).toMatch(/^parley: [a-z-]+: [^\n]+\n$/);
    expect(ran.err).toContain(what);
  });

  it("asks which, where several go by a name", async () => {
    await parley("actors", "rename", "Ilsa Markant", "Tomasz Reyl");
    const ran = await parley("actors", "rename", "Tomasz Reyl", "T. Reyl");
    expect(ran.code).toBe(2);
    expect(ran.err).toMatch(/give the id of one \(w[0-9a-f]{12} Tomasz Reyl, w[0-9a-f]{12} Tomasz Reyl\)/);
    const { out } = await parley("show", "Tomasz Reyl");
    expect(out).toMatch(
      /^2 actors go by “Tomasz Reyl”; parley show ID shows one:\nTomasz Reyl · person · 1 report, 2031-03-0\d/,
    );
  });
});

describe("actors.yaml beside the ledger", () => {
  it("is used by the next command, and no longer once it is gone", async () => {
    const file = join(folder, "actors.yaml");
    writeFileSync(file, "actors:\n  - name: Ilse Marquand\n    aliases: [Ilsa Markant]\n");
    expect((await parley("show", "Ilsa Markant")).out).toMatch(/^Ilse Marquand\nperson · 2 reports/);
    rmSync(file);
    expect((await parley("show", "Ilsa Markant")).out).toMatch(/^Ilsa Markant\nperson · 1 report/);
  });

  it("that cannot be used is named with its line, and the command done without it", async () => {
    writeFileSync(join(folder, "actors.yaml"), "actors:\n  - nam: Ilse Marquand\n");
    const { code, out, err } = await parley("show", "Ilsa Markant");
    expect(out).toMatch(/^Ilsa Markant\n/);
    expect(err).toMatch(/^parley: actors-invalid: The list of actors [^\n]*actors\.yaml [^\n]*line 2 [^\n]*\n$/);
    expect(code).toBe(1);
  });
});

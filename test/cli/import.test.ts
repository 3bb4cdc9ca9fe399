// parley import, run in this process: what is exported as brat comes in as it went out; tables with bad rows; lists of actors.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { openLedger } from "../../src/ledger/open.ts";
import { entryOf } from "../ledger/example.ts";
import { runParley } from "./run-parley.ts";

const REPORT = entryOf({
  address: "news/ferry.txt",
  title: "🕊 Ferry talks",
  statements: [
    { speaker: "Ilse Marquand", says: "🕊 the toll must go before the summer" },
    { speaker: "Tomasz Reyl", says: "the ferries stay where they are" },
  ],
});
const { text } = REPORT.reading.article;

let folder: string;
let path: string;
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), "parley-import-"));
  path = join(folder, "parley.db");
  const ledger = await openLedger(path, { create: true });
  await ledger.add([REPORT]);
  await ledger.close();
});
afterEach(() => rmSync(folder, { recursive: true }));

const parley = (...args: readonly string[]) => runParley([...args, "--ledger", path]);
const at = (words: string): string => {
  const start = [...text.slice(0, text.indexOf(words))].length;
  return `${start},${start + [...words].length}`;
};

describe("parley import", () => {
  it("takes brat in as it was written out: everything is known, and nothing is doubled", async () => {
    const brat = join(folder, "brat");
    await parley("export", "attributions", "--format", "brat", "--output", brat);
    const compared = await parley("import", brat, "--compare");
    expect(compared.out).toContain("2 annotations of 1 report, in which Parley has 2:");
    expect(compared.out).toContain("both have         2 (100.0 % of theirs, 100.0 % of Parley's, F1 100.0)");
    expect((await parley("corrections", "list")).out).not.toContain("Ana Moreno");
    const first = await parley("import", brat, "--by", "Ana Moreno");
    expect(first).toMatchObject({ code: 0, err: "" });
    expect(first.out).toBe(
      "2 annotations of 1 report: 2 of attributions that Parley has too, 0 of others; 2 corrections taken in.\n",
    );
    expect((await parley("import", brat, "--by", "Ana Moreno")).out).toContain("; 0 corrections taken in.");
    expect((await parley("export", "attributions")).err).toBe("2 attributions written.\n");
  });

  it("keeps the good rows of a table, names the bad ones, and adds what Parley missed under the coder's name", async () => {
    const table = join(folder, "coded.csv");
    const rows = [
      "document,start,stop,person,concept,agreement",
      `ferry,${at("🕊 the toll must go before the summer")},Nadège Orlu,toll,no`,
      `ferry.txt,${at("said: the ferries")},Tomasz Reyl,ferries,yes`,
      "ferry.txt,5,4000,Tomasz Reyl,,",
      "nowhere.txt,1,5,A,,",
    ];
    writeFileSync(table, `${rows.join("\n")}\n`);
    const { code, out, err } = await parley("import", table, "--by", "Ana Moreno");
    expect(out).toBe(
      "2 annotations of 1 report: 1 of attributions that Parley has too, 1 of others, with 2 positions for or against something; 5 corrections taken in.\n",
    );
    expect(code).toBe(1);
    expect(err).toContain("annotation-invalid: Line 4 of");
    expect(err).toContain("Line 5 of");
    expect(err).toContain('no report of the ledger is called "nowhere.txt"');
    const said = (await parley("export", "attributions", "--format", "jsonl")).out
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line));
    expect(said.map(({ content, speaker }) => [content, speaker])).toEqual([
      ["🕊 the toll must go before the summer", "Nadège Orlu"],
      ["the ferries stay where they are", "Tomasz Reyl"],
      ["said: the ferries", "Tomasz Reyl"],
    ]);
    const held = (await parley("export", "positions", "--format", "jsonl")).out.trimEnd().split("\n");
    expect(held.map((line) => JSON.parse(line)).filter(({ codedBy }) => codedBy !== null)).toMatchObject([
      { name: "Nadège Orlu", issue: "toll", stance: "against", codedBy: "Ana Moreno" },
      { name: "Tomasz Reyl", issue: "ferries", stance: "for", codedBy: "Ana Moreno" },
    ]);
    expect((await parley("corrections", "list")).out).toContain("Nadège Orlu against toll");
  });

  it("calls a coded issue as people decide, and loses the position with the correction", async () => {
    const table = join(folder, "coded.csv");
    const row = `ferry,${at("🕊 the toll must go before the summer")},Ilse Marquand,Toll on ferries,no`;
    writeFileSync(table, `document,start,stop,person,concept,agreement\n${row}\n`);
    await parley("import", table, "--by", "Ana Moreno");
    await parley("issues", "rename", "toll on FERRIES", "Ferry toll");
    const issues = async () => (await parley("issues", "list")).out;
    expect(await issues()).toContain("1 · Ferry toll");
    const position = (await parley("corrections", "list")).out.split("\n").find((line) => line.includes("against"));
    await parley("corrections", "undo", /\d+/.exec(position ?? "")?.[0] ?? "");
    expect(await issues()).not.toContain("Ferry toll");
  });

  it("gives brat's attributions to whom the coder names, in a note or by moving the source", async () => {
    const brat = join(folder, "brat");
    await parley("export", "attributions", "--format", "brat", "--output", brat);
    const file = join(brat, `${REPORT.reading.article.id}.ann`);
    const was = readFileSync(file, "utf8");
    const content = /^(T\d+)\tcontent .*the toll must go/m.exec(was)?.[1];
    writeFileSync(file, `${was}#99\tAnnotatorNotes ${content}\tspeaker: Nadège Orlu\n`);
    expect((await parley("import", brat, "--by", "Ana Moreno")).out).toContain("3 corrections taken in.");
    const said = (await parley("export", "attributions", "--format", "jsonl")).out.trimEnd().split("\n");
    expect(said.map((line) => JSON.parse(line).speaker)).toEqual(["Nadège Orlu", "Tomasz Reyl"]);
  });

  it("puts a list of actors beside the ledger, and leaves one that is there", async () => {
    const list = join(folder, "mine.yml");
    writeFileSync(list, "actors:\n  - name: Ilse Marquand-Orlu\n    aliases: [Ilse Marquand]\n");
    expect((await parley("import", list)).out).toContain("1 actor listed in");
    expect((await parley("export", "actors", "--format", "jsonl")).out).toContain("Ilse Marquand-Orlu");
    writeFileSync(list, "actors:\n  - name: Somebody\n");
    expect(await parley("import", list)).toMatchObject({ code: 2, err: expect.stringContaining("already") });
    expect(readFileSync(join(folder, "actors.yaml"), "utf8")).toContain("Ilse");
  });

  it("says in one sentence what it cannot take in", async () => {
    for (const [name, content, why] of [
      ["a.jsonl", "{}", "parley corrections import"],
      ["b.csv", "x,y\n1,2\n", "has no column document"],
      ["c.ann", "T1\tContent 0 4\ttext", "no file"],
    ] as const) {
      writeFileSync(join(folder, name), content);
      const { code, err } = await parley("import", join(folder, name));
      expect([code > 0, err.trimEnd().split("\n").length]).toEqual([true, 1]);
      expect(err).toContain(why);
    }
    writeFileSync(join(folder, "c.txt"), "another text");
    expect((await parley("import", join(folder, "c.ann"))).err).toContain("No report of the ledger has the text");
    expect(await parley("import", join(folder, "missing"))).toMatchObject({ code: 1, out: "" });
  });
});

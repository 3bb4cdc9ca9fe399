// parley find, run in this process over a ledger of made-up reports.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openLedger } from "../../src/ledger/open.ts";
import { entryOf } from "../ledger/example.ts";
import { runParley } from "./run-parley.ts";

let folder: string;
let path: string;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "parley-find-"));
  path = join(folder, "parley.db");
  const ledger = await openLedger(path, { create: true });
  await ledger.add([
    entryOf({
      address: "morning.txt",
      outlet: "The Quay Courier",
      publishedAt: "2031-03-04",
      statements: [
        { speaker: "Ilse Marquand", says: "“The ferries stay shut until the toll is dropped”", kind: "direct" },
        { speaker: "officials", says: "the toll\u001b[31m could fall", grade: "unnamed" },
      ],
    }),
    entryOf({
      address: "evening.txt",
      outlet: "Harbour Evening Post",
      publishedAt: "2031-03-05",
      statements: [{ speaker: "Ilse Marquand", says: "the north bank was never promised", status: "denied" }],
    }),
  ]);
  await ledger.close();
});
afterAll(() => rmSync(folder, { recursive: true }));

const find = (...args: readonly string[]) => runParley(["find", "--ledger", path, ...args]);

describe("parley find", () => {
  it("prints each attribution with speaker, date, outlet and permalink, then the counts", async () => {
    const { code, out, err } = await find("north", "bank");
    expect([code, err]).toEqual([0, ""]);
    expect(out).toMatch(
      /^Ilse Marquand · 2031-03-05 · Harbour Evening Post\n {2}the north bank was never promised\n {2}r[0-9a-f]{16}\.a1 · denied · indirect · named source\n\n/,
    );
    expect(out).toMatch(/\nspeaker {2}Ilse Marquand 1\noutlet {3}Harbour Evening Post 1\n/);
    expect(out).toMatch(/\n1 attribution\.\n$/);
  });

  it("makes the words stand out where there are colours", async () => {
    const { out } = await runParley(["find", "--ledger", path, "BANK"], { hasColours: true });
    expect(out).toContain("\u001b[1m\u001b[33mbank");
  });

  it("restricts, and several values of one facet mean any of them", async () => {
    expect((await find("--speaker", "ilse marquand", "--kind", "direct")).out).toContain("1 attribution.");
    expect((await find("--kind", "direct", "--kind", "indirect")).out).toContain("3 attributions.");
    expect((await find("toll", "--grade", "unnamed", "--since", "2031-03-01", "--until", "2031-03-04")).out).toContain(
      "1 attribution.",
    );
    expect((await find("--outlet", "the quay courier")).out).toContain("2 attributions.");
  });

  it("says how many more there are", async () => {
    expect((await find("--limit", "1")).out).toContain("The 1 newest of 3 attributions; --limit shows more");
  });

  it("prints nothing that a terminal would obey", async () => {
    expect((await find("toll")).out).not.toMatch(/[^\P{C}\n]/u);
    expect((await find("toll", "--json")).out).not.toMatch(/[^\P{C}\n]/u);
  });

  it("prints one attribution a line for a program", async () => {
    const lines = (await find("toll", "--json")).out.trimEnd().split("\n");
    expect(lines.map((line) => JSON.parse(line).speakerName)).toEqual(["Ilse Marquand", "officials"]);
  });

  it("takes whatever is typed as words", async () => {
    for (const words of ["NEAR(toll", '"', "toll*", "a:b", "🙂", "x".repeat(10_000)]) {
      expect((await find(words)).err).not.toContain("parley:");
    }
  });

  it("says what was searched where nothing is found, and what would find more", async () => {
    const { code, out, err } = await find("toll", "zebra", "--speaker", "Ilse Markand", "--since", "2031-03-02");
    expect([code, out]).toEqual([0, ""]);
    expect(err).toContain("Nothing was found for “toll zebra” by Ilse Markand since 2031-03-02.");
    expect(err).toContain("Like “Ilse Markand” there is: Ilse Marquand.");
    expect(err).toContain("“toll” 2, “zebra” 0");
    expect((await find("toll", "--speaker", "nobody")).err).toContain("Without the restrictions the words find 2.");
  });

  it.each([
    [["--kind", "shouted"], /^parley: usage: .*allowed choices are direct, indirect, mixed/],
    [["--limit", "0"], /^parley: usage: .*from 1 to 1000/],
    [["--since", "yesterday"], /^parley: date-invalid: "yesterday"/],
  ])("refuses %j in one sentence", async (args, said) => {
    const { code, err } = await find(...args);
    expect(code).toBe(2);
    expect(err).toMatch(said);
  });

  it("says where there is no ledger", async () => {
    const { code, err } = await runParley(["find", "toll", "--ledger", join(folder, "none.db")]);
    expect(code).toBe(1);
    expect(err).toMatch(/^parley: ledger-missing: .*none\.db.*parley add/);
  });
});

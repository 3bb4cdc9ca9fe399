// parley corrections, run in this process over a ledger of made-up reports.
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { openLedger } from "../../src/ledger/open.ts";
import { parseCsv } from "../export/parse-csv.ts";
import { entryOf } from "../ledger/example.ts";
import { runParley } from "./run-parley.ts";

const ENTRY = entryOf({
  address: "morning.txt",
  publishedAt: "2031-03-04",
  statements: [
    { speaker: "Ilse Marquand", says: "the toll is twelve crowns" },
    { speaker: "officials", says: "the toll could fall", grade: "unnamed" },
    { speaker: "officials", says: "no date was set", grade: "unnamed" },
  ],
});
const REPORT = ENTRY.reading.article.id;
const [FIRST, SECOND] = ENTRY.reading.attributions.map(({ id }) => `${REPORT}.${id}`);

let folder: string;
let path: string;
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), "parley-corrections-"));
  path = join(folder, "parley.db");
  const ledger = await openLedger(path, { create: true });
  await ledger.add([ENTRY]);
  await ledger.close();
});
afterEach(() => rmSync(folder, { recursive: true }));

const parley = (...args: readonly string[]) => runParley([...args, "--ledger", path]);
const correct = (...args: readonly string[]) => parley("corrections", ...args, "--by", "Ines Vale");

describe("parley corrections", () => {
  it("sets a speaker wherever the source has the same words: find then knows", async () => {
    const { out, err, code } = await correct("speaker", SECOND ?? "", "Tamsin Oduya", "--same-source");
    expect({ err, code }).toEqual({ err: "", code: 0 });
    expect(out).toBe(
      "Tamsin Oduya speaks in 2 attributions now (2 corrections 1, 2; parley corrections undo takes it back).\n",
    );
    expect((await parley("find", "--speaker", "Tamsin Oduya")).out).toContain("2 attributions.");
    expect((await parley("show", "Tamsin Oduya")).out).toContain("2 attributions");
  });

  it("lists, takes back and puts back", async () => {
    await correct("reject", FIRST ?? "");
    const list = await parley("corrections", "list");
    expect(list.out).toMatch(
      /^1 · \d{4}-\d\d-\d\d \d\d:\d\d · Ines Vale · reject r[0-9a-f]{16}\.a1 "the toll is twelve crowns"\n$/,
    );
    expect((await parley("find", "twelve")).out).not.toContain(FIRST);
    expect((await parley("corrections", "undo", "1")).out).toBe("Correction 1 is taken back.\n");
    expect((await parley("find", "twelve")).out).toContain(FIRST);
    expect((await parley("corrections", "redo", "1")).out).toBe("Correction 1 is in force again.\n");
    expect((await parley("find", "twelve")).out).not.toContain(FIRST);
  });

  it("sets spans by the report's own words, kind, status, and furniture", async () => {
    expect((await correct("spans", FIRST ?? "", "--content", "twelve crowns")).out).toContain("twelve crowns");
    await correct("kind", FIRST ?? "", "mixed");
    await correct("status", FIRST ?? "", "denied");
    const { out } = await parley("find", "crowns");
    expect(out).toContain("twelve crowns");
    expect(out).toContain("mixed");
    expect(out).toContain("denied");
    await correct("furniture", REPORT, "Ilse Marquand said: the toll is twelve crowns.", "--kind", "promo");
    expect((await parley("find", "crowns")).out).not.toContain(FIRST);
  });

  it("shows the decisions about actors in the same list, and takes them back by their number there", async () => {
    await correct("speaker", SECOND ?? "", "Tamsin Oduya");
    await parley("actors", "rename", "Tamsin Oduya", "Tamsin K. Oduya", "--by", "Ines Vale");
    expect((await parley("corrections", "list")).out).toMatch(/^actors-1 · .* · Ines Vale · rename "tamsin oduya"/m);
    expect((await parley("corrections", "undo", "actors-1")).out).toBe("Correction actors-1 is taken back.\n");
    expect((await parley("corrections", "redo", "actors-1")).code).toBe(2);
  });

  it("exports to a file that another ledger takes in, and lists what has no place there", async () => {
    await correct("speaker", SECOND ?? "", "Tamsin Oduya");
    const { out } = await parley("corrections", "export");
    const [file, other] = [join(folder, "corrections.jsonl"), join(folder, "other.db")];
    writeFileSync(file, out);
    await (await openLedger(other, { create: true })).close();
    const taken = await runParley(["corrections", "import", file, "--ledger", other]);
    expect(taken.out).toBe("1 correction taken in, 0 already there, 1 without a place in this ledger as yet.\n");
    const orphans = await runParley(["corrections", "list", "--orphans", "--ledger", other]);
    expect(orphans.out).toContain("orphan: its report is not in the ledger");
    expect((await parley("corrections", "import", file)).out).toContain("0 corrections taken in, 1 already there");
  });

  it("exports the list as a table", async () => {
    await correct("reject", FIRST ?? "");
    const { out } = await parley("corrections", "export", "--format", "csv");
    expect(parseCsv(out)).toHaveLength(2);
    expect(out).toContain("the toll is twelve crowns");
  });

  it.each([
    [["accept", "r0000000000000000.a1"], 1, "There is no attribution"],
    [["speaker", SECOND ?? ""], 2, "Say who speaks"],
    [["spans", SECOND ?? "", "--content", "words that it has not"], 2, "stands nowhere"],
    [["furniture", REPORT, "toll"], 2, "stands 2 times"],
    [["undo", "4"], 1, "There is no correction 4"],
    [["undo", "four"], 2, "is no number"],
  ])("says in a sentence what is wrong with %j", async (args, code, sentence) => {
    const ran = await parley("corrections", ...args);
    expect(ran.err).toContain(sentence);
    expect(ran.code).toBe(code);
  });

  it("names the line of a file that holds none", async () => {
    const file = join(folder, "bad.jsonl");
    writeFileSync(file, '\n{"uid": 3}\n');
    const { err, code } = await parley("corrections", "import", file);
    expect(err).toContain("corrections-invalid");
    expect(err).toContain("its line 2");
    expect(code).toBe(1);
  });
});

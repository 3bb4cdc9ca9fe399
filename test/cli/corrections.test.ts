// parley corrections, run in this process over a ledger of made-up reports.
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { openLedger } from "../../src/ledger/open.ts";
import { removeReports } from "../../src/reconcile/remove.ts";
import { Reading } from "../../src/schema/reading.ts";
import { parseCsv } from "../export/parse-csv.ts";
import { entryOf } from "../ledger/example.ts";
import { reportsOf } from "../reconcile/positions/made-up-reports.ts";
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
const TRUCE = "2031-03-02 The truce has held since Monday. The truce between Chad and Mali was mediated by Niger.";
const REPORT = ENTRY.reading.article.id;
const [FIRST, SECOND] = ENTRY.reading.attributions.map(({ id }) => `${REPORT}.${id}`);

const BRIDGE = "2031-03-06 At the quay. Tamsin Oduya said: “We will never accept a foreign buyer of the ferry.”";
const HARBOUR = "2031-03-07 At the mole. Tamsin Oduya said: “We will never accept the closing of the harbour.”";

/** Their names, as the list of issues gives them behind how many there are. */
const issuesIn = (out: string) =>
  out
    .trim()
    .split("\n")
    .map((line) => line.replace(/^\d+ · /, ""));
/** Lines in an order that is not that in which reports came; each ledger numbers its corrections by itself. */
const sorted = (out: string) =>
  out
    .split("\n")
    .map((line) => line.replace(/by hand \(\d+\)/g, "by hand"))
    .toSorted();

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
      "Tamsin Oduya speaks in 2 attributions now (corrections 1, 2; parley corrections undo NUMBER takes one of them back).\n",
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

  it("takes back and puts back the last without a number", async () => {
    expect((await parley("corrections", "undo")).err).toBe(
      "parley: record-missing: No correction is in force: there is nothing to undo.\n",
    );
    await correct("reject", FIRST ?? "");
    await correct("reject", SECOND ?? "");
    const said = async (verb: string) => (await parley("corrections", verb)).out;
    expect(await said("undo")).toBe("Correction 2 is taken back.\n");
    expect(await said("undo")).toBe("Correction 1 is taken back.\n");
    expect(await said("redo")).toBe("Correction 1 is in force again.\n");
    expect(await said("redo")).toBe("Correction 2 is in force again.\n");
    expect((await parley("actors", "undo")).err).toContain("No correction of an actor is in force");
  });

  it("sets spans by the report's own words, kind, status, sourcing grade, and furniture", async () => {
    expect((await correct("spans", FIRST ?? "", "--content", "twelve crowns")).out).toContain("twelve crowns");
    await correct("kind", FIRST ?? "", "mixed");
    await correct("status", FIRST ?? "", "denied");
    expect((await correct("grade", FIRST ?? "", "document")).out).toContain("is graded as document now");
    expect((await parley("find", "crowns", "--grade", "document")).out).toContain("twelve crowns");
    expect((await correct("grade", FIRST ?? "", "rumour")).err).toContain("named, unnamed, anonymous");
    expect((await parley("corrections", "list")).out).toContain("named → document");
    const { out } = await parley("find", "crowns");
    expect(out).toContain("twelve crowns");
    expect(out).toContain("mixed");
    expect(out).toContain("denied");
    await correct("furniture", REPORT, "Ilse Marquand said: the toll is twelve crowns.", "--kind", "promo");
    expect((await parley("find", "crowns")).out).not.toContain(FIRST);
  });

  it("adds what no reader found, by the report's own words: find, show and export say that a person did", async () => {
    const given = ["--content", "twelve crowns", "--source", "Ilse Marquand", "--cue", "said:", "--status", "denied"];
    const { err } = await correct("add", REPORT, ...given);
    expect(err).toContain(`The report has this attribution already, as ${FIRST}`);
    const { out } = await correct("add", REPORT, "--content", "no date", "--speaker", "Tomasz Reyl");
    expect(out).toMatch(/^Tomasz Reyl speaks now in "no date" \(correction 1; /);
    const found = await parley("find", "--speaker", "Tomasz Reyl");
    expect(found.out).toMatch(/\.c[0-9a-f]{16} · indirect · named source · added by a\s+person/);
    const [, record = ""] = /(r[0-9a-f]{16}\.c[0-9a-f]{16})/.exec(found.out) ?? [];
    expect((await parley("show", record)).out).toMatch(/added +by a person; no reader found it/);
    expect((await parley("export", "attributions", "--format", "csv")).out).toMatch(/addedByHand/);
    expect((await parley("corrections", "list")).out).toMatch(/ · add r\w+\.c\w+ "no date" · → Tomasz Reyl/);
  });

  it("adds an act and a term that no reader found: exports have them, with whom they name", async () => {
    const act = ["add-act", REPORT, "AGREE/offer", "--words", "the toll could fall", "--status", "planned"];
    const { out } = await correct(...act, "--who", "Ilse Marquand");
    expect(out).toMatch(/^"the toll could fall" tells of AGREE\/offer now \(correction 1; /);
    expect((await correct(...act)).err).toMatch(/The report has this act already, as r\w+\.c[0-9a-f]{16}/);
    const term = ["add-term", REPORT, "demand", "--words", "no date was set", "--demand", "no date"];
    expect((await correct(...term)).out).toContain('"no date was set" tells of the term demand now (correction 2; ');
    expect((await correct("add-term", REPORT, "wish", "--words", "no date")).code).toBe(2);
    const [acts, terms] = [await parley("export", "acts"), await parley("export", "terms")];
    expect(acts.out).toMatch(/AGREE,offer,planned,Ilse Marquand/);
    expect(terms.out).toMatch(/no date was set/);
    expect((await parley("corrections", "list")).out).toMatch(
      / · add-act r\w+\.c\w+ "the toll could fall" · → AGREE\/offer/,
    );
    await parley("corrections", "undo", "1");
    expect((await parley("export", "acts")).out).not.toContain("AGREE,offer");
  });

  it("judges acts and terms, and says what is wrong with a kind", async () => {
    const { text } = ENTRY.reading.article;
    const span = { start: text.indexOf("the toll is"), end: text.indexOf("the toll is") + 11 };
    const judged = Reading.parse({
      ...ENTRY.reading,
      acts: [
        { id: "e1", kind: "REQUEST", by: [], to: [], evidence: [span], status: "done", because: [], confidence: 0.5 },
      ],
      terms: [
        { id: "o1", deal: null, kind: "demand", by: [], to: [], quantities: [], evidence: [span], demand: [span] },
      ],
    });
    const ledger = await openLedger(path);
    await removeReports(ledger, [REPORT]);
    await ledger.add([{ ...ENTRY, reading: judged }]);
    await ledger.close();
    expect((await correct("kind", `${REPORT}.e1`, "AGREE/offer")).out).toMatch(
      /^1 act is AGREE\/offer now \(correction 1; /,
    );
    expect((await correct("status", `${REPORT}.e1`, "planned")).out).toContain("1 act is planned now");
    expect((await correct("whose", `${REPORT}.o1`, "Ilse Marquand")).out).toContain("The term is of Ilse Marquand now");
    const sides = await correct("sides", `${REPORT}.o1`, "--give", "the toll is twelve", "--demand", "crowns");
    expect(sides.out).toContain('The term has give "the toll is twelve", demand "crowns" now');
    expect((await correct("reject", `${REPORT}.e1`)).out).toContain("1 act rejected");
    expect((await correct("kind", `${REPORT}.e1`, "AGREE/often")).err).toContain('"AGREE/often" is no kind of an act');
    expect((await correct("kind", FIRST ?? "", "demand")).err).toContain("is no kind of an attribution");
    expect((await correct("sides", `${REPORT}.o1`)).err).toContain("Give the words of --give, --get");
    expect((await correct("whose", `${REPORT}.o1`)).err).toContain("Say whose term it is");
    const list = await parley("corrections", "list");
    expect(list.out).toMatch(/act-kind r\w+\.e1 "the toll is" · REQUEST → AGREE\/offer/);
  });

  it("shows the decisions about actors in the same list, and takes them back by their number there", async () => {
    await correct("speaker", SECOND ?? "", "Tamsin Oduya");
    await parley("actors", "rename", "Tamsin Oduya", "Tamsin K. Oduya", "--by", "Ines Vale");
    expect((await parley("corrections", "list")).out).toMatch(/^2 · .* · Ines Vale · rename-actor "Tamsin Oduya"/m);
    expect((await parley("corrections", "undo", "2")).out).toBe("Correction 2 is taken back.\n");
    expect((await parley("corrections", "list")).out).toMatch(/^2 · .* · taken back$/m);
    expect((await parley("corrections", "redo", "2")).out).toBe("Correction 2 is in force again.\n");
    expect((await parley("show", "Tamsin Oduya")).out).toMatch(/^Tamsin K\. Oduya\n/);
  });

  it("makes deals one, sets a report apart again, and says what cannot be", async () => {
    const ledger = await openLedger(path);
    const entries = await reportsOf([TRUCE, TRUCE.replace("2031", "2035")]);
    await ledger.add(entries);
    await ledger.close();
    const ids = async (): Promise<readonly string[]> =>
      parseCsv((await parley("export", "deals", "--format", "csv")).out)
        .slice(1)
        .flatMap(([id]) => id ?? []);
    const [one = "", other = ""] = await ids();
    expect((await correct("merge-deals", one, other)).out).toBe(
      "truce is one deal with truce now (correction 1; parley corrections undo 1 takes it back).\n",
    );
    expect(await ids()).toHaveLength(1);
    const report = entries[1]?.reading.article.id ?? "";
    const split = await correct("split-deal", one, report);
    expect(split.out).toMatch(/^What 1 report of truce told is a deal of its own now \(correction 2; /);
    expect((await ids()).toSorted()).toEqual([one, other].toSorted());
    expect((await parley("corrections", "list")).out).toContain(`split-deal ${entries[0]?.reading.article.id}`);
    expect((await correct("merge-deals", one)).err).toContain("Give two deals or more");
    expect((await correct("split-deal", one, REPORT)).err).toContain("is no report that tells of");
    await parley("corrections", "undo", "2");
    expect(await ids()).toHaveLength(1);
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

  it("exports what was decided of actors, issues, deals and statements: another ledger of the same reports is then the same", async () => {
    const reports = await reportsOf([TRUCE, TRUCE.replace("2031", "2035"), BRIDGE, HARBOUR]);
    const other = join(folder, "other.db");
    const here = await openLedger(path);
    await here.add(reports);
    await here.close();
    const there = await openLedger(other, { create: true });
    await there.add([...reports, ENTRY].toReversed());
    await there.close();
    const deals = parseCsv((await parley("export", "deals", "--format", "csv")).out).slice(1);
    await parley("actors", "rename", "Ilse Marquand", "Ilse M.", "--by", "Ines Vale");
    await parley("actors", "merge", "Ilse M.", "Tamsin Oduya", "--by", "Ines Vale");
    const [issue = "", second = ""] = issuesIn((await parley("issues", "list")).out);
    await parley("issues", "rename", issue, "Crossings", "--by", "Ines Vale");
    await parley("issues", "merge", "crossings", second, "--by", "Ola Brandt");
    await correct("merge", FIRST ?? "", SECOND ?? "");
    await correct("merge-deals", deals[0]?.[0] ?? "", deals[1]?.[0] ?? "");
    const file = join(folder, "corrections.jsonl");
    writeFileSync(file, (await parley("corrections", "export")).out);
    const taken = await runParley(["corrections", "import", file, "--ledger", other]);
    expect(taken.out).toBe("6 corrections taken in, 0 already there, 0 without a place in this ledger as yet.\n");
    for (const asked of [
      ["export", "actors"],
      ["export", "deals"],
      ["export", "positions"],
      ["issues", "list"],
      ["corrections", "list"],
    ]) {
      const [mine, theirs] = [await parley(...asked), await runParley([...asked, "--ledger", other])];
      expect(sorted(theirs.out), asked.join(" ")).toEqual(sorted(mine.out));
    }
    expect(issuesIn((await parley("issues", "list")).out)).toEqual(["Crossings"]);
  });

  it("shows as orphans what is of an issue that is called otherwise since, and holds again when it is called so again", async () => {
    const here = await openLedger(path);
    await here.add(await reportsOf([BRIDGE]));
    await here.close();
    const [issue = ""] = issuesIn((await parley("issues", "list")).out);
    await parley("issues", "rename", issue, "Crossings", "--by", "Ines Vale");
    expect((await parley("corrections", "list", "--orphans")).out).toBe("No correction is an orphan.\n");
    const book = join(folder, "issues.yaml");
    writeFileSync(book, `issues:\n  - name: Boats\n    phrases: [${issue}]\n`);
    expect((await parley("corrections", "list", "--orphans")).out).toContain("orphan: no issue is called so now");
    expect((await parley("issues", "log")).out).toContain("orphan");
    rmSync(book);
    expect((await parley("corrections", "list", "--orphans")).out).toBe("No correction is an orphan.\n");
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
    [["add", REPORT, "--content", "the toll"], 2, "stands 2 times"],
    [["add", REPORT, "--content", "a bridge"], 2, "stands nowhere"],
    [["add", REPORT, "--content", "no date", "--speaker", "Reyl", "--nobody"], 2, "and not both"],
    [["add", "r0000000000000000", "--content", "no date"], 1, "There is no report"],
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

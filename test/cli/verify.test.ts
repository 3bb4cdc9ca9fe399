import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { openLedger } from "../../src/ledger/open.ts";
import { reconcile } from "../../src/reconcile/reconcile.ts";
import { reportTelling } from "../reconcile/statements/told.ts";
import { runParley } from "./run-parley.ts";

let folder: string;
let path: string;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "parley-verify-"));
  path = join(folder, "parley.db");
  const ledger = await openLedger(path, { create: true });
  const quoted = "“The northern gates stay shut until every engineer has walked across the bridge.”";
  const speaker = "Tomasz Reyl";
  await ledger.add([
    reportTelling({
      ...{ outlet: "Kestrel News", date: "2031-03-05" },
      told: [
        { speaker, words: quoted },
        { speaker: "Liang Wenzhao", words: "rain has filled the upper lake by a third since Sunday" },
        { speaker: "Haidar Dorn", words: "nobody in the valley sleeps before the vote" },
      ],
    }),
    reportTelling({
      ...{ outlet: "Harbour Post", date: "2031-03-06" },
      told: [
        { speaker: "Ilse Marquand", words: "fishermen want their licences back" },
        { speaker, words: "the northern gates would stay shut until all engineers had walked across the bridge" },
      ],
    }),
  ]);
  await ledger.add([
    reportTelling({
      ...{ outlet: "Marchfield Courier", date: "2031-03-07" },
      told: [
        { speaker: "Haidar Dorn", words: "the mills were sold to a foreign buyer" },
        { speaker: "Liang Wenzhao", words: "the mills were never sold to anybody" },
        { speaker: "Ilse Marquand", words: "that the mills were sold", status: "denied" },
      ],
    }),
  ]);
  await reconcile(ledger);
  await ledger.close();
});
afterAll(() => rmSync(folder, { recursive: true }));

async function answer(...args: readonly string[]) {
  const { out, code } = await runParley(["verify", ...args, "--ledger", path, "--json"]);
  expect(code).toBe(0);
  return JSON.parse(out);
}

it("finds a part of a quotation in its words, with who carried the statement and on how many words", async () => {
  const { finding, nearest } = await answer("the northern gates stay shut");
  expect(finding).toBe("said");
  expect(nearest[0]).toMatchObject({ faithfulness: "trimmed", statement: { reports: 2, independent: 2 } });
  expect(nearest[0].statement.wordings.map(({ outlet }: { outlet: string }) => outlet)).toEqual([
    "Kestrel News",
    "Harbour Post",
  ]);
});

it("tells a changed word from the words that were said, and a changed number", async () => {
  const { finding, nearest } = await answer(
    "The northern gates stay shut until every surgeon has walked across the bridge",
  );
  expect(finding).toBe("altered");
  expect(nearest[0].diff.filter(({ of }: { of: string }) => of !== "both")).toEqual([
    { text: "surgeon", of: "wording" },
    { text: "engineer", of: "fullest" },
  ]);
  const { out } = await runParley([
    "verify",
    "rain has filled the upper lake by a half since Monday",
    "--ledger",
    path,
  ]);
  expect(out.replace(/\s+/g, " ")).toContain("not quite in these words: the record has “Sunday” for “Monday”");
});

it("never takes the opposite for what was said", async () => {
  expect((await answer("Liang Wenzhao: “the mills were sold to anybody”")).finding).toBe("contrary");
  expect((await answer("the mills were not sold to a foreign buyer")).finding).toBe("contrary");
  expect((await answer("everybody in the valley sleeps before the vote")).finding).not.toBe("said");
  const another = await answer("the northern gates do not stay shut", "--speaker", "Liang Wenzhao");
  expect(another).toMatchObject({ finding: "absent", nearest: [] });
  const { out } = await runParley(["verify", "Wenzhao: “the mills were sold to anybody”", "--ledger", path]);
  expect(out).toMatch(/^The opposite is on record, of Liang Wenzhao: the record has “never”\./);
  const opened = await answer("The northern gates stay open until every engineer has walked across the bridge");
  expect([opened.finding, opened.nearest[0].contrast]).toEqual(["contrary", { asked: "open", record: "shut" }]);
});

it("takes two shared words for nothing that was said", async () => {
  expect((await answer("they sold the buyer a rumour")).finding).toBe("absent");
});

it("tells what another said from what nobody did", async () => {
  expect((await answer("fishermen want their licences back", "--speaker", "Tomasz Reyl")).finding).toBe(
    "said-by-another",
  );
  expect((await answer("Reyl: “fishermen want their licences back”")).finding).toBe("said-by-another");
  expect((await answer("al-Marquand: “fishermen want their licences back”")).speaker).toBe("al-Marquand");
  expect((await answer("Marquand: “fishermen want their licences back”")).finding).toBe("said");
  const absent = await answer("the moon is made of green cheese");
  expect(absent).toMatchObject({ finding: "absent", nearest: [], reports: 3, since: "2031-03", until: "2031-03" });
});

it("shows who denied what was said, and of a denial what it denies", async () => {
  const { nearest } = await answer("the mills were sold to a foreign buyer");
  expect(nearest[0]).toMatchObject({
    finding: "said",
    statement: {
      deniedBy: [{ speaker: "Ilse Marquand", outlet: "Marchfield Courier", words: "that the mills were sold" }],
      denies: [],
    },
  });
  const denial = await answer("that the mills were sold", "--speaker", "Ilse Marquand");
  expect(denial.finding).toBe("denied");
  expect(denial.nearest[0].statement.denies).toMatchObject([{ speaker: "Haidar Dorn" }]);
  const { out } = await runParley(["verify", "the mills were sold to a foreign buyer", "--ledger", path]);
  expect(out).toContain("denied by Ilse Marquand, Marchfield Courier, 2031-03-07: that the mills were");
});

it("says in a sentence what it found, and among how many reports it did not", async () => {
  const { out } = await runParley(["verify", "the moon is made of green cheese", "--ledger", path]);
  expect(out.trim()).toBe("Not found in 3 reports from 2031-03 to 2031-03.");
  const { err, code } = await runParley(["verify", "…", "--ledger", path]);
  expect([code, err]).toEqual([2, expect.stringContaining("There is no word in")]);
});

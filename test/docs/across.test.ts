// The example of docs/across.md for verifying is what the program answers, over the two reports that it tells of.
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { openLedger } from "../../src/ledger/open.ts";
import { reconcile } from "../../src/reconcile/reconcile.ts";
import { runParley } from "../cli/run-parley.ts";
import { reportTelling } from "../reconcile/statements/told.ts";

const folder = mkdtempSync(join(tmpdir(), "parley-across-"));
const path = join(folder, "parley.db");
const speaker = "Tomasz Reyl";

beforeAll(async () => {
  const ledger = await openLedger(path, { create: true });
  const quoted = "“The northern gates stay shut until every engineer has walked across the bridge.”";
  const told = "the northern gates would stay shut until all engineers had walked across the bridge";
  await ledger.add([
    reportTelling({
      ...{ outlet: "Kestrel News", date: "2031-03-05" },
      told: [
        { speaker, words: quoted },
        { speaker: "Ilse Marquand", words: "rain has filled the upper lake" },
      ],
    }),
    reportTelling({
      ...{ outlet: "Harbour Post", date: "2031-03-06" },
      told: [
        { speaker: "Haidar Dorn", words: "nobody sleeps before the vote" },
        { speaker, words: told },
      ],
    }),
  ]);
  await reconcile(ledger);
  await ledger.close();
});
afterAll(() => rmSync(folder, { recursive: true }));

it("verifying a quotation answers as the page shows it", async () => {
  const page = readFileSync("docs/across.md", "utf8");
  const [, question, answer] = /\$ parley verify '([^']+)'\n([^`]+)```/.exec(page) ?? [];
  if (question === undefined || answer === undefined) throw new Error("docs/across.md shows no verify");
  const { out, code } = await runParley(["verify", question, "--ledger", path]);
  expect(code).toBe(0);
  const flat = (text: string): string => text.replace(/\s+/g, " ").trim();
  expect(flat(out)).toContain(flat(answer));
});

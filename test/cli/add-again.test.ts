// parley add, run again in this process after what had failed was mended.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { openLedger } from "../../src/ledger/open.ts";
import { runParley } from "./run-parley.ts";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "parley-add-again-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

async function failuresAfterAdding(path: string): Promise<number> {
  const ledgerPath = join(folder, "parley.db");
  await runParley(["add", join(folder, path), "--ledger", ledgerPath]);
  const ledger = await openLedger(ledgerPath, { readonly: true });
  const { failures } = await ledger.counts();
  await ledger.close();
  return failures;
}

const said = "“We will wait,” Ilse Marquand said.";

it.each([
  ["a file", "a.txt", "a.txt"],
  ["a file of lines", "news.jsonl", "news.jsonl"],
  ["a folder that was empty", "news/may", "news/may/a.txt"],
  ["a folder above one that was empty", "news", "news/may/a.txt"],
  ["a pattern that matched nothing", "news/*/*.txt", "news/may/a.txt"],
])("forgets the failure of %s, whether its reports are new or known", async (_, given, file) => {
  const path = join(folder, file);
  mkdirSync(dirname(path), { recursive: true });
  for (let round = 0; round < 2; round++) {
    rmSync(path, { force: true });
    expect(await failuresAfterAdding(given)).toBe(1);
    writeFileSync(path, file.endsWith(".jsonl") ? JSON.stringify({ text: said }) : said);
    expect(await failuresAfterAdding(given)).toBe(0);
  }
});

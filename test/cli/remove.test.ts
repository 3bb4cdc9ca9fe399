// parley remove: reports go with what rested on them, and what is not there is named.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { openLedger } from "../../src/ledger/open.ts";
import { entryOf } from "../ledger/example.ts";
import { runParley } from "./run-parley.ts";

const KEPT = entryOf({ address: "kept.txt", statements: [{ speaker: "Ilse Marquand", says: "the toll stays" }] });
const GONE = entryOf({ address: "gone.txt", statements: [{ speaker: "Tomasz Reyl", says: "the toll could fall" }] });
const { id } = GONE.reading.article;

let folder: string;
let path: string;
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), "parley-remove-"));
  path = join(folder, "parley.db");
  const ledger = await openLedger(path, { create: true });
  await ledger.add([KEPT, GONE]);
  await ledger.close();
});
afterEach(() => rmSync(folder, { recursive: true }));

const parley = (...args: readonly string[]) => runParley([...args, "--ledger", path]);

it("takes a report out with its words and its actors, and it may come again", async () => {
  expect((await parley("remove", id)).out).toBe("1 report removed; 1 report left.\n");
  expect((await parley("find", "fall")).out).not.toContain("Reyl");
  expect((await parley("show", "Tomasz Reyl")).err).toContain("There is no record");
  expect((await parley("show", "Ilse Marquand")).out).toContain("1 report");
  const ledger = await openLedger(path);
  expect(await ledger.add([GONE])).toEqual({ added: 1, known: 0 });
  await ledger.close();
});

it("removes nothing where one of the reports is not there", async () => {
  const { code, err } = await parley("remove", id, "r0000000000000000");
  expect(code).toBe(1);
  expect(err).toContain('There is no report "r0000000000000000" in the ledger');
  expect((await parley("show", id)).code).toBe(0);
});

// What openLedger says of a file that cannot be opened as a ledger, and that it leaves such a file as it was.
import { chmodSync, mkdtempSync, readdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import Sqlite from "better-sqlite3";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { openLedger } from "../../src/ledger/open.ts";
import { migrations } from "../../src/ledger/sqlite/migrate.ts";
import { entryOf } from "./example.ts";

const ENTRY = entryOf({ address: "a.txt", statements: [{ speaker: "Ilse Marquand", says: "the toll stays" }] });

let folder: string;
let path: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "parley-ledger-"));
  path = join(folder, "parley.db");
});
afterEach(() => rmSync(folder, { recursive: true }));

async function makeLedger(): Promise<void> {
  const ledger = await openLedger(path, { create: true });
  await ledger.add([ENTRY]);
  await ledger.close();
}

/** Root may write everywhere: what others may not is tried as `nobody`. */
async function asOtherThanRoot(act: () => Promise<void>): Promise<void> {
  const isRoot = process.geteuid?.() === 0;
  if (isRoot) process.seteuid?.(65_534);
  try {
    await act();
  } finally {
    if (isRoot) process.seteuid?.(0);
  }
}

describe("openLedger", () => {
  it("makes a ledger, and opens it again with what it holds", async () => {
    await makeLedger();
    const ledger = await openLedger(path, { readonly: true });
    expect(await ledger.counts()).toEqual({ reports: 1, attributions: 1, failures: 0 });
    await ledger.close();
  });

  it.each([["parley.db"], ["no/such/folder/parley.db"]])("says ledger-missing for %s where none is", async (name) => {
    await expect(openLedger(join(folder, name))).rejects.toMatchObject({ code: "ledger-missing" });
    await expect(openLedger(join(folder, name), { readonly: true })).rejects.toThrow(name);
  });

  it("says ledger-missing where it cannot make one because the folder is missing", async () => {
    await expect(openLedger(join(folder, "no", "parley.db"), { create: true })).rejects.toMatchObject({
      code: "ledger-missing",
    });
  });

  it("makes a ledger of an empty file, and finds none in it before", async () => {
    writeFileSync(path, "");
    await expect(openLedger(path, { readonly: true })).rejects.toMatchObject({ code: "ledger-missing" });
    await makeLedger();
  });

  it.each([
    ["text", "No database, only words. ".repeat(100)],
    ["a few bytes", "PK"],
    ["the head of a database and nothing after it", `SQLite format 3\0${"x".repeat(5000)}`],
  ])("says ledger-invalid for %s, and leaves the file alone", async (_, content) => {
    writeFileSync(path, content);
    await expect(openLedger(path, { create: true })).rejects.toMatchObject({ code: "ledger-invalid" });
    await expect(openLedger(path, { readonly: true })).rejects.toMatchObject({ code: "ledger-invalid" });
    expect(readFileSync(path, "utf8")).toBe(content);
  });

  it("says ledger-invalid for another program's database, and adds nothing to it", async () => {
    const other = new Sqlite(path);
    other.exec("create table reports (id text)");
    other.close();
    const before = readFileSync(path);
    await expect(openLedger(path, { create: true })).rejects.toMatchObject({ code: "ledger-invalid" });
    expect(readFileSync(path)).toEqual(before);
  });

  it("says ledger-invalid for a folder", async () => {
    await expect(openLedger(folder, { create: true })).rejects.toMatchObject({ code: "ledger-invalid" });
  });

  it("says ledger-invalid where the file was cut off", async () => {
    await makeLedger();
    truncateSync(path, 3 * 4096);
    const act = async () => {
      const ledger = await openLedger(path, { readonly: true });
      await ledger.attributions({}).finally(() => ledger.close());
    };
    await expect(act()).rejects.toMatchObject({ code: "ledger-invalid" });
  });

  it("says ledger-newer for one of a later form, with both numbers", async () => {
    await makeLedger();
    const later = migrations.length + 1;
    const database = new Sqlite(path);
    database.exec(`insert into migrations values (${later}, 'of-tomorrow', '2040-01-01')`);
    database.close();
    for (const options of [{ create: true }, { readonly: true }]) {
      await expect(openLedger(path, options)).rejects.toMatchObject({
        code: "ledger-newer",
        message: expect.stringContaining(`${later}`),
      });
    }
  });

  it("waits for another writer, then says ledger-locked; reading goes on meanwhile", async () => {
    await makeLedger();
    const other = new Sqlite(path);
    other.exec("begin immediate");
    const reader = await openLedger(path, { readonly: true, waitMs: 50 });
    expect((await reader.counts()).reports).toBe(1);
    await expect(openLedger(path, { waitMs: 50 })).rejects.toMatchObject({ code: "ledger-locked" });
    other.exec("commit");
    const writer = await openLedger(path, { waitMs: 50 });
    other.exec("begin immediate");
    await expect(writer.add([entryOf({ address: "b.txt", statements: [] })])).rejects.toMatchObject({
      code: "ledger-locked",
    });
    other.exec("rollback");
    expect(await writer.add([entryOf({ address: "b.txt", statements: [] })])).toEqual({ added: 1, known: 0 });
    other.close();
    await writer.close();
    await reader.close();
  });

  it("lets who waits come in between two steps of a program that takes one behind the other", async () => {
    await makeLedger();
    const [busy, waiting] = [await openLedger(path), await openLedger(path)];
    let hasComeIn = false;
    const added = waiting.add([entryOf({ address: "b.txt", statements: [] })]).then(() => {
      hasComeIn = true;
    });
    const began = performance.now();
    const step = () => busy.reconcile(() => sleep(50));
    for (; !hasComeIn && performance.now() - began < 10_000; ) await step();
    expect(hasComeIn).toBe(true);
    await added;
    await busy.close();
    await waiting.close();
  });

  it("goes on with all else while it waits", async () => {
    await makeLedger();
    const other = new Sqlite(path);
    other.exec("begin immediate");
    const ledger = openLedger(path, { waitMs: 10_000 });
    await sleep(20);
    other.exec("rollback");
    other.close();
    await (await ledger).close();
  });

  it("says ledger-readonly where it is opened for reading and written to", async () => {
    await makeLedger();
    const ledger = await openLedger(path, { readonly: true });
    await expect(ledger.add([entryOf({ address: "b.txt", statements: [] })])).rejects.toMatchObject({
      code: "ledger-readonly",
    });
    await ledger.close();
  });

  it("leaves one plain file, which can be searched where nothing may be written", async () => {
    await makeLedger();
    expect(readdirSync(folder)).toEqual(["parley.db"]);
    chmodSync(path, 0o444);
    chmodSync(folder, 0o555);
    await asOtherThanRoot(async () => {
      const ledger = await openLedger(path, { readonly: true });
      expect((await ledger.attributions({ words: "toll" })).total).toBe(1);
      await ledger.close();
      await expect(openLedger(path, { create: true })).rejects.toMatchObject({ code: "ledger-readonly" });
    });
    chmodSync(folder, 0o755);
  });

  it("says a path without what a terminal would obey", async () => {
    const name = "a\u001b[2Jb.db";
    await expect(openLedger(join(folder, name))).rejects.toThrow(/ledger at [^\p{Cc}]*a \[2Jb\.db/u);
    writeFileSync(join(folder, name), "No database, only words. ".repeat(100));
    await expect(openLedger(join(folder, name), { create: true })).rejects.toThrow(/^[^\p{Cc}]*$/u);
  });

  it("lets two writers that come at once make one ledger", async () => {
    const ledgers = await Promise.all([openLedger(path, { create: true }), openLedger(path, { create: true })]);
    for (const ledger of ledgers) await ledger.add([ENTRY]);
    expect((await ledgers[0].counts()).reports).toBe(1);
    for (const ledger of ledgers) await ledger.close();
  });

  it("keeps to one migration each, numbered without gaps", () => {
    expect(migrations.map((migration) => migration.number)).toEqual(migrations.map((_, at) => at + 1));
  });
});

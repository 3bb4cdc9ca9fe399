// addReports over made-up sources: what it holds in memory, what a fault on the way leaves, and what it says of stops.
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { describe, expect, it } from "vitest";
import { type AddOptions, addReports } from "../../src/cli/add-reports.ts";
import type { Ledger, LedgerEntry } from "../../src/ledger/ledger.ts";
import { connect } from "../../src/ledger/sqlite/connect.ts";
import { SqliteLedger } from "../../src/ledger/sqlite/sqlite-ledger.ts";
import { ParleyError } from "../../src/schema/parley-error.ts";
import type { Reading } from "../../src/schema/reading.ts";
import type { SourceItem } from "../../src/sources/source.ts";
import { entryOf } from "../ledger/example.ts";

const EXAMPLE = entryOf({ address: "a.txt", statements: [{ speaker: "Ilse Marquand", says: "the toll stays" }] });

function itemOf(entry: LedgerEntry): SourceItem {
  return { kind: "document", document: entry.document, through: [] };
}

/** A ledger in memory, and options that give every document the made-up reading. */
function optionsOver(ledger: Ledger): AddOptions {
  return { ledger, read: async () => EXAMPLE.reading, width: 1, addressOf: (uri) => uri };
}

const openMemory = (): Ledger => new SqliteLedger(connect(":memory:", { create: true }));

/** Keeps nothing, so that what grows is the run's own. */
function forgetful(): Ledger {
  const ledger = openMemory();
  return Object.assign(Object.create(ledger), {
    known: async () => new Set(),
    add: async (entries: readonly LedgerEntry[]) => ({ added: entries.length, known: 0 }),
    forgetFailures: async () => {},
    close: () => ledger.close(),
  });
}

describe("addReports", () => {
  it("keeps no document once it is committed", async () => {
    setFlagsFromString("--expose-gc");
    const collectGarbage = runInNewContext("gc") as () => void;
    let heldBytes = 0;
    const many = async function* (): AsyncGenerator<SourceItem> {
      collectGarbage();
      const before = process.memoryUsage().arrayBuffers;
      for (let at = 0; at < 5000; at++) {
        const bytes = new Uint8Array(20_000).fill(at % 256);
        yield { kind: "document", document: { uri: `${at}.txt`, bytes, mediaType: "text/plain" }, through: [] };
      }
      await new Promise((resolve) => setTimeout(resolve, 50));
      collectGarbage();
      heldBytes = process.memoryUsage().arrayBuffers - before;
    };
    const ledger = forgetful();
    const { signal } = new AbortController();
    expect(await addReports(many(), { ...optionsOver(ledger), signal })).toMatchObject({ added: 5000 });
    expect(heldBytes).toBeLessThan(50_000_000);
    await ledger.close();
  });

  it("keeps what it has read where the source fails behind it", async () => {
    const ledger = openMemory();
    const failing = async function* (): AsyncGenerator<SourceItem> {
      yield itemOf(EXAMPLE);
      throw new TypeError("a made-up defect");
    };
    await expect(addReports(failing(), optionsOver(ledger))).rejects.toThrow("a made-up defect");
    expect(await ledger.counts()).toMatchObject({ reports: 1 });
    await ledger.close();
  });

  it("reads several at once, each of a report's copies at one address only once", async () => {
    const ledger = openMemory();
    const copies = async function* (): AsyncGenerator<SourceItem> {
      for (let copy = 0; copy < 6; copy++) yield itemOf(EXAMPLE);
    };
    let readings = 0;
    const read = async (): Promise<Reading> => {
      readings++;
      await new Promise((resolve) => setTimeout(resolve, 20));
      return EXAMPLE.reading;
    };
    const summary = await addReports(copies(), { ...optionsOver(ledger), read, width: 3 });
    expect(summary).toMatchObject({ added: 1, known: 5, failed: 0 });
    expect(readings).toBe(1);
    await ledger.close();
  });

  it("names every copy of a report that fails while it is being read", async () => {
    const ledger = openMemory();
    const copies = async function* (): AsyncGenerator<SourceItem> {
      for (let copy = 0; copy < 3; copy++) yield itemOf(EXAMPLE);
    };
    const failed: string[] = [];
    const read = async (): Promise<Reading> => {
      await new Promise((resolve) => setTimeout(resolve, 20));
      throw new ParleyError("input-empty", "a made-up report without words");
    };
    const onFailure = (uri: string): number => failed.push(uri);
    const options = { ...optionsOver(ledger), read, onFailure, width: 3 };
    expect(await addReports(copies(), options)).toMatchObject({ added: 0, known: 0, failed: 3 });
    expect(failed).toEqual(["a.txt", "a.txt", "a.txt"]);
    await ledger.close();
  });

  it("closes its source when it is stopped", async () => {
    const ledger = openMemory();
    const controller = new AbortController();
    let isClosed = false;
    const endless = async function* (): AsyncGenerator<SourceItem> {
      try {
        for (;;) yield itemOf(EXAMPLE);
      } finally {
        isClosed = true;
      }
    };
    const onProgress = (): void => controller.abort();
    const summary = await addReports(endless(), { ...optionsOver(ledger), signal: controller.signal, onProgress });
    expect(summary).toMatchObject({ added: 1, isStopped: true });
    expect(isClosed).toBe(true);
    await ledger.close();
  });

  it("ends when it is stopped while it waits for a document that never comes", async () => {
    const ledger = openMemory();
    const controller = new AbortController();
    const silent = async function* (): AsyncGenerator<SourceItem> {
      yield itemOf(EXAMPLE);
      await new Promise(() => {});
    };
    const onProgress = (): void => void setTimeout(() => controller.abort(), 20);
    const summary = await addReports(silent(), { ...optionsOver(ledger), signal: controller.signal, onProgress });
    expect(summary).toMatchObject({ added: 1, isStopped: true });
    await ledger.close();
  });
});

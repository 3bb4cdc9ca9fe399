// The ledger: adding thousands of reports under new addresses with the built command, as a user does, and searching
// what was added. Peak memory is that of the whole process, as the system saw it.
import { spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import type { AttributionQuery, Ledger } from "../src/ledger/ledger.ts";
import { openLedger } from "../src/ledger/open.ts";
import { texts } from "./corpus.ts";
import { type Figure, median, timeMs } from "./measure.ts";

const parley = path.join(path.dirname(import.meta.dirname), "bin/parley");

export async function benchLedger(): Promise<readonly Figure[]> {
  const folder = mkdtempSync(path.join(tmpdir(), "parley-bench-"));
  try {
    return [...(await benchAdding(folder, 20)), ...(await benchFinding(folder, 20_000))];
  } finally {
    rmSync(folder, { recursive: true });
  }
}

async function benchAdding(folder: string, copies: number): Promise<readonly Figure[]> {
  const archive = path.join(folder, "archive");
  const written = writeCopies(archive, copies);
  const ledger = path.join(folder, "adding.db");
  let peakMb = 0;
  const ms = await timeMs(async () => {
    peakMb = await runAdd(archive, ledger);
  });
  return [
    {
      name: `adding ${written.count} reports (${mb(written.bytes)} MB of text)`,
      value: written.count / (ms / 1000),
      unit: "reports/s",
      bar: { atLeast: 60 },
    },
    { name: "  peak memory", value: peakMb, unit: "MB", bar: { atMost: 400 } },
    { name: "  ledger over text", value: statSync(ledger).size / written.bytes, unit: "×", bar: { atMost: 3 } },
  ];
}

/** Every report `copies` times, each under an address of its own. */
function writeCopies(folder: string, copies: number): { readonly count: number; readonly bytes: number } {
  const { documents, name } = texts();
  console.log(`adding: ${name}, ${copies} times`);
  let bytes = 0;
  for (let copy = 0; copy < copies; copy++) {
    mkdirSync(path.join(folder, `${copy}`), { recursive: true });
    for (const document of documents) {
      writeFileSync(path.join(folder, `${copy}`, path.basename(document.uri)), document.bytes);
      bytes += document.bytes.length;
    }
  }
  return { count: copies * documents.length, bytes };
}

/** Runs `parley add` and gives its peak resident memory in MB (VmHWM, read while it runs; Linux only). */
function runAdd(archive: string, ledger: string): Promise<number> {
  const child = spawn(parley, ["add", archive, "--ledger", ledger], { stdio: ["ignore", "ignore", "pipe"] });
  let peakKb = 0;
  let said = "";
  child.stderr.on("data", (chunk) => {
    said += chunk;
  });
  const watch = setInterval(() => {
    peakKb = Math.max(peakKb, residentPeakKb(child.pid));
  }, 50);
  return new Promise((resolve, reject) => {
    child.on("error", reject);
    child.on("close", (code) => {
      clearInterval(watch);
      if (code === 0) resolve(peakKb / 1000);
      else reject(new Error(`parley add ended with ${code}: ${said}`));
    });
  });
}

function residentPeakKb(pid: number | undefined): number {
  try {
    return Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, "utf8"))?.[1] ?? 0);
  } catch (error) {
    // The process may end between two looks; any other cause is a fault of the bench.
    if ((error as NodeJS.ErrnoException).code === "ENOENT" || (error as NodeJS.ErrnoException).code === "ESRCH")
      return 0;
    throw error;
  }
}

const searches: readonly AttributionQuery[] = [
  { words: "talks" },
  { words: "government" },
  { words: "said president", kind: ["direct"] },
  { words: '"would be"', grade: ["named"] },
  { words: "deal", status: ["denied", "no-comment"] },
  { words: "people", kind: ["indirect", "mixed"], grade: ["named", "unnamed"] },
  { words: "nosuchwordanywhere" },
  {},
];

async function benchFinding(folder: string, atLeast: number): Promise<readonly Figure[]> {
  const ledger = await openLedger(path.join(folder, "adding.db"), { readonly: true });
  try {
    const { attributions } = await ledger.counts();
    const times = await searchTimes(ledger);
    if (attributions < atLeast) console.log(`finding: only ${attributions} attributions were there to search`);
    return [
      {
        name: `finding among ${attributions} attributions, page and facets, median`,
        value: median(times),
        unit: "ms",
        bar: { atMost: 30 },
      },
      { name: "  the slowest search", value: Math.max(...times), unit: "ms" },
    ];
  } finally {
    await ledger.close();
  }
}

/** For each search the median of five runs, first page and facet counts together. */
async function searchTimes(ledger: Ledger): Promise<readonly number[]> {
  const times: number[] = [];
  for (const query of searches) {
    const runs: number[] = [];
    for (let run = 0; run < 5; run++)
      runs.push(
        await timeMs(async () => [await ledger.attributions({ ...query, limit: 50 }), await ledger.facets(query)]),
      );
    times.push(median(runs));
  }
  return times;
}

function mb(bytes: number): string {
  return (bytes / 1e6).toFixed(1);
}

// The ledger: adding thousands of reports under new addresses with the built command, as a user does, and searching
// what was added. Peak memory is that of the whole process, as the system saw it.
import { mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import type { AttributionQuery, Ledger } from "../src/ledger/ledger.ts";
import { openLedger } from "../src/ledger/open.ts";
import { texts } from "./corpus.ts";
import { type Figure, median, timeMs } from "./measure.ts";
import { runParley } from "./run-parley.ts";

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
  // The rules reader, because this is about the ledger: a trained reading takes longer than keeping it.
  const { ms, peakMb } = await runParley(["add", archive, "--ledger", ledger, "--reader", "rules"]);
  return [
    {
      name: `adding ${written.count} reports with the rules reader (${mb(written.bytes)} MB of text)`,
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

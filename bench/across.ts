// What all reports together hold: what one more report costs, stage by stage, where the ledger holds a thousand and where it
// holds ten thousand (or, as `archive`, a hundred thousand), and how long it takes to derive everything anew. Made-up readings are fed
// straight to the ledger.
import { mkdtempSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import type { Ledger } from "../src/ledger/ledger.ts";
import { openLedger } from "../src/ledger/open.ts";
import { reconcile } from "../src/reconcile/reconcile.ts";
import { madeUpEntry } from "./made-up-archive.ts";
import type { Figure } from "./measure.ts";

/** Reports that are added to each, and timed: of few, one that is to be compared with thousands would be most of the time. */
const MORE = 1024;
/** Reports for which the bar of minutes stands. */
const DERIVED = 10_000 + 2 * MORE;

export async function benchAcross(sizes: readonly number[] = [1000, 10_000]): Promise<readonly Figure[]> {
  const folder = mkdtempSync(path.join(tmpdir(), "parley-bench-across-"));
  try {
    return await timeAt(path.join(folder, "across.db"), sizes);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

async function timeAt(file: string, sizes: readonly number[]): Promise<readonly Figure[]> {
  const ledger = await openLedger(file, { create: true });
  const figures: Figure[] = [];
  let [held, first, whole] = [0, 0, 0];
  for (const size of sizes) {
    const before = await costOf(ledger, held, size);
    whole += sumOf(before) * (size - held);
    held = size;
    const costs = await costOf(ledger, held, held + MORE);
    held += MORE;
    const ms = sumOf(costs);
    whole += ms * MORE;
    const name = `one more report at ${held.toLocaleString("en")} reports`;
    figures.push({ name, value: ms, unit: "ms of processor", bar: { atMost: 50 } });
    for (const [stage, own] of costs) figures.push({ name: `  ${stage}`, value: own, unit: "ms" });
    if (first > 0) figures.push({ name: "  beside the first", value: ms / first, unit: "×", bar: { atMost: 1.5 } });
    first = first === 0 ? ms : first;
  }
  await ledger.close();
  const minutes = whole / 60_000;
  return [
    ...figures,
    {
      ...{ name: `all of ${held.toLocaleString("en")} reports`, value: minutes, unit: "minutes" },
      ...(held > DERIVED ? {} : { bar: { atMost: 3 } }),
    },
    { name: "  memory, peak", value: process.resourceUsage().maxRSS / 1024, unit: "MB", bar: { atMost: 1536 } },
    { name: "  the ledger, a report", value: statSync(file).size / held / 1000, unit: "KB" },
  ];
}

/** Milliseconds of processor that each stage takes of a report, while the ledger grows from so many to so many. */
async function costOf(ledger: Ledger, from: number, to: number): Promise<ReadonlyMap<string, number>> {
  for (let number = from; number < to; number += 64) {
    const some = Array.from({ length: Math.min(64, to - number) }, (_, at) => madeUpEntry(number + at));
    await ledger.add(some);
  }
  const costs = new Map<string, number>();
  let last = process.cpuUsage();
  const onProgress = (stage: string): void => {
    const { user, system } = process.cpuUsage(last);
    last = process.cpuUsage();
    costs.set(stage, (costs.get(stage) ?? 0) + (user + system) / 1000 / (to - from));
  };
  await reconcile(ledger, { onProgress });
  return costs;
}

function sumOf(costs: ReadonlyMap<string, number>): number {
  return [...costs.values()].reduce((sum, one) => sum + one, 0);
}

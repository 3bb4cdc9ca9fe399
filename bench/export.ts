// Exports of fifty thousand attributions with the built command, as a user gives it: time from start to end and the most memory that
// the process held, format by format. Made-up reports are fed straight to a ledger and reconciled first.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import type { Format } from "../src/export/formats.ts";
import type { TableName } from "../src/export/table-names.ts";
import { openLedger } from "../src/ledger/open.ts";
import { reconcile } from "../src/reconcile/reconcile.ts";
import { madeUpEntry } from "./made-up-archive.ts";
import type { Figure } from "./measure.ts";
import { runParley } from "./run-parley.ts";

/** What holds the attributions, in each format that can have it; of reports and statements there are as many as make them up. */
const EXPORTS: readonly (readonly [TableName, Format])[] = [
  ["attributions", "csv"],
  ["attributions", "jsonl"],
  ["attributions", "parquet"],
  ["attributions", "annotations"],
  ["attributions", "brat"],
  ["attributions", "graphml"],
  ["attributions", "quotations"],
  ["statements", "csv"],
  ["reports", "bibtex"],
  ["acts", "plover"],
  ["actors", "dossier"],
];

export async function benchExport(attributions = 50_000): Promise<readonly Figure[]> {
  const folder = mkdtempSync(path.join(tmpdir(), "parley-bench-export-"));
  try {
    const file = path.join(folder, "export.db");
    const { held, busiest } = await fill(file, attributions);
    const figures: Figure[] = [];
    for (const [table, format] of EXPORTS) {
      const output = path.join(folder, `${table}.${format}`);
      const of = format === "dossier" ? ["--of", busiest] : [];
      const args = ["export", table, "--format", format, "--output", output, "--ledger", file, ...of];
      const { ms, peakMb } = await runParley(args);
      const name = `${table} as ${format}, of ${held.toLocaleString("en")} attributions`;
      figures.push({ name, value: ms / 1000, unit: "s", bar: { atMost: 10 } });
      figures.push({ name: "  memory, peak", value: peakMb, unit: "MB", bar: { atMost: 300 } });
    }
    return figures;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Adds reports until there are so many attributions; names the actor with most of them. */
async function fill(file: string, attributions: number): Promise<{ readonly held: number; readonly busiest: string }> {
  const ledger = await openLedger(file, { create: true });
  let held = 0;
  for (let number = 0; held < attributions; number += 64) {
    await ledger.add(Array.from({ length: 64 }, (_, at) => madeUpEntry(number + at)));
    held = (await ledger.counts()).attributions;
  }
  await reconcile(ledger);
  const [busiest] = (await ledger.facets({})).speaker;
  const [actor] = await ledger.actorsNamed(busiest?.value ?? "");
  await ledger.close();
  return { held, busiest: actor?.id ?? "" };
}

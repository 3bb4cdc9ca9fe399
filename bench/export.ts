// Exports of fifty thousand attributions with the built command, as a user gives it: time from start to end, on the clock and on the
// processor, and the most memory that the process held, format by format. Three thousand reports are made up and reconciled first, which
// takes some minutes; PARLEY_BENCH_LEDGER names one that is there instead.
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import type { Format } from "../src/export/formats.ts";
import type { TableName } from "../src/export/table-names.ts";
import { openLedger } from "../src/ledger/open.ts";
import { madeUpRetold } from "./made-up-retold.ts";
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
  ["acts", "csv"],
  ["acts", "graphml"],
  ["actors", "csv"],
  ["deal-terms", "csv"],
  ["positions", "graphml"],
  ["actors", "dossier"],
];

export async function benchExport(attributions = 50_000): Promise<readonly Figure[]> {
  const folder = mkdtempSync(path.join(tmpdir(), "parley-bench-export-"));
  try {
    const file = process.env.PARLEY_BENCH_LEDGER ?? path.join(folder, "export.db");
    const { held, busiest } = await filled(file, attributions);
    const figures: Figure[] = [];
    for (const [table, format] of EXPORTS) {
      const output = path.join(folder, `${table}.${format}`);
      const of = format === "dossier" ? ["--of", busiest] : [];
      const args = ["export", table, "--format", format, "--output", output, "--ledger", file, ...of];
      const { ms, cpuMs, peakMb } = await runParley(args);
      const name = `${table} as ${format}, of ${held.toLocaleString("en")} attributions`;
      figures.push({ name, value: ms / 1000, unit: "s", bar: { atMost: 10 } });
      figures.push({ name: "  of the processor", value: cpuMs / 1000, unit: "s" });
      figures.push({ name: "  memory, peak", value: peakMb, unit: "MB", bar: { atMost: 300 } });
      rmSync(output, { recursive: true });
    }
    return figures;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** A ledger of so many attributions, or the one that is there; and the actor that has most of them. */
async function filled(
  file: string,
  attributions: number,
): Promise<{ readonly held: number; readonly busiest: string }> {
  const ledger = existsSync(file) ? await openLedger(file) : await madeUpRetold(file, attributions);
  const { attributions: held } = await ledger.counts();
  const [busiest] = (await ledger.facets({})).speaker;
  const [actor] = await ledger.actorsNamed(busiest?.value ?? "");
  await ledger.close();
  return { held, busiest: actor?.id ?? "" };
}

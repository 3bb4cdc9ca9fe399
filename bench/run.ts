// `npm run bench`: times and memory, each beside what a user would otherwise pick, in one run on one machine. Keeps its
// last figures in bench/last.json with --keep, and says what has become slower since, measured against a library that
// has not changed, because these machines drift.
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { cpus } from "node:os";
import path from "node:path";
import { parseArgs } from "node:util";
import { benchAcross } from "./across.ts";
import { benchApi } from "./api.ts";
import { benchApp } from "./app.ts";
import { benchExport } from "./export.ts";
import { benchLedger } from "./ledger.ts";
import { benchMcp } from "./mcp.ts";
import { type Figure, isMet, line } from "./measure.ts";
import { benchPages } from "./pages.ts";
import { benchReader } from "./reader.ts";
import { benchTexts } from "./texts.ts";

const lastFile = path.join(import.meta.dirname, "last.json");
const yardstick = "  @mozilla/readability on linkedom, median";
const parts: Readonly<Record<string, () => Promise<readonly Figure[]>>> = {
  pages: benchPages,
  texts: benchTexts,
  reader: benchReader,
  ledger: benchLedger,
  across: () => benchAcross(),
  app: benchApp,
  mcp: () => benchMcp(),
  api: () => benchApi(),
  export: () => benchExport(),
};
/** Half an hour of one core: only where it is asked for. */
const long: typeof parts = { archive: () => benchAcross([1000, 10_000, 100_000]) };

interface Last {
  readonly date: string;
  readonly figures: Readonly<Record<string, number>>;
}

const { values, positionals } = parseArgs({ options: { keep: { type: "boolean" } }, allowPositionals: true });
const wanted = positionals.length > 0 ? positionals : Object.keys(parts);
console.log(
  `${cpus().length} × ${cpus()[0]?.model}, Node ${process.version}, ${new Date().toISOString().slice(0, 10)}`,
);
const figures: Figure[] = [];
for (const name of wanted) {
  const part = { ...parts, ...long }[name];
  if (part === undefined)
    throw new Error(`no such bench: "${name}"; there are ${Object.keys({ ...parts, ...long }).join(", ")}`);
  figures.push(...(await part()));
}
for (const figure of figures) console.log(line(figure));
for (const words of slower(figures)) console.log(words);
if (values.keep) keep(figures);
process.exitCode = figures.every(isMet) ? 0 : 1;

/** What takes a quarter longer than last time, once the machine's own change of speed is taken out. */
function slower(now: readonly Figure[]): readonly string[] {
  if (!existsSync(lastFile)) return [];
  const last = JSON.parse(readFileSync(lastFile, "utf8")) as Last;
  const ours = now.find((f) => f.name === yardstick)?.value;
  const theirs = last.figures[yardstick];
  if (ours === undefined || theirs === undefined) return [];
  return now.flatMap((figure) => {
    const before = last.figures[figure.name];
    if (before === undefined || figure.unit !== "ms" || figure.name.startsWith("  ")) return [];
    const times = figure.value / before / (ours / theirs);
    return times > 1.25 ? [`slower than on ${last.date}: ${figure.name}, ${times.toFixed(2)} times`] : [];
  });
}

function keep(now: readonly Figure[]): void {
  const last: Last = {
    date: new Date().toISOString().slice(0, 10),
    figures: Object.fromEntries(now.map((f) => [f.name, Number(f.value.toPrecision(4))])),
  };
  writeFileSync(lastFile, `${JSON.stringify(last, null, 2)}\n`);
}

// The HTTP interface at fifty thousand statements: how long each list takes to answer a page, from the request to the last byte, without
// a socket; what is made of all reports together the first time it is asked for; and a whole table.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { createApp } from "../src/api/app.ts";
import type { Ledger } from "../src/ledger/ledger.ts";
import { madeUpStatements } from "./made-up-statements.ts";
import { type Figure, median, timeMs } from "./measure.ts";

/** Pages as the app asks for them, of every list; each is also asked for the page behind it. */
const LISTS = [
  "/api/statements",
  "/api/statements?words=harbour",
  "/api/statements?kind=direct&since=2031-06-01",
  "/api/statements?independent=1",
  "/api/attributions",
  "/api/attributions?words=water",
  "/api/attributions?kind=direct&grade=named&since=2031-06-01",
  "/api/reports",
  "/api/reports?words=water",
  "/api/actors",
  "/api/actors?words=ad",
  "/api/deals",
  "/api/issues",
];

/** What takes longer the first time: it is made of every report, and kept until something is written. */
const OVER_ALL = ["/api/check", "/api/deals", "/api/issues"];

export async function benchApi(statements = 50_000): Promise<readonly Figure[]> {
  const folder = mkdtempSync(path.join(tmpdir(), "parley-bench-api-"));
  const ledger = await madeUpStatements(path.join(folder, "api.db"), statements);
  try {
    return await benchRoutes(ledger);
  } finally {
    await ledger.close();
    rmSync(folder, { recursive: true });
  }
}

/** Over a ledger that is there. */
export async function benchRoutes(ledger: Ledger): Promise<readonly Figure[]> {
  const rate = { perMinute: 1e9, atOnce: 1e9 };
  const app = createApp({ ledger, rate, onFault: (fault) => console.error(fault) });
  const ask = async (address: string): Promise<string> => {
    const answer = await app.request(address);
    const body = await answer.text();
    if (answer.status !== 200) throw new Error(`${address} answered ${answer.status}: ${body}`);
    return body;
  };
  const first: Figure[] = [];
  for (const address of OVER_ALL)
    first.push({ name: `  ${address}, the first time`, value: await timeMs(() => ask(address)), unit: "ms" });
  const pages: { readonly address: string; readonly ms: number; readonly wallMs: number }[] = [];
  for (const address of LISTS) {
    const { next } = JSON.parse(await ask(address)) as { readonly next: string | null };
    const more = next === null ? [] : [`${address}${address.includes("?") ? "&" : "?"}cursor=${next}`];
    for (const one of [address, ...more]) pages.push({ address: one, ...(await costOf(() => ask(one))) });
  }
  const slowest = pages.toSorted((a, b) => b.ms - a.ms)[0];
  const total = (JSON.parse(await ask("/api/statements?limit=1")) as { readonly total: number }).total;
  return [
    {
      name: `a page of a list at ${total} statements, median of ${pages.length}`,
      value: median(pages.map(({ ms }) => ms)),
      unit: "ms of processor",
      bar: { atMost: 50 },
    },
    { name: "  until it was there, median", value: median(pages.map(({ wallMs }) => wallMs)), unit: "ms" },
    { name: `  the slowest: ${slowest?.address.slice(0, 45)}`, value: slowest?.ms ?? 0, unit: "ms" },
    ...pages
      .filter(({ address }) => LISTS.includes(address))
      .map(({ address, ms }) => ({ name: `  ${address}`, value: ms, unit: "ms" })),
    ...first,
    { name: "  /api/facets", value: (await costOf(() => ask("/api/facets"))).ms, unit: "ms" },
    { name: "all attributions as CSV", value: await timeMs(() => ask("/api/attributions?format=csv")), unit: "ms" },
  ];
}

/** Of five calls the median, on the processor and by the clock: what else runs on the machine changes only the latter. */
async function costOf(work: () => Promise<unknown>): Promise<{ readonly ms: number; readonly wallMs: number }> {
  const [spent, waited]: [number[], number[]] = [[], []];
  for (let run = 0; run < 5; run++) {
    const before = process.cpuUsage();
    waited.push(await timeMs(work));
    const { user, system } = process.cpuUsage(before);
    spent.push((user + system) / 1000);
  }
  return { ms: median(spent), wallMs: median(waited) };
}

// Every id that a table gives has its page: the tables of the interface and of exports over a ledger that has something of everything.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import papaparse from "papaparse";
import { afterAll, beforeAll, expect, it } from "vitest";
import { createApp } from "../../src/api/app.ts";
import type { OpenApi } from "../../src/api/openapi.ts";
import { TABLES } from "../../src/export/table-names.ts";
import type { Ledger } from "../../src/ledger/ledger.ts";
import { richLedger } from "../api/rich-ledger.ts";
import { runParley } from "./run-parley.ts";

const folder = mkdtempSync(join(tmpdir(), "parley-cited-"));
const path = join(folder, "parley.db");
let ledger: Ledger;
beforeAll(async () => {
  ledger = await richLedger(path);
});
afterAll(async () => {
  await ledger.close();
  rmSync(folder, { recursive: true });
});

/** Reports and their records, statements and stories, actors and deals. */
const IDS = /\b(?:r[0-9a-f]{16}(?:\.[a-z]+\d+)?|[swd][0-9a-f]{12})\b/g;

it("shows whatever the tables of exports and of the interface name", async () => {
  const tables = [...(await exported()), ...(await answered())];
  const ids = new Set(tables.flatMap((table) => table.match(IDS) ?? []));
  const records = new Set([...ids].flatMap((id) => /\.([a-z]+)/.exec(id)?.[1] ?? []));
  expect([...records].toSorted()).toEqual(["a", "d", "e", "m", "o", "p", "q", "t"]);
  const lost: string[] = [];
  for (const id of ids) if ((await runParley(["show", id, "--ledger", path])).code !== 0) lost.push(id);
  expect(lost).toEqual([]);
}, 120_000);

it("names the record behind each finding, and the report alone only where it has none", async () => {
  const findings = ["check", "news"].map((what) => rowsOf(what));
  const [check = [], news = []] = await Promise.all(findings);
  const moves = papaparse.parse<Record<string, string>>((await exported())[TABLES.indexOf("deal-terms")] ?? "", {
    header: true,
    skipEmptyLines: true,
  }).data;
  const cited = [...check, ...news, ...moves].map(({ record = "" }) => record);
  expect(cited.length).toBeGreaterThan(5);
  expect(cited.filter((record) => !record.includes("."))).toEqual([]);
});

async function exported(): Promise<readonly string[]> {
  const runs = TABLES.map(async (table) => (await runParley(["export", table, "--ledger", path])).out);
  return Promise.all(runs);
}

const ask = (address: string): Promise<Response> =>
  Promise.resolve(
    createApp({ ledger, onFault: (fault) => expect.unreachable(String(fault)) }).request(`/api${address}`),
  );

async function rowsOf(what: string): Promise<readonly Record<string, string>[]> {
  const text = await (await ask(`/${what}?format=csv`)).text();
  return papaparse.parse<Record<string, string>>(text, { header: true, skipEmptyLines: true }).data;
}

/** Every list as a table, and of each noun the page of one. */
async function answered(): Promise<readonly string[]> {
  const { paths } = (await (await ask("/openapi.json")).json()) as OpenApi;
  const reports = (await ledger.reports({})).rows.map(({ id }) => id);
  const [actor, deal] = [
    (await ledger.actors({})).rows[0]?.id,
    ((await (await ask("/deals")).json()) as { rows: { id: string }[] }).rows[0]?.id,
  ];
  const lists = Object.keys(paths).filter((path) => !path.includes("{") && path !== "/events");
  const pages = [`/reports/${reports[0]}/links`, `/actors/${actor}`, `/actors/${actor}/regards`];
  const all = [...lists, ...reports.map((report) => `/reports/${report}`), ...pages, `/deals/${deal}`];
  const asked = all.map(async (address) => {
    const answer = await ask(`${address}?format=csv`);
    return answer.status === 200 ? answer.text() : "";
  });
  return Promise.all(asked);
}

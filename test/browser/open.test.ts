// `parley open` as a person runs it; here because it serves the built app.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { openLedger } from "../../src/ledger/open.ts";
import { sampleEntries } from "../api/sample-reports.ts";

let folder: string;
let file: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "parley-open-"));
  file = join(folder, "sample.db");
  const ledger = await openLedger(file, { create: true });
  await ledger.add(sampleEntries.slice(0, 2));
  await ledger.close();
});
afterAll(() => rm(folder, { recursive: true }));

function start(...args: readonly string[]) {
  const env = { ...process.env, DISPLAY: undefined, WAYLAND_DISPLAY: undefined };
  const child = spawn(process.execPath, ["src/cli/run.ts", "open", "--ledger", file, ...args], { env });
  const said = { output: "", errors: "" };
  child.stdout.on("data", (chunk) => {
    said.output += chunk;
  });
  child.stderr.on("data", (chunk) => {
    said.errors += chunk;
  });
  return { child, said };
}

it("prints its address, says where there is no desktop, serves the app, and stops quietly on Ctrl-C", async () => {
  const { child, said } = start("--port", "0");
  await expect.poll(() => said.output, { timeout: 20_000 }).toContain("no desktop browser");
  const address = /http:\/\/127\.0\.0\.1:\d+/.exec(said.output)?.[0] ?? "";
  expect(await (await fetch(`${address}/api/counts`)).json()).toMatchObject({ reports: 2 });
  expect(await (await fetch(`${address}/reports`)).text()).toContain('<div id="app">');

  const taken = start("--no-browser", "--port", new URL(address).port);
  const [code] = await once(taken.child, "exit");
  expect(code).toBe(1);
  expect(taken.said.errors).toMatch(/^parley: port-taken: Port \d+ is taken by another program: .+\n$/);

  child.kill("SIGINT");
  expect(await once(child, "exit")).toEqual([0, null]);
  expect(said.errors).toBe("");
});

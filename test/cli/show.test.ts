// parley show, run in this process over a ledger of made-up reports.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openLedger } from "../../src/ledger/open.ts";
import { entryOf } from "../ledger/example.ts";
import { runParley } from "./run-parley.ts";

const MORNING = entryOf({
  address: "morning.txt",
  outlet: "The Quay Courier",
  title: "Ferry talks resume",
  publishedAt: "2031-03-04",
  statements: [
    { speaker: "Ilse Marquand", says: "“The ferries stay shut”", kind: "direct" },
    { speaker: "Tomasz Reyl", says: "the toll could fall" },
  ],
});
const EVENING = entryOf({
  address: "evening.txt",
  publishedAt: "2031-03-05",
  statements: [{ speaker: "Ilse Marquand", says: "nothing was promised", status: "denied" }],
});
const { id } = MORNING.reading.article;

let folder: string;
let path: string;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "parley-show-"));
  path = join(folder, "parley.db");
  const ledger = await openLedger(path, { create: true });
  await ledger.add([MORNING, EVENING]);
  await ledger.close();
});
afterAll(() => rmSync(folder, { recursive: true }));

const show = (...args: readonly string[]) => runParley(["show", "--ledger", path, ...args]);

describe("parley show", () => {
  it("shows an actor over all reports: counts, reports and what was said last", async () => {
    const { code, out } = await show("ilse", "marquand");
    expect(code).toBe(0);
    expect(out).toMatch(
      /^Ilse Marquand\nperson · 2 reports, 2031-03-04 to 2031-03-05 · 2 attributions · w[0-7][0-9a-f]{11}\nalso Marquand \(2 reports, 2031-03-04 to 2031-03-05, first r[0-9a-f]{16}\)\n/,
    );
    expect(out).toContain(`${id}  2031-03-04 · The Quay Courier · Ferry talks resume · 1\n`);
    expect(out.indexOf("nothing was promised")).toBeLessThan(out.indexOf("The ferries stay shut"));
  });

  it("shows an actor by its id in a report", async () => {
    expect((await show(`${id}.p2`)).out).toMatch(/^Tomasz Reyl\n/);
  });

  it("shows a report as parley read does", async () => {
    const { out } = await show(id);
    expect(out).toMatch(/^Ferry talks resume\n/);
    expect(out).toContain("2 attributions by 2 speakers");
    expect(JSON.parse((await show(id, "--json")).out)).toEqual(MORNING.reading);
  });

  it("shows an attribution in its sentence, with source, cue and content and where they stand", async () => {
    const { out } = await show(`${id}.a1`);
    expect(out).toContain("\nIlse Marquand said: “The ferries stay shut”.\n");
    expect(out).toMatch(
      /\nsource +Ilse Marquand · characters 0–13\ncue +said · characters 14–18\ncontent +“The ferries stay shut” · characters 20–43\n/,
    );
    const coloured = await runParley(["show", "--ledger", path, `${id}.a1`], { hasColours: true });
    expect(coloured.out).toContain("\u001b[36mIlse Marquand\u001b[39m \u001b[33msaid\u001b[39m: \u001b[1m“The");
  });

  it.each([
    ["Ilse Markand", "did you mean Ilse Marquand?"],
    [`${id}.a9`, `did you mean ${id}.a1, ${id}.a2?`],
    [`${id.slice(0, -1)}z`, `did you mean ${id}?`],
    ["Qqq", 'search with "parley find"'],
  ])("says record-missing for %s: %s", async (what, hint) => {
    const { code, out, err } = await show(what);
    expect([code, out]).toEqual([1, ""]);
    expect(err).toMatch(/^parley: record-missing: There is no record "/);
    expect(err).toContain(hint);
  });
});

it("shows for a statement that is no more what took its place, and says so", async () => {
  const record = `${EVENING.reading.article.id}.${EVENING.reading.attributions[0]?.id}`;
  const statementOf = async (): Promise<string> => JSON.parse((await show(record, "--json")).out).statement;
  const before = await statementOf();
  await runParley(["corrections", "speaker", record, "Nadège Obuya", "--by", "Ines Vale", "--ledger", path]);
  const now = await statementOf();
  const { out, code } = await show(before);
  expect(code).toBe(0);
  expect(out).toContain(`${before} is now ${now}`);
  expect(out).toContain("Nadège Obuya");
  expect((await show(now)).out).not.toContain("is now");
});

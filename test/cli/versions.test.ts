// A file that was changed and added again: what parley show, parley check and parley export say of its versions.
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { runParley } from "./run-parley.ts";

const TEXT = `Ferry talks resume

The harbour board met on Monday. Ilse Marquand said: “The ferries will stay shut until the toll is dropped.”

Tomasz Reyl said the toll could fall by half before the summer.`;

let folder: string;
let path: string;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "parley-versions-"));
  path = join(folder, "parley.db");
  const file = join(folder, "ferry.txt");
  for (const text of [
    TEXT,
    TEXT,
    TEXT.replace("will stay shut until", "may open before").replace(/\n\nTomasz.*/, ""),
  ]) {
    writeFileSync(file, text);
    expect((await parley("add", file, "--reader", "rules")).code).toBe(0);
  }
});
afterAll(() => rmSync(folder, { recursive: true }));

const parley = (verb: string, ...args: readonly string[]) => runParley([verb, ...args, "--ledger", path]);

describe("a file that was changed and added again", () => {
  it("has two versions, and the second names the first", async () => {
    const rows = (await parley("export", "reports", "--format", "jsonl")).out.trim().split("\n");
    const [first, second] = rows.map((row) => JSON.parse(row));
    expect(rows).toHaveLength(2);
    expect(first).toMatchObject({ version: 1, versionOf: null });
    expect(second).toMatchObject({ version: 2, versionOf: first.id });
    const { out } = await parley("show", second.id);
    expect(out).toContain(`Version 2 of 2; the first is ${first.id}\n`);
    expect(out.replace(/\s+/g, " ")).toMatch(
      /changed Ilse Marquand: “The ferries will stay shut [^”]+” · r[0-9a-f]{16}\.a1 Ilse Marquand: “The ferries may open before/,
    );
    expect(out.replace(/\s+/g, " ")).toContain("vanished Tomasz Reyl: the toll could fall by half before the summer ·");
  });

  it("is for a person's eye, with what changed and what is gone", async () => {
    const { out } = await parley("check");
    expect(out).toContain("Quotations changed or gone in a later version: 1\n");
    expect(out.replace(/\s+/g, " ")).toContain(
      "1 paragraph taken out (in the order in which they were added: no date tells)",
    );
    const check = JSON.parse((await parley("check", "--json")).out);
    expect(check.counts.changedBetweenVersions).toBe(1);
    expect(check.changedBetweenVersions[0].changes).toMatchObject({
      changed: [{ after: { content: "“The ferries may open before the toll is dropped.”" } }],
      vanished: [{ speaker: "Tomasz Reyl" }],
    });
  });
});

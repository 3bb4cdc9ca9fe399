// parley demo reads the archive once, and every command that it names finds something.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type Ran, runParley } from "../cli/run-parley.ts";

let folder: string;
let first: Ran;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "parley-demo-"));
  first = await demo();
}, 60_000);
afterAll(() => rmSync(folder, { recursive: true }));

const demo = (): Promise<Ran> => runParley(["demo", "--no-open", "--ledger", join(folder, "demo.db")]);

test("it says what was read", () => {
  expect(first.code).toBe(0);
  expect(first.err).not.toContain("parley:");
  expect(first.out).toContain("27 reports added");
});

test("each command that it names finds something", async () => {
  const commands = [...first.out.matchAll(/^ {2}bin\/parley (.+)$/gm)].map(([, words = ""]) => argumentsOf(words));
  expect(commands).toHaveLength(3);
  for (const command of commands) {
    const { code, out, err } = await runParley(command);
    expect({ command, code, err }).toEqual({ command, code: 0, err: "" });
    expect(out).toMatch(/r[0-9a-f]{16}/);
  }
});

test("run again it adds nothing", async () => {
  const again = await demo();
  expect(again.code).toBe(0);
  expect(again.out).toContain("27 already there");
});

/** As a shell parts them: at white space, but not between double quotation marks. */
function argumentsOf(words: string): readonly string[] {
  return [...words.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, bare]) => quoted ?? bare ?? "");
}

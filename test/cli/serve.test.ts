// parley serve and parley token: who is let in, and that nobody is where no token was made.
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openLedger } from "../../src/ledger/open.ts";
import { runParley } from "./run-parley.ts";

let folder: string;
let file: string;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "parley-serve-"));
  file = join(folder, "tokens.txt");
  await (await openLedger(join(folder, "parley.db"), { create: true })).close();
});
afterAll(() => rmSync(folder, { recursive: true }));

const serve = (...args: readonly string[]) => runParley(["serve", "--ledger", join(folder, "parley.db"), ...args]);

describe("parley token", () => {
  it("prints a token once and keeps its hash, which only its owner may read", async () => {
    const { code, out, err } = await runParley(["token", "notebook", "--token-file", file]);
    expect([code, err]).toEqual([0, "It may read, and is not shown again.\n"]);
    expect(out).toMatch(/^parley_[\w-]{43}\n$/);
    expect(readFileSync(file, "utf8")).toMatch(/^notebook read [0-9a-f]{64}\n$/);
    expect(statSync(file).mode & 0o777).toBe(0o600);
  });

  it("adds another behind it, and none of the same name", async () => {
    expect((await runParley(["token", "desk", "--scope", "correct", "--token-file", file])).code).toBe(0);
    expect(readFileSync(file, "utf8")).toMatch(/^notebook read .*\ndesk correct .*\n$/);
    const again = await runParley(["token", "desk", "--token-file", file]);
    expect([again.code, again.out]).toEqual([2, ""]);
    expect(again.err).toContain('There is a token of the name "desk"');
  });

  it("takes a name that fits on a line, and a scope that there is", async () => {
    expect((await runParley(["token", "my notebook", "--token-file", file])).code).toBe(2);
    expect((await runParley(["token", "x", "--scope", "write", "--token-file", file])).code).toBe(2);
  });
});

describe("parley serve", () => {
  it("refuses to be reached from elsewhere without tokens", async () => {
    const empty = join(folder, "none.txt");
    writeFileSync(empty, "# nobody yet\n");
    for (const args of [
      ["--host", "0.0.0.0"],
      ["--host", "::"],
      ["--host", "archive.example", "--token-file", empty],
    ]) {
      const { code, err } = await serve(...args);
      expect([code, err]).toEqual([2, expect.stringContaining("there is no token to ask them for")]);
    }
  });

  it("says what is wrong with a file of tokens", async () => {
    const broken = join(folder, "broken.txt");
    writeFileSync(broken, "desk correct\n");
    const { code, err } = await serve("--token-file", broken);
    expect([code, err]).toEqual([1, expect.stringContaining("tokens-invalid: Line 1 of the tokens")]);
    const missing = await serve("--token-file", join(folder, "missing.txt"));
    expect(missing.err).toContain("cannot be read");
  });

  it("says that this machine has no such address", async () => {
    const { err } = await serve("--host", "192.0.2.1", "--token-file", file, "--port", "0");
    expect(err).toContain('This machine has no address "192.0.2.1"');
  });
});

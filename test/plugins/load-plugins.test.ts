import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { documentReader } from "../../src/cli/document-reader.ts";
import { configFor, loadPlugins } from "../../src/plugins/load-plugins.ts";
import { runParley } from "../cli/run-parley.ts";

const folder = mkdtempSync(path.join(tmpdir(), "parley-config-"));
afterAll(() => rmSync(folder, { recursive: true }));
function put(name: string, content: string): string {
  const file = path.join(folder, name);
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, content);
  return file;
}

describe("the configuration", () => {
  it("is the one that is named, else the one beside the ledger, else none", () => {
    const beside = put("own/parley.config.mjs", "");
    put("own/parley.config.js", "");
    expect(configFor("other.ts", path.join(folder, "own/a.db"))).toBe(path.resolve("other.ts"));
    expect(configFor(undefined, path.join(folder, "own/a.db"))).toBe(beside);
    expect(configFor(undefined, path.join(folder, "a.db"))).toBe(null);
    expect(configFor(undefined)).toBe(null);
  });

  it("is never one that lies with the reports", async () => {
    put("news/parley.config.mjs", "throw new Error('it ran');");
    put("news/a.txt", "“The gates stay shut,” Tomasz Reyl said.");
    const ledger = path.join(folder, "kept.db");
    const { code, err } = await runParley(["add", path.join(folder, "news"), "--ledger", ledger, "--reader", "rules"]);
    expect([code, err]).toEqual([0, ""]);
  });

  it.each([
    ["throw new Error('too early')", 'it does not load ("too early")'],
    ["export const plugins = []", "its default export is no configuration"],
    [
      "export default { plugins: [{ name: 'a', version: '1' }] }",
      "plugins.0: a finder, a source or an exporter is wanted",
    ],
    [
      "export default { plugins: [{ name: 'A b', version: '1', finder: { find() {} } }] }",
      "plugins.0.name: small letters",
    ],
    [
      "export default { plugins: [{ name: 'a', version: '1', finder: {} }] }",
      "plugins.0.finder.find: a function is wanted",
    ],
    [
      "const a = { name: 'a', version: '1', finder: { find() {} } }; export default { plugins: [a, a] }",
      "it has two plug-ins called a",
    ],
  ])("is refused with what is wrong: %s", async (content, what) => {
    const file = put(`bad/${content.length}.mjs`, content);
    await expect(loadPlugins(file)).rejects.toMatchObject({ code: "config-invalid" });
    await expect(loadPlugins(file)).rejects.toThrow(what);
  });

  it("is refused where it is not there, before anything is read", async () => {
    const { code, err } = await runParley([
      "read",
      path.join(folder, "news"),
      "--config",
      path.join(folder, "none.ts"),
    ]);
    expect(code).toBe(1);
    expect(err).toMatch(
      /^parley: config-invalid: The configuration ".+none\.ts" cannot be used, because there is no such file: .+\n$/,
    );
  });

  it("has part in every reading thread", async () => {
    const config = put(
      "threads/parley.config.mjs",
      `export default { plugins: [{ name: "signs", version: "1", finder: { find: () => [
        { source: [{ start: 0, end: 4 }], cue: [{ start: 5, end: 6 }], content: [{ start: 7, end: 16 }], confidence: 1 },
      ] } }] };`,
    );
    const reader = documentReader({ reader: "rules", config }, false);
    const bytes = new TextEncoder().encode("Reyl > The gates stay shut until the pilots are back.");
    const { model, attributions } = await reader.read({ uri: "a.txt", bytes, mediaType: "text/plain" });
    expect([model, attributions.map(({ cue }) => cue)]).toEqual(["rules-1+signs@1", [[{ start: 5, end: 6 }]]]);
    await reader.close();
  });
});

it("lets a plug-in write any table in a format of its own, and checks what it writes", async () => {
  put(
    "formats/parley.config.mjs",
    `const write = async function* (rows, table) { yield table + "\\n"; for await (const row of rows) yield row.content + "\\n"; };
    const wrong = () => [7];
    export default { plugins: [
      { name: "lines", version: "1", exporter: { format: "lines", write } },
      { name: "wrong", version: "1", exporter: { format: "wrong", write: wrong } },
    ] };`,
  );
  put("formats/a.txt", "“The gates stay shut,” Tomasz Reyl said.");
  const ledger = path.join(folder, "formats/a.db");
  await runParley(["add", path.join(folder, "formats/a.txt"), "--ledger", ledger, "--reader", "rules"]);
  const write = (format: string) => runParley(["export", "attributions", "--format", format, "--ledger", ledger]);
  expect(await write("lines")).toMatchObject({ code: 0, out: "attributions\n“The gates stay shut,”\n" });
  expect((await write("wrong")).err).toContain("plugin-failed: The plug-in wrong 1 gave a number to write");
  const { code, err } = await write("word");
  expect([code, err]).toEqual([2, expect.stringContaining("allowed choices are csv, ")]);
  expect(err).toContain("bibtex, lines, wrong.");
});

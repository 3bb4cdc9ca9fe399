import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { gzipSync } from "node:zlib";
import { afterAll, expect, it } from "vitest";
import { definePlugin, type SourceFile, type SourceReport } from "../../src/index.ts";
import { fileKinds } from "../../src/plugins/file-kinds.ts";
import { countSources } from "../../src/sources/count-sources.ts";
import { openSources } from "../../src/sources/open-sources.ts";

const folder = mkdtempSync(path.join(tmpdir(), "parley-kinds-"));
afterAll(() => rmSync(folder, { recursive: true }));
const file = (name: string, content: string | Uint8Array): string => {
  writeFileSync(path.join(folder, name), content);
  return path.join(folder, name);
};

/** Cuts a file at each sign. */
const parts = ({ bytes }: SourceFile): unknown =>
  new TextDecoder()
    .decode(bytes)
    .split("§")
    .map((text) => ({ text }));

const kindsOf = (read: (file: SourceFile) => unknown) =>
  fileKinds([
    definePlugin({ name: "parts", version: "1", source: { suffixes: ["Log"], read: read as () => SourceReport[] } }),
  ]);

async function readAt(given: string, read = parts): Promise<readonly string[]> {
  const told: string[] = [];
  for await (const item of openSources([given], { kinds: kindsOf(read) }))
    told.push(
      item.kind === "failure"
        ? `${path.basename(item.uri)}: ${item.error.code}: ${item.error.message}`
        : `${path.basename(item.document.uri)}: ${new TextDecoder().decode(item.document.bytes)}`,
    );
  return told;
}

it("makes a document of each report, before Parley would pass the file over, and in a walk too", async () => {
  const log = file("a.log", "One.§Two.");
  file("b.txt", "Three.");
  const both = ['a.log#1: {"text":"One."}', 'a.log#2: {"text":"Two."}'];
  expect(await readAt(log)).toEqual(both);
  expect(await readAt(folder)).toEqual([...both, "b.txt: Three."]);
  expect(await countSources([folder], undefined, kindsOf(parts))).toMatchObject({ documents: 2, isExact: false });
  rmSync(log);
});

it("is given the bytes of a packed file unpacked", async () => {
  expect(await readAt(file("c.log.gz", gzipSync("Four.")))).toEqual(['c.log.gz#1: {"text":"Four."}']);
});

it.each<readonly [string, (file: SourceFile) => unknown]>([
  ["gave no list of reports", () => "a text"],
  ["gave a report 1 that is none (text: it is empty)", () => [{ text: " " }]],
  ["gave a report 1 that is none (: Unrecognized key", () => [{ text: "a", words: "b" }]],
  ["gave a report 1 of more than 2 MB", () => [{ text: "a".repeat(3_000_000) }]],
  ['failed ("Error: half")', () => Promise.reject(new Error("half"))],
])("names a plug-in that %s", async (what, read) => {
  const [told = "", ...rest] = await readAt(file("d.log", "Five."), read as typeof parts);
  expect(rest).toEqual([]);
  expect(told).toMatch(/^d\.log: plugin-failed: The plug-in parts 1 /);
  expect(told).toContain(what);
});

it("keeps the reports that came before a plug-in failed", async () => {
  const half = function* () {
    yield { text: "First." };
    throw new Error("then nothing");
  };
  const told = await readAt(file("e.log", ""), half as unknown as typeof parts);
  expect(told).toEqual([
    'e.log#1: {"text":"First."}',
    expect.stringContaining('e.log: plugin-failed: The plug-in parts 1 failed ("Error: then nothing")'),
  ]);
});

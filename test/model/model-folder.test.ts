import { createHash } from "node:crypto";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, describe, expect, it } from "vitest";
import { openModelFolder } from "../../src/model/model-folder.ts";
import { ParleyError } from "../../src/schema/parley-error.ts";

const made: string[] = [];
afterEach(async () => {
  for (const folder of made.splice(0)) await rm(folder, { recursive: true });
});

const WEIGHTS = Uint8Array.of(8, 7, 18, 6, 112, 97, 114, 108, 101, 121);
const TOKENIZER = new TextEncoder().encode('{"model":{"vocab":{"[UNK]":0}}}');
const sha256 = (bytes: Uint8Array): string => createHash("sha256").update(bytes).digest("hex");

const settings = {
  name: "reader-1",
  files: { "reader.onnx": sha256(WEIGHTS), "tokenizer.json": sha256(TOKENIZER) },
  transitions: Array.from({ length: 7 }, (_, from) => Array.from({ length: 7 }, (__, to) => from - to / 10)),
  threshold: -0.4,
  innerThreshold: 0.1,
  calibration: { bias: -1, weights: [0.5, 0.25] },
};

/** A folder as training writes it, with some files changed, or left out where they are null. */
async function folderWith(changed: Readonly<Record<string, string | Uint8Array | null>> = {}): Promise<string> {
  const folder = await mkdtemp(path.join(tmpdir(), "parley-model-"));
  made.push(folder);
  const files = {
    "reader.json": JSON.stringify(settings),
    "reader.onnx": WEIGHTS,
    "tokenizer.json": TOKENIZER,
    ...changed,
  };
  for (const [name, bytes] of Object.entries(files))
    if (bytes !== null) await writeFile(path.join(folder, name), bytes);
  return folder;
}

async function errorOf(folder: string): Promise<ParleyError> {
  const error = await openModelFolder(folder).then(
    () => null,
    (thrown: unknown) => thrown,
  );
  if (!(error instanceof ParleyError)) throw new Error(`no ParleyError but ${String(error)}`);
  return error;
}

/** One sentence with the file and the way out, and nothing of the machinery. */
function expectToHelp({ message }: ParleyError, file: string): void {
  expect(message).toContain(file);
  expect(message).toContain("--reader rules");
  expect(message).toMatch(/^[A-Z][^\n]*[^.]\.$/);
  expect(message).not.toMatch(/ENOENT|Zod|JSON|Unexpected|\bat /);
}

describe("a model folder", () => {
  it("gives what was trained", async () => {
    const { settings: read, weights, tokenizer } = await openModelFolder(await folderWith());
    expect(read).toEqual(settings);
    expect([...weights]).toEqual([...WEIGHTS]);
    expect(tokenizer).toEqual({ model: { vocab: { "[UNK]": 0 } } });
  });

  it.each(["reader.json", "reader.onnx", "tokenizer.json"])("without %s is missing", async (name) => {
    const error = await errorOf(await folderWith({ [name]: null }));
    expect(error.code).toBe("model-missing");
    expectToHelp(error, name);
    expect(error.cause).toBeDefined();
  });

  it("that does not exist is missing", async () => {
    const folder = path.join(await folderWith(), "nowhere");
    expect((await errorOf(folder)).code).toBe("model-missing");
  });

  it("with a folder in a file's place is missing", async () => {
    const folder = await folderWith({ "reader.onnx": null });
    await mkdir(path.join(folder, "reader.onnx"));
    expect((await errorOf(folder)).code).toBe("model-missing");
  });

  it.each([
    ["reader.onnx", WEIGHTS],
    ["tokenizer.json", TOKENIZER],
  ] as const)("with a byte of %s changed, lost or added is damaged", async (name, bytes) => {
    const flipped = bytes.map((byte, i) => (i === 4 ? byte ^ 1 : byte));
    for (const changed of [flipped, bytes.slice(0, -1), Uint8Array.of(...bytes, 0), new Uint8Array(0)]) {
      const error = await errorOf(await folderWith({ [name]: changed }));
      expect(error.code).toBe("model-damaged");
      expectToHelp(error, name);
    }
  });

  const row = settings.transitions[0] ?? [];
  it.each([
    ["is empty", ""],
    ["is cut", JSON.stringify(settings).slice(0, -20)],
    ["is no JSON", "reader-1"],
    ["is no object", "[1, 2]"],
    ["is null", "null"],
    ["lacks a field", JSON.stringify({ ...settings, threshold: undefined })],
    ["has a field too many", JSON.stringify({ ...settings, seeds: 3 })],
    ["has another name than a version's", JSON.stringify({ ...settings, name: "../../reader" })],
    ["has six rows of transitions", JSON.stringify({ ...settings, transitions: settings.transitions.slice(1) })],
    ["has eight in a row", JSON.stringify({ ...settings, transitions: Array(7).fill([...row, 0]) })],
    ["has words for numbers", JSON.stringify({ ...settings, transitions: Array(7).fill(Array(7).fill("0")) })],
    ["has no number as threshold", JSON.stringify({ ...settings, threshold: null })],
    [
      "has a checksum that is none",
      JSON.stringify({ ...settings, files: { ...settings.files, "reader.onnx": "abc" } }),
    ],
    [
      "names another file",
      JSON.stringify({ ...settings, files: { ...settings.files, "other.onnx": sha256(WEIGHTS) } }),
    ],
  ])("whose reader.json %s is damaged", async (_, bytes) => {
    const error = await errorOf(await folderWith({ "reader.json": bytes }));
    expect(error.code).toBe("model-damaged");
    expectToHelp(error, "reader.json");
  });
});

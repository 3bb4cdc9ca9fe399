// docs/library.md: its example is a program that compiles and runs over the packed package, and prints what the page says.
import { readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import * as library from "../../src/index.ts";
import { type Packed, packParley, run } from "../library/packed.ts";

const page = readFileSync("docs/library.md", "utf8");
const [, program = "", printed = ""] = /```ts\n(.+?)```\n\n```text\n(.*?)```/s.exec(page) ?? [];
let packed: Packed;

/** Were the types not found, everything would be anything, and nothing here an error. */
const mistyped = `import { read, rules } from "parley-record";
const { attributions } = await read("A text.", rules);
// @ts-expect-error there is no such field
console.log(attributions[0]?.speakr);
// @ts-expect-error a reader is wanted
await read("A text.");
`;

beforeAll(() => {
  packed = packParley();
  writeFileSync(path.join(packed.folder, "package.json"), '{ "type": "module" }');
  writeFileSync(path.join(packed.folder, "talks.ts"), program);
  writeFileSync(path.join(packed.folder, "mistyped.ts"), mistyped);
}, 300_000);
afterAll(() => rmSync(packed.folder, { recursive: true }));

it("prints what the page says", () => {
  expect(run(process.execPath, ["talks.ts"], packed.folder)).toBe(printed);
}, 60_000);

it("compiles against the types of the package", () => {
  const config = {
    ...{ target: "es2024", module: "nodenext", strict: true, noEmit: true, exactOptionalPropertyTypes: true },
    ...{ types: ["node"], typeRoots: [path.resolve("node_modules/@types")], skipLibCheck: true },
  };
  const files = ["talks.ts", "mistyped.ts"];
  writeFileSync(path.join(packed.folder, "tsconfig.json"), JSON.stringify({ compilerOptions: config, files }));
  expect(run(path.resolve("node_modules/.bin/tsc"), ["-p", "."], packed.folder)).toBe("");
}, 120_000);

it("packs what runs and what is read, and nothing of the workshop", () => {
  expect(packed.files).toEqual(expect.arrayContaining(["bin/parley", "dist/index.d.ts", "models/reader/reader.onnx"]));
  expect(packed.files.filter((file) => /^(src|test|web|bench|training)\b|\.map$/.test(file))).toEqual([]);
});

it("names everything that the package gives", () => {
  for (const name of Object.keys(library)) expect(page).toContain(`\`${name}`);
});

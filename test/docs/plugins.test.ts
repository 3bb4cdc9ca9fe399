// docs/plugins.md builds its example from an empty folder: the files that it shows, installed as npm would, and the commands that it
// runs, with what they print. The same files lie in examples/.
import { execFileSync } from "node:child_process";
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { Reading } from "../../src/schema/reading.ts";

const page = readFileSync("docs/plugins.md", "utf8");
const files = new Map(
  [...page.matchAll(/^`([\w./-]+)`:\n\n```\w+\n(.*?)^```$/gms)].map(([, name = "", text = ""]) => [name, text]),
);
const parley = path.resolve("src/cli/run.ts");
let folder: string;

beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), "parley-plugins-"));
  for (const [name, text] of files) {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    writeFileSync(path.join(folder, name), text);
  }
  // As npm installs folders: by links. Parley itself stands there as its source, so that nothing must be built first.
  mkdirSync(path.join(folder, "node_modules"));
  mkdirSync(path.join(folder, "parley"));
  writeFileSync(path.join(folder, "parley/package.json"), '{ "type": "module", "exports": "./index.ts" }');
  writeFileSync(path.join(folder, "parley/index.ts"), `export * from ${JSON.stringify(path.resolve("src/index.ts"))};`);
  symlinkSync("../parley", path.join(folder, "node_modules/parley-record"));
  symlinkSync("../parley-plugin-minutes", path.join(folder, "node_modules/parley-plugin-minutes"));
});
afterAll(() => rmSync(folder, { recursive: true }));

function run(command: string): string {
  const [name, ...args] = command.split(" ");
  expect(name).toBe("parley");
  return execFileSync(process.execPath, [parley, ...args], { cwd: folder, encoding: "utf8", stdio: "pipe" });
}

it("shows the files of the example, and all of them", () => {
  const there = readdirSync("examples/minutes", { recursive: true }).map(String);
  const own = there.filter((name) => statSync(path.join("examples/minutes", name)).isFile());
  expect([...files.keys()].toSorted()).toEqual(own.toSorted());
  for (const [name, text] of files) expect(readFileSync(path.join("examples/minutes", name), "utf8")).toBe(text);
});

it("runs its commands, and they print what it says", () => {
  const [, shown = ""] = /```console\n\$ npm install [^\n]+\n(.+?)```/s.exec(page) ?? [];
  const steps = shown.split(/^\$ /m).slice(1);
  expect(steps).toHaveLength(2);
  for (const step of steps) {
    const [command = "", ...printed] = step.split("\n");
    const out = run(command);
    if (printed.join("") !== "") expect(out).toBe(printed.join("\n"));
  }
}, 60_000);

it("reads one file with the configuration that is named, and only then with plug-ins", () => {
  const [line = ""] = run("parley read lock.minutes --config parley.config.ts --reader rules --json").split("\n");
  expect(Reading.parse(JSON.parse(line)).model).toBe("rules-1+minutes@1.0.0");
  const bare = run("parley read lock.minutes --reader rules --json").trim().split("\n");
  expect(bare.map((one) => Reading.parse(JSON.parse(one)).model)).toEqual(["rules-1"]);
}, 60_000);

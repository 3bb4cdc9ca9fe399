// bin/parley before anything is loaded: which Node it takes, and the one sentence where it can take none.
import { spawnSync } from "node:child_process";
import { chmodSync, copyFileSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";

let clone: string;

beforeEach(() => {
  clone = mkdtempSync(path.join(tmpdir(), "parley-bin-"));
  mkdirSync(path.join(clone, "bin"));
  copyFileSync("bin/parley", path.join(clone, "bin/parley"));
});

afterEach(() => rmSync(clone, { recursive: true, force: true }));

/** A Node that only knows its version, at a place in the clone. */
function putNode(place: string, version: string): void {
  const file = path.join(clone, place);
  mkdirSync(path.dirname(file), { recursive: true });
  const isEnough = Number(version.split(".")[0]) >= 22;
  writeFileSync(
    file,
    `#!/bin/sh\ncase $1 in -e) exit ${isEnough ? 0 : 1};; --version) echo v${version};; *) echo "ran on ${version}: $@";; esac\n`,
  );
  chmodSync(file, 0o755);
}

function putBuild(): void {
  mkdirSync(path.join(clone, "dist/bin"), { recursive: true });
  writeFileSync(path.join(clone, "dist/bin/run.js"), "");
}

function run(file = path.join(clone, "bin/parley")): { status: number | null; out: string; err: string } {
  const ran = spawnSync(file, ["read", "a report.txt"], {
    env: { PATH: `${clone}/own:/usr/bin:/bin` },
    encoding: "utf8",
  });
  return { status: ran.status, out: ran.stdout, err: ran.stderr };
}

it("says what to do where the machine's Node is too old and none is pinned", () => {
  putNode("own/node", "18.19.0");
  putBuild();
  const { status, err } = run();
  expect(status).toBe(2);
  expect(err).toBe(
    `parley: this machine's Node is v18.19.0 and Parley needs 22.12 or later: run 'npm install' in ${clone}, which brings one.\n`,
  );
});

it("takes the pinned Node before an older one of the machine, and keeps arguments whole", () => {
  putNode("own/node", "18.19.0");
  putNode("node_modules/.bin/node", "24.0.0");
  putBuild();
  expect(run()).toEqual({
    status: 0,
    out: `ran on 24.0.0: --max-semi-space-size=16 ${clone}/dist/bin/run.js read a report.txt\n`,
    err: "",
  });
});

it("takes the machine's Node where that is new enough", () => {
  putNode("own/node", "22.20.0");
  putBuild();
  expect(run().out).toContain("ran on 22.20.0");
});

it("says how to build a clone that is not built", () => {
  putNode("own/node", "24.0.0");
  const { status, err } = run();
  expect([status, err]).toEqual([
    2,
    `parley: this clone is not built yet: run 'npm start' or 'npm run build' in ${clone}.\n`,
  ]);
});

it("finds its clone through a link", () => {
  putNode("own/node", "24.0.0");
  putBuild();
  symlinkSync(path.join(clone, "bin/parley"), path.join(clone, "link"));
  expect(run(path.join(clone, "link")).out).toContain(`${clone}/dist/bin/run.js`);
});

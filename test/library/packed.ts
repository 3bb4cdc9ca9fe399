// The package as a user gets it: built, packed with npm into a tarball, and unpacked where a program finds it, with the packages that
// it declares and no other. Nothing is fetched.
import { execFileSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

/** A folder in which a program can import "parley-record". */
export interface Packed {
  readonly folder: string;
  /** Every file of the package. */
  readonly files: readonly string[];
}

export function packParley(): Packed {
  const folder = mkdtempSync(path.join(tmpdir(), "parley-packed-"));
  const stage = path.join(folder, "stage");
  mkdirSync(stage);
  for (const part of [
    "package.json",
    "bin",
    "demo",
    "docs",
    "models",
    "LICENSE",
    "NOTICE",
    "CHANGELOG.md",
    "README.md",
  ])
    cpSync(part, path.join(stage, part), { recursive: true });
  const compiler = path.resolve("node_modules/.bin/tsc");
  run(compiler, ["-p", "tsconfig.build.json", "--outDir", path.join(stage, "dist")], ".");
  const packed = run("npm", ["pack", "--offline", "--json", "--pack-destination", folder], stage);
  const tarball = /"filename":\s*"([^"]+)"/.exec(packed)?.[1] ?? "";
  const modules = path.join(folder, "node_modules");
  mkdirSync(path.join(modules, "parley-record"), { recursive: true });
  run(
    "tar",
    ["-xzf", path.join(folder, tarball), "-C", path.join(modules, "parley-record"), "--strip-components=1"],
    ".",
  );
  linkDependencies(modules);
  const files = readdirSync(path.join(modules, "parley-record"), { recursive: true }).map(String);
  return { folder, files };
}

/** What package.json declares, out of this clone's own packages. */
function linkDependencies(modules: string): void {
  const { dependencies } = JSON.parse(readFileSync("package.json", "utf8")) as { dependencies: object };
  for (const name of Object.keys(dependencies)) {
    mkdirSync(path.dirname(path.join(modules, name)), { recursive: true });
    symlinkSync(path.resolve("node_modules", name), path.join(modules, name));
  }
}

export function run(command: string, args: readonly string[], cwd: string): string {
  return execFileSync(command, args, { cwd, encoding: "utf8", maxBuffer: 64 << 20, stdio: ["ignore", "pipe", "pipe"] });
}

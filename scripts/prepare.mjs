// What `npm start` and `npm test` do before anything else: install what package-lock.json names and put the pinned
// Node first on the path. Plain JavaScript for Node 18, because it runs before there is anything else.
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, lstatSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";

export const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const modules = path.join(root, "node_modules");
const bin = path.join(modules, ".bin");
const stamp = path.join(modules, ".parley-installed");

/** The environment of every step: this clone's tools and its pinned Node before the machine's own. */
export const environment = { ...process.env, PATH: `${bin}${path.delimiter}${process.env.PATH ?? ""}` };

/** Installs exactly what the lock file names, once for each version of it; ends with one sentence where it cannot. */
export function install() {
  const wanted = createHash("sha256")
    .update(readFileSync(path.join(root, "package-lock.json")))
    .digest("hex");
  if (existsSync(stamp) && readFileSync(stamp, "utf8") === wanted) return;
  // A linked node_modules belongs to another checkout (a git worktree), which installs it.
  if (existsSync(modules) && lstatSync(modules).isSymbolicLink()) return;
  console.log("Installing what package-lock.json names (once; a few minutes with what is built) …");
  // Not `npm ci`: it refuses a lock file without the packages of every platform, and this one was made where the
  // registry serves Linux's only. `--no-save` takes the same locked versions and leaves the lock file as it is.
  const old = isOldNode() ? bootNode() : null;
  const isDone = npm(["install", "--no-save"], { cwd: root, env: { ...process.env, ...old?.env } });
  if (old) rmSync(old.folder, { recursive: true });
  if (!isDone) stop(unreachable);
  if (!existsSync(path.join(bin, process.platform === "win32" ? "node.cmd" : "node"))) {
    stop(
      "the pinned Node was not installed, because npm runs no install scripts here: run 'npm install --no-save --ignore-scripts=false'.",
    );
  }
  writeFileSync(stamp, wanted);
}

const unreachable =
  "the packages could not be installed: see npm's message above; the npm registry must be reachable this once.";

function npm(args, options) {
  const ran = spawnSync("npm", [...args, "--no-audit", "--no-fund", "--loglevel=error"], {
    stdio: "inherit",
    ...options,
  });
  return ran.status === 0;
}

function isOldNode() {
  const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
  return major < 22 || (major === 22 && minor < 12);
}

/**
 * A current Node in a folder of its own, for npm itself to run on: under an old one it leaves out, without a word, the
 * compiled parts of packages that want a newer Node.
 */
function bootNode() {
  const { devDependencies } = JSON.parse(readFileSync(path.join(root, "package.json"), "utf8"));
  const folder = mkdtempSync(path.join(tmpdir(), "parley-node-"));
  if (!npm(["install", "--no-save", "--prefix", folder, `node@${devDependencies.node}`], {})) stop(unreachable);
  const first = path.join(folder, "node_modules", ".bin");
  return { folder, env: { PATH: `${first}${path.delimiter}${process.env.PATH ?? ""}` } };
}

/** Runs a tool of this clone with its output shown; true where it succeeded. */
export function run(command, args, options = {}) {
  const ran = spawnSync(command, args, { cwd: root, stdio: "inherit", env: environment, ...options });
  return ran.status === 0;
}

/** Compiles the command line and the web app into dist/. */
export function build() {
  return run("npm", ["run", "--silent", "build"]);
}

export function stop(message) {
  console.error(`parley: ${message}`);
  process.exit(1);
}

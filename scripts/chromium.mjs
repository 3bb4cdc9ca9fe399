// Finds the Chromium that the browser tests drive; on a Debian with root, installs it where there is none.
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";

const places = [
  process.env.PARLEY_CHROMIUM,
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
];

/** The path of a Chromium that starts, or null. On Ubuntu a snap's stand-in script exists but does not start. */
function find() {
  return places.find((place) => place && existsSync(place) && spawnSync(place, ["--version"]).status === 0) ?? null;
}

/** Debian itself: what Ubuntu calls chromium is a stand-in for a snap, which does not start without one. */
function isDebianWithRoot() {
  const release = existsSync("/etc/os-release") ? readFileSync("/etc/os-release", "utf8") : "";
  return /^ID="?debian"?$/m.test(release) && process.getuid?.() === 0;
}

function installFromDebian() {
  console.log("Installing Chromium from Debian's packages, for the browser tests …");
  const quiet = { stdio: ["ignore", "ignore", "inherit"], env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" } };
  spawnSync("apt-get", ["update", "-qq"], quiet);
  spawnSync("apt-get", ["install", "-y", "-qq", "--no-install-recommends", "chromium"], quiet);
}

/** The path of a Chromium that starts; null after saying in one sentence how to get one. */
export function ensureChromium() {
  if (find() === null && isDebianWithRoot()) installFromDebian();
  const found = find();
  if (found === null) {
    console.error(
      "parley: the browser tests need Chromium and none was found: install it (Debian: 'apt-get install chromium'; Ubuntu: Google's package or 'snap install chromium') or name one in PARLEY_CHROMIUM.",
    );
  }
  return found;
}

// `npm test`: every check of the project, in one go: build, types, lint, layers, unit, golden, property and browser
// tests. All of them run even where an earlier one fails; the closing line counts tests and checks.
import { existsSync, mkdirSync, readFileSync, rmSync } from "node:fs";
import path from "node:path";
import { ensureChromium } from "./chromium.mjs";
import { build, environment, install, root, run } from "./prepare.mjs";

install();
const results = path.join(root, "test-output");
rmSync(results, { recursive: true, force: true });
mkdirSync(results);
const totals = { passed: 0, failed: 0, skipped: 0 };

check("build", build);
check("types", () => run("npm", ["run", "--silent", "types"]));
check("lint, layers and unused code", () => run("npm", ["run", "--silent", "lint"]));
check("unit, golden and property tests", () => tests("unit"));
check("browser tests", () => {
  const chromium = ensureChromium();
  return chromium !== null && tests("browser", { PARLEY_CHROMIUM: chromium });
});

console.log(`\n${totals.passed} passed, ${totals.failed} failed, ${totals.skipped} skipped`);
process.exit(totals.failed === 0 ? 0 : 1);

/** One step; a failed one counts as one failure beside those of its tests, so that none can hide. */
function check(name, step) {
  console.log(`\n== ${name}`);
  const began = Date.now();
  const isGood = step();
  totals[isGood ? "passed" : "failed"] += 1;
  console.log(`== ${name}: ${isGood ? "done" : "FAILED"} in ${((Date.now() - began) / 1000).toFixed(1)} s`);
}

/** Runs one vitest project and adds its counts; a run that executed no test has failed. */
function tests(project, extra = {}) {
  const report = path.join(results, `${project}.json`);
  const args = ["run", "--project", project, "--reporter=default", "--reporter=json", `--outputFile.json=${report}`];
  const isGood = run("vitest", args, { env: { ...environment, ...extra } });
  if (!existsSync(report)) return false;
  const counts = JSON.parse(readFileSync(report, "utf8"));
  totals.passed += counts.numPassedTests;
  totals.failed += counts.numFailedTests;
  totals.skipped += counts.numPendingTests;
  return isGood && counts.numPassedTests > 0;
}

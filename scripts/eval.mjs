// `npm run eval`: every score that the annotated reports beside the project can give, printed as docs/evaluation.md
// keeps them. `npm run eval -- attribution pages` prints only those. Needs ../shared and python3; changes nothing.
import { existsSync } from "node:fs";
import path from "node:path";
import { build, install, root, run, stop } from "./prepare.mjs";

const shared = path.join(root, "../shared");
if (!existsSync(shared)) {
  stop(`the scores need the annotated reports in ${shared}, which are not part of this project: put them there.`);
}
install();
if (!build()) stop("the build failed: the compiler's message is above.");
const parley = path.join(root, "bin/parley");
const wanted = process.argv.slice(2);

const steps = [
  ["scores", [`${shared}/score/all.sh`, parley, ...wanted]],
  [
    "pages, Readability alone",
    shell(
      `node bench/readability-readings.ts >"$out" && "${shared}/score/pages.py" "${shared}/data/pages/ground-truth.json" "$out"`,
    ),
  ],
  [
    "the seed with furniture",
    shell(
      `"${parley}" read --json ${shared}/seeds/001*.txt >"$out" && "${shared}/score/report.py" "${shared}/gold/seed-001.json" "$out"`,
    ),
  ],
  [
    "statuses, meantime",
    shell(
      `"${shared}/score/read_texts.py" "${parley}" "${shared}/data/meantime/articles.jsonl" "$out" && node scripts/statuses.mjs "${shared}/data/meantime/articles.jsonl" <"$out"`,
    ),
  ],
  [
    "evidence, polnear/dev",
    shell(`"${parley}" read --json ${shared}/data/polnear/dev/text/*.txt | node scripts/soundness.mjs`),
  ],
  [
    "speakers, polnear/dev",
    shell(`"${parley}" read --json ${shared}/data/polnear/dev/text/*.txt | node scripts/unresolved-speakers.mjs`),
  ],
];
const failed = steps.filter(([name, command]) => {
  if (wanted.length > 0 && name !== "scores") return false;
  console.log(`\n== ${name}`);
  return !run("bash", command);
});
process.exit(failed.length === 0 ? 0 : 1);

/** A command line with a temporary file in $out that is gone afterwards. */
function shell(command) {
  return ["-c", `set -o pipefail; out=$(mktemp); trap 'rm -f "$out"' EXIT; ${command}`];
}

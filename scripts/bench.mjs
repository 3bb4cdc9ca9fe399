// `npm run bench`: builds and runs the benches. `npm run bench -- pages` runs one part; `-- --keep` keeps the figures.
import { build, install, run, stop } from "./prepare.mjs";

install();
if (!build()) stop("the build failed: the compiler's message is above.");
process.exit(run("node", ["bench/run.ts", ...process.argv.slice(2)]) ? 0 : 1);

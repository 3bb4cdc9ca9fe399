// `npm start`: install what is missing, build, read the demo archive and open the app.
import { build, install, root, run, stop } from "./prepare.mjs";

install();
console.log("Building …");
if (!build()) stop("the build failed: the compiler's message is above.");
process.exit(run(`${root}/bin/parley`, ["demo", ...process.argv.slice(2)]) ? 0 : 1);

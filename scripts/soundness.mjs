// Reads one Reading a line from standard input and counts what must never be: spans that are no place in the text,
// ids that name nothing. Part of `npm run eval`; exits 1 where there is a single fault.
import { createInterface } from "node:readline";
import { findFaults } from "../dist/reading/faults.js";
import { Reading } from "../dist/schema/reading.js";

let readings = 0;
let attributions = 0;
const faults = [];
for await (const line of createInterface({ input: process.stdin })) {
  const reading = Reading.parse(JSON.parse(line));
  readings += 1;
  attributions += reading.attributions.length;
  faults.push(...findFaults(reading).map((fault) => `${reading.article.file}: ${fault}`));
}
for (const fault of faults.slice(0, 20)) console.log(`  ${fault}`);
console.log(`${readings} readings, ${attributions} attributions, ${faults.length} faults`);
process.exit(readings > 0 && faults.length === 0 ? 0 : 1);

// How properties run. Promise: the same inputs each time, so that a red test says what the change broke and not
// what the day's luck found; `npm run explore` looks for what nobody has tried, with a new seed and 2,000 inputs each.
import fc from "fast-check";

const runs = Number(process.env.PARLEY_RUNS ?? 0);
fc.configureGlobal(runs > 0 ? { numRuns: runs } : { seed: 20_261_122 });

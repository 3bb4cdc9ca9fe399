// SQLite answers on the one thread that also serves: whoever goes through a whole ledger, query by query, would keep everybody else
// waiting until the end. Promise: no more than some milliseconds of queries, then a turn for what waits.
import { setImmediate as turn } from "node:timers/promises";
import type { KyselyPlugin } from "kysely";

/** As long may queries follow each other; a turn costs microseconds. */
const AT_A_STRETCH_MS = 10;

/** For a ledger of its own: the stretch is counted over all that is asked of it. */
export function takingTurns(): KyselyPlugin {
  let since = performance.now();
  return {
    transformQuery: ({ node }) => node,
    async transformResult({ result }) {
      if (performance.now() - since > AT_A_STRETCH_MS) {
        await turn();
        since = performance.now();
      }
      return result;
    },
  };
}

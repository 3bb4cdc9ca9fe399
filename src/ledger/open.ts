// Opens a ledger by where it lies. The one place that knows which implementations there are.
import type { Ledger } from "./ledger.ts";
import { connect, type OpenOptions } from "./sqlite/connect.ts";
import { SqliteLedger } from "./sqlite/sqlite-ledger.ts";

/**
 * The ledger in a file.
 * @throws ParleyError ledger-missing, ledger-locked, ledger-readonly, ledger-newer, ledger-invalid
 * @example const ledger = await openLedger("parley.db", { create: true });
 */
export async function openLedger(path: string, options: OpenOptions = {}): Promise<Ledger> {
  return new SqliteLedger(connect(path, options));
}

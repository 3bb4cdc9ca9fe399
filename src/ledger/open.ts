// Opens a ledger by where it lies. The one place that knows which implementations there are.
import type { Ledger } from "./ledger.ts";
import { connect, type OpenOptions } from "./sqlite/connect.ts";
import { SqliteLedger } from "./sqlite/sqlite-ledger.ts";
import { whenFree } from "./sqlite/write-lock.ts";

export interface OpenLedgerOptions extends OpenOptions {
  /** How long to wait, here and with every change, while another program writes, before giving up as ledger-locked. */
  readonly waitMs?: number;
}

/** Longer than any one step of another program takes; between its steps who waits comes in. */
const USUAL_WAIT_MS = 60_000;

/**
 * The ledger in a file.
 * @throws ParleyError ledger-missing, ledger-locked, ledger-readonly, ledger-newer, ledger-invalid
 * @example const ledger = await openLedger("parley.db", { create: true });
 */
export async function openLedger(
  path: string,
  { waitMs = USUAL_WAIT_MS, ...options }: OpenLedgerOptions = {},
): Promise<Ledger> {
  return new SqliteLedger(await whenFree(() => connect(path, options), waitMs), waitMs);
}

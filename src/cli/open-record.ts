// The ledger as commands that only read it want it: with the actors of all its reports joined. Promise: where that cannot
// be done (the file may only be read, or another program writes), what is there is shown as it is.
import type { Ledger } from "../ledger/ledger.ts";
import { openLedger } from "../ledger/open.ts";
import { ParleyError } from "../schema/parley-error.ts";
import { isBehind, reconcileLedger } from "./reconcile-ledger.ts";
import type { Session } from "./session.ts";

/** @throws ParleyError as openLedger */
export async function openRecord(path: string, session: Session): Promise<Ledger> {
  const ledger = await openLedger(path, { readonly: true });
  if (!(await isBehind(ledger, { session, path }))) return ledger;
  await ledger.close();
  await joinWhereAllowed(path, session);
  return openLedger(path, { readonly: true });
}

async function joinWhereAllowed(path: string, session: Session): Promise<void> {
  let ledger: Ledger | null = null;
  try {
    ledger = await openLedger(path, { waitMs: 500 });
    await reconcileLedger(ledger, { session, path });
  } catch (error) {
    const isBarred = error instanceof ParleyError && ["ledger-readonly", "ledger-locked"].includes(error.code);
    if (!isBarred) throw error;
  } finally {
    await ledger?.close();
  }
}

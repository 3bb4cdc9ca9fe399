// How a server writes to a ledger that it otherwise only reads.
import type { CorrectionDesk } from "../api/corrections.ts";
import { openLedger } from "../ledger/open.ts";
import { signatureOf } from "./signature.ts";

/** Opens the file for each change anew, one after another, so that other commands can write to it meanwhile. */
export function deskOver(path: string): CorrectionDesk {
  let last: Promise<unknown> = Promise.resolve();
  return {
    signer: signatureOf().by,
    write: (act) => {
      const next = last.then(async () => {
        const ledger = await openLedger(path);
        try {
          return await act(ledger);
        } finally {
          await ledger.close();
        }
      });
      last = next.catch(() => {});
      return next;
    },
  };
}

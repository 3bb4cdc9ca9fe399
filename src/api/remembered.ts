// What takes long to make of a whole ledger, kept for as long as nothing is written to it.
import type { ReadLedger } from "../ledger/ledger.ts";

/** Gives what `make` gives; makes it anew only where the ledger has changed since, and once for all who ask meanwhile. */
export function remembered<Value>(
  ledger: Pick<ReadLedger, "version">,
  make: () => Promise<Value>,
): () => Promise<Value> {
  let kept: { readonly version: string; readonly value: Promise<Value> } | null = null;
  return async () => {
    const version = await ledger.version();
    if (kept?.version === version) return kept.value;
    const made = { version, value: make() };
    kept = made;
    made.value.catch(() => {
      if (kept === made) kept = null;
    });
    return made.value;
  };
}

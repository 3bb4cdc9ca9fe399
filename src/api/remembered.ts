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

/** Answers that are held: of one who looks around, the searches that they come back to. */
const MOST_HELD = 50;

/** The same for what is asked in many ways, by what was asked: the last answers, as long as nothing is written. */
export function rememberedBy<Asked, Value>(
  ledger: Pick<ReadLedger, "version">,
  make: (asked: Asked) => Promise<Value>,
): (asked: Asked) => Promise<Value> {
  const held = new Map<string, () => Promise<Value>>();
  return (asked) => {
    const key = JSON.stringify(asked);
    const answer = held.get(key) ?? remembered(ledger, () => make(asked));
    held.delete(key);
    held.set(key, answer);
    const [oldest] = held.keys();
    if (held.size > MOST_HELD && oldest !== undefined) held.delete(oldest);
    return answer();
  };
}

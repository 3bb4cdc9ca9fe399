// What is said in other words than those that were searched: by the telling words it shares, in base form, as verify compares them.
// No model of meaning: "truce" does not find "ceasefire".
import type { AttributionRow, ReadLedger } from "../../ledger/ledger.ts";
import { findTerms, termsOf } from "../../ledger/words.ts";
import { contentWords, plainRun } from "./content-words.ts";

export interface NearRow {
  readonly row: AttributionRow;
  /** Of what tells in the words asked for, the share that it has: 0 to 1. */
  readonly share: number;
}

/** Attributions looked at; half of what tells must be shared. */
const LOOKED_AT = 100;
const LEAST_SHARE = 0.5;

/** Those that an exact search does not find, most shared first. */
export async function nearWords(
  ledger: Pick<ReadLedger, "nearAttributions">,
  words: string,
  limit: number,
): Promise<readonly NearRow[]> {
  const terms = termsOf(words);
  const asked = contentWords(plainRun(words));
  const all = [...asked.values()].reduce((sum, worth) => sum + worth, 0);
  // One word has no other words: its base form alone would be half of nothing.
  if (asked.size < 2) return [];
  const rows = await ledger.nearAttributions(words, LOOKED_AT);
  return rows
    .filter(({ contentText }) => terms.some((term) => findTerms(contentText, [term]).length === 0))
    .map((row) => ({ row, share: shareOf(asked, row) / all }))
    .filter(({ share }) => share >= LEAST_SHARE)
    .toSorted((a, b) => b.share - a.share || (a.row.id < b.row.id ? -1 : 1))
    .slice(0, limit);
}

function shareOf(asked: ReadonlyMap<string, number>, { contentText }: AttributionRow): number {
  const there = contentWords(plainRun(contentText));
  let shared = 0;
  for (const [word, worth] of asked) if (there.has(word)) shared += worth;
  return shared;
}

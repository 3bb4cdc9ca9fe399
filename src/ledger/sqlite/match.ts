// Words as an expression of SQLite's FTS5, in which each is a quoted string, so that none can be an operator.
import { termsOf } from "../words.ts";

/** A phrase without words, which no row matches. */
const NOTHING = '""';

/**
 * The expression that asks for all the words; null where nothing was typed, so that nothing restricts the search.
 * What was typed without a letter or digit in it (an emoji) asks for something that no text holds.
 * `truce "north bank"` → `"truce" "north bank"`.
 */
export function matchOf(words: string | undefined): string | null {
  if (words === undefined || words.trim() === "") return null;
  const terms = termsOf(words);
  return terms.length === 0 ? NOTHING : terms.map((term) => `"${term.join(" ")}"`).join(" ");
}

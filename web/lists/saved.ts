// Searches that a visitor keeps under a name, on this machine. A search is its address: who is given that sees the same.
import type { StoredList } from "../stored.ts";

export interface SavedSearch {
  readonly name: string;
  /** What stands behind the question mark of /attributions. */
  readonly query: string;
}

export const savedSearches: StoredList<SavedSearch> = { key: "parley.searches", isItem: isSaved };

/** With this search under its name; another that had the name is replaced. */
export function withSaved(all: readonly SavedSearch[], saved: SavedSearch): readonly SavedSearch[] {
  const others = all.filter(({ name }) => name !== saved.name);
  return [...others, saved].toSorted((a, b) => (a.name < b.name ? -1 : 1));
}

/** As JSON, each with its whole address, for whom one works with. */
export function exportedSearches(all: readonly SavedSearch[], origin: string): string {
  return `${JSON.stringify(
    all.map(({ name, query }) => ({ name, query, address: `${origin}/attributions?${query}` })),
    null,
    2,
  )}\n`;
}

function isSaved(value: unknown): value is SavedSearch {
  if (typeof value !== "object" || value === null) return false;
  const { name, query } = value as Partial<Record<keyof SavedSearch, unknown>>;
  return typeof name === "string" && typeof query === "string";
}

// Long lists in pieces that one statement can take.

/** Enough to spare the overhead of each statement, few enough for SQLite's limit of 32,766 parameters. */
const AT_ONCE = 100;

export function chunks<Item>(items: readonly Item[]): readonly (readonly Item[])[] {
  const count = Math.ceil(items.length / AT_ONCE);
  return Array.from({ length: count }, (_, at) => items.slice(at * AT_ONCE, (at + 1) * AT_ONCE));
}

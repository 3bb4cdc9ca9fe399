// Which pieces of an older text are which of a newer one, where their words changed. Linear in the words for any input.

export interface Pair {
  readonly older: number;
  readonly newer: number;
  /** 0 to 1: the share of words, by Dice (1945). */
  readonly share: number;
}

/** A word in more pieces tells nothing. */
const MOST_HOLDERS = 64;
/** Of the pieces that share words with another, so many are compared with it. */
const MOST_COMPARED = 8;

/** Each piece, given as its words, in one pair at most; those that share most are paired first, ties by place. */
export function alikePairs(
  older: readonly (readonly string[])[],
  newer: readonly (readonly string[])[],
  isPair: (pair: Pair) => boolean,
): readonly Pair[] {
  const sets = newer.map((words) => new Set(words));
  const holders = new Map<string, number[]>();
  for (const [at, words] of sets.entries())
    for (const word of words) {
      const known = holders.get(word);
      if (known === undefined) holders.set(word, [at]);
      else known.push(at);
    }
  const pairs = older.flatMap((words, at) => {
    const own = new Set(words);
    return nearest(own, holders)
      .map((other): Pair => ({ older: at, newer: other, share: dice(own, sets[other] ?? new Set()) }))
      .filter(isPair);
  });
  const [taken, takenNewer] = [new Set<number>(), new Set<number>()];
  return pairs
    .toSorted((a, b) => b.share - a.share || a.older - b.older || a.newer - b.newer)
    .filter((pair) => {
      if (taken.has(pair.older) || takenNewer.has(pair.newer)) return false;
      taken.add(pair.older);
      takenNewer.add(pair.newer);
      return true;
    });
}

function nearest(words: ReadonlySet<string>, holders: ReadonlyMap<string, readonly number[]>): readonly number[] {
  const counts = new Map<number, number>();
  for (const word of words) {
    const held = holders.get(word) ?? [];
    if (held.length <= MOST_HOLDERS) for (const at of held) counts.set(at, (counts.get(at) ?? 0) + 1);
  }
  const ranked = [...counts].toSorted(([a, m], [b, n]) => n - m || a - b);
  return ranked.slice(0, MOST_COMPARED).map(([at]) => at);
}

function dice(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let shared = 0;
  for (const word of a) if (b.has(word)) shared++;
  return a.size + b.size === 0 ? 0 : (2 * shared) / (a.size + b.size);
}

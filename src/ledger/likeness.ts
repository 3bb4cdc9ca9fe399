// How alike two names are, for "did you mean": by the runs of three letters they share.

/**
 * Dice's coefficient over letter trigrams, from 0 to 1 for the same name. "marquand" is much like "marquant" (over 0.6) and
 * not at all like "reyl" (0). Dice, Measures of the Amount of Ecologic Association Between Species, Ecology 26 (1945).
 */
export function likeness(a: string, b: string): number {
  const [first, second] = [trigramsOf(a), trigramsOf(b)];
  const shared = [...first].filter((trigram) => second.has(trigram)).length;
  return (2 * shared) / (first.size + second.size);
}

/** With two spaces before and one behind, so that how a name begins counts most. */
function trigramsOf(name: string): ReadonlySet<string> {
  const padded = `  ${name.slice(0, 100)} `;
  return new Set(Array.from({ length: padded.length - 2 }, (_, at) => padded.slice(at, at + 3)));
}

// Clusters: sets that grow by union, unless two of their members may not be together. A pair that is refused stays refused,
// so that no chain of likenesses brings two namesakes into one.

export class Clusters<Item> {
  readonly #of = new Map<Item, Set<Item>>();
  readonly #isContrary: (a: Item, b: Item) => boolean;

  constructor(items: readonly Item[], isContrary: (a: Item, b: Item) => boolean) {
    for (const item of items) this.#of.set(item, new Set([item]));
    this.#isContrary = isContrary;
  }

  /** The members of the cluster that holds it, itself among them. */
  of(item: Item): ReadonlySet<Item> {
    return this.#of.get(item) ?? new Set([item]);
  }

  /** All clusters, each once. */
  all(): readonly ReadonlySet<Item>[] {
    return [...new Set(this.#of.values())];
  }

  areOne(a: Item, b: Item): boolean {
    return this.of(a) === this.of(b);
  }

  mayJoin(a: Item, b: Item): boolean {
    for (const one of this.of(a)) for (const other of this.of(b)) if (this.#isContrary(one, other)) return false;
    return true;
  }

  /** Whether they are one afterwards. */
  join(a: Item, b: Item): boolean {
    if (this.areOne(a, b)) return true;
    if (!this.mayJoin(a, b)) return false;
    const [into, from] = [this.#of.get(a), this.#of.get(b)];
    if (into === undefined || from === undefined) return false;
    for (const item of from) {
      into.add(item);
      this.#of.set(item, into);
    }
    return true;
  }
}

// Sets that grow together, of which some may never be one. Promise: two that were parted stay in two sets, whatever is joined with either;
// the least member stands for its set.

export class Parted {
  readonly #heads: number[];
  /** By head: the heads of the sets that it may never be one with. */
  readonly #apart = new Map<number, Set<number>>();

  constructor(size: number) {
    this.#heads = Array.from({ length: size }, (_, at) => at);
  }

  headOf(at: number): number {
    let head = at;
    while (this.#heads[head] !== head) head = this.#heads[head] ?? head;
    for (let next = at; this.#heads[next] !== head; ) {
      const up = this.#heads[next] ?? head;
      this.#heads[next] = head;
      next = up;
    }
    return head;
  }

  /** Makes the sets of both one, where they may be. */
  join(one: number, other: number): void {
    const [a, b] = [this.headOf(one), this.headOf(other)];
    if (a === b || this.#apart.get(a)?.has(b) === true) return;
    const [kept, gone] = [Math.min(a, b), Math.max(a, b)];
    this.#heads[gone] = kept;
    const others = this.#apart.get(gone);
    if (others === undefined) return;
    this.#apart.delete(gone);
    for (const far of others) {
      this.#apart.get(far)?.delete(gone);
      this.#keepApart(far, kept);
    }
  }

  /** Keeps the sets of both apart from now on; nothing where they are one already. */
  part(one: number, other: number): void {
    const [a, b] = [this.headOf(one), this.headOf(other)];
    if (a !== b) this.#keepApart(a, b);
  }

  #keepApart(a: number, b: number): void {
    for (const [one, other] of [
      [a, b],
      [b, a],
    ] as const) {
      const known = this.#apart.get(one);
      if (known === undefined) this.#apart.set(one, new Set([other]));
      else known.add(other);
    }
  }
}

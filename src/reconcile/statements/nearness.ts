// How near groups are to each other, between average and single linkage (Lance and Williams 1967): mostly by all pairs of the two,
// and partly by their nearest pair, since one short wording is like few of many long ones. Promise: what a joined group is to
// the others follows from its parts, so that joining costs one row.

/** How much of two groups' odds is the average of all pairs; the rest is their nearest pair's. Tried on each event in turn. */
const ON_THE_WHOLE = 0.7;

/** Sums and highest odds over all pairs of two groups; those of a joined group follow from those of its parts. */
export class Nearness {
  readonly #sums: readonly Float64Array[];
  readonly #highest: readonly Float64Array[];

  private constructor(sums: readonly Float64Array[], highest: readonly Float64Array[]) {
    this.#sums = sums;
    this.#highest = highest;
  }

  static among(odds: readonly (readonly number[])[]): Nearness {
    const table = (): readonly Float64Array[] => odds.map((row) => Float64Array.from(row));
    return new Nearness(table(), table());
  }

  odds(at: number, other: number, pairs: number): number {
    const average = (this.#sums[at]?.[other] ?? 0) / pairs;
    return ON_THE_WHOLE * average + (1 - ON_THE_WHOLE) * (this.#highest[at]?.[other] ?? 0);
  }

  /** The second becomes part of the first. */
  join(at: number, other: number): void {
    put(this.#sums, at, (third) => (this.#sums[at]?.[third] ?? 0) + (this.#sums[other]?.[third] ?? 0));
    put(this.#highest, at, (third) => Math.max(this.#highest[at]?.[third] ?? 0, this.#highest[other]?.[third] ?? 0));
  }
}

function put(table: readonly Float64Array[], at: number, value: (third: number) => number): void {
  for (let third = 0; third < table.length; third++) {
    const now = value(third);
    table[at]?.fill(now, third, third + 1);
    table[third]?.fill(now, at, at + 1);
  }
}

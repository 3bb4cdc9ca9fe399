// Timing for the benches: medians over repeated runs in one process, so that what is compared shares its machine.

/** Milliseconds that one call takes. */
export async function timeMs(work: () => unknown): Promise<number> {
  const began = performance.now();
  await work();
  return performance.now() - began;
}

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

/** For each item the best of `rounds` calls, which is what the code costs when nothing else disturbs it. */
export async function bestOfEach<Item>(
  items: readonly Item[],
  work: (item: Item) => unknown,
  rounds = 3,
): Promise<readonly number[]> {
  const best = items.map(() => Number.POSITIVE_INFINITY);
  for (let round = 0; round < rounds; round++)
    for (const [i, item] of items.entries()) best[i] = Math.min(best[i] ?? 0, await timeMs(() => work(item)));
  return best;
}

/** A row of the bench: what was measured, its figure with unit, and the bar it must meet where there is one. */
export interface Figure {
  readonly name: string;
  readonly value: number;
  readonly unit: string;
  readonly bar?: { readonly atMost?: number; readonly atLeast?: number };
}

export function isMet(figure: Figure): boolean {
  const { atMost = Number.POSITIVE_INFINITY, atLeast = Number.NEGATIVE_INFINITY } = figure.bar ?? {};
  return figure.value <= atMost && figure.value >= atLeast;
}

export function line(figure: Figure): string {
  const bar = figure.bar;
  const must = bar === undefined ? "" : bar.atMost === undefined ? `≥ ${bar.atLeast}` : `≤ ${bar.atMost}`;
  const verdict = bar === undefined ? "" : isMet(figure) ? "met" : "MISSED";
  return `${figure.name.padEnd(64)} ${round(figure.value).padStart(9)} ${figure.unit.padEnd(11)} ${must.padEnd(8)} ${verdict}`;
}

function round(value: number): string {
  return value >= 100 ? value.toFixed(0) : value >= 10 ? value.toFixed(1) : value.toFixed(2);
}

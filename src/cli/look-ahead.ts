// Whether many items are coming, asked without losing any and without waiting long for a slow source.

export interface Ahead<Item> {
  readonly isFew: boolean;
  /** The items as if nobody had looked. */
  readonly items: AsyncIterable<Item>;
}

/**
 * @param many how many items are no longer few
 * @param patienceMs how long to wait for those behind the first; what comes later counts as not coming
 */
export async function lookAhead<Item>(
  source: AsyncIterable<Item>,
  { many, patienceMs }: { readonly many: number; readonly patienceMs: number },
): Promise<Ahead<Item>> {
  const iterator = source[Symbol.asyncIterator]();
  const seen: Promise<IteratorResult<Item>>[] = [];
  const late = timeout(patienceMs);
  try {
    for (let at = 0; at < many; at++) {
      const next = iterator.next();
      // What goes wrong with an item is for whoever takes it.
      next.catch(() => {});
      seen.push(next);
      const came = next.then(
        ({ done }) => done !== true,
        () => false,
      );
      const isThere = at === 0 ? await came : await Promise.race([came, late.over]);
      if (!isThere) return { isFew: true, items: again(iterator, seen) };
    }
    return { isFew: false, items: again(iterator, seen) };
  } finally {
    late.clear();
  }
}

function timeout(ms: number): { readonly over: Promise<false>; readonly clear: () => void } {
  let timer: NodeJS.Timeout | undefined;
  const over = new Promise<false>((resolve) => {
    timer = setTimeout(resolve, ms, false);
  });
  return { over, clear: () => clearTimeout(timer) };
}

async function* again<Item>(
  iterator: AsyncIterator<Item>,
  seen: readonly Promise<IteratorResult<Item>>[],
): AsyncGenerator<Item> {
  try {
    for (const one of seen) {
      const { done, value } = await one;
      if (done) return;
      yield value;
    }
    for (let next = await iterator.next(); !next.done; next = await iterator.next()) yield next.value;
  } finally {
    await iterator.return?.();
  }
}

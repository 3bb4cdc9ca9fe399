// Whether a second item comes behind the first, asked without losing either and without waiting long for a slow source.

export interface Ahead<Item> {
  readonly isOne: boolean;
  /** The items as if nobody had looked. */
  readonly items: AsyncIterable<Item>;
}

/** @param patienceMs how long to wait for the second; one that comes later counts as none */
export async function lookAhead<Item>(source: AsyncIterable<Item>, patienceMs: number): Promise<Ahead<Item>> {
  const iterator = source[Symbol.asyncIterator]();
  const first = await iterator.next();
  const second = first.done ? undefined : iterator.next();
  const isOne = second === undefined || !(await comesSoon(second, patienceMs));
  return { isOne, items: again(iterator, first, second) };
}

async function comesSoon<Item>(next: Promise<IteratorResult<Item>>, patienceMs: number): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<boolean>((resolve) => {
    timer = setTimeout(resolve, patienceMs, false);
  });
  // What goes wrong with the second is for whoever takes it.
  const came = next.then(
    ({ done }) => done !== true,
    () => false,
  );
  try {
    return await Promise.race([came, late]);
  } finally {
    clearTimeout(timer);
  }
}

async function* again<Item>(
  iterator: AsyncIterator<Item>,
  first: IteratorResult<Item>,
  second: Promise<IteratorResult<Item>> | undefined,
): AsyncGenerator<Item> {
  try {
    if (first.done) return;
    yield first.value;
    for (let next = await second; next !== undefined && !next.done; next = await iterator.next()) yield next.value;
  } finally {
    await iterator.return?.();
  }
}

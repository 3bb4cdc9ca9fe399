// Several items worked on at once, their results in the order of the items.
import { pMapIterable } from "p-map";

/** Results that wait for one before them, for each that is worked on: a long report must not stop the threads. */
const WAITING = 4;

/** @param width how many at once; one more is held ready */
export function abreast<Item, Result>(
  items: AsyncIterable<Item>,
  width: number,
  work: (item: Item) => Promise<Result>,
): AsyncIterable<Result> {
  if (width === 1) return pMapIterable(items, work, { concurrency: 1 });
  return pMapIterable(items, work, { concurrency: width + 1, backpressure: WAITING * width });
}

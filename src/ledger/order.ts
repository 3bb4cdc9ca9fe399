// Counts by their order of size: what decisions about actors are made by, so that one more report rarely changes any.

/** 0, 1, 2, 4, 8 …: the greatest power of two that is not above the count. */
export function orderOf(count: number): number {
  return count < 1 ? 0 : 2 ** Math.floor(Math.log2(count));
}

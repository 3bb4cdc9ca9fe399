// A random sample of rows that anybody can draw again: each row has a number by lot, of the seed and its id, and the least numbers are
// taken (bottom-k sampling, Cohen and Kaplan 2007). Promise: the same ledger and seed give the same sample, in whatever order reports
// were added; every row is as likely as any other.
import { createHash } from "node:crypto";

export interface Sample<Row> {
  /** In the order of their lots, which is a random one. */
  readonly rows: readonly Row[];
  /** How many rows there were to draw from. */
  readonly of: number;
}

/** Only the rows of the sample are held in memory. */
export async function sampleOf<Row>(
  rows: AsyncIterable<Row>,
  { size, seed, idOf }: { readonly size: number; readonly seed: number; readonly idOf: (row: Row) => string },
): Promise<Sample<Row>> {
  let kept: { readonly lot: string; readonly row: Row }[] = [];
  let [of, most] = [0, "g"];
  const cut = (): void => {
    kept = kept.toSorted((a, b) => (a.lot < b.lot ? -1 : 1)).slice(0, size);
    if (kept.length === size) most = kept.at(-1)?.lot ?? most;
  };
  for await (const row of rows) {
    of++;
    const lot = createHash("sha256")
      .update(`${seed}\n${idOf(row)}`)
      .digest("hex");
    if (lot >= most) continue;
    kept.push({ lot, row });
    if (kept.length >= size * 2) cut();
  }
  cut();
  return { rows: kept.map(({ row }) => row), of };
}

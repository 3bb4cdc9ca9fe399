// Runs of a page in the order of reading. The page is cut at the gutter that parts most lines; what runs across it (a headline, a
// caption) cuts the columns in two, so that they are read down to it, then it, then on below; each column is cut again the same way
// (a recursive XY cut over lines, after Nagy and Seth 1984). Promise: every run comes out once; time grows with lines times places
// where runs begin or end, of which sixty are looked at.
import { type Band, bandsAt, type Gaps, gapsIn, isParted, type PageLine } from "./bands.ts";
import { betweenColumns } from "./between-columns.ts";
import { inLines } from "./lines.ts";
import { ownSize, type Run } from "./run.ts";

/** Runs that are read one below the other, such as one column down to what cuts it. */
export type Block = readonly Run[];

const MOST_PLACES = 60;
const MOST_DEPTH = 6;

/** @param runs of a page, from the top down and of a line from the left */
export function inReadingOrder(runs: readonly Run[]): readonly Block[] {
  return cut(runs, ownSize(runs), 0);
}

function cut(runs: readonly Run[], own: number, depth: number): readonly Block[] {
  if (runs.length === 0) return [];
  const lines = inLines(runs);
  const gaps = lines.map(gapsIn);
  const place = depth < MOST_DEPTH ? widestUse(lines, gaps) : null;
  if (place === null) return [runs];
  const alone = betweenColumns(runs, place, own);
  const blocks: Block[] = [];
  // What this gutter does not part may have another, such as three columns below two, or a table in one of them.
  let rest: PageLine[] = [];
  const settle = (): void => {
    const isAll = rest.length === lines.length;
    blocks.push(...(isAll ? [runs] : cut(rest.flat(), own, depth + 1)));
    rest = [];
  };
  for (const band of bandsAt(place, lines, alone)) {
    const some = lines.slice(band.from, band.to);
    if (!isParted(band, gaps)) rest.push(...some);
    else {
      if (rest.length > 0) settle();
      const [left, right] = sidesOf(some, place);
      blocks.push(...cut(left, own, depth + 1), ...cut(right, own, depth + 1));
    }
  }
  if (rest.length > 0) settle();
  return blocks;
}

/** Where a column to the right begins such that most words stand in bands that it parts; null where nothing is parted. */
function widestUse(lines: readonly PageLine[], gaps: readonly Gaps[]): number | null {
  let [best, most] = [null as number | null, 0];
  for (const place of placesIn(lines)) {
    const used = bandsAt(place, lines).reduce((sum, band: Band) => sum + (isParted(band, gaps) ? band.width : 0), 0);
    if (used > most) [best, most] = [place, used];
  }
  return best;
}

/** Where runs begin, or a gutter behind where they end; those where most do. */
function placesIn(lines: readonly PageLine[]): readonly number[] {
  const counts = new Map<number, number>();
  const note = (at: number): void => {
    const place = Math.floor(at / 2) * 2;
    counts.set(place, (counts.get(place) ?? 0) + 1);
  };
  for (const line of lines)
    for (const { left, right, size } of line) {
      note(left);
      note(right + 0.5 * size);
    }
  const places = [...counts].filter(([, count]) => count >= 2);
  return places
    .toSorted(([a, many], [b, most]) => most - many || a - b)
    .slice(0, MOST_PLACES)
    .map(([place]) => place);
}

function sidesOf(lines: readonly PageLine[], place: number): readonly [Run[], Run[]] {
  const [left, right]: [Run[], Run[]] = [[], []];
  for (const line of lines) for (const run of line) (run.left >= place - 0.5 ? right : left).push(run);
  return [left, right];
}

// Runs of a page in the order of reading. The page is cut at the gutter that parts most lines; what runs across it (a headline, a
// caption) cuts the columns in two, so that they are read down to it, then it, then on below; each column is cut again the same way
// (a recursive XY cut over lines, after Nagy and Seth 1984). Promise: every run comes out once; time grows with runs times places
// where runs begin, of which a few hundred are looked at.
import type { Run } from "./run.ts";

/** Runs that are read one below the other, such as one column down to what cuts it. */
export type Block = readonly Run[];

const MOST_PLACES = 200;
const MOST_DEPTH = 6;
/** On either side, for it to be a column and not a word that stands apart. */
const FEWEST_RUNS = 3;

export function inReadingOrder(runs: readonly Run[], depth = 0): readonly Block[] {
  const gutter = depth < MOST_DEPTH ? widestUse(runs) : null;
  if (gutter === null) return runs.length === 0 ? [] : [runs];
  return bandsAt(gutter, runs).flatMap((band): readonly Block[] =>
    isParted(band)
      ? [...inReadingOrder(band.left, depth + 1), ...inReadingOrder(band.right, depth + 1)]
      : [[...band.left, ...band.right, ...band.across].toSorted((a, b) => a.y - b.y || a.left - b.left)],
  );
}

/** Runs between two that cross the gutter, or those that cross it. */
interface Band {
  readonly left: Run[];
  readonly right: Run[];
  readonly across: Run[];
}

/** Where a column to the right begins such that most runs stand in bands that it parts; null where nothing is parted. */
function widestUse(runs: readonly Run[]): number | null {
  let [best, most] = [null as number | null, 0];
  for (const place of placesIn(runs)) {
    const parted = bandsAt(place, runs).filter(isParted);
    const used = parted.reduce((sum, { left, right }) => sum + left.length + right.length, 0);
    if (used > most) [best, most] = [place, used];
  }
  return best;
}

/** Where runs begin, to two points; those where most begin. */
function placesIn(runs: readonly Run[]): readonly number[] {
  const counts = new Map<number, number>();
  for (const { left } of runs) {
    const place = Math.floor(left / 2) * 2;
    counts.set(place, (counts.get(place) ?? 0) + 1);
  }
  const places = [...counts].filter(([, count]) => count >= 2);
  return places
    .toSorted(([a, many], [b, most]) => most - many || a - b)
    .slice(0, MOST_PLACES)
    .map(([place]) => place);
}

function bandsAt(place: number, runs: readonly Run[]): readonly Band[] {
  const bands: Band[] = [];
  for (const run of runs) {
    const last = bands.at(-1);
    const side = last !== undefined && endsHeadline(run, last.across.at(-1), place) ? "across" : sideOf(run, place);
    const fits = last !== undefined && (side === "across") === last.across.length > 0;
    const band = fits ? last : { left: [], right: [], across: [] };
    if (!fits) bands.push(band);
    band[side].push(run);
  }
  return bands;
}

function sideOf(run: Run, place: number): keyof Band {
  if (run.left >= place - 0.5) return "right";
  // So much white must be left of the place for it to be a gutter.
  return run.right <= place - 0.4 * run.size ? "left" : "across";
}

/** The short last line of what runs across: close below it, of its size, and beginning where it begins. */
function endsHeadline(run: Run, above: Run | undefined, place: number): boolean {
  if (above === undefined || above.right < place) return false;
  const isNear = run.y > above.y && run.y - above.y < 1.6 * run.size;
  return isNear && Math.abs(run.size - above.size) < 0.05 * run.size && Math.abs(run.left - above.left) < 2;
}

/** Columns beside each other: several lines each, at the same height for a good part. */
function isParted({ left, right }: Band): boolean {
  if (left.length < FEWEST_RUNS || right.length < FEWEST_RUNS) return false;
  const [a, b] = [left, right].map((side) => ({ top: side[0]?.y ?? 0, bottom: side.at(-1)?.y ?? 0 }));
  if (a === undefined || b === undefined) return false;
  const shared = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
  return shared > 0.3 * Math.min(a.bottom - a.top, b.bottom - b.top);
}

// What stands in the margins of pages and belongs to no report: running heads and feet, which come again on other pages, and the
// numbers of pages. Promise: only lines at the very top or bottom of a page are ever taken.
import type { Run } from "./run.ts";

/** Lines at either end of a page that may be a head or a foot, and the part of its height in which they stand. */
const OUTER_LINES = 3;
const OUTER_PART = 0.16;

const NUMBER_OF_PAGE =
  /^(?:page|p\.|pg\.?)?\s?[-–—|([]?\s?(?:\d{1,4}|[ivxl]{1,6})(?:\s?(?:of|\/|-)\s?\d{1,4})?\s?[-–—|)\]]?$/i;

export interface PageRuns {
  readonly height: number;
  readonly runs: readonly Run[];
}

/** The pages without their margins. Two pages that begin alike have a running head; one alone shows none. */
export function withoutMargins(pages: readonly PageRuns[]): readonly PageRuns[] {
  const outer = pages.map(outerOf);
  const pagesWith = new Map<string, number>();
  for (const runs of outer)
    for (const key of new Set(runs.map(({ text }) => keyOf(text)))) pagesWith.set(key, (pagesWith.get(key) ?? 0) + 1);
  // A head may stand on every other page only.
  const least = Math.max(2, Math.ceil(pages.length / 4));
  return pages.map(({ height, runs }, at) => {
    const margins = new Set(
      (outer[at] ?? []).filter(({ text }) => NUMBER_OF_PAGE.test(text) || (pagesWith.get(keyOf(text)) ?? 0) >= least),
    );
    return { height, runs: runs.filter((run) => !margins.has(run)) };
  });
}

function outerOf({ height, runs }: PageRuns): readonly Run[] {
  const lines = [...new Set(runs.map(({ y }) => y))];
  const [first, last] = [lines.slice(0, OUTER_LINES).at(-1) ?? 0, lines.slice(-OUTER_LINES)[0] ?? height];
  return runs.filter(
    ({ y }) => (y <= first && y < OUTER_PART * height) || (y >= last && y > (1 - OUTER_PART) * height),
  );
}

/** Numbers of pages and dates in it change from page to page. */
function keyOf(text: string): string {
  return text.toLowerCase().replace(/\d+/g, "#");
}

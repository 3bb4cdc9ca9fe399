// What stands in the margins of pages and belongs to no report: running heads and feet, which come again on other pages, and the
// numbers of pages. Promise: only lines at the very top or bottom of a page are ever taken.
import { inLines } from "./lines.ts";
import type { Run } from "./run.ts";

/** Lines at either end of a page that may be a head or a foot, and the part of its height in which they stand. */
const OUTER_LINES = 3;
const OUTER_PART = 0.16;

const NUMBER_OF_PAGE = /^(?:page|p\.|pg\.?)?\s?[-–—|([]?\s?(?:#|[ivxl]{1,6})(?:\s?(?:of|\/|-)\s?#)?\s?[-–—|)\]]?$/i;

export interface PageRuns {
  readonly height: number;
  readonly runs: readonly Run[];
}

/** Of the size of the font: what stands farther from the rest of its line is a piece of its own, as a date at the end of a head is. */
const PIECE_GAP = 2.5;

interface Piece {
  readonly runs: readonly Run[];
  readonly key: string;
}

/** The pages without their margins. Two pages that begin alike have a running head; one alone shows none. */
export function withoutMargins(pages: readonly PageRuns[]): readonly PageRuns[] {
  const outer = pages.map(outerOf);
  const pagesWith = new Map<string, number>();
  for (const lines of outer)
    for (const key of new Set(lines.flat().map((piece) => piece.key)))
      pagesWith.set(key, (pagesWith.get(key) ?? 0) + 1);
  // A head may stand on every other page only.
  const least = Math.max(2, Math.ceil(pages.length / 4));
  const isAgain = ({ key }: Piece): boolean => NUMBER_OF_PAGE.test(key) || (pagesWith.get(key) ?? 0) >= least;
  return pages.map(({ height, runs }, at) => {
    const margins = new Set(
      (outer[at] ?? []).flatMap((line) => {
        // A word of the report may end a line on two pages; a head has its line for itself.
        const again = line.filter(isAgain);
        const isSure = again.length === line.length || again.some(({ key }) => key.split(" ").length > 2);
        return isSure && !(line.length === 1 && isEndOfSentence(line)) ? again.flatMap((piece) => piece.runs) : [];
      }),
    );
    return { height, runs: runs.filter((run) => !margins.has(run)) };
  });
}

/** "their place." is what a column ends with, on whatever page. */
function isEndOfSentence([piece]: readonly Piece[]): boolean {
  return /\p{Ll}[.!?]["'”’»]?$/u.test(piece?.key ?? "") && (piece?.key ?? "").split(" ").length <= 3;
}

function outerOf({ height, runs }: PageRuns): readonly (readonly Piece[])[] {
  const lines = inLines(runs);
  const yOf = (line: readonly Run[] | undefined): number => line?.[0]?.y ?? 0;
  return lines
    .filter(
      (line, at) =>
        (at < OUTER_LINES && yOf(line) < OUTER_PART * height) ||
        (at >= lines.length - OUTER_LINES && yOf(line) > (1 - OUTER_PART) * height),
    )
    .map(piecesOf);
}

function piecesOf(line: readonly Run[]): readonly Piece[] {
  const pieces: Run[][] = [];
  for (const run of line) {
    const last = pieces.at(-1)?.at(-1);
    if (last === undefined || run.left - last.right > PIECE_GAP * run.size) pieces.push([run]);
    else pieces.at(-1)?.push(run);
  }
  return pieces.map((some) => ({ runs: some, key: keyOf(some.map(({ text }) => text).join(" ")) }));
}

/** Numbers of pages and dates in it change from page to page. */
function keyOf(text: string): string {
  return text.toLowerCase().replace(/\d+/g, "#");
}

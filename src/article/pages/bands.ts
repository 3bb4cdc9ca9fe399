// Lines of a page at one place across it → bands: lines that the place parts into a left and a right, and lines that run across. A gutter
// is told from words that happen to stand apart by its white and by an edge: it is wider than what stands between words, and most
// lines on one side of it begin, or end, at one place.
import type { Run } from "./run.ts";

/** From the left. */
export type PageLine = readonly Run[];

export interface Band {
  /** Of the lines. */
  readonly from: number;
  to: number;
  readonly isAcross: boolean;
  /** Where lines end left of the place and begin right of it. */
  readonly ends: number[];
  readonly begins: number[];
  /** Of the baselines on either side. */
  readonly left: Stretch;
  readonly right: Stretch;
  /** Of all words in it. */
  width: number;
}

interface Stretch {
  top: number;
  bottom: number;
}

/** Of the size of the font: so much white must be left of a place for it to be a gutter. */
const GUTTER = 0.4;
/** On either side, for it to be a column and not a word that stands apart. */
const FEWEST_LINES = 3;
/** Where the white is narrower than this, more lines must agree. */
const WIDE_GUTTER = 0.8;
const FEWEST_NEAR_LINES = 5;
/** How much wider a gutter is than what stands between most words beside it. */
const WIDER = 1.15;
/** Of the lines of a side, those that share its edge. A column of many short paragraphs has about as many indents. */
const EDGE = 0.4;
/** Points between places that count as one. */
const SAME_PLACE = 2.5;

/** @param alone what runs across though it is short */
export function bandsAt(
  place: number,
  lines: readonly PageLine[],
  alone: ReadonlySet<Run> = new Set(),
): readonly Band[] {
  const bands: Band[] = [];
  for (const [at, line] of lines.entries()) {
    const right = line.findIndex(({ left }) => left >= place - 0.5);
    const [before, behind] = [right < 0 ? line.at(-1) : line[right - 1], right < 0 ? undefined : line[right]];
    const last = bands.at(-1);
    const above = last?.isAcross === true ? lines[at - 1] : undefined;
    const isAcross =
      (before !== undefined && before.right > place - GUTTER * before.size) ||
      (alone.size > 0 && line.some((run) => alone.has(run))) ||
      (behind === undefined && endsHeadline(line, above, place));
    const band = last?.isAcross === isAcross ? last : emptyBand(at, isAcross);
    if (band !== last) bands.push(band);
    band.to = at + 1;
    for (const run of line) band.width += run.right - run.left;
    if (before !== undefined) note(before, before.right, band.ends, band.left);
    if (behind !== undefined) note(behind, behind.left, band.begins, band.right);
  }
  return bands;
}

function emptyBand(from: number, isAcross: boolean): Band {
  const [left, right] = [
    { top: Number.POSITIVE_INFINITY, bottom: Number.NEGATIVE_INFINITY },
    { top: Number.POSITIVE_INFINITY, bottom: Number.NEGATIVE_INFINITY },
  ];
  return { from, to: from, isAcross, ends: [], begins: [], left, right, width: 0 };
}

function note({ y }: Run, place: number, places: number[], stretch: Stretch): void {
  places.push(place);
  stretch.top = Math.min(stretch.top, y);
  stretch.bottom = Math.max(stretch.bottom, y);
}

/** The short last line of what runs across: close below it, of its size, and beginning where it begins. */
function endsHeadline(line: PageLine, above: PageLine | undefined, place: number): boolean {
  const [run, first, last] = [line[0], above?.[0], above?.at(-1)];
  if (run === undefined || first === undefined || last === undefined || last.right < place) return false;
  const isNear = run.y > first.y && run.y - first.y < 1.6 * run.size;
  return isNear && Math.abs(run.size - first.size) < 0.05 * run.size && Math.abs(run.left - first.left) < 2;
}

/**
 * Columns beside each other: several lines each, at the same height for a good part, and a gutter between them.
 * @param gaps between the words of each line, as `gapsIn` gives them
 */
export function isParted({ from, to, isAcross, ends, begins, left, right }: Band, gaps: readonly Gaps[]): boolean {
  const fewest = Math.min(ends.length, begins.length);
  if (isAcross || fewest < FEWEST_LINES) return false;
  const shared = Math.min(left.bottom, right.bottom) - Math.max(left.top, right.top);
  if (shared <= 0.3 * Math.min(left.bottom - left.top, right.bottom - right.top)) return false;
  const [end, begin] = [ends.reduce((a, b) => Math.max(a, b)), begins.reduce((a, b) => Math.min(a, b))];
  const white = begin - end;
  const size = (left.bottom - left.top) / Math.max(1, ends.length - 1) / 1.2;
  if (white <= 0 || (fewest < FEWEST_NEAR_LINES && white <= WIDE_GUTTER * Math.min(size, 20))) return false;
  if (Math.max(shareAt(end, ends), shareAt(begin, begins)) < EDGE) return false;
  return white >= WIDER * usualGap(gaps.slice(from, to));
}

function shareAt(edge: number, places: readonly number[]): number {
  let near = 0;
  for (const place of places) if (Math.abs(place - edge) <= SAME_PLACE) near++;
  return near / places.length;
}

/** Of one line: the white between its runs, and 0 for each space inside of one. */
export type Gaps = readonly number[];

export function gapsIn(line: PageLine): Gaps {
  return line.flatMap(({ text, left }, at) => {
    const before = line[at - 1];
    const inside = Array.from({ length: Math.min(20, text.split(" ").length - 1) }, () => 0);
    return before === undefined ? inside : [left - before.right, ...inside];
  });
}

/** Between two words; 0 where most stand so near that they are in one run. */
function usualGap(gaps: readonly Gaps[]): number {
  return gaps.flat().toSorted((a, b) => a - b)[Math.floor(gaps.flat().length / 2)] ?? 0;
}

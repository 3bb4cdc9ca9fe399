// Pieces of text of a page → runs: what stands on one line without a gap as wide as one between columns.
import type { PagePiece, TextPage } from "../../schema/extracted.ts";

/** Lengths in points; `y` is the baseline, from the top. */
export interface Run {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly y: number;
  readonly size: number;
}

/** Of the size of the font: baselines nearer than the first are one line; words farther apart than the last are two runs. */
const SAME_LINE = 0.35;
const SPACE = 0.14;
const GAP = 0.8;

/** Of a page, from the top down and on one line from the left. */
export function runsOf({ pieces }: TextPage): readonly Run[] {
  return linesOf(pieces).flatMap((line) => split(line.toSorted((a, b) => a.x - b.x)));
}

function linesOf(pieces: readonly PagePiece[]): readonly (readonly PagePiece[])[] {
  const lines: PagePiece[][] = [];
  let y = Number.NEGATIVE_INFINITY;
  for (const piece of pieces.toSorted((a, b) => a.y - b.y || a.x - b.x)) {
    if (piece.y - y > SAME_LINE * piece.size) {
      lines.push([]);
      y = piece.y;
    }
    lines.at(-1)?.push(piece);
  }
  return lines;
}

function split(line: readonly PagePiece[]): readonly Run[] {
  const runs: Run[] = [];
  for (const { text, x, y, width, size } of line) {
    const last = runs.at(-1);
    const gap = x - (last?.right ?? Number.NEGATIVE_INFINITY);
    const right = x + width;
    // Letters drawn twice, a little apart, are how some programs print bold.
    if (last !== undefined && last.text === text && Math.abs(x - last.left) < SPACE * size) continue;
    if (last === undefined || gap > GAP * Math.max(size, last.size)) runs.push({ text, left: x, right, y, size });
    else
      runs[runs.length - 1] = {
        ...last,
        text: joined(last.text, text, gap > SPACE * size),
        right,
        size: Math.max(size, last.size),
      };
  }
  return runs.map((run) => ({ ...run, text: plain(run.text) })).filter(({ text }) => text !== "");
}

export function joined(before: string, after: string, isApart: boolean): string {
  return isApart && !/\s$/.test(before) && !/^\s/.test(after) ? `${before} ${after}` : before + after;
}

/** Joined letters as letters, white space as single spaces. */
function plain(text: string): string {
  return text
    .replace(/[\ufb00-\ufb06]/g, (char) => char.normalize("NFKC"))
    .replace(/\s+/g, " ")
    .trim();
}

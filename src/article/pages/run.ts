// Pieces of text of a page → runs: words that stand on one line as near each other as words do. What is farther apart may be another
// column or a line that is set wide; columns.ts tells them apart.
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
export const SAME_LINE = 0.35;
const SPACE = 0.14;
const GAP = 0.36;
/** What is larger than the report's own size by the first is a headline, whose words may stand as far apart as the second. */
const LARGE = 1.25;
const LARGE_GAP = 1.1;

/** Of a page, from the top down and on one line from the left; of a page in Arabic or Hebrew as in a mirror, from the right. */
export function runsOf(page: TextPage): readonly Run[] {
  const pieces = isFromTheRight(page) ? mirrored(page) : page.pieces;
  const own = ownSize(pieces);
  return linesOf(pieces).flatMap((line) =>
    split(
      line.toSorted((a, b) => a.x - b.x),
      own,
    ),
  );
}

/** The size in which most letters are set; 0 of nothing. */
export function ownSize(lines: readonly { readonly size: number; readonly text: string }[]): number {
  const letters = new Map<number, number>();
  for (const { size, text } of lines) {
    const key = Math.round(size * 5) / 5;
    letters.set(key, (letters.get(key) ?? 0) + text.length);
  }
  let [own, most] = [0, 0];
  for (const [size, count] of letters) if (count > most) [own, most] = [size, count];
  return own;
}

function isFromTheRight({ pieces }: TextPage): boolean {
  let [right, left] = [0, 0];
  for (const { text } of pieces) {
    right += text.match(/[\p{Script=Arabic}\p{Script=Hebrew}]/gu)?.length ?? 0;
    left += text.match(/[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}]/gu)?.length ?? 0;
  }
  return right > left;
}

function mirrored({ width, pieces }: TextPage): readonly PagePiece[] {
  return pieces.map(({ text, ...piece }) => ({
    ...piece,
    text: turned(text),
    x: width - piece.x - piece.width,
  }));
}

/** A file holds the marks as they are drawn, which for words from the right is the other of each pair. */
function turned(text: string): string {
  return /\p{Script=Latin}/u.test(text) ? text : text.replace(/[«»‹›()[\]]/g, (mark) => PAIRS[mark] ?? mark);
}

const PAIRS: Readonly<Record<string, string>> = {
  ...{ "«": "»", "»": "«", "‹": "›", "›": "‹", "(": ")", ")": "(", "[": "]", "]": "[" },
};

function linesOf(pieces: readonly PagePiece[]): readonly (readonly PagePiece[])[] {
  const lines: PagePiece[][] = [];
  let [y, size] = [Number.NEGATIVE_INFINITY, 0];
  for (const piece of pieces.toSorted((a, b) => a.y - b.y || a.x - b.x)) {
    if (piece.y - y > SAME_LINE * Math.min(piece.size, size)) {
      lines.push([]);
      [y, size] = [piece.y, piece.size];
    }
    lines.at(-1)?.push(piece);
  }
  return lines;
}

function split(line: readonly PagePiece[], own: number): readonly Run[] {
  const runs: Run[] = [];
  for (const { text, x, y, width, size } of line) {
    const last = runs.at(-1);
    const gap = x - (last?.right ?? Number.NEGATIVE_INFINITY);
    const right = x + width;
    // Letters drawn twice, a little apart, are how some programs print bold.
    if (last !== undefined && last.text === text && Math.abs(x - last.left) < SPACE * size) continue;
    const isLarge = size > LARGE * own && (last?.size ?? 0) > LARGE * own;
    const isDropped = last !== undefined && last.text.length < 3 && last.size > 1.6 * size;
    if (last === undefined || isDropped || gap > (isLarge ? LARGE_GAP : GAP) * Math.max(size, last.size))
      runs.push({ text, left: x, right, y, size });
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

/** Joined letters as letters, those of Arabic as they are typed; white space as single spaces. */
function plain(text: string): string {
  return text
    .replace(/[\ufb00-\ufb06\ufb50-\ufdf9\ufe70-\ufefc]+/g, (chars) => chars.normalize("NFKC"))
    .replace(/\s+/g, " ")
    .trim();
}

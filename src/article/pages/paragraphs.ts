// Blocks of lines in the order of reading → paragraphs. A paragraph ends where the next line is indented, stands farther below, is of
// another size, or follows a line that ends a sentence before its column does. Promise: a sentence or a quotation that runs over a
// column or a page is whole.
import { leadingAbbreviations } from "../../language/en/abbreviations.ts";
import { joinLines } from "./hyphens.ts";
import { openQuotations } from "./open-quotations.ts";
import { joined, type Run } from "./run.ts";

/** A block on its page. */
export interface PlacedBlock {
  readonly page: number;
  readonly runs: readonly Run[];
}

interface Line extends Run {
  readonly page: number;
  /** Of its block. */
  readonly column: Column;
}

/**
 * Where the lines of a block mostly begin, the farthest that they reach, and how far below each other those stand that follow
 * closely; 0 where they are too few to tell.
 */
interface Column {
  readonly left: number;
  readonly right: number;
  readonly leading: number;
}

export function paragraphsOf(blocks: readonly PlacedBlock[], isWord: (word: string) => boolean): readonly string[] {
  const lines = blocks.flatMap(linesOf);
  const paragraphs: string[] = [];
  let [words, open] = [[] as string[], false];
  for (const [at, line] of lines.entries()) {
    const last = lines[at - 1];
    if (last !== undefined && !goesOn(last, line, open)) {
      paragraphs.push(joinLines(words, isWord));
      [words, open] = [[], false];
    }
    words.push(line.text);
    open = openQuotations(line.text, open);
  }
  if (words.length > 0) paragraphs.push(joinLines(words, isWord));
  return paragraphs;
}

/** The runs of one baseline are one line. */
function linesOf({ page, runs }: PlacedBlock): readonly Line[] {
  const lines: Run[] = [];
  for (const run of runs) {
    const last = lines.at(-1);
    if (last === undefined || last.y !== run.y) lines.push(run);
    else lines[lines.length - 1] = { ...last, text: joined(last.text, run.text, true), right: run.right };
  }
  const column = columnOf(lines);
  return lines.map((line) => ({ ...line, page, column }));
}

/** Of fewer lines, what stands apart and what follows cannot be told by comparing them. */
const FEWEST_STEPS = 3;

function columnOf(lines: readonly Run[]): Column {
  const lefts = Object.groupBy(lines, ({ left }) => Math.round(left / 2));
  const [most] = Object.values(lefts).toSorted(
    (a, b) => (b?.length ?? 0) - (a?.length ?? 0) || (a?.[0]?.left ?? 0) - (b?.[0]?.left ?? 0),
  );
  const steps = lines.flatMap(({ y }, at) => (at === 0 ? [] : [y - (lines[at - 1]?.y ?? 0)])).toSorted((a, b) => a - b);
  return {
    left: most?.[0]?.left ?? 0,
    right: lines.reduce((right, line) => Math.max(right, line.right), 0),
    leading: steps.length < FEWEST_STEPS ? 0 : (steps[Math.floor(steps.length / 4)] ?? 0),
  };
}

const ENDS_SENTENCE = /[.!?…]["'”’»)\]]{0,3}$/;
const BEGINS_SENTENCE = /^["'“‘«([]{0,2}[\p{Lu}\p{N}]/u;

function goesOn(last: Line, line: Line, isInQuotation: boolean): boolean {
  if (Math.abs(line.size - last.size) > 0.12 * Math.max(line.size, last.size)) return false;
  const ends = endsSentence(last.text);
  const isBelow = line.page === last.page && line.y > last.y;
  if (isBelow && line.column !== last.column) return false;
  if (!isBelow) {
    // Over a column or a page: only an end of a sentence can be an end of a paragraph.
    return !ends || isInQuotation || (!isShort(last) && !isIndented(line) && !BEGINS_SENTENCE.test(line.text));
  }
  if (line.y - last.y > 1.35 * line.column.leading && line.y - last.y > 1.3 * line.size) return false;
  if (isIndented(line) && !isIndented(last)) return false;
  return !(ends && isShort(last) && BEGINS_SENTENCE.test(line.text) && !isInQuotation);
}

/** "Mr." and an initial end none. */
function endsSentence(line: string): boolean {
  const word = /(\p{L}+)\.$/u.exec(line.slice(-20))?.[1] ?? "";
  return ENDS_SENTENCE.test(line) && !leadingAbbreviations.has(word) && !/(?:^|\s)\p{Lu}\.$/u.test(line);
}

function isIndented({ left, size, column }: Line): boolean {
  return left > column.left + 0.6 * size;
}

function isShort({ right, column }: Line): boolean {
  return column.right - right > 0.12 * (column.right - column.left);
}

// Blocks of lines in the order of reading → paragraphs. A paragraph ends where the next line is indented, stands farther below, is of
// another size, or follows a line that ends a sentence before its column does. Promise: a sentence or a quotation that runs over a
// column or a page is whole.
import { leadingAbbreviations } from "../../language/en/abbreviations.ts";
import { joinLines } from "./hyphens.ts";
import { withoutInterruptions } from "./interruptions.ts";
import { asOne, inLines } from "./lines.ts";
import { openQuotations } from "./open-quotations.ts";
import type { Run } from "./run.ts";

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
  /** Whether paragraphs show where they begin. */
  readonly hasIndents: boolean;
}

export function paragraphsOf(blocks: readonly PlacedBlock[], isWord: (word: string) => boolean): readonly string[] {
  const lines = blocks.flatMap(linesOf);
  const paragraphs: Line[][] = [];
  let open = false;
  for (const [at, line] of lines.entries()) {
    const last = lines[at - 1];
    if (last !== undefined && goesOn(last, line, open)) paragraphs.at(-1)?.push(line);
    else {
      paragraphs.push([line]);
      open = false;
    }
    open = openQuotations(line.text, open);
  }
  return withoutInterruptions(paragraphs, endsSentence).map((some) =>
    joinLines(
      some.map(({ text }) => text),
      isWord,
    ),
  );
}

function linesOf({ page, runs }: PlacedBlock): readonly Line[] {
  const lines = inLines(runs).flatMap((line) => asOne(line) ?? []);
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
  const left = most?.[0]?.left ?? 0;
  const indents = lines.filter((line) => line.left > left + 0.6 * line.size && line.left < left + 3 * line.size).length;
  return {
    left,
    hasIndents: indents > 0 && indents < lines.length / 2,
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
    if (isInQuotation) return true;
    // A table or a crosshead at the foot of a column ends without a full stop; what goes on is never indented.
    if (!ends) return !(isIndented(line) && BEGINS_SENTENCE.test(line.text));
    const mayBegin = BEGINS_SENTENCE.test(line.text) && !line.column.hasIndents;
    return !isShort(last) && !isIndented(line) && !mayBegin;
  }
  const { leading } = line.column;
  if (line.y - last.y > (leading === 0 ? 1.45 * line.size : Math.max(1.35 * leading, 1.3 * line.size))) return false;
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

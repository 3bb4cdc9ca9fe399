// A small typesetter for tests: words at their places on a page, a piece a word, as programs that justify lines write them.
import type { PagePiece } from "../../../src/schema/extracted.ts";

export interface Column {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly size?: number;
  readonly leading?: number;
  /** Of the first line. */
  readonly indent?: number;
  /** Stretched to the column's width, the last line excepted. */
  readonly isJustified?: boolean;
}

export interface Set {
  readonly pieces: readonly PagePiece[];
  /** The words of each line. */
  readonly lines: readonly (readonly string[])[];
}

/** A letter is half as wide as it is high, a space a quarter. */
export function widthOf(word: string, size: number): number {
  return 0.5 * size * word.length;
}

export function typeset(text: string, column: Column): Set {
  const { x, y, width, size = 10, leading = 1.2 * size, indent = 0, isJustified = true } = column;
  const lines: string[][] = [];
  let room = 0;
  for (const word of text.split(" ")) {
    const needs = widthOf(word, size) + 0.25 * size;
    if (lines.length === 0 || needs > room + 0.25 * size) {
      lines.push([]);
      room = width - (lines.length === 1 ? indent : 0);
    }
    lines.at(-1)?.push(word);
    room -= needs;
  }
  const pieces = lines.flatMap((words, at): readonly PagePiece[] => {
    const from = at === 0 ? indent : 0;
    const used = words.reduce((sum, word) => sum + widthOf(word, size), 0);
    const isLast = at === lines.length - 1;
    const space = isJustified && !isLast && words.length > 1 ? (width - from - used) / (words.length - 1) : 0.25 * size;
    let left = x + from;
    return words.map((word) => {
      const piece = { text: word, x: left, y: y + at * leading, width: widthOf(word, size), size };
      left += piece.width + space;
      return piece;
    });
  });
  return { pieces, lines };
}

/** Paragraphs one below the other. */
export function column(paragraphs: readonly string[], at: Column): readonly PagePiece[] {
  const leading = at.leading ?? 1.2 * (at.size ?? 10);
  let { y } = at;
  return paragraphs.flatMap((paragraph) => {
    const { pieces, lines } = typeset(paragraph, { ...at, y });
    y += lines.length * leading;
    return pieces;
  });
}

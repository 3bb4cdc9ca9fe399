// Text in pieces of several looks → lines of a terminal. Promise: the words are broken into lines as if they were one
// text, every piece keeps its look across the break, and nothing of a report but its words is printed.
import { plainText } from "./plain-text.ts";
import { wrap } from "./wrap.ts";

export interface Piece {
  readonly text: string;
  readonly paint?: (words: string) => string;
}

/** Lines of at most `width` columns; the pieces follow each other without a space of their own. */
export function paintLines(pieces: readonly Piece[], width: number): readonly string[] {
  const placed = place(pieces);
  const whole = placed.map((piece) => piece.text).join("");
  let from = 0;
  return wrap(whole, width).map((line) => {
    const start = whole.indexOf(line, from);
    from = start + line.length;
    return placed.map((piece) => painted(piece, whole.slice(start, from), start)).join("");
  });
}

interface Placed extends Piece {
  readonly start: number;
}

/** Each piece made plain, with where it begins; of white space on both sides of a border one space is left. */
function place(pieces: readonly Piece[]): readonly Placed[] {
  const placed: Placed[] = [];
  let [start, endsInSpace] = [0, true];
  for (const piece of pieces) {
    const plain = plainText(piece.text);
    const text = endsInSpace ? plain.replace(/^ /, "") : plain;
    placed.push({ ...piece, text, start });
    start += text.length;
    if (text !== "") endsInSpace = text.endsWith(" ");
  }
  return placed;
}

/** What of a piece lies on a line that begins at `start`. */
function painted({ text, start: from, paint = (words) => words }: Placed, line: string, start: number): string {
  const part = line.slice(Math.max(0, from - start), Math.max(0, from + text.length - start));
  return part === "" ? "" : paint(part);
}

// Two wordings word for word: what both have, what one has alone, and what that makes of the one. Promise: linear in memory for any
// text; the pieces of either side, put together, are its words in their order.

/** Words beyond which only the beginning is compared. */
const MOST_WORDS = 600;

export interface DiffPiece {
  /** Words as they stand, joined by spaces. */
  readonly text: string;
  readonly of: "both" | "wording" | "fullest";
}

/**
 * verbatim: the same words; trimmed: only such words, in one or more runs; altered: mostly these, some other;
 * reworded: other words.
 */
export type Faithfulness = "verbatim" | "trimmed" | "altered" | "reworded";

/** What a wording is beside the one it is compared with: "we wait" beside "we wait here" → both "we wait", fullest "here". */
export function diffWords(wording: string, fullest: string): readonly DiffPiece[] {
  const [a, b] = [wordsOf(wording), wordsOf(fullest)];
  const [x, y] = [a.map(plain), b.map(plain)];
  const common = inARow(x, y) ?? commonWords(x, y);
  const pieces: { text: string; of: DiffPiece["of"] }[] = [];
  const put = (text: string | undefined, of: DiffPiece["of"]): void => {
    if (text === undefined) return;
    const last = pieces.at(-1);
    if (last?.of === of) last.text += ` ${text}`;
    else pieces.push({ text, of });
  };
  let [i, j] = [0, 0];
  for (const [atA, atB] of [...common, [a.length, b.length] as const]) {
    for (; i < atA; i++) put(a[i], "wording");
    for (; j < atB; j++) put(b[j], "fullest");
    if (i < a.length && j < b.length) put(a[i], "both");
    i++;
    j++;
  }
  return pieces;
}

/** From the share of its words that are those of the one it is compared with, in their order: nine in ten and half. */
export function faithfulnessOf(wording: string, fullest: string): Faithfulness {
  const pieces = diffWords(wording, fullest);
  const count = (of: DiffPiece["of"]): number =>
    pieces.reduce((sum, piece) => sum + (piece.of === of ? piece.text.split(" ").length : 0), 0);
  const [both, alone, left] = [count("both"), count("wording"), count("fullest")];
  if (alone === 0) return left === 0 ? "verbatim" : "trimmed";
  return both >= alone ? "altered" : "reworded";
}

function wordsOf(text: string): readonly string[] {
  return (text.match(/\S*[\p{L}\p{N}]\S*/gu) ?? []).slice(0, MOST_WORDS);
}

/** "shut.”" → "shut"; of a number the marks within it stay, since 3.5 is not 35. */
function plain(word: string): string {
  return word.toLowerCase().replace(/(?<!\p{N})[^\p{L}\p{N}]+|[^\p{L}\p{N}]+(?!\p{N})|,(?=\p{N}{3}(?!\p{N}))/gu, "");
}

/** Where all of the one stands in the other without a word between: a longest common subsequence may scatter it. */
function inARow(a: readonly string[], b: readonly string[]): readonly (readonly [number, number])[] | null {
  const at = b.findIndex((_, start) => a.every((word, step) => b[start + step] === word));
  return a.length === 0 || at < 0 ? null : a.map((_, step) => [step, at + step] as const);
}

/** Places of a longest common subsequence (Wagner and Fischer 1974); its table has at most a third of a million cells. */
function commonWords(a: readonly string[], b: readonly string[]): readonly (readonly [number, number])[] {
  const width = b.length + 1;
  const longest = new Uint16Array((a.length + 1) * width);
  for (let i = a.length - 1; i >= 0; i--)
    for (let j = b.length - 1; j >= 0; j--)
      longest[i * width + j] =
        a[i] === b[j]
          ? (longest[(i + 1) * width + j + 1] ?? 0) + 1
          : Math.max(longest[(i + 1) * width + j] ?? 0, longest[i * width + j + 1] ?? 0);
  const found: (readonly [number, number])[] = [];
  for (let i = 0, j = 0; i < a.length && j < b.length; )
    if (a[i] === b[j]) found.push([i++, j++]);
    else if ((longest[(i + 1) * width + j] ?? 0) >= (longest[i * width + j + 1] ?? 0)) i++;
    else j++;
  return found;
}

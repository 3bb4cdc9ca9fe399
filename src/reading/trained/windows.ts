// Windows: whole paragraphs, as many as the encoder takes at once. A paragraph longer than a window is cut where it fills
// one. Promise: every word is in exactly one window, in order; training/windows.py cuts alike.
import { CLOSES, type EncoderInput, OPENS } from "../../language/encoder.ts";
import type { WordPieces } from "../../language/tokenizer.ts";
import type { Word } from "./words.ts";

/** Word pieces of a window, the opening and closing one included. */
const LIMIT = 320;

/** Words and their pieces, the same index for both. */
export interface Window {
  readonly words: readonly Word[];
  readonly pieces: readonly (readonly number[])[];
}

export function windowsOf(text: string, words: readonly Word[], piecesOf: WordPieces): readonly Window[] {
  const pieces = words.map(({ start, end }) => piecesOf(text.slice(start, end).toLowerCase()));
  const cuts = cutsOf(words, pieces);
  return cuts.map((from, i) => ({ words: words.slice(from, cuts[i + 1]), pieces: pieces.slice(from, cuts[i + 1]) }));
}

/** Where windows begin. */
function cutsOf(words: readonly Word[], pieces: Window["pieces"]): readonly number[] {
  const room = LIMIT - 2;
  const cuts: number[] = words.length > 0 ? [0] : [];
  let used = 0;
  for (let at = 0; at < words.length; ) {
    const end = paragraphEnd(words, at);
    let size = 0;
    for (let i = at; i < end; i++) size += pieces[i]?.length ?? 0;
    if (used > 0 && used + size > room) {
      cuts.push(at);
      used = 0;
    }
    if (size > room) {
      for (let i = at; i < end; i++) {
        const own = pieces[i]?.length ?? 0;
        if (used + own > room) {
          cuts.push(i);
          used = 0;
        }
        used += own;
      }
    } else used += size;
    at = end;
  }
  return cuts;
}

function paragraphEnd(words: readonly Word[], at: number): number {
  let end = at;
  while (end < words.length && words[end]?.paragraph === words[at]?.paragraph) end++;
  return end;
}

/** A window as the encoder takes it. */
export function inputOf({ words, pieces }: Window, threshold: number): EncoderInput {
  const size = pieces.reduce((sum, own) => sum + own.length, 2);
  const ids = new Int32Array(size);
  const [letters, quoted, place] = [new Int32Array(size), new Int32Array(size), new Int32Array(size)];
  const [first, paragraphs] = [new Int32Array(words.length), new Int32Array(words.length)];
  let at = 0;
  const put = (id: number, word: Word | undefined): void => {
    ids[at] = id;
    letters[at] = word?.letters ?? 0;
    quoted[at] = word?.quoted ?? 0;
    place[at] = word?.place ?? 0;
    at++;
  };
  put(OPENS, words[0]);
  for (const [i, word] of words.entries()) {
    first[i] = at;
    paragraphs[i] = word.paragraph - (words[0]?.paragraph ?? 0);
    for (const id of pieces[i] ?? []) put(id, word);
  }
  put(CLOSES, words.at(-1));
  return { ids, letters, quoted, place, first, paragraphs, threshold };
}

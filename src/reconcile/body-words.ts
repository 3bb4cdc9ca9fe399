// The words of a report's own text, headline first, as copies and stories compare them: lower case, without its furniture.
import type { Article } from "../schema/article.ts";

const WORD = /[\p{L}\p{M}]+(?:[-'’][\p{L}\p{M}]+)*|\p{N}+(?:[.,]\p{N}+)*/gu;

/** A text longer than this, in UTF-16 units, is compared by its beginning. */
const LONGEST = 60_000;

export interface BodyWord {
  /** Lower case, without a possessive: "Marquand’s" → "marquand". */
  readonly word: string;
  /** Whether it begins with a capital. */
  readonly isCapital: boolean;
  /** Whether it begins a sentence, where a capital says nothing. */
  readonly isFirst: boolean;
  /** Whether it stands between double quotation marks, which do not reach past their paragraph. */
  readonly isQuoted: boolean;
}

/** Of the headline. */
export function headlineWords({ text, headline, title }: Article): readonly BodyWord[] {
  return wordsIn(headline === null ? (title ?? "") : text.slice(headline.start, headline.end));
}

/** Of the body, a paragraph behind the other. */
export function bodyWords({ text, body }: Article): readonly BodyWord[] {
  const words: BodyWord[] = [];
  let length = 0;
  for (const { start, end } of body) {
    if (length > LONGEST) break;
    for (const word of wordsIn(text.slice(start, Math.min(end, start + LONGEST)))) words.push(word);
    length += end - start;
  }
  return words;
}

function wordsIn(text: string): readonly BodyWord[] {
  let [end, isQuoted] = [0, false];
  return Array.from(text.matchAll(WORD), (match): BodyWord => {
    const [written] = match;
    const between = text.slice(end, match.index);
    const isFirst = end === 0 || /[.!?:“"‘\n]/.test(between);
    for (const [mark] of between.matchAll(/[“”„"]/g)) isQuoted = mark === '"' ? !isQuoted : mark !== "”";
    end = match.index + written.length;
    const word = written.toLowerCase().replaceAll("’", "'").replace(/'s$/, "");
    return { word, isCapital: written.charAt(0) !== written.charAt(0).toLowerCase(), isFirst, isQuoted };
  });
}

/** 32 bits of a text (FNV-1a): the same on every machine. */
export function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return mixed(hash);
}

/** Two hashes as one, in order. */
export function hashOfBoth(a: number, b: number): number {
  return mixed(Math.imul(a, 31) ^ b);
}

/** The last step of MurmurHash3: every bit of the input moves every bit of the output. */
function mixed(hash: number): number {
  let h = hash;
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
}

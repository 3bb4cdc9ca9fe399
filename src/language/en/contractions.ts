// The two words that an English contraction stands for (Quirk et al. 1985, 3.23): "don’t" is "do" and "not". Promise: only those that
// have one reading; "the mill’s" and "he’d" of "had" are left as they stand.

/** Where the second word begins, in UTF-16 units, and both in full; "cannot" is two words written as one, and not short. */
export interface Contraction {
  readonly at: number;
  readonly words: readonly [string, string];
  readonly isShort: boolean;
}

const NEGATED = /^(\p{L}+)n['’‘`´]t$/iu;
const STEMS: ReadonlyMap<string, string> = new Map([
  ["ca", "can"],
  ["wo", "will"],
  ["sha", "shall"],
]);

const CLITIC = /^(i|you|he|she|it|we|they|there|that|who|what|here)['’‘`´](ll|re|ve|m|s)$/iu;
const CLITICS: ReadonlyMap<string, string> = new Map([
  ["ll", "will"],
  ["re", "are"],
  ["ve", "have"],
  ["m", "am"],
  ["s", "is"],
]);

/**
 * @example "won’t": "will" and "not", the second from 2 on
 * @example not: "council’s"
 */
export function contractionIn(word: string): Contraction | null {
  if (/^cannot$/i.test(word)) return { at: 3, words: ["can", "not"], isShort: false };
  const stem = NEGATED.exec(word)?.[1]?.toLowerCase();
  if (stem !== undefined) return { at: stem.length, words: [STEMS.get(stem) ?? stem, "not"], isShort: true };
  const [, first, ending = ""] = CLITIC.exec(word.toLowerCase()) ?? [];
  const second = CLITICS.get(ending);
  return first === undefined || second === undefined
    ? null
    : { at: first.length, words: [first, second], isShort: true };
}

// Word → word pieces of the encoder's vocabulary. Promise: pure and deterministic; the same ids as the Python reference
// (tokenizers 0.23) gives for the lower-cased word alone, held by golden tests; every word has at least one piece and so
// few that a window can hold it.
import { Tokenizer } from "@huggingface/tokenizers";

/** The ids of one lower-cased word's pieces. Offsets need no pieces: a word knows its place, and its pieces follow it. */
export type WordPieces = (word: string) => readonly number[];

/** Forms remembered: a report repeats most of its words, and hostile text must not fill the memory. */
const REMEMBERED = 50_000;
/**
 * Characters or pieces; beyond it a word is unknown as a whole. The vocabulary's own limit is 100 characters, but it cuts a
 * word at ideographs before it counts and takes Hangul apart into letters, and a window holds no more than 318 pieces.
 */
const LONGEST = 200;

/**
 * Reads a tokenizer.json as Hugging Face's libraries write it.
 *
 * @throws Error where the description is none or its vocabulary lacks [UNK]
 */
export function wordPieces(description: object): WordPieces {
  const tokenizer = new Tokenizer(description, {});
  const unknown = tokenizer.token_to_id("[UNK]");
  if (unknown === undefined) throw new Error("the tokenizer's vocabulary has no [UNK]");
  const alone = [unknown];
  const known = new Map<string, readonly number[]>();
  return (word) => {
    if (word.length > LONGEST) return alone;
    const remembered = known.get(word);
    if (remembered !== undefined) return remembered;
    const { ids } = tokenizer.encode(word, { add_special_tokens: false });
    // A word of characters that the vocabulary's clean-up drops (zero-width, control) still has its place.
    const pieces = ids.length > 0 && ids.length <= LONGEST ? ids : alone;
    if (known.size >= REMEMBERED) known.clear();
    known.set(word, pieces);
    return pieces;
  };
}

// Names of a window as the network tells them: of each word's scores the likeliest well-formed sequence of tags (Viterbi
// 1967), where I-x follows only B-x and I-x. Promise: pure; linear in words; spans are whole words of one paragraph, in
// order, none overlapping.
import type { EncoderOutput } from "../../language/encoder.ts";
import { NAME_KINDS, type ToldName } from "../told-name.ts";
import type { Window } from "./windows.ts";

/** O, then begin and inside of each kind, as in training/model.py. */
const TAGS = 1 + 2 * NAME_KINDS.length;

export function namesOf({ words }: Window, { names }: Pick<EncoderOutput, "names">): readonly ToldName[] {
  const chances = chancesOf(names);
  const tags = likeliest(
    chances,
    words.map((word, i) => i === 0 || words[i - 1]?.paragraph !== word.paragraph),
  );
  const found: ToldName[] = [];
  for (let from = 0; from < words.length; from++) {
    const tag = tags[from] ?? 0;
    if (tag % 2 === 0) continue;
    let to = from + 1;
    while (to < words.length && tags[to] === tag + 1) to++;
    const [first, last] = [words[from], words[to - 1]];
    if (first === undefined || last === undefined) break;
    found.push({ start: first.start, end: last.end, ...judge(chances, from, to) });
  }
  return found;
}

/** Scores → probabilities, W × TAGS. */
function chancesOf(scores: Float32Array): Float64Array {
  const chances = Float64Array.from(scores);
  for (let at = 0; at < chances.length; at += TAGS) {
    const row = chances.subarray(at, at + TAGS);
    const top = Math.max(...row);
    let sum = 0;
    for (let tag = 0; tag < TAGS; tag++) sum += row[tag] = Math.exp((row[tag] ?? 0) - top);
    for (let tag = 0; tag < TAGS; tag++) row[tag] = (row[tag] ?? 0) / sum;
  }
  return chances;
}

const NEVER = -1e4;

/** @param isOpening words at which no name goes on */
function likeliest(chances: Float64Array, isOpening: readonly boolean[]): Uint8Array {
  const back = new Uint8Array(isOpening.length * TAGS);
  let best = new Float64Array(TAGS).fill(0);
  for (const [word, opens] of isOpening.entries()) {
    const next = new Float64Array(TAGS);
    const top = best.indexOf(Math.max(...best));
    for (let tag = 0; tag < TAGS; tag++) {
      const isInside = tag > 0 && tag % 2 === 0;
      const from = !isInside ? top : (best[tag] ?? NEVER) > (best[tag - 1] ?? NEVER) ? tag : tag - 1;
      back[word * TAGS + tag] = from;
      const before = isInside && opens ? NEVER : (best[from] ?? NEVER);
      next[tag] = before + Math.log(Math.max(1e-30, chances[word * TAGS + tag] ?? 0));
    }
    best = next;
  }
  const tags = new Uint8Array(isOpening.length);
  let tag = best.indexOf(Math.max(...best));
  for (let word = tags.length - 1; word >= 0; word--) {
    tags[word] = tag;
    tag = back[word * TAGS + tag] ?? 0;
  }
  return tags;
}

/** Mean over the words: how likely they are in any name, and of which kind. */
function judge(chances: Float64Array, from: number, to: number): Pick<ToldName, "chance" | "kinds"> {
  const kinds = NAME_KINDS.map(() => 0);
  let chance = 0;
  for (let word = from; word < to; word++) {
    chance += 1 - (chances[word * TAGS] ?? 0);
    for (const [k, sum] of kinds.entries())
      kinds[k] = sum + (chances[word * TAGS + 1 + 2 * k] ?? 0) + (chances[word * TAGS + 2 + 2 * k] ?? 0);
  }
  return { chance: chance / (to - from), kinds: kinds.map((sum) => sum / (to - from)) };
}

// Tags of a window's words for one anchor, as a linear chain (Lafferty, McCallum & Pereira 2001) over the encoder's
// scores: the likeliest path by Viterbi, and how likely each word has each tag by forward and backward sums (Rabiner 1989).
// Promise: pure; linear in words.

/** As in training/model.py. A role's B opens a piece of it, its I goes on. */
export const TAGS = ["O", "B-source", "I-source", "B-cue", "I-cue", "B-content", "I-content"] as const;
const T = TAGS.length;
const NEVER = -1e4;

/** T × T scores of going from one tag (row) to the next (column). */
export type Transitions = Float64Array;

/** Learnt transitions, with those that make no sense forbidden: I-x follows only B-x and I-x. */
export function transitionsOf(learnt: readonly (readonly number[])[]): Transitions {
  const table = new Float64Array(T * T);
  for (let from = 0; from < T; from++)
    for (let to = 0; to < T; to++)
      table[from * T + to] = isInside(to) && from !== to && from !== to - 1 ? NEVER : (learnt[from]?.[to] ?? 0);
  return table;
}

function isInside(tag: number): boolean {
  return tag === 2 || tag === 4 || tag === 6;
}

export const NO_SOURCE = 1;
export const NO_CUE = 2;
export const NO_CONTENT = 4;

/** What the words can be, whatever the network says. */
export interface Constraints {
  /** The word that must be inside the cue. */
  readonly anchor: number;
  /** Words at which no piece goes on: the first of a sentence, unless a quotation runs through. */
  readonly breaks: Uint8Array;
  /** For each word the roles it cannot have: a sum of NO_SOURCE, NO_CUE and NO_CONTENT. */
  readonly barred: Uint8Array;
}

/** @param scores W × T, of one anchor. @returns the same with what cannot be set to NEVER */
export function constrain(scores: Float32Array, { anchor, breaks, barred }: Constraints): Float64Array {
  const allowed = Float64Array.from(scores);
  const forbid = (word: number, ...tags: number[]): void => {
    for (const tag of tags) allowed[word * T + tag] = NEVER;
  };
  for (let word = 0; word < scores.length / T; word++) {
    if (word === 0 || breaks[word] === 1) forbid(word, 2, 4, 6);
    const roles = barred[word] ?? 0;
    if (roles & NO_SOURCE) forbid(word, 1, 2);
    if (roles & NO_CUE) forbid(word, 3, 4);
    if (roles & NO_CONTENT) forbid(word, 5, 6);
  }
  forbid(anchor, 0, 1, 2, 5, 6);
  return allowed;
}

/** The likeliest tags: an index in TAGS for each word. */
export function bestPath(scores: Float64Array, transitions: Transitions): Uint8Array {
  const size = scores.length / T;
  const back = new Uint8Array(size * T);
  let best = scores.slice(0, T);
  for (let word = 1; word < size; word++) {
    const next = new Float64Array(T);
    for (let tag = 0; tag < T; tag++) {
      let [top, from] = [-Infinity, 0];
      for (let before = 0; before < T; before++) {
        const path = (best[before] ?? NEVER) + (transitions[before * T + tag] ?? NEVER);
        if (path > top) [top, from] = [path, before];
      }
      back[word * T + tag] = from;
      next[tag] = top + (scores[word * T + tag] ?? NEVER);
    }
    best = next;
  }
  const tags = new Uint8Array(size);
  let tag = best.indexOf(Math.max(...best));
  for (let word = size - 1; word >= 0; word--) {
    tags[word] = tag;
    tag = back[word * T + tag] ?? 0;
  }
  return tags;
}

/** For each word the probability of each tag: W × T. */
export function marginals(scores: Float64Array, transitions: Transitions): Float64Array {
  const size = scores.length / T;
  const moves = transitions.map(Math.exp);
  const chances = new Float64Array(scores.length);
  for (let at = 0; at < scores.length; at += T) {
    const top = Math.max(...scores.subarray(at, at + T));
    for (let tag = at; tag < at + T; tag++) chances[tag] = Math.exp((scores[tag] ?? NEVER) - top);
  }
  const result = chances.slice();
  scaleToOne(result, 0);
  for (let at = T; at < result.length; at += T) {
    for (let tag = 0; tag < T; tag++) {
      let sum = 0;
      for (let before = 0; before < T; before++) sum += (result[at - T + before] ?? 0) * (moves[before * T + tag] ?? 0);
      result[at + tag] = sum * (chances[at + tag] ?? 0);
    }
    scaleToOne(result, at);
  }
  let after = new Float64Array(T).fill(1);
  let now = new Float64Array(T);
  for (let at = (size - 2) * T; at >= 0; at -= T) {
    for (let tag = 0; tag < T; tag++) {
      let sum = 0;
      for (let next = 0; next < T; next++)
        sum += (moves[tag * T + next] ?? 0) * (chances[at + T + next] ?? 0) * (after[next] ?? 0);
      now[tag] = sum;
    }
    scaleToOne(now, 0);
    for (let tag = 0; tag < T; tag++) result[at + tag] = (result[at + tag] ?? 0) * (now[tag] ?? 0);
    scaleToOne(result, at);
    [after, now] = [now, after];
  }
  return result;
}

/** The T values from `at`, so that they sum to 1. */
function scaleToOne(values: Float64Array, at: number): void {
  let sum = 0;
  for (let tag = at; tag < at + T; tag++) sum += values[tag] ?? 0;
  for (let tag = at; tag < at + T; tag++) values[tag] = (values[tag] ?? 0) / sum;
}

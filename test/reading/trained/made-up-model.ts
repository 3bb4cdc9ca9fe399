// A model that has learnt nothing: its scores are drawn by chance, yet the same for the same window, so that whatever a
// network could say of a report is said sooner or later. It also holds the reader to the encoder's contract.
import type { Encoder, EncoderInput, EncoderOutput } from "../../../src/language/encoder.ts";
import { NAME_KINDS } from "../../../src/reading/told-name.ts";
import { TAGS } from "../../../src/reading/trained/chain.ts";
import type { TrainedModel } from "../../../src/reading/trained.ts";

export interface Temper {
  readonly seed: number;
  /** Added to each word's chance: at 0 half the words are anchors, at -3 nearly none. */
  readonly eagerness: number;
  /** By how much a role rather goes on than ends: 0 gives scraps, 6 whole paragraphs. */
  readonly patience: number;
}

/** Enough that no window of the reader's is larger; a network has no more places. */
const PLACES = 320;

export function madeUpModel({ seed, eagerness, patience }: Temper): TrainedModel {
  return {
    name: "made-up-1",
    encoder: madeUpEncoder(seed, eagerness),
    piecesOf: (word) => Array.from({ length: Math.min(200, 1 + (word.length >> 2)) }, (_, i) => 1 + word.charCodeAt(i)),
    transitions: TAGS.map((from) => TAGS.map((to) => (to === `I-${from.slice(2)}` ? patience : 0))),
    threshold: 0,
    innerThreshold: 0,
    calibration: { bias: -1, weights: [0.5, 0.1, 0.1, 0.1, -0.2, 0.3, 0.1, 0.1, -0.3] },
  };
}

/** What a word rather is, as TAGS: much is content, little is cue, else attributions would take each other's cues. */
const LIKED = [1, 0, 0, -3, -3, 2, 2];

function madeUpEncoder(seed: number, eagerness: number): Encoder {
  return {
    score: async (input) => {
      for (const wrong of wrongIn(input)) throw new RangeError(wrong);
      return outputFor(
        input,
        randomFrom(input.ids.reduce((sum, id, i) => Math.imul(sum ^ (id + i), 0x01000193), seed)),
        eagerness,
      );
    },
  };
}

function outputFor({ first, threshold }: EncoderInput, random: () => number, eagerness: number): EncoderOutput {
  const chances = Float32Array.from(first, () => 6 * random() - 3 + eagerness);
  const top = Math.max(...chances);
  const anchors = [...chances.keys()].filter((word) => {
    const chance = chances[word] ?? 0;
    return chance > threshold || chance === top;
  });
  const scores = Float32Array.from(
    { length: anchors.length * first.length * TAGS.length },
    (_, i) => 12 * random() - 6 + (LIKED[i % TAGS.length] ?? 0),
  );
  const names = Float32Array.from(
    { length: first.length * (1 + 2 * NAME_KINDS.length) },
    (_, tag) => 6 * random() + (tag % (1 + 2 * NAME_KINDS.length) === 0 ? 2 : 0),
  );
  return { chances, anchors: Int32Array.from(anchors), scores, names };
}

/** What breaks the contract of EncoderInput. */
function* wrongIn({ ids, letters, quoted, place, first, paragraphs }: EncoderInput): Generator<string> {
  if (ids.length > PLACES) yield `${ids.length} pieces in a window`;
  if ([letters, quoted, place].some(({ length }) => length !== ids.length)) yield "a piece without features";
  if (first.length === 0 || paragraphs.length !== first.length) yield "a window without words, or paragraphs";
  if (first[0] !== 1 || first.some((at, i) => at <= (first[i - 1] ?? 0) || at >= ids.length - 1))
    yield "a word without pieces";
  if (paragraphs[0] !== 0 || paragraphs.some((at, i) => at < (paragraphs[i - 1] ?? 0))) yield "paragraphs out of order";
}

/** Numbers in [0, 1), the same for the same seed (mulberry32). */
function randomFrom(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

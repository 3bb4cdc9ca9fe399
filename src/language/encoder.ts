// Encoder: the trained network as the reader sees it. What runs it (onnxruntime-node in src/model/, another runtime in a
// browser) stands behind this interface, so that reading stays free of files and of native code.

/** Ids that open and close every window in the vocabulary of BERT's uncased English models. */
export const OPENS = 101;
export const CLOSES = 102;

/** One window of a report. Word pieces: P; words: W. All arrays are made anew for each window. */
export interface EncoderInput {
  /** [P] word pieces, OPENS and CLOSES included. */
  readonly ids: Int32Array;
  /** [P] features of the word that a piece belongs to: letter case, quotation, place. */
  readonly letters: Int32Array;
  readonly quoted: Int32Array;
  readonly place: Int32Array;
  /** [W] index in `ids` of each word's first piece. */
  readonly first: Int32Array;
  /** [W] which paragraph of the window a word stands in. */
  readonly paragraphs: Int32Array;
  /** Logit above which a word is taken for an anchor. */
  readonly threshold: number;
}

/** What the network says of a window. Anchors: A; tags: T, in the order of TAGS; tags of names: N. */
export interface EncoderOutput {
  /** [W] logit of each word: is it the anchor, the telling word of an attribution's cue? */
  readonly chances: Float32Array;
  /** [A] the words above the threshold, ascending; the likeliest word alone where none is above it. */
  readonly anchors: Int32Array;
  /** [A × W × T] for each anchor, a score of each tag for each word. */
  readonly scores: Float32Array;
  /** [W × N] a score of each tag of a name for each word: none, then begin and inside of each of NAME_KINDS. */
  readonly names: Float32Array;
}

export interface Encoder {
  /** Same input, same output, on every run. */
  score(input: EncoderInput): Promise<EncoderOutput>;
}

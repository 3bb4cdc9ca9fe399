// A thread of bench/reader.ts: the encoder graph on one core and nothing else of the reader.
import type { EncoderInput } from "../src/language/encoder.ts";
import { loadModel, SHIPPED } from "../src/model/load-reader.ts";

const model = loadModel(SHIPPED, 1);

export async function score(windows: readonly EncoderInput[]): Promise<void> {
  const { encoder } = await model;
  for (const window of windows) await encoder.score(window);
}

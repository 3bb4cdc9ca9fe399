// models/reader/ → the trained Reader, loaded once for a thread.
import { availableParallelism } from "node:os";
import { fileURLToPath } from "node:url";
import { wordPieces } from "../language/tokenizer.ts";
import type { Reader } from "../reading/reader.ts";
import { type TrainedModel, trainedReader } from "../reading/trained.ts";
import { openModelFolder } from "./model-folder.ts";
import { openEncoder } from "./onnx-encoder.ts";

/** The shipped model: two above this file, as source, as compiled and as bundled. */
export const SHIPPED = fileURLToPath(new URL("../../models/reader", import.meta.url));
/** More share too little work: a window is some 300 word pieces. */
const MOST_THREADS = 4;

let loaded: Promise<Reader> | undefined;

/**
 * Loaded with the first call, which settles the threads.
 * @throws ParleyError model-missing, model-damaged, runtime-missing
 */
export function loadReader(threads?: number): Promise<Reader> {
  loaded ??= loadModel(SHIPPED, threads).then(trainedReader);
  return loaded;
}

/** The model in a folder. @throws ParleyError as loadReader */
export async function loadModel(
  folder: string,
  threads = Math.min(MOST_THREADS, availableParallelism()),
): Promise<TrainedModel> {
  const { settings, weights, tokenizer } = await openModelFolder(folder);
  const encoder = await openEncoder(weights, threads);
  return { ...settings, encoder, piecesOf: wordPieces(tokenizer) };
}

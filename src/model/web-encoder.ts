// The encoder on ONNX Runtime's WebAssembly, for pages. On one thread, because more of them need headers that a page seldom has.
// Its sums are rounded otherwise than the native ones: of a hundred attributions about one differs.
import { env, InferenceSession, Tensor } from "onnxruntime-web/wasm";
import type { Encoder } from "../language/encoder.ts";
import { ParleyError, shown } from "../schema/parley-error.ts";
import { encoderOver } from "./encoder-over.ts";

/**
 * @param weights an ONNX graph as training/graph.py writes it
 * @throws ParleyError runtime-missing where WebAssembly is barred or its file is not there
 */
export async function openWebEncoder(weights: Uint8Array): Promise<Encoder> {
  env.wasm.numThreads = 1;
  try {
    const session = await InferenceSession.create(weights, { executionProviders: ["wasm"] });
    return encoderOver(session, Tensor);
  } catch (cause) {
    const why = cause instanceof Error ? cause.message : String(cause);
    const message = `ONNX Runtime could not be started in this page ("${shown(why)}"): read with the rules, or allow 'wasm-unsafe-eval' in its Content-Security-Policy.`;
    throw new ParleyError("runtime-missing", message, { cause });
  }
}

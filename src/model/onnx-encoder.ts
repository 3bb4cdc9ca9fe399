// The encoder on ONNX Runtime's native CPU code. Loaded with the first report that needs it, never before. Promise: the
// same input gives the same bytes on every run, and with any number of threads: they share rows, never sums.
import type { Encoder } from "../language/encoder.ts";
import { ParleyError, shown } from "../schema/parley-error.ts";
import { encoderOver } from "./encoder-over.ts";

type Runtime = typeof import("onnxruntime-node");

/**
 * @param weights an ONNX graph as training/graph.py writes it
 * @throws ParleyError runtime-missing where this platform cannot load the runtime
 */
export async function openEncoder(weights: Uint8Array, threads: number): Promise<Encoder> {
  const runtime = await loadRuntime();
  const session = await runtime.InferenceSession.create(weights, {
    intraOpNumThreads: threads,
    interOpNumThreads: 1,
    executionMode: "sequential",
  });
  return encoderOver(session, runtime.Tensor);
}

async function loadRuntime(): Promise<Runtime> {
  try {
    const loaded = await import("onnxruntime-node");
    return loaded.default as unknown as Runtime;
  } catch (cause) {
    const why = cause instanceof Error ? cause.message : String(cause);
    const message = `ONNX Runtime could not be loaded on ${process.platform}-${process.arch} ("${shown(why)}"): read with --reader rules, or on Linux, macOS or Windows with an x64 or arm64 processor.`;
    throw new ParleyError("runtime-missing", message, { cause });
  }
}

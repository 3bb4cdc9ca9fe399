// The encoder on ONNX Runtime's native CPU code. Loaded with the first report that needs it, never before. Promise: the
// same input gives the same bytes on every run, and with any number of threads: they share rows, never sums.
import type { InferenceSession, Tensor } from "onnxruntime-node";
import type { Encoder, EncoderInput, EncoderOutput } from "../language/encoder.ts";
import { ParleyError, shown } from "../schema/parley-error.ts";

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
  return { score: (input) => score(runtime, session, input) };
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

async function score(runtime: Runtime, session: InferenceSession, input: EncoderInput): Promise<EncoderOutput> {
  const list = (data: Int32Array): Tensor => new runtime.Tensor("int32", data, [data.length]);
  const { chances, anchors, scores, names } = await session.run({
    ids: list(input.ids),
    letters: list(input.letters),
    quoted: list(input.quoted),
    place: list(input.place),
    first: list(input.first),
    paragraphs: list(input.paragraphs),
    threshold: new runtime.Tensor("float32", Float32Array.of(input.threshold), []),
  });
  return {
    chances: chances?.data as Float32Array,
    anchors: Int32Array.from(anchors?.data as BigInt64Array, Number),
    scores: scores?.data as Float32Array,
    names: names?.data as Float32Array,
  };
}

// A session of ONNX Runtime as an encoder: the same for its native code and for its WebAssembly, which take and give the same tensors.
import type { InferenceSession, Tensor } from "onnxruntime-node";
import type { Encoder, EncoderInput, EncoderOutput } from "../language/encoder.ts";

/** @param session over a graph as training/graph.py writes it */
export function encoderOver(session: Pick<InferenceSession, "run">, tensors: typeof Tensor): Encoder {
  const list = (values: Int32Array): Tensor => new tensors("int32", values, [values.length]);
  return {
    async score(input: EncoderInput): Promise<EncoderOutput> {
      const { chances, anchors, scores, names } = await session.run({
        ids: list(input.ids),
        letters: list(input.letters),
        quoted: list(input.quoted),
        place: list(input.place),
        first: list(input.first),
        paragraphs: list(input.paragraphs),
        threshold: new tensors("float32", Float32Array.of(input.threshold), []),
      });
      return {
        chances: chances?.data as Float32Array,
        anchors: Int32Array.from(anchors?.data as BigInt64Array, Number),
        scores: scores?.data as Float32Array,
        names: names?.data as Float32Array,
      };
    },
  };
}

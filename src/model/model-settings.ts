// reader.json: what was learnt beside the network, and the checksums of the files beside it.
import { z } from "zod";
import { record } from "../schema/record.ts";

const Sha256 = z.string().regex(/^[0-9a-f]{64}$/);

export const ModelSettings = record({
  /** Kept in every Reading as its `model`. */
  name: z.string().regex(/^[a-z]+-\d+$/),
  files: record({ "reader.onnx": Sha256, "tokenizer.json": Sha256 }),
  /** Learnt scores of going from one tag to the next; rows and columns as TAGS. */
  transitions: z.array(z.array(z.number()).length(7)).length(7).readonly(),
  /** Logit from which a word counts as the anchor of an outermost attribution, and of one inside another's words. */
  threshold: z.number(),
  innerThreshold: z.number(),
  calibration: record({ bias: z.number(), weights: z.array(z.number()).readonly() }),
});
export type ModelSettings = z.infer<typeof ModelSettings>;

// Problem: something that went wrong with one input without stopping the run, in the words of ParleyError.
import { z } from "zod";
import { record } from "./record.ts";

export const Problem = record({
  code: z.string().regex(/^[a-z]+(-[a-z]+)*$/),
  message: z.string().min(1),
});
export type Problem = z.infer<typeof Problem>;

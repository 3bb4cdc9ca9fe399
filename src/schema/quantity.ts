// Quantity: a number the report gives, of what, and by whose word.
import { z } from "zod";
import { AttributionId, QuantityId } from "./ids.ts";
import { record } from "./record.ts";
import { Span } from "./span.ts";

export const Quantity = record({
  id: QuantityId,
  span: Span,
  value: z.union([z.number(), z.tuple([z.number(), z.number()]).readonly()]),
  bound: z.string().exactOptional(),
  of: z.string(),
  attribution: AttributionId.exactOptional(),
});
export type Quantity = z.infer<typeof Quantity>;

// Quantity: a number the report gives, of what, and by whose word.
import { z } from "zod";
import { AttributionId, QuantityId } from "./ids.ts";
import { record } from "./record.ts";
import { Span } from "./span.ts";

/** count: of things or people · measure: of a unit · money · percentage: of a hundred · share: of one ("two-thirds" is 0.667). */
export const QuantityKind = z.enum(["count", "measure", "money", "percentage", "share"]);
export type QuantityKind = z.infer<typeof QuantityKind>;

/** On which side of the number the truth lies; every wording is brought to one of these ("no fewer than" is "at least"). */
export const QuantityBound = z.enum(["at least", "more than", "up to", "less than", "nearly", "about"]);
export type QuantityBound = z.infer<typeof QuantityBound>;

export const Quantity = record({
  id: QuantityId,
  /** The bound, the number and what it counts, as far as they stand together. */
  span: Span,
  kind: QuantityKind,
  /** A number, or lowest and highest for a range or a vague count; null where the figure cannot be read for certain. */
  value: z.union([z.number(), z.tuple([z.number(), z.number()]).readonly()]).nullable(),
  /** Why `value` is null. */
  reason: z.string().exactOptional(),
  bound: QuantityBound.exactOptional(),
  /** An ISO 4217 code for money where the report settles it, "percent", or the unit's singular: "kilometre". */
  unit: z.string().exactOptional(),
  /** What is counted or measured, in the report's words; null where it does not say. */
  of: z.string().min(1).nullable(),
  /** The innermost attribution in whose content the number stands: by whose word it is. */
  attribution: AttributionId.exactOptional(),
});
export type Quantity = z.infer<typeof Quantity>;

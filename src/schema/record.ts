// The two builders every noun is made of. They keep one promise: what the schema infers is read-only,
// so no stage can change what an earlier stage said.
import { z } from "zod";

/** An object with exactly these fields; an unknown field is an error, because a mistyped name must not pass. */
export function record<Shape extends z.ZodRawShape>(shape: Shape): z.ZodReadonly<z.ZodObject<Shape, z.core.$strict>> {
  return z.strictObject(shape).readonly();
}

/** A list; one with nothing in it is `[]`, never absent. */
export function list<Item extends z.ZodType>(item: Item): z.ZodReadonly<z.ZodArray<Item>> {
  return z.array(item).readonly();
}

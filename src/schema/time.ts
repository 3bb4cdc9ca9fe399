// Time: a date, time, duration or set of times that the report states. Read from issue 5 on; the noun stands here
// so that a Reading has its final shape.
import { z } from "zod";
import { TimeId } from "./ids.ts";
import { record } from "./record.ts";
import { Span } from "./span.ts";

export const Time = record({
  id: TimeId,
  span: Span,
  type: z.enum(["date", "time", "duration", "set"]),
  /** EDTF (ISO 8601-2), ISO week (2017-W52) or ISO duration; null with a reason where nothing can anchor it. */
  value: z.string().nullable(),
  basis: z.string(),
  reason: z.string().exactOptional(),
});
export type Time = z.infer<typeof Time>;

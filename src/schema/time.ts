// Time: a date, time of day, duration or set of times that the report states, after TIMEX3 (TimeML; Pustejovsky et al. 2003)
// with values in EDTF (ISO 8601-2:2019). Promise: what the words say and what was added to them never look alike.
import { z } from "zod";
import { TimeId } from "./ids.ts";
import { record } from "./record.ts";
import { Span } from "./span.ts";

/**
 * How the value was come by. An enum rather than a free string, because a user must be able to keep only what is certain:
 * - stated: every part of the value stands in the words ("14 April 2016", "the 1990s", "three days");
 * - reckoned: the words say how far it is from the anchor ("yesterday", "last month", "two days later");
 * - inferred: the words leave a part out, and the likeliest was chosen: the year of "October 7", which "Thursday";
 * - none: there is no value, and `reason` says why.
 */
export const TimeBasis = z.enum(["stated", "reckoned", "inferred", "none"]);
export type TimeBasis = z.infer<typeof TimeBasis>;

/** What the value leaves out, after TIMEX3's `mod`: "late 2019" is 2019, end; "nearly three hours" is PT3H, less-than. */
export const TimeMod = z.enum(["start", "middle", "end", "approximate", "more-than", "less-than"]);
export type TimeMod = z.infer<typeof TimeMod>;

export const Time = record({
  id: TimeId,
  span: Span,
  /** time: a time or a part of a day ("Friday night", whose value is the day, as exact as EDTF can say it). */
  type: z.enum(["date", "time", "duration", "set"]),
  /** EDTF (ISO 8601-2), ISO week (2017-W52) or ISO duration; null with a reason where nothing can anchor it. */
  value: z.string().nullable(),
  basis: TimeBasis,
  mod: TimeMod.exactOptional(),
  /** What it was reckoned from: the report's date, or another Time of the reading; absent for what is stated. */
  anchor: z.union([z.literal("report"), TimeId]).exactOptional(),
  reason: z.string().exactOptional(),
});
export type Time = z.infer<typeof Time>;

// The times of a made-up report, as a person would write them down: words → value, so that a case is one line.
import { layOut } from "../../../src/reading/layout.ts";
import { findTimes } from "../../../src/reading/times.ts";
import { sliceOf } from "../../../src/schema/span.ts";
import type { Time } from "../../../src/schema/time.ts";
import { articleOf } from "../made-up.ts";

/** A Friday. */
export const PUBLISHED = "2031-03-07";

export function readTimes(text: string, publishedAt: string | null = PUBLISHED): readonly Time[] {
  const article = articleOf(text);
  const dated = publishedAt === null ? article : { ...article, publishedAt };
  return findTimes(dated, layOut(dated), []).times;
}

/** Each time as "words = value", in text order; "null" for no value. */
export function timesIn(text: string, publishedAt: string | null = PUBLISHED): readonly string[] {
  return readTimes(text, publishedAt).map(({ span, value }) => `${sliceOf(text, span)} = ${value}`);
}

// The occasion of an utterance as one report has it: when it was said, to whom and through what. Promise: only what the report ties to
// this very utterance; the report's own date is no occasion.
import type { ReadingCore } from "../../ledger/ledger.ts";
import type { Attribution } from "../../schema/attribution.ts";
import { sliceOf } from "../../schema/span.ts";
import type { Time } from "../../schema/time.ts";

export interface Occasion {
  /** The report's words, and the day or time as they were read; `value` null where nothing anchors them. */
  readonly when: { readonly words: string; readonly value: string | null; readonly basis: Time["basis"] } | null;
  /** Whom it was said to, by name. */
  readonly to: string | null;
  /** "told Kestrel News": the words and what they make of it. */
  readonly channel: { readonly words: string; readonly medium: string } | null;
}

export function occasionOf(one: Attribution, reading: Pick<ReadingCore, "article" | "actors" | "times">): Occasion {
  const { article, actors, times } = reading;
  const time = times.find(({ id }) => id === one.time);
  return {
    when: time === undefined ? null : { words: sliceOf(article.text, time.span), value: time.value, basis: time.basis },
    to: actors.find(({ id }) => id === one.addressee)?.name ?? null,
    channel:
      one.channel === null ? null : { words: sliceOf(article.text, one.channel.span), medium: one.channel.medium },
  };
}

// The records of one report in the order of its text: what the side list shows and the keys step through.
import { chainsOf } from "../../src/reading/chains/in-words.ts";
import type { Attribution } from "../../src/schema/attribution.ts";
import type { Reading } from "../../src/schema/reading.ts";
import type { Span } from "../../src/schema/span.ts";

export interface ReportRecord {
  readonly attribution: Attribution;
  /** The actor's name; null where the text does not settle who speaks. */
  readonly speaker: string | null;
  /** As it stands in the text; "" where there is none. */
  readonly source: string;
  readonly cue: string;
  /** All content pieces, else the source: some records have no words of their own. */
  readonly words: string;
  readonly channel: string | null;
  /** By whom it is told, down to this report; null where it stands in nobody's words. */
  readonly chain: string | null;
}

export function recordsOf(reading: Reading): readonly ReportRecord[] {
  const { article, actors, attributions } = reading;
  const chainOf = chainsOf(reading);
  const names = new Map(actors.map((actor) => [actor.id, actor.name]));
  const wordsOf = (spans: readonly Span[]): string =>
    spans.map((span) => article.text.slice(span.start, span.end)).join(" … ");
  return attributions
    .toSorted((a, b) => startOf(a) - startOf(b))
    .map((attribution) => ({
      attribution,
      speaker: attribution.speaker === null ? null : (names.get(attribution.speaker) ?? null),
      source: wordsOf(attribution.source),
      cue: wordsOf(attribution.cue),
      words: wordsOf(attribution.content.length > 0 ? attribution.content : attribution.source),
      channel: attribution.channel === null ? null : wordsOf([attribution.channel.span]),
      chain: chainOf(attribution),
    }));
}

function startOf({ source, cue, content }: Attribution): number {
  return Math.min(...[...source, ...cue, ...content].map((span) => span.start));
}

// Reading → wordings: what it has people say, as it is compared across reports. Promise: a function of the reading alone; the same
// words given to the same voice on the same day are one wording, in however many reports.
import { hash } from "node:crypto";
import { dayOf } from "../../ledger/day.ts";
import type { FoundWording } from "../../ledger/statements.ts";
import { joined } from "../../ledger/texts.ts";
import type { Reading } from "../../schema/reading.ts";
import type { Span } from "../../schema/span.ts";
import { contentWords, plainRun } from "./content-words.ts";
import { creditOf } from "./credit.ts";
import { marksOf } from "./marks.ts";
import { quickHash, runWord } from "./quick-hash.ts";
import { voiceOf } from "./voice.ts";
import { witnessOf } from "./witness.ts";

/** One for every attribution that has content, in order. */
export function wordingsIn(reading: Reading): readonly FoundWording[] {
  const actors = new Map(reading.actors.map((actor) => [actor.id, actor]));
  const { publishedAt, text } = reading.article;
  const day = dayOf(publishedAt);
  return reading.attributions.flatMap((one, position) => {
    const run = plainRun(joined(text, one.content));
    if (run.length === 0) return [];
    const voice = voiceOf(one.speaker === null ? undefined : actors.get(one.speaker), one.sourcing.grade);
    const { status } = one;
    const words = contentWords(run);
    const wording = {
      ...{ id: numberOf(JSON.stringify([day, status, voice, run.join(" ")])), day, status, voice },
      words: new Map([...words].map(([word, worth]) => [quickHash(word) >>> 4, Math.round(worth * 10)])),
      run: run.slice(0, MOST_RUN).map((word) => runWord(word)),
    };
    return [
      {
        wording,
        position,
        credit: creditOf(one, reading),
        witness: witnessOf(one, reading),
        span: hullOf(one.content),
        marks: marksOf({ day, words, run }),
      },
    ];
  });
}

function hullOf(spans: readonly Span[]): Span {
  return { start: Math.min(...spans.map(({ start }) => start)), end: Math.max(...spans.map(({ end }) => end)) };
}

/** Words of a wording that are kept in their order; of a whole speech the beginning. */
const MOST_RUN = 200;

/** 47 bits, as every number by which reconcile/ names something. */
function numberOf(text: string): number {
  return Number.parseInt(hash("sha256", text).slice(0, 12), 16) % 2 ** 47;
}

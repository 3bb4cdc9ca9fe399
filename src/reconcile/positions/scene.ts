// One reading as the rules for stances look at it: its tagged sentences, and who stands or speaks where. Each question is answered
// from lists that are in the order of the text.
import { VERB_FORMS } from "../../language/en/cue-verbs.ts";
import { tagWords, type Word } from "../../language/parts-of-speech.ts";
import { dayOf } from "../../ledger/day.ts";
import type { When } from "../../ledger/positions.ts";
import type { Act } from "../../schema/act.ts";
import type { Attribution } from "../../schema/attribution.ts";
import type { Mention } from "../../schema/mention.ts";
import type { Reading } from "../../schema/reading.ts";
import { contains, firstFrom, overlaps, type Span } from "../../schema/span.ts";
import type { Time } from "../../schema/time.ts";

export interface Sentence {
  readonly span: Span;
  readonly index: number;
  readonly words: readonly Word[];
}

export interface Scene {
  readonly reading: Reading;
  readonly sentences: readonly Sentence[];
  /** Day of publication; "" where it is not known. */
  readonly day: string;
  readonly positionOf: (actor: string) => number | null;
  /** In the order of the text. */
  readonly times: readonly (Span & { readonly time: Time })[];
  /** In the order of the text, with their spans. */
  readonly mentions: readonly Mention[];
  readonly starts: readonly Span[];
  readonly mentionsOf: ReadonlyMap<string, readonly Mention[]>;
  /** Spans of the sentences. */
  readonly spans: readonly Span[];
  /** By the places of sentences, the pieces of contents that reach into them. */
  readonly contents: ReadonlyMap<number, readonly Piece[]>;
}

interface Piece {
  readonly span: Span;
  readonly attribution: Attribution;
}

export function sceneOf(reading: Reading): Scene {
  const positions = new Map<string, number>(reading.actors.map(({ id }, at) => [id, at]));
  const mentions = reading.mentions.toSorted((a, b) => a.span.start - b.span.start);
  return {
    reading,
    mentions,
    times: reading.times.map((time) => ({ ...time.span, time })).toSorted((a, b) => a.start - b.start),
    starts: mentions.map(({ span }) => span),
    mentionsOf: Map.groupBy(mentions, ({ actor }) => actor ?? ""),
    sentences: reading.sentences.map((span, index) => ({
      span,
      index,
      words: tagWords(reading.article.text, span, VERB_FORMS),
    })),
    day: dayOf(reading.article.publishedAt),
    positionOf: (actor) => positions.get(actor) ?? null,
    spans: reading.sentences,
    contents: contentsOf(reading),
  };
}

/** A content that runs on over more sentences than this is a speech, and its end is not asked for. */
const LONGEST_SPEECH = 200;

function contentsOf({ attributions, sentences }: Reading): Scene["contents"] {
  const contents = new Map<number, Piece[]>();
  for (const attribution of attributions)
    for (const span of attribution.content) {
      const first = Math.max(0, firstFrom(sentences, span.start + 1) - 1);
      for (let at = first; at < Math.min(sentences.length, first + LONGEST_SPEECH); at++) {
        if ((sentences[at]?.start ?? 0) >= span.end) break;
        const here = contents.get(at);
        if (here === undefined) contents.set(at, [{ span, attribution }]);
        else here.push({ span, attribution });
      }
    }
  return contents;
}

/** The sentence in which a place stands. */
export function sentenceAt({ sentences, spans }: Scene, place: number): Sentence | null {
  const sentence = sentences[firstFrom(spans, place + 1) - 1];
  return sentence !== undefined && place < sentence.span.end ? sentence : null;
}

/** The innermost attribution in whose content a place stands. */
export function attributionAt({ spans, contents }: Scene, place: Span): Attribution | null {
  let best: Attribution | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const { span, attribution } of contents.get(firstFrom(spans, place.start + 1) - 1) ?? []) {
    const size = span.end - span.start;
    if (contains(span, place) && size < least) [best, least] = [attribution, size];
  }
  return best;
}

/** The first attribution by somebody with content in a sentence; null where there is none. */
export function recordIn({ contents, positionOf }: Scene, { index }: Sentence, teller: number): string | null {
  const own = contents
    .get(index)
    ?.find(({ attribution: { speaker } }) => speaker !== null && positionOf(speaker) === teller);
  return own?.attribution.id ?? null;
}

/**
 * The act of a sentence that tells what somebody does in the report's own words, "has ruled out": the one whose words stand nearest to a
 * place; null where the sentence has none of theirs.
 */
export function actIn({ reading, positionOf }: Scene, { span }: Sentence, who: number, place: number): string | null {
  const isTheirs = (actor: string | null): boolean => actor !== null && positionOf(actor) === who;
  const far = ({ evidence }: Act): number => Math.min(...evidence.map(({ start }) => Math.abs(start - place)));
  const own = reading.acts.filter(
    ({ by, evidence }) => by.some(({ actor }) => isTheirs(actor)) && evidence.some((words) => overlaps(words, span)),
  );
  return own.toSorted((a, b) => far(a) - far(b))[0]?.id ?? null;
}

/** The quantity that stands at a place; null where none was read there. */
export function quantityAt({ reading }: Scene, place: number): string | null {
  return reading.quantities.find(({ span }) => span.start <= place && place < span.end)?.id ?? null;
}

/** Those mentioned within a span, the last first: the head of "Lomara's army" is behind its owner. */
export function mentionsIn({ mentions, starts }: Scene, span: Span): readonly Mention[] {
  const found: Mention[] = [];
  // No mention is longer than a name with its titles
  for (let at = firstFrom(starts, span.start - LONGEST_MENTION); at < mentions.length; at++) {
    const mention = mentions[at];
    if (mention === undefined || mention.span.start >= span.end) break;
    if (overlaps(mention.span, span)) found.push(mention);
  }
  return found.toReversed();
}

const LONGEST_MENTION = 300;

/**
 * When the reporter's own words of a sentence tell of a time before the report: "Three weeks ago she told this paper that …". Null
 * where they do not. Such a time may be no single day.
 */
export function earlierIn(scene: Scene, { span }: Sentence, place: Span): When | null {
  const { times, day } = scene;
  const inside = attributionAt(scene, place);
  const content = inside?.content ?? [];
  const from = firstFrom(times, span.start);
  for (const { time } of times.slice(from, from + MOST_TIMES)) {
    if (time.value === null || time.type !== "date" || !contains(span, time.span)) continue;
    if (content.some((piece) => contains(piece, time.span))) continue;
    const last = lastDayOf(time.value);
    if (last === null || day === "" || !(daysBetween(last, day) > 2)) continue;
    const isDay = /^\d{4}-\d\d-\d\d$/.test(time.value);
    return isDay ? { day: time.value, basis: "stated" } : { day: "", basis: "none" };
  }
  return null;
}

/** Of one sentence. */
const MOST_TIMES = 20;

/** The last day that an EDTF date or ISO week can mean; null for what is neither. */
function lastDayOf(value: string): string | null {
  const [, date] = /^(\d{4}(?:-\d\d){0,2})[~?%]?$/.exec(value) ?? [];
  if (date !== undefined) return date.length === 10 ? date : date.length === 7 ? `${date}-28` : `${date}-12-31`;
  const [, year, week] = /^(\d{4})-W(\d\d)$/.exec(value) ?? [];
  if (year === undefined) return null;
  // Monday of week 1 is that of 4 January (ISO 8601)
  const fourth = Date.parse(`${year}-01-04`);
  const monday = fourth - ((new Date(fourth).getUTCDay() + 6) % 7) * DAY_MS;
  return new Date(monday + (Number(week) * 7 - 1) * DAY_MS).toISOString().slice(0, 10);
}

const DAY_MS = 86_400_000;

/** Whole days from one to another; NaN where one is no day. */
export function daysBetween(from: string, to: string): number {
  return (Date.parse(to) - Date.parse(from)) / DAY_MS;
}

/** The day of a time of the reading, else of the report. Times of no single day count as none. */
export function whenOf({ reading, day }: Scene, time: string | null | undefined): When {
  const value = reading.times.find(({ id }) => id === time)?.value ?? null;
  const stated = value === null ? null : /^\d{4}-\d\d-\d\d/.exec(value)?.[0];
  if (stated !== null && stated !== undefined) return { day: stated, basis: "stated" };
  // Something of another month or year is not of the report's day, whichever day it was
  if (value !== null && /^\d{4}(?:-\d\d)?$/.test(value) && !day.startsWith(value)) return { day: "", basis: "none" };
  return day === "" ? { day, basis: "none" } : { day, basis: "report" };
}

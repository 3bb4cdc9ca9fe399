// Scene: the mentions of one report with where they stand: word, sentence, paragraph, quotation. Built once; every
// question is a binary search, so that a report of any length is read in near-linear time.
import type { Article } from "../../schema/article.ts";
import type { Mention } from "../../schema/mention.ts";
import type { Span } from "../../schema/span.ts";
import type { Layout } from "../layout.ts";
import { lastStartingBy } from "../mentions/quoted.ts";
import { findRegions, type Region } from "../mentions/regions.ts";
import type { Word } from "../mentions/scan.ts";

export interface Place {
  readonly mention: Mention;
  readonly region: Region;
  /** Word indices in the region, half open. */
  readonly from: number;
  readonly to: number;
  readonly sentence: number;
  readonly paragraph: number;
  /** Index of the piece of quoted speech it stands in; -1 outside. */
  readonly quotation: number;
}

export interface Scene {
  readonly text: string;
  /** One for each mention, in the same order. */
  readonly places: readonly Place[];
  readonly regions: readonly Region[];
  /** Where each region stands, for look-ups. */
  readonly starts: readonly Span[];
  readonly sentences: readonly Span[];
  readonly quoted: readonly Span[];
}

export function sceneOf(article: Article, layout: Layout, mentions: readonly Mention[]): Scene {
  const regions = findRegions(article, layout);
  const starts = regions.map((r) => r.span);
  const quoted = layout.quotations
    .filter((q) => q.isSpeech)
    .flatMap((q) => q.pieces)
    .toSorted((a, b) => a.start - b.start);
  const empty = { text: article.text, places: [], regions, starts, sentences: layout.sentences, quoted };
  return { ...empty, places: mentions.flatMap((mention) => placeOf(mention, empty) ?? []) };
}

/** Where a mention stands; null outside all regions. */
export function placeOf(mention: Mention, { regions, starts, sentences, quoted }: Omit<Scene, "places">): Place | null {
  const at = lastStartingBy(starts, mention.span.start);
  const region = regions[at];
  if (region === undefined) return null;
  const from = Math.max(0, lastStartingBy(region.words, mention.span.start));
  const to = lastStartingBy(region.words, mention.span.end - 1) + 1;
  const sentence = lastStartingBy(sentences, mention.span.start);
  return { mention, region, from, to, sentence, paragraph: at, quotation: insideOf(quoted, mention.span.start) };
}

/** Index of the last of the sorted spans that holds the offset; -1 where none does. */
export function insideOf(spans: readonly Span[], at: number): number {
  const index = lastStartingBy(spans, at);
  const span = spans[index];
  return span !== undefined && at < span.end ? index : -1;
}

/** Indices of the places whose mentions start inside a span: half open. */
export function placesWithin(scene: Scene, span: Span): readonly [number, number] {
  const from = firstPlaceFrom(scene, span.start);
  let to = from;
  while ((scene.places[to]?.mention.span.start ?? span.end) < span.end) to += 1;
  return [from, to];
}

/** Index of the first place at or after an offset. */
export function firstPlaceFrom(scene: Scene, at: number): number {
  let [low, high] = [0, scene.places.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((scene.places[middle]?.mention.span.start ?? 0) < at) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The word before or after a mention, within its paragraph. */
export function wordBefore(place: Place): Word | undefined {
  return place.region.words[place.from - 1];
}

export function wordAfter(place: Place): Word | undefined {
  return place.region.words[place.to];
}

const articles: ReadonlySet<string> = new Set(["the", "a", "an", "this", "these", "that"]);

/** The words of a mention as they are looked up, without a leading article. */
export function keysOf(place: Place): readonly string[] {
  const keys = place.region.words.slice(place.from, place.to).map((w) => w.key);
  return keys.length > 1 && articles.has(keys[0] ?? "") ? keys.slice(1) : keys;
}

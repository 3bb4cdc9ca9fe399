// A golden reading beside what the reader gave: which attributions were found, what is wrong with them, and what
// was given that the golden has not.
import type { Attribution } from "../../src/schema/attribution.ts";
import type { Reading } from "../../src/schema/reading.ts";
import type { Span } from "../../src/schema/span.ts";
import { sliceOf } from "../../src/schema/span.ts";
import type { Golden, GoldenAttribution } from "./golden.ts";
import { type Located, locate } from "./locate.ts";

export const FIELDS = ["kind", "status", "grade", "speaker", "speakerBasis"] as const;
export type Field = (typeof FIELDS)[number];

export interface Comparison {
  readonly required: number;
  /** Required ones that were found: at least half of the content, by characters, is common. */
  readonly found: number;
  readonly given: number;
  /** Given ones that the golden has too, optional ones included. */
  readonly matched: number;
  /** Of those found, how many have the field right. */
  readonly right: Readonly<Record<Field, number>>;
  /** One line a miss, for a person to read when the line does not hold. */
  readonly misses: readonly string[];
}

interface Pair {
  readonly golden: GoldenAttribution;
  readonly place: Located;
  readonly given: Attribution | null;
}

export function compare(golden: Golden, reading: Reading): Comparison {
  const pairs = pairUp(golden, reading);
  const required = pairs.filter((pair) => !pair.golden.optional);
  const found = required.filter((pair) => pair.given !== null);
  const used = new Set(pairs.map((pair) => pair.given));
  const extra = reading.attributions.filter((one) => !used.has(one));
  const right = Object.fromEntries(FIELDS.map((f) => [f, found.filter((pair) => isRight(pair, f, reading)).length]));
  return {
    required: required.length,
    found: found.length,
    given: reading.attributions.length,
    matched: reading.attributions.length - extra.length,
    right: right as Record<Field, number>,
    misses: [
      ...required.flatMap((pair) => missesOf(pair, reading)),
      ...extra.map((one) => `only read: ${shown(reading, one)}`),
    ].map((miss) => `${golden.name}: ${miss}`),
  };
}

/** Where the golden attribution and the one read have the same borders in every role, and every field right. */
export function isExact(golden: GoldenAttribution, reading: Reading): boolean {
  const place = locate(reading.article.text, golden);
  return reading.attributions.some(
    (given) =>
      (["source", "cue", "content"] as const).every(
        (role) => JSON.stringify(place[role]) === JSON.stringify(given[role]),
      ) && FIELDS.every((field) => isRight({ golden, place, given }, field, reading)),
  );
}

/** One to one: the pairs whose content, then source and cue, agree best come first. */
function pairUp(golden: Golden, reading: Reading): readonly Pair[] {
  const places = golden.attributions.map((one) => ({ golden: one, place: locate(reading.article.text, one) }));
  const scored = places.flatMap(({ place }, index) =>
    reading.attributions.flatMap((given) => {
      const content = agreement(place.content, given.content);
      const rest = agreement(place.source, given.source) + 0.5 * agreement(place.cue, given.cue);
      return content < 0.5 ? [] : [{ index, given, score: content + rest }];
    }),
  );
  const taken = new Map<number, Attribution>();
  for (const { index, given } of scored.toSorted((a, b) => b.score - a.score))
    if (!taken.has(index) && ![...taken.values()].includes(given)) taken.set(index, given);
  return places.map((one, index) => ({ ...one, given: taken.get(index) ?? null }));
}

/** Common characters of all characters, 0 to 1. */
function agreement(a: readonly Span[], b: readonly Span[]): number {
  const common = a.reduce((sum, x) => sum + b.reduce((part, y) => part + shared(x, y), 0), 0);
  const all = length(a) + length(b) - common;
  return all === 0 ? 1 : common / all;
}

function shared(a: Span, b: Span): number {
  return Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));
}

function length(spans: readonly Span[]): number {
  return spans.reduce((sum, span) => sum + span.end - span.start, 0);
}

function isRight({ golden, given }: Pair, field: Field, reading: Reading): boolean {
  if (given === null) return false;
  if (field === "grade") return given.sourcing.grade === golden.grade;
  if (field === "speaker") return isSpeaker(golden.speaker, given, reading);
  return given[field] === golden[field];
}

/** One name is part of the other, word for word, under any of the actor's names. */
function isSpeaker(wanted: string | null, given: Attribution, reading: Reading): boolean {
  const actor = reading.actors.find((one) => one.id === given.speaker);
  if (wanted === null || actor === undefined) return wanted === null && actor === undefined;
  return [actor.name, ...actor.aliases].some((name) => isSameName(wordsOf(name), wordsOf(wanted)));
}

function isSameName(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  const isPart = (x: ReadonlySet<string>, y: ReadonlySet<string>): boolean => [...x].every((word) => y.has(word));
  return a.size > 0 && b.size > 0 && (isPart(a, b) || isPart(b, a));
}

function wordsOf(name: string): ReadonlySet<string> {
  const words = name.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return new Set(words.filter((word) => !["the", "a", "an", "of", "s"].includes(word)));
}

function missesOf(pair: Pair, reading: Reading): readonly string[] {
  const { golden, given } = pair;
  const head = `${golden.source} | ${golden.cue?.join(" … ")} | ${golden.content.join(" … ")}`;
  if (given === null) return [`missed: ${head}`];
  return FIELDS.filter((field) => !isRight(pair, field, reading)).map(
    (field) => `${field} should be ${golden[field]}: ${head}\n      read as ${shown(reading, given)}`,
  );
}

function shown(reading: Reading, one: Attribution): string {
  const words = (spans: readonly Span[]): string => spans.map((s) => sliceOf(reading.article.text, s)).join(" … ");
  const speaker = reading.actors.find((actor) => actor.id === one.speaker)?.name ?? null;
  const fields = [one.kind, one.status, one.sourcing.grade, speaker, one.speakerBasis].join(" · ");
  return `${words(one.source)} | ${words(one.cue)} | ${words(one.content)} (${fields})`;
}

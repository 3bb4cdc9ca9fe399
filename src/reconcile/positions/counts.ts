// Counts that differ: the same thing counted by several sides, beside each other in one report. Parley does not say which is right.
// Promise: two figures stand together only where different actors give them close by, and either the report says that they are of
// one thing ("puts the number at 36", "is disputed") or both tell of one fate of what may be the same people.
import { ANYBODY, DISPUTED, FATES, OTHER_FIGURE } from "../../language/en/dispute-words.ts";
import type { Account, Disagreement } from "../../ledger/positions.ts";
import type { Quantity } from "../../schema/quantity.ts";
import { contains, type Span, sliceOf } from "../../schema/span.ts";
import { attributionAt, mentionsIn, quantityAt, recordIn, type Scene, type Sentence, sentenceAt } from "./scene.ts";
import { stemOf } from "./stem.ts";

/** Sentences between two figures of one thing. */
const FAR = 5;

/** Groups of figures that a next one can belong to: those of the last sentences. */
const RECENT = 20;

/** Words to both sides of a figure in which its fate stands. */
const BESIDE = 7;

interface Figure {
  /** What is counted, in the report's words, and its unit. */
  readonly of: string | null;
  readonly unit: string | null;
  readonly start: number;
  readonly sentence: Sentence;
  readonly teller: number;
  readonly record: string | null;
  readonly low: number;
  readonly high: number;
  readonly head: string;
  readonly fates: readonly string[];
  /** "two children from Lomara": some of those whom others count. */
  readonly isSome: boolean;
  readonly isOther: boolean;
  readonly isDisputed: boolean;
}

/** @example "Ardesh spoke of 11 dead. The clinic counted nine bodies." @example not: "killing 3 soldiers" and "killed five rebels" */
export function findCounts(scene: Scene): readonly Disagreement[] {
  const counted = scene.reading.quantities.flatMap((quantity) => figureOf(scene, quantity) ?? []);
  const others = scene.sentences.flatMap((sentence) => otherFigure(scene, sentence) ?? []);
  const figures = [...counted, ...others].toSorted((a, b) => a.start - b.start);
  const groups: Figure[][] = [];
  for (const figure of figures) {
    const group = groups.slice(-RECENT).find((some) => some.some((other) => isOfOne(other, figure)));
    if (group === undefined) groups.push([figure]);
    else if (!group.some((other) => other.teller === figure.teller)) group.push(figure);
  }
  return groups.flatMap((group) => (group.length < 2 ? [] : [disagreement(group)]));
}

function figureOf(scene: Scene, quantity: Quantity): Figure | null {
  const { value, kind, span, attribution } = quantity;
  if (value === null || kind === "percentage" || kind === "share" || quantity.bound !== undefined) return null;
  const sentence = sentenceAt(scene, span.start);
  const by = scene.reading.attributions.find(({ id }) => id === attribution) ?? attributionAt(scene, span);
  const teller = by?.speaker == null ? null : scene.positionOf(by.speaker);
  if (sentence === null || teller === null || by?.status !== "said") return null;
  // "scores" is a guess at a range, "three-phase" counts nothing that somebody could count otherwise, "all but three" is a rest
  const { text: whole } = scene.reading.article;
  const isRest = /\b(?:but|except|least|most|first)\s+$/.test(whole.slice(Math.max(0, span.start - 9), span.start));
  if (typeof value !== "number" || /-\p{L}/u.test(sliceOf(whole, span)) || isRest) return null;
  return {
    ...{ of: quantity.of, unit: quantity.unit ?? null, start: span.start, sentence, teller, low: value, high: value },
    record: by.id,
    head: stemOf((quantity.of ?? "").toLowerCase().split(/\s+/).at(-1) ?? ""),
    fates: fatesBeside(sentence, quantity),
    isSome: /^\s+(?:from|in|at|near|with|among|aged)\b/.test(whole.slice(span.end, span.end + 9)),
    isOther: false,
    isDisputed: isDisputed(scene, sentence),
  };
}

/** "The Front puts the number at 36": a figure without anything counted, which is what the figure before it counts. */
function otherFigure(scene: Scene, sentence: Sentence): Figure | null {
  const found = OTHER_FIGURE.exec(sliceOf(scene.reading.article.text, sentence.span));
  const figure = found?.groups?.figure;
  if (found === null || figure === undefined) return null;
  const start = sentence.span.start + found.index + found[0].length - figure.length;
  const speaker = attributionAt(scene, { start, end: start + figure.length })?.speaker ?? null;
  const subject = { start: sentence.span.start, end: sentence.span.start + found.index };
  const teller = speaker === null ? whoPuts(scene, subject) : scene.positionOf(speaker);
  if (teller === null) return null;
  const value = Number(figure.replaceAll(",", ""));
  return {
    ...{ of: null, unit: null, start, sentence, teller, low: value, high: value, head: "", fates: [] },
    record: recordIn(scene, sentence, teller) ?? quantityAt(scene, start),
    ...{ isSome: false, isOther: true, isDisputed: false },
  };
}

/** The last that is mentioned before the verb: "The Front puts". */
function whoPuts(scene: Scene, subject: Span): number | null {
  const [mention] = mentionsIn(scene, subject);
  return mention?.actor == null ? null : scene.positionOf(mention.actor);
}

function fatesBeside({ words }: Sentence, { span }: Quantity): readonly string[] {
  const first = words.findIndex(({ end }) => end > span.start);
  const last = words.findLastIndex(({ start }) => start < span.end);
  const near = words.slice(Math.max(0, first - BESIDE), last + 1 + BESIDE);
  return [...FATES].flatMap(([fate, forms]) => (near.some(({ lower }) => forms.has(lower)) ? [fate] : []));
}

/** The report says so in the sentence or in one before it of the same paragraph. */
function isDisputed({ reading, sentences }: Scene, { span, index }: Sentence): boolean {
  const paragraph = reading.article.body.find((one) => contains(one, span));
  return sentences
    .slice(Math.max(0, index - 2), index + 1)
    .some(
      (one) =>
        paragraph !== undefined &&
        contains(paragraph, one.span) &&
        DISPUTED.test(sliceOf(reading.article.text, one.span)),
    );
}

function isOfOne(a: Figure, b: Figure): boolean {
  if (a.teller === b.teller || (a.low <= b.high && b.low <= a.high)) return false;
  const apart = b.sentence.index - a.sentence.index;
  if (apart < 0 || apart > FAR) return false;
  if (!b.isOther && a.unit !== b.unit) return false;
  if (b.isOther && apart <= 2) return isNear(a, b);
  if (a.isDisputed && b.isDisputed && apart <= 1) return isNear(a, b);
  const isOneFate = a.fates.some((fate) => b.fates.includes(fate));
  if (a.head !== b.head && (a.isSome || b.isSome)) return false;
  const mayBeSame = a.head === b.head || a.head === "" || b.head === "" || ANYBODY.has(a.head) || ANYBODY.has(b.head);
  return isOneFate && mayBeSame;
}

/** Figures of one thing that differ by more than ten times are of two. */
function isNear(a: Figure, b: Figure): boolean {
  return Math.max(a.high, b.high) <= 10 * Math.max(1, Math.min(a.low, b.low));
}

function disagreement(group: readonly Figure[]): Disagreement {
  const accounts = group.map(
    ({ teller, sentence, low, high, record }): Account => ({
      ...{ teller, tellerWords: null, evidence: sentence.span, low, high, record },
    }),
  );
  const [fate] = group.flatMap(({ fates }) => fates.filter((one) => group.every((other) => other.fates.includes(one))));
  const [named] = group.flatMap(({ of }) => of ?? []);
  return { kind: "count", about: fate ?? named ?? "number", accounts };
}

// Numerals: a number in digits, in words or in both, plain ("2.6 million", "twenty-one") or vague ("a few dozen", "hundreds
// of thousands"). Promise: every step looks at a bounded number of words.
import { CARDINALS, SCALES, VAGUE_AMOUNTS, VAGUE_PLURALS } from "../../language/en/number-words.ts";
import type { Word } from "../../language/parts-of-speech.ts";
import type { QuantityBound } from "../../schema/quantity.ts";
import { firstFrom } from "../../schema/span.ts";
import { exactly, type Figure, figureAt } from "./figure.ts";

export interface Numeral {
  /** Word indices, half open; `end` is the offset where the numeral ends, which may be inside its last word. */
  readonly from: number;
  readonly to: number;
  readonly end: number;
  /** Low and high are equal where the number is plain; null where the figure cannot be read for certain. */
  readonly low: number | null;
  readonly high: number | null;
  readonly reason?: string;
  /** A bound right behind the number, which `end` then reaches over. */
  readonly bound?: QuantityBound;
  /** Names a vague amount ("dozens"), which counts something even where no noun follows. */
  readonly isVague: boolean;
  readonly figure: Figure | null;
  /** Whether a scale word multiplied it: "2.6 million" is surely an amount. */
  readonly isScaled: boolean;
  /** What the scale multiplied it by, 1 without one. */
  readonly factor: number;
}

export interface Line {
  readonly text: string;
  readonly words: readonly Word[];
}

/** The numeral that starts at a word; null where none does. */
export function numeralAt(line: Line, at: number): Numeral | null {
  const head = figureHead(line, at) ?? vaguePluralHead(line, at) ?? vagueHead(line, at) ?? wordHead(line, at);
  return head === null ? null : withScales(line, head);
}

function figureHead({ text, words }: Line, at: number): Numeral | null {
  const word = words[at];
  if (word === undefined || !/^\p{Nd}/u.test(word.lower)) return null;
  const figure = figureAt(text, word.start);
  if (figure === null) return null;
  const to = Math.max(at + 1, firstFrom(words, figure.end));
  return {
    from: at,
    to,
    end: figure.end,
    low: figure.value,
    high: figure.value,
    ...(figure.reason === undefined ? {} : { reason: figure.reason }),
    isVague: false,
    figure,
    isScaled: false,
    factor: 1,
  };
}

function plain(line: Line, from: number, to: number, range: readonly [number, number], isVague = false): Numeral {
  const end = line.words[to - 1]?.end ?? 0;
  return { from, to, end, low: range[0], high: range[1], isVague, figure: null, isScaled: false, factor: 1 };
}

/** "dozens", "tens of thousands"; "scores" only where it is no verb. */
function vaguePluralHead(line: Line, at: number): Numeral | null {
  const { words } = line;
  const lower = words[at]?.lower ?? "";
  const range = VAGUE_PLURALS.get(lower);
  if (range === undefined) return null;
  const larger = words[at + 1]?.lower === "of" ? VAGUE_PLURALS.get(words[at + 2]?.lower ?? "") : undefined;
  if (larger !== undefined) {
    const scale = larger[0] / 2;
    return plain(line, at, at + 3, [range[0] * scale, (range[1] + 1) * scale - 1], true);
  }
  const isMore = words[at + 1]?.lower === "of" || words[at + 1]?.lower === "more";
  if (lower === "tens" || (lower === "scores" && !isMore && words[at + 1]?.tag !== "past")) return null;
  return plain(line, at, at + 1, range, true);
}

/** "a few", "several", "a couple of", "half a million"; a bare "few" is "not many" and no number. */
function vagueHead(line: Line, at: number): Numeral | null {
  const { words } = line;
  const [first = "", second = "", third = ""] = [0, 1, 2].map((i) => words[at + i]?.lower);
  if (first === "several") return plain(line, at, at + 1, VAGUE_AMOUNTS.get(first) ?? [3, 9], true);
  if (first === "half" && second === "a" && SCALES.has(third)) return plain(line, at, at + 2, [0.5, 0.5]);
  if (first !== "a" && first !== "the" && first !== "next" && first !== "last" && first !== "past") return null;
  const range = first === "a" ? VAGUE_AMOUNTS.get(second) : undefined;
  if (range !== undefined) {
    const isLinked = second !== "few" && third === "of";
    return plain(line, at, at + (isLinked ? 3 : 2), range, true);
  }
  return first === "a" && SCALES.has(second) ? plain(line, at, at + 1, [1, 1]) : null;
}

/** Numbers in words without their scale: "three", "twenty-one". */
function wordHead(line: Line, at: number): Numeral | null {
  const lower = line.words[at]?.lower ?? "";
  if (lower === "a" && line.words[at + 1]?.lower === "single") return plain(line, at, at + 2, [1, 1]);
  const value = cardinal(lower);
  if (value === null) return null;
  const next = cardinal(line.words[at + 1]?.lower ?? "");
  // "twenty one", as some speeches are typed
  if (value >= 20 && value < 100 && value % 10 === 0 && next !== null && next > 0 && next < 10)
    return plain(line, at, at + 2, [value + next, value + next]);
  return plain(line, at, at + 1, [value, value]);
}

/** "three" and "twenty-one". */
export function cardinal(lower: string): number | null {
  const value = CARDINALS.get(lower);
  if (value !== undefined) return value;
  const [tens = "", ones = "", ...rest] = lower.split("-", 3);
  const [a, b] = [CARDINALS.get(tens), CARDINALS.get(ones)];
  return rest.length === 0 && a !== undefined && b !== undefined && a >= 20 && b > 0 && b < 10 ? a + b : null;
}

const MOST_STEPS = 8;

/** Multiplies by the scales that follow and adds what they leave: "two hundred and fifty thousand", "one and a half million". */
function withScales(line: Line, head: Numeral): Numeral {
  if (head.low === null || head.high === null) return withSkippedScales(line, head);
  const { words } = line;
  let [total, low, high] = [0, head.low, head.high];
  let { to } = head;
  let isScaled = false;
  for (let step = 0; step < MOST_STEPS; step++) {
    const half = step === 0 ? halfAfter(line, to) : 0;
    if (half > 0) {
      [low, high, to] = [low + 0.5, high + 0.5, to + half];
      continue;
    }
    const link = head.isVague && words[to]?.lower === "of" && SCALES.has(words[to + 1]?.lower ?? "") ? 1 : 0;
    const scale = SCALES.get(words[to + link]?.lower ?? "");
    if (scale !== undefined) {
      if (scale < 1000) [low, high] = [low * scale, high * scale];
      else [low, high] = [(total + low) * scale, (total + high) * scale];
      total = scale < 1000 ? total : 0;
      to += link + 1;
      isScaled = true;
      continue;
    }
    const added = isScaled && head.figure === null ? wordAfter(line, to, low) : null;
    if (added === null) break;
    [low, high, to] = [low + added.value, high + added.value, added.to];
  }
  const [one, other] = [exactly(low), exactly(high)];
  const reason = one.reason ?? other.reason;
  const end = to === head.to ? head.end : (words[to - 1]?.end ?? head.end);
  const values = reason === undefined ? { low: one.value, high: other.value } : { low: null, high: null, reason };
  return { ...head, ...values, to, end, isScaled, factor: isScaled ? low / head.low : 1 };
}

/** An unreadable figure keeps its scale word in its span all the same. */
function withSkippedScales({ words }: Line, head: Numeral): Numeral {
  if (!SCALES.has(words[head.to]?.lower ?? "")) return head;
  return { ...head, to: head.to + 1, end: words[head.to]?.end ?? head.end, isScaled: true };
}

/** "and a half" before a scale: how many words it has. */
function halfAfter({ words }: Line, at: number): number {
  const isHalf = words[at]?.lower === "and" && words[at + 1]?.lower === "a" && words[at + 2]?.lower === "half";
  return isHalf && SCALES.has(words[at + 3]?.lower ?? "") ? 3 : 0;
}

/** "two hundred [and] fifty": what is added must be smaller than the scale before it. */
function wordAfter(line: Line, at: number, before: number): { readonly value: number; readonly to: number } | null {
  const link = line.words[at]?.lower === "and" ? 1 : 0;
  const next = wordHead(line, at + link);
  const value = next?.low ?? null;
  return next !== null && value !== null && value > 0 && value < 100 && before % 100 === 0
    ? { value, to: next.to }
    : null;
}

// Amounts that carry their unit: money, percentages, shares, measures. Each gives the unit, and what is measured where the
// text says it ("600 tons of refined petroleum").

import { isUpper } from "../../language/characters.ts";
import {
  CURRENCY_CODES,
  CURRENCY_NAMES,
  CURRENCY_SIGNS,
  DOLLARS,
  MEASURES,
  TIME_UNITS,
  UNIT_MODIFIERS,
} from "../../language/en/measure-units.ts";
import { FRACTIONS } from "../../language/en/number-words.ts";
import { firstFrom } from "../../schema/span.ts";
import { isNumber, phraseAfterOf, pluralPhrase } from "./counted.ts";
import { type Sort, wordsOf } from "./found.ts";
import { type Line, type Numeral, numeralAt } from "./numeral.ts";

/** What "of …" behind a place says is measured, and where it ends. */
function measuredAt(line: Line, at: number, isMoney = false): Measured | null {
  const { text, words } = line;
  const phrase = phraseAfterOf(words, at);
  const [first, last] = [words[phrase?.from ?? -1], words[(phrase?.to ?? 0) - 1]];
  if (first === undefined || last === undefined) return null;
  // "in aid" tells what the money is; "in Gaza" where it is
  if (words[at]?.lower === "in" && (!isMoney || first.tag === "name" || last.tag === "name")) return null;
  const inner = isNumber(first) ? numeralAt(line, phrase?.from ?? 0) : null;
  if (inner === null) return { of: wordsOf(text, { start: first.start, end: last.end }), end: last.end };
  // "a third of the 90 seats": the inner number is a quantity of its own, so this one ends before it
  const counted = pluralPhrase(words, inner.to);
  const [from, to] = [words[counted?.from ?? -1], words[(counted?.to ?? 0) - 1]];
  return from === undefined || to === undefined ? null : { of: wordsOf(text, { start: from.start, end: to.end }) };
}

interface Measured {
  readonly of: string;
  /** Where the words end; absent where they stand apart from the amount. */
  readonly end?: number;
}

const SIGN = /(?:\b(?:US|A|CA?|HK|NZ|S))?[$€£¥₹₽₺₪₩₴₦]\s?$|\bRs\.?\s?$/;

/** The sign before a figure, with the offset where it starts. */
export function currencyBefore(
  { text, words }: Line,
  at: number,
): { readonly unit: string; readonly start: number } | null {
  const start = words[at]?.start ?? 0;
  const before = text.slice(Math.max(0, start - 5), start);
  const sign = SIGN.exec(before)?.[0];
  const unit = CURRENCY_SIGNS.get(sign?.trim() ?? "");
  if (sign !== undefined && unit !== undefined) return { unit, start: start - sign.length };
  const code = words[at - 1];
  if (code === undefined || !CURRENCY_CODES.has(text.slice(code.start, code.end))) return null;
  return { unit: text.slice(code.start, code.end), start: code.start };
}

/** Money, by its sign before or its name behind. */
export function moneyAt(line: Line, numeral: Numeral): Sort | null {
  const { text, words } = line;
  const sign = currencyBefore(line, numeral.from);
  if (sign !== null) {
    const isMillion = numeral.figure?.letters === "m" && !numeral.isScaled;
    const end = isMillion ? numeral.end + 1 : numeral.end;
    const of = measuredAt(line, numeral.to, true);
    return {
      kind: "money",
      unit: sign.unit,
      of: of?.of ?? null,
      end: of?.end ?? end,
      ...(isMillion ? { times: 1e6 } : {}),
    };
  }
  const link = words[numeral.to]?.lower === "of" && numeral.isVague ? 1 : 0;
  const at = numeral.to + link;
  const first = words[at];
  if (first === undefined) return null;
  const isNation = isUpper(text.charAt(first.start)) && CURRENCY_NAMES.has(words[at + 1]?.lower ?? "");
  const name = words[isNation ? at + 1 : at];
  if (name === undefined) return null;
  const byName = unitOf(line, numeral, name.lower, isNation ? first.lower : null);
  const unit = byName === undefined ? codeAt(text, name) : byName;
  if (unit === undefined) return null;
  const of = measuredAt(line, at + (isNation ? 2 : 1), true);
  return { kind: "money", ...(unit === null ? {} : { unit }), of: of?.of ?? null, end: of?.end ?? name.end };
}

function codeAt(text: string, { start, end }: { readonly start: number; readonly end: number }): string | undefined {
  const code = text.slice(start, end);
  return CURRENCY_CODES.has(code) ? code : undefined;
}

/** Undefined where the word is no money here: "12 won" may be a verb, "200 pounds" a weight. */
function unitOf({ words }: Line, numeral: Numeral, name: string, nation: string | null): string | null | undefined {
  const unit = CURRENCY_NAMES.get(name);
  if (unit === undefined) return undefined;
  const isLarge = numeral.isScaled || (numeral.low ?? 0) >= 1000;
  if (name === "won" && !isLarge) return undefined;
  if (name === "pounds" && (nation === null ? !numeral.isScaled : false)) return undefined;
  if (name === "pounds" && words[numeral.to + 1]?.lower === "of") return undefined;
  if (nation === null) return unit;
  return name.startsWith("dollar") ? (DOLLARS.get(nation) ?? null) : (unit ?? null);
}

const PERCENT = /^(?:-| )?(?:%|percent\b|per cent\b|pct\b)( points?\b)?|^ percentage points?\b/i;

export function percentageAt(line: Line, numeral: Numeral): Sort | null {
  const match = PERCENT.exec(line.text.slice(numeral.end, numeral.end + 24));
  if (match === null) return null;
  const end = numeral.end + match[0].length;
  const of = measuredAt(line, firstFrom(line.words, end));
  const unit = /point/i.test(match[0]) ? "percentage point" : "percent";
  return { kind: "percentage", unit, of: of?.of ?? null, end: of?.end ?? end };
}

/** "two-thirds of the seats", "a quarter of voters", "half of the territory", "one third". */
export function shareAt(line: Line, at: number): Share | null {
  return proportionAt(line, at) ?? fractionAt(line, at);
}

type Share = Sort & { readonly value: number; readonly to: number };

/** "two in three voters", "six out of 10 families". */
function proportionAt(line: Line, at: number): Share | null {
  const { text, words } = line;
  const part = numeralAt(line, at);
  if (part === null || part.isVague || part.low === null) return null;
  const isOut = words[part.to]?.lower === "out" && words[part.to + 1]?.lower === "of";
  if (!isOut && words[part.to]?.lower !== "in") return null;
  const link = part.to + (isOut ? 2 : 1);
  const whole = numeralAt(line, words[link]?.lower === "every" ? link + 1 : link);
  if (whole === null || whole.isVague || whole.low === null || part.low >= whole.low) return null;
  if (!isOut && ![3, 4, 5, 6, 7, 8, 9, 10, 20, 100, 1000].includes(whole.low)) return null;
  const value = Number((part.low / whole.low).toPrecision(4));
  const phrase = pluralPhrase(words, whole.to);
  const [first, last] = [words[phrase?.from ?? -1], words[(phrase?.to ?? 0) - 1]];
  if (first === undefined || last === undefined)
    return { kind: "share", of: null, end: whole.end, value, to: whole.to };
  if (TIME_UNITS.has(last.lower)) return null;
  const of = wordsOf(text, { start: first.start, end: last.end });
  return { kind: "share", of, end: last.end, value, to: phrase?.to ?? at };
}

function fractionAt({ text, words }: Line, at: number): Share | null {
  const [first, second] = [words[at], words[at + 1]];
  if (first === undefined) return null;
  const [over = "", under = ""] = first.lower.split("-", 2);
  const top = COUNTS.get(over);
  let found: readonly [number, number] | null = null;
  if (top !== undefined && FRACTIONS.has(under)) found = [top / (FRACTIONS.get(under) ?? 1), at + 1];
  else if ((COUNTS.has(first.lower) || first.lower === "a") && FRACTIONS.has(second?.lower ?? ""))
    found = [(COUNTS.get(first.lower) ?? 1) / (FRACTIONS.get(second?.lower ?? "") ?? 1), at + 2];
  else if (first.lower === "half") found = [0.5, at + 1];
  if (found === null) return null;
  const [value, to] = found;
  const of = measuredAt({ text, words }, to) ?? halfOf({ text, words }, first.lower, to);
  // "a third round", "the third quarter": an ordinal, unless a whole is named
  if (of === null || /^per ?cent\b/i.test(of.of)) return null;
  // "a decade and a half of talks"
  if (first.lower === "half" && words[at - 1]?.lower === "a" && words[at - 2]?.lower === "and") return null;
  return { kind: "share", of: of.of, end: of.end ?? words[to - 1]?.end ?? 0, value: Number(value.toPrecision(4)), to };
}

const COUNTS: ReadonlyMap<string, number> = new Map([
  ["one", 1],
  ["two", 2],
  ["three", 3],
  ["four", 4],
]);

/** "half the territory", without "of". */
function halfOf(line: Line, word: string, at: number): Measured | null {
  if (word !== "half" || !/^(?:the|its|their|his|her|our|all)$/.test(line.words[at]?.lower ?? "")) return null;
  const phrase = phraseAfterOf([{ ...LINK, start: 0, end: 0 }, ...line.words.slice(at, at + 12)], 0);
  const [first, last] = [line.words[at + (phrase?.from ?? 0) - 1], line.words[at + (phrase?.to ?? 0) - 2]];
  if (phrase === null || first === undefined || last === undefined) return null;
  return { of: wordsOf(line.text, { start: first.start, end: last.end }), end: last.end };
}

const LINK = { lower: "of", tag: "preposition" } as const;

/** "2,700 km", "600 tons of petroleum", "60 square miles". */
export function measureAt(line: Line, numeral: Numeral): Sort | null {
  const { text, words } = line;
  const glued = numeral.figure !== null && numeral.figure.letters !== "" && !numeral.isScaled;
  if (glued) {
    const letters = numeral.figure?.letters ?? "";
    const unit = MEASURES.get(letters);
    return unit === undefined ? null : sortOf(line, unit, numeral.to, numeral.end, numeral.end + letters.length);
  }
  const link = words[numeral.to]?.lower === "of" && numeral.isVague ? 1 : 0;
  const modifier = UNIT_MODIFIERS.has(words[numeral.to + link]?.lower ?? "") ? 1 : 0;
  const at = numeral.to + link + modifier;
  const word = words[at];
  const unit = word?.lower === "pounds" ? "pound" : MEASURES.get(word?.lower ?? "");
  if (word === undefined || unit === undefined) return null;
  const named = modifier === 1 ? `${words[at - 1]?.lower} ${unit}` : unit;
  const start = words[numeral.to + link]?.start ?? word.start;
  return text.slice(word.end, word.end + 1) === "'" ? null : sortOf(line, named, at + 1, start, word.end);
}

function sortOf(line: Line, unit: string, at: number, start: number, end: number): Sort {
  const of = measuredAt(line, at);
  return { kind: "measure", unit, of: of?.of ?? wordsOf(line.text, { start, end }), end: of?.end ?? end };
}

// The quantities of one sentence, from left to right. Promise: linear in its words; spans in order, none overlapping.
import { CARDINALS, SCALES, VAGUE_AMOUNTS, VAGUE_PLURALS } from "../../language/en/number-words.ts";
import { firstFrom } from "../../schema/span.ts";
import { currencyBefore, measureAt, moneyAt, percentageAt, shareAt } from "./amounts.ts";
import { boundAfter, boundBefore } from "./bounds.ts";
import { compoundAt, countAt, isGlued } from "./counts.ts";
import { exactly } from "./figure.ts";
import type { FoundQuantity, Sort } from "./found.ts";
import { isNoCount } from "./not-counted.ts";
import { type Line, type Numeral, numeralAt } from "./numeral.ts";
import { asRange } from "./range.ts";
import { isYear } from "./years.ts";

/** `areCapitalsTelling` is false in a headline in Title Case, where a capital makes no name. */
export function readLine(line: Line, areCapitalsTelling: boolean): readonly FoundQuantity[] {
  const found: FoundQuantity[] = [];
  let reached = 0;
  for (let at = 0; at < line.words.length; ) {
    const step = quantityAt(line, at, areCapitalsTelling);
    if (step === null) {
      at++;
      continue;
    }
    if (step.found !== null && step.found.span.start >= reached) {
      found.push(step.found);
      reached = step.found.span.end;
    }
    at = Math.max(at + 1, step.to);
  }
  return found;
}

interface Step {
  readonly found: FoundQuantity | null;
  readonly to: number;
}

function quantityAt(line: Line, at: number, areCapitalsTelling: boolean): Step | null {
  if (!opensNumeral(line, at)) return null;
  const share = shareAt(line, at);
  if (share !== null) {
    const { value, to, ...sort } = share;
    return { found: assemble(line, at, { low: value, high: value }, sort), to };
  }
  const numeral = compoundNumeral(line, at) ?? numeralAt(line, at);
  if (numeral === null) return null;
  const whole = withBound(line, asRange(line, numeral));
  const bare = { ...whole, end: whole.bare };
  if (isNoCount(line, bare, areCapitalsTelling)) return { found: null, to: whole.to };
  const sort = sortOf(line, whole);
  if (sort === null) return { found: null, to: whole.to };
  return { found: assemble(line, at, whole, sort), to: Math.max(whole.to, firstFrom(line.words, sort.end)) };
}

/** Over a bound between the number and what it counts: "12+ members", "20-odd men", "10 or more people". */
function withBound(line: Line, numeral: Numeral): Numeral & { readonly bare: number } {
  const after = boundAfter(line.text, numeral.end);
  if (after === null) return { ...numeral, bare: numeral.end };
  return {
    ...numeral,
    bare: numeral.end,
    end: after.end,
    to: Math.max(numeral.to, firstFrom(line.words, after.end)),
    bound: after.bound,
  };
}

/** A quick look that spares most words the rest. */
function opensNumeral({ words }: Line, at: number): boolean {
  const word = words[at];
  if (word === undefined) return false;
  const { lower, tag } = word;
  if (tag === "number" || /^\p{Nd}/u.test(lower) || VAGUE_PLURALS.has(lower)) return true;
  const first = lower.includes("-") ? lower.slice(0, lower.indexOf("-")) : lower;
  if (CARDINALS.has(first) || lower === "several" || lower === "half") return true;
  if (lower !== "a") return false;
  const next = words[at + 1]?.lower ?? "";
  return SCALES.has(next) || VAGUE_AMOUNTS.has(next) || /^(?:single|third|quarter|fifth|tenth)$/.test(next);
}

/** "three-member", "2 million-barrel": the number inside one word, its end before the hyphen. */
function compoundNumeral(line: Line, at: number): Numeral | null {
  const word = line.words[at];
  const hyphen = word?.lower.indexOf("-") ?? -1;
  if (word === undefined || hyphen < 1) return null;
  const value = CARDINALS.get(word.lower.slice(0, hyphen));
  if (value === undefined || CARDINALS.has(word.lower.slice(hyphen + 1))) return null;
  const end = word.start + hyphen;
  return {
    from: at,
    to: at + 1,
    end,
    low: value,
    high: value,
    isVague: false,
    figure: null,
    isScaled: false,
    factor: 1,
  };
}

function sortOf(line: Line, numeral: Numeral): Sort | null {
  const scaled = scaledCompound(line, numeral);
  if (scaled !== null) return scaled;
  if (percentageAt(line, numeral) !== null) return percentageAt(line, numeral);
  if (isGlued(line, numeral)) return compoundAt(line, numeral);
  const amount = moneyAt(line, numeral) ?? measureAt(line, numeral);
  if (amount !== null) return amount;
  if ((numeral.figure?.letters ?? "") !== "" || isYear(line, numeral)) return null;
  return countAt(line, numeral);
}

/** "2 million-barrel": the scale and the noun are one word. */
function scaledCompound(line: Line, numeral: Numeral): Sort | null {
  const word = line.words[numeral.to];
  const hyphen = word?.lower.indexOf("-") ?? -1;
  const times = SCALES.get(word?.lower.slice(0, Math.max(0, hyphen)) ?? "");
  if (word === undefined || times === undefined) return null;
  const sort = compoundAt(line, { ...numeral, end: word.start + hyphen });
  const sign = currencyBefore(line, numeral.from);
  const kind = sign === null ? {} : ({ kind: "money", unit: sign.unit } as const);
  return sort === null ? null : { ...sort, ...kind, times };
}

type Value = Pick<Numeral, "low" | "high" | "reason" | "bound">;

function assemble(line: Line, at: number, { low, high, reason, bound: inner }: Value, sort: Sort): FoundQuantity {
  const sign = currencyBefore(line, at);
  const first = sign === null ? at : firstFrom(line.words, sign.start);
  const before = boundBefore(line, first);
  const after = boundAfter(line.text, sort.end);
  const start = before === null ? (sign?.start ?? line.words[at]?.start ?? 0) : (line.words[before.from]?.start ?? 0);
  const bound = before?.bound ?? inner ?? after?.bound;
  const { kind, unit, of, times = 1 } = sort;
  const [from, to] = [exactly((low ?? 0) * times), exactly((high ?? 0) * times)];
  const why = reason ?? from.reason ?? to.reason;
  const value = why === undefined && from.value !== null && to.value !== null ? asValue(from.value, to.value) : null;
  return {
    span: { start, end: after?.end ?? sort.end },
    kind,
    value,
    ...(value === null ? { reason: why ?? "not read" } : {}),
    ...(bound === undefined ? {} : { bound }),
    ...(unit === undefined ? {} : { unit }),
    of,
  };
}

function asValue(low: number, high: number): number | readonly [number, number] {
  return low === high ? low : [low, high];
}

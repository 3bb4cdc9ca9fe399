// Counts: a number of things or people, with the noun it counts before it, behind it, or inside it ("15-member").
import { CURRENCY_NAMES, MEASURES, TIME_UNITS, UNIT_MODIFIERS } from "../../language/en/measure-units.ts";
import { words as wordSet } from "../../language/en/word-set.ts";
import { boundBefore } from "./bounds.ts";
import { type Counted, phraseAfterOf, phraseBefore, pluralPhrase, singularPhrase } from "./counted.ts";
import { type Sort, wordsOf } from "./found.ts";
import { type Line, type Numeral, numeralAt } from "./numeral.ts";

/** "two-state", "three-way", "one-sided": a kind of thing and no number of things. */
const COMPOUND_IDIOMS = wordSet(
  "state party way sided fold time times handed pronged tier step dimensional stop piece off on one half third thirds quarter quarters fifth fifths tenth tenths",
);

/** What "one" stands before without counting: "one day", "one thing", "on the one hand". */
const SINGLE_IDIOMS = wordSet(
  "day time thing way hand point sense step kind sort word other another more less fewer end reason place level year side moment such",
);
const NOT_BEFORE_ONE = wordSet("no any every each this that which the some another than square day not without 's");

/** "15-member council", "2 million-barrel cap", "600-ton ship": the noun behind the hyphen. */
export function compoundAt({ text }: Line, numeral: Numeral): Sort | null {
  const match = /^-(\p{L}{2,20})((?:-\p{L}{1,20}){0,3})(?![\p{L}\p{N}])/u.exec(
    text.slice(numeral.end, numeral.end + 90),
  );
  const noun = match?.[1]?.toLowerCase() ?? "";
  if (match === null || TIME_UNITS.has(noun) || COMPOUND_IDIOMS.has(noun) || noun === "odd" || noun === "plus")
    return null;
  const end = numeral.end + match[0].length;
  if (CURRENCY_NAMES.has(noun)) {
    const unit = CURRENCY_NAMES.get(noun) ?? null;
    return { kind: "money", ...(unit === null ? {} : { unit }), of: null, end };
  }
  const of = match[0].slice(1);
  const inner = /^-(\p{L}+)/u.exec(match[2] ?? "")?.[1] ?? "";
  const unit = UNIT_MODIFIERS.has(noun) && MEASURES.has(inner) ? `${noun} ${MEASURES.get(inner)}` : MEASURES.get(noun);
  return unit === undefined ? { kind: "count", of, end } : { kind: "measure", unit, of, end };
}

/** Whether a hyphen glues the numeral to a word, so that nothing else may be counted by it. */
export function isGlued({ text }: Line, numeral: Numeral): boolean {
  return /^[-‐‑]\p{L}/u.test(text.slice(numeral.end, numeral.end + 2));
}

/** The noun that a numeral counts; null where none can be told. */
export function countAt(line: Line, numeral: Numeral): Sort | null {
  const { words } = line;
  if (words[numeral.to]?.lower === "of") return partOf(line, numeral);
  const isOne = numeral.low === 1 && numeral.high === 1;
  if (isOne && isIdiom(line, numeral)) return null;
  const phrase = isOne ? singularPhrase(words, numeral.to) : pluralPhrase(words, numeral.to);
  if (phrase !== null) return isSpanOfTime(line, phrase) ? null : sortOf(line, phrase);
  return isOne ? null : (countedBefore(line, numeral) ?? without(line, numeral));
}

function isIdiom({ words }: Line, numeral: Numeral): boolean {
  return NOT_BEFORE_ONE.has(words[numeral.from - 1]?.lower ?? "") || SINGLE_IDIOMS.has(words[numeral.to]?.lower ?? "");
}

function isSpanOfTime({ words }: Line, { to }: Counted): boolean {
  return TIME_UNITS.has(words[to - 1]?.lower ?? "");
}

function sortOf({ text, words }: Line, { from, to }: Counted): Sort {
  const end = words[to - 1]?.end ?? 0;
  return { kind: "count", of: wordsOf(text, { start: words[from]?.start ?? end, end }), end };
}

const MOST_BETWEEN = 6;

/** "21 of the more than 200 schoolgirls": the noun behind the inner number; the phrase ends before that number's own. */
function partOf(line: Line, numeral: Numeral): Sort | null {
  const { words } = line;
  for (let at = numeral.to + 1; at <= numeral.to + MOST_BETWEEN; at++) {
    const inner = numeralAt(line, at);
    if (inner === null) continue;
    const isBare = boundBefore(line, at) !== null || at <= numeral.to + 2;
    const phrase = isBare ? pluralPhrase(words, inner.to) : null;
    if (phrase === null || isSpanOfTime(line, phrase)) break;
    return { ...sortOf(line, phrase), end: numeral.end };
  }
  // "one of the reasons" singles out and does not count
  if (numeral.low === 1 && numeral.high === 1) return null;
  const next = words[numeral.to + 1];
  if (next !== undefined && /^(?:them|us|you|whom|which|those|these)$/.test(next.lower))
    return { kind: "count", of: next.lower, end: next.end };
  const phrase = phraseAfterOf(words, numeral.to);
  return phrase === null || isSpanOfTime(line, phrase) ? null : sortOf(line, phrase);
}

/** "prisoners, who are only a few dozen", "villagers, who number about 200". */
function countedBefore(line: Line, numeral: Numeral): Sort | null {
  const { words } = line;
  let at = (boundBefore(line, numeral.from)?.from ?? numeral.from) - 1;
  while (/^(?:only|just|now|already|currently|still)$/.test(words[at]?.lower ?? "")) at--;
  if (!/^(?:are|were|number|numbered|total|totalled|totaled)$/.test(words[at]?.lower ?? "")) return null;
  at--;
  if (words[at]?.lower !== "who" && words[at]?.lower !== "which") return null;
  const phrase = phraseBefore(words, words[at - 1]?.tag === "comma" ? at - 1 : at);
  return phrase === null ? null : { ...sortOf(line, phrase), end: numeral.end };
}

/** Words behind a number that show it counts, though the noun is left out: "the 21 who", "four were freed". */
const FOLLOWERS = wordSet("who whom were others was are have had more died");
const CASUALTIES = wordSet(
  "killing killed kill wounding wounded injuring injured arrested arresting detained freed freeing kidnapped",
);

/** A number whose noun is left out: kept where the words around it show that it counts. */
function without(line: Line, numeral: Numeral): Sort | null {
  if (numeral.figure?.isYearLike === true || numeral.reason !== undefined) return null;
  const [before, next] = [line.words[numeral.from - 1], line.words[numeral.to]];
  if (next !== undefined && TIME_UNITS.has(next.lower)) return null;
  const isShown =
    numeral.isVague ||
    (boundBefore(line, numeral.from) !== null && !/^(?:under|over|above|below)$/.test(before?.lower ?? "")) ||
    FOLLOWERS.has(next?.lower ?? "") ||
    CASUALTIES.has(before?.lower ?? "");
  // "at about 7": a time of day
  const isTime = /^(?:at|by|until|since|in)$/.test(
    line.words[(boundBefore(line, numeral.from)?.from ?? 0) - 1]?.lower ?? "",
  );
  return isShown && (!isTime || numeral.isVague) ? { kind: "count", of: null, end: numeral.end } : null;
}

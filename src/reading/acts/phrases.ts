// Phrases: noun phrases as lists: "Egypt, Qatar and the United States" is three. Promise: every range lies inside the
// bounds given; each scan is linear in its range.
import { type Bounds, basePhraseAfter, isFiniteVerb, isTime, type Range } from "../../language/chunks.ts";
import type { Word } from "../../language/parts-of-speech.ts";

/** The base noun phrases of a list that starts at `start`; `[]` where no phrase starts there. */
export function phraseList(words: readonly Word[], start: number, bounds: Bounds): readonly Range[] {
  const first = phraseAt(words, start, bounds);
  if (first === null) return [];
  const parts: Range[] = [first];
  let closed = 1;
  for (let at = first.to; parts.length < MOST_PARTS; ) {
    const next = linkAt(words, at, bounds);
    if (next === null) break;
    const part = phraseAt(words, next.from, bounds);
    // "met Rowe and Oduya left": what has a verb of its own begins another clause.
    if (part === null || (part.to < bounds.to && opensVerb(words, part.to) && words[start - 1]?.lower !== "between"))
      break;
    parts.push(part);
    at = part.to;
    // Only an "and" makes a list: in "Rowe, the envoy, left" the comma opens an apposition.
    if (next.isLast) closed = parts.length;
  }
  return parts.slice(0, closed);
}

const MOST_PARTS = 12;

function phraseAt(words: readonly Word[], start: number, bounds: Bounds): Range | null {
  let from = start;
  while (from < bounds.to && (words[from]?.tag === "quote" || words[from]?.tag === "adverb")) from++;
  // "Saturday's meeting" is a meeting, "Saturday" a time.
  if (isTime(words[from]) && words[from + 1]?.lower === "'s") from += 2;
  let base = basePhraseAfter(words, from, bounds);
  if (base === null || isTime(words[from])) return null;
  while (isAdjectiveList(words, base.to) && base.to < bounds.to - 1) {
    const more = basePhraseAfter(words, base.to + 1, bounds);
    if (more === null) break;
    base = { from: base.from, to: more.to };
  }
  return untilTime(words, base);
}

/** A finite verb, not a participle that describes what it follows: "and Oro brokered by". */
function opensVerb(words: readonly Word[], at: number): boolean {
  return isFiniteVerb(words[at]) && !(words[at]?.tag === "past" && words[at + 1]?.tag === "preposition");
}

/** "direct, high-level talks": a comma between two adjectives. */
function isAdjectiveList(words: readonly Word[], at: number): boolean {
  const [before, comma, after] = [words[at - 1], words[at], words[at + 1]];
  return (
    comma?.tag === "comma" &&
    before?.tag === "adjective" &&
    (after?.tag === "adjective" || (after?.tag === "noun" && words[at + 2]?.tag === "noun"))
  );
}

/** Without "Tuesday" and "last week" at the end. */
function untilTime(words: readonly Word[], { from, to }: Range): Range | null {
  let end = to;
  while (end > from && isTime(words[end - 1])) end--;
  if (end < to) while (end > from && /^(?:last|next|this|late|early|earlier)$/.test(words[end - 1]?.lower ?? "")) end--;
  return end > from ? { from, to: end } : null;
}

function linkAt(words: readonly Word[], at: number, bounds: Bounds): { from: number; isLast: boolean } | null {
  if (at >= bounds.to - 1) return null;
  const word = words[at];
  if (word?.lower === "and" || word?.lower === "&" || word?.lower === "or") return { from: at + 1, isLast: true };
  if (word?.lower === "as" && words[at + 1]?.lower === "well" && words[at + 2]?.lower === "as")
    return { from: at + 3, isLast: true };
  if (word?.tag !== "comma") return null;
  const after = words[at + 1];
  if (after?.lower === "and" || after?.lower === "or") return { from: at + 2, isLast: true };
  return { from: at + 1, isLast: false };
}

/** The head noun of a base phrase, lower case: "talks" of "the peace talks"; before a possessive's end its owner's. */
export function headOf(words: readonly Word[], { from, to }: Range): string {
  for (let at = to - 1; at >= from; at--) {
    const word = words[at];
    if (word !== undefined && word.tag !== "possessive" && word.lower !== "'s" && word.tag !== "quote")
      return word.lower;
  }
  return "";
}

/** Nouns that only measure what follows "of": "dozens of prisoners" are prisoners. */
const MEASURES =
  /^(?:number|some|all|many|most|several|few|part|dozens|hundreds|thousands|scores|tens|series|group|types?|kinds?|majority|half|one|two|three|delivery|deliveries|lot|supply|supplies|amount|rest|remainder|more|shipments?|package|spate|wave|string|round|amounts?|millions|billions|any|body|bodies|state|war|worth)$/;

export function isMeasure(noun: string): boolean {
  return MEASURES.test(noun) || /^[$€£]?\d/.test(noun);
}

// Quotations found again where only their typography changed (quotation marks, dashes, white space), or a few words between the same
// surroundings. Promise: in time linear in the text; what is found shares most of its words with what is looked for.
import type { Anchor } from "../../schema/correction.ts";
import type { Span } from "../../schema/span.ts";

/** Least of what stands around an edited quotation by which it is known, in characters. */
const LEAST_CONTEXT = 12;

/** Share of words that an edited quotation keeps (Dice 1945). */
const MOST_WORDS = 0.6;

const PLAIN: Readonly<Record<string, string>> = {
  "“": '"',
  "”": '"',
  "„": '"',
  "«": '"',
  "»": '"',
  "‘": "'",
  "’": "'",
  "–": "-",
  "—": "-",
  "−": "-",
};

/** The one place where the anchor's words stand in other typography or lightly edited; null where there is none, or several. */
export function findPlain(text: string, anchor: Anchor): Span | null {
  const plain = plainOf(text);
  const exact = plainOf(anchor.exact.trim()).text;
  if (exact.length >= LEAST_CONTEXT) {
    const at = onlyPlace(plain.text, exact);
    if (at !== null) return spanAt(plain, at, exact.length);
  }
  return between(plain, exact, anchor);
}

interface Plain {
  readonly text: string;
  /** Where each of its characters stands in the text it is of. */
  readonly places: readonly number[];
}

function plainOf(text: string): Plain {
  const [kept, places]: [string[], number[]] = [[], []];
  for (let at = 0; at < text.length; at++) {
    const character = text.charAt(at);
    const isSpace = /\s/.test(character);
    if (isSpace && (kept.length === 0 || kept.at(-1) === " ")) continue;
    kept.push(isSpace ? " " : (PLAIN[character] ?? character));
    places.push(at);
  }
  return { text: kept.join(""), places };
}

function onlyPlace(text: string, words: string): number | null {
  const at = text.indexOf(words);
  return at < 0 || text.indexOf(words, at + 1) >= 0 ? null : at;
}

/** What now stands between the same surroundings, where it still says most of the same. */
function between(plain: Plain, exact: string, { prefix, suffix }: Anchor): Span | null {
  const [before, behind] = [plainOf(prefix).text.trimStart(), plainOf(suffix).text.trimEnd()];
  if (before.length < LEAST_CONTEXT || behind.length < LEAST_CONTEXT) return null;
  const opens = onlyPlace(plain.text, before);
  if (opens === null) return null;
  const start = opens + before.length;
  const end = plain.text.indexOf(behind, start);
  if (end <= start || end - start > exact.length * 2 + 40) return null;
  const isAlike = likeness(plain.text.slice(start, end), exact) >= MOST_WORDS;
  return isAlike ? spanAt(plain, start, end - start) : null;
}

function likeness(one: string, other: string): number {
  const [mine, theirs] = [wordsOf(one), wordsOf(other)];
  const shared = [...mine].filter((word) => theirs.has(word)).length;
  return (2 * shared) / Math.max(1, mine.size + theirs.size);
}

function wordsOf(text: string): ReadonlySet<string> {
  return new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []);
}

function spanAt({ places }: Plain, at: number, length: number): Span | null {
  const [first, last] = [places[at], places[at + length - 1]];
  return first === undefined || last === undefined ? null : { start: first, end: last + 1 };
}

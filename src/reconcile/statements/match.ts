// How the words that are asked for stand in one wording: in a row, cut out of a sentence that makes less of them, turned into their
// opposite, in pieces, with a word changed, or in other words. Promise: "said" only of words that stand in a row; a changed number, a
// "not" more or less, and words with others between them are never "said".
import { CARDINALS } from "../../language/en/number-words.ts";
import { DOUBTFUL_MONTHS, MONTHS, WEEKDAYS } from "../../language/en/time-words.ts";
import type { Span } from "../../schema/span.ts";
import { type Alignment, align, runIn } from "./align.ts";
import { baseOf } from "./content-words.ts";
import { type Contrast, contrastBetween, isNegation, runsIn, type Side } from "./contrary.ts";
import { cutShort } from "./cut-short.ts";
import { saidWords, wholeWord } from "./said-words.ts";

/** Nearest first. */
export const WORDINGS = ["said", "cut-short", "contrary", "pieces", "altered", "in-other-words"] as const;
export type Wording = (typeof WORDINGS)[number];

export interface Match {
  readonly wording: Wording;
  /** Where the words stand, in the order of the text, in UTF-16 units; none where only their sense may be there. */
  readonly spans: readonly Span[];
  /** What makes it the opposite, or less than it seems; a number that differs. */
  readonly contrast: Contrast | null;
  /** How many of the words asked for stand there, in whatever form. */
  readonly met: number;
  /** One of the two has a "not", or an opposite, that the other lacks. */
  readonly isOpposed: boolean;
}

/** Of what is asked for so many words may be others, one at least, before it is said in other words and not altered. */
const MOST_CHANGED = 0.2;
const LEAST_MET = 3;

/** Words that a piece must have on average, so that a sentence pieced together from everyday words is not taken for a quotation. */
const LEAST_PIECE = 2;

/**
 * @param text in which the wording stands
 * @param pieces of the wording
 */
export function matchIn(asked: Side, text: string, pieces: readonly Span[]): Match {
  const there: Side = { text, words: saidWords(text, pieces) };
  const row = inARow(asked, text, pieces);
  if (row !== null) return row;
  const places = align(asked.words, there.words);
  const contrast = contrastBetween(asked, there);
  const met = metIn({ asked, there, places });
  if (contrast !== null) return { wording: "contrary", spans: spansOf(there, places), contrast, met, isOpposed: true };
  const wording = nearWording(asked, there, places);
  const negated = wording === "in-other-words" ? oneNegated(asked, there) : null;
  return {
    wording,
    spans: wording === "in-other-words" ? [] : spansOf(there, places),
    contrast: negated ?? changedIn(wording, { asked, there, places }),
    met,
    isOpposed: negated !== null,
  };
}

/** "Not" for "never" in its place is met. */
function metIn({ asked, there, places }: Laid): number {
  const [ours, theirs] = [isNegation(asked), isNegation(there)];
  return places.filter((place, at) => {
    if (place >= 0) return true;
    const [word, stead] = [asked.words[at], there.words[(places[at - 1] ?? -1) + 1]];
    return word !== undefined && stead !== undefined && ours(word) && theirs(stead);
  }).length;
}

/** Of two that share words and not their order, a "not" that only one has, in a sentence with what is shared. */
function oneNegated(asked: Side, there: Side): Contrast | null {
  const bases = new Set(asked.words.filter(({ plain }) => plain.length > 3).map(({ plain }) => baseOf(plain)));
  const near = new Set(there.words.filter(({ plain }) => bases.has(baseOf(plain))).map(({ sentence }) => sentence));
  const ours = asked.words.find(isNegation(asked));
  const theirs = there.words.filter(({ sentence }) => near.has(sentence)).find(isNegation(there));
  if ((ours === undefined) === (theirs === undefined)) return null;
  const word = ({ text }: Side, one: Span | undefined) => (one === undefined ? "" : wholeWord(text, one));
  return { asked: word(asked, ours), record: word(there, theirs) };
}

/** All the words in a row, said, cut short or with another form of one; null where they are not. */
export function inARow(asked: Side, text: string, pieces: readonly Span[]): Match | null {
  return rowIn(asked, { text, words: saidWords(text, pieces) }) ?? rowAcross(asked, text, pieces);
}

function rowIn(asked: Side, there: Side): Match | null {
  const from = runIn(asked.words, there.words);
  if (from < 0) return null;
  const place = { from, to: from + asked.words.length };
  const spans = spansOf(there, runFrom(place));
  const contrast = cutShort(there, place);
  const [met, isOpposed] = [asked.words.length, false];
  if (contrast !== null) return { wording: "cut-short", spans, contrast, met, isOpposed };
  const written = otherForm(asked, there, from);
  return { wording: written === null ? "said" : "altered", spans, contrast: written, met, isOpposed };
}

/** "Do not" where the record has "don’t": the same words, and yet not as they were said. */
function otherForm(asked: Side, there: Side, from: number): Contrast | null {
  const at = asked.words.findIndex(({ isShort }, step) => isShort !== there.words[from + step]?.isShort);
  const form = ({ text, words }: Side, place: number): string => {
    const [first, last] = [words[place - 1], words[place]];
    return last === undefined ? "" : wholeWord(text, { start: (first ?? last).start, end: last.end });
  };
  return at < 0 ? null : { asked: form(asked, at), record: form(there, from + at) };
}

/** In a row with what the teller puts between two pieces, from within a piece to within a piece. */
function rowAcross(asked: Side, text: string, pieces: readonly Span[]): Match | null {
  const match = rowIn(asked, { text, words: saidWords(text, withBetween(pieces)) });
  const ends = [match?.spans[0]?.start, match?.spans.at(-1)?.end];
  const isSomebodys = (at: number | undefined) =>
    at !== undefined && pieces.some(({ start, end }) => start <= at && at <= end);
  return ends.every(isSomebodys) ? match : null;
}

/** Characters over which a quotation is looked through with what its teller puts between: "“It moved,” she said. “Until tonight nobody knew.”" */
const MOST_BETWEEN = 2000;

/** The pieces with all that stands between them, as the report has it; none where that is one piece, or long. */
function withBetween(pieces: readonly Span[]): readonly Span[] {
  const [first, last] = [pieces[0], pieces.at(-1)];
  if (first === undefined || last === undefined || first === last) return [];
  const whole = { start: first.start, end: last.end };
  return whole.end - whole.start > MOST_BETWEEN || whole.end <= whole.start ? [] : [whole];
}

function nearWording({ words }: Side, there: Side, places: Alignment): Wording {
  const met = places.filter((place) => place >= 0).length;
  // Of what is too long to be laid on the wording, the rest is not known to be there.
  const isWhole =
    places.length === words.length &&
    places.every((place, at) => place >= 0 && there.words[place]?.plain === words[at]?.plain);
  if (isWhole && met >= LEAST_PIECE * runsIn(places)) return "pieces";
  const changed = places.filter((place, at) => there.words[place]?.plain !== words[at]?.plain).length;
  const isAltered = met >= LEAST_MET && changed <= Math.max(1, MOST_CHANGED * words.length);
  return isAltered && met >= LEAST_PIECE * runsIn(places) ? "altered" : "in-other-words";
}

interface Laid {
  readonly asked: Side;
  readonly there: Side;
  readonly places: Alignment;
}

/** A number; of what is altered else a name, else the first word that is another. */
function changedIn(wording: Wording, { asked, there, places }: Laid): Contrast | null {
  const number = numberChanged(asked, there, places);
  if (number !== null || wording !== "altered") return number;
  const others = asked.words.flatMap(({ plain }, at) => (there.words[places[at] ?? -1]?.plain === plain ? [] : [at]));
  const isName = (at: number): boolean => at > 0 && /^\p{Lu}/u.test(asked.text.slice(asked.words[at]?.start));
  const at = others.find(isName) ?? others[0];
  if (at === undefined) return null;
  const place = places[at] ?? -1;
  if (place >= 0) return { asked: wordsOf(asked, at, at + 1), record: wordsOf(there, place, place + 1) };
  const from = places.findLastIndex((one, other) => other < at && one >= 0) + 1;
  const met = places.findIndex((one, other) => other > at && one >= 0);
  const to = met < 0 ? places.length : met;
  const before = from === 0 ? null : (places[from - 1] ?? -1);
  const after = met < 0 ? null : (places[met] ?? -1);
  // As many words as are asked for, where the wording goes on before the first or after the last that is shared.
  const start = before === null ? Math.max(0, (after ?? 0) - (to - from)) : before + 1;
  const end = after === null ? start + (to - from) : after;
  return { asked: wordsOf(asked, from, to), record: wordsOf(there, start, Math.min(end, start + MOST_NAMED)) };
}

/** Words that are named of what stands in another's place. */
const MOST_NAMED = 8;

function wordsOf({ text, words }: Side, from: number, to: number): string {
  const [first, last] = [words[from], words[Math.min(to, words.length) - 1]];
  return first === undefined || last === undefined || last.start < first.start
    ? ""
    : wholeWord(text, { start: first.start, end: last.end });
}

/** A number that is asked for and is nowhere in the wording, with the one in its stead. */
function numberChanged(asked: Side, there: Side, places: Alignment): Contrast | null {
  const values = new Set(there.words.flatMap(({ plain }) => numberIn(plain) ?? []));
  const at = asked.words.findIndex(({ plain }) => {
    const value = numberIn(plain);
    return value !== null && !values.has(value);
  });
  const odd = asked.words[at];
  if (odd === undefined) return null;
  const before = places.slice(0, at).findLast((place) => place >= 0) ?? -1;
  const after = places.slice(at + 1).find((place) => place > before) ?? there.words.length;
  const stead = there.words.slice(before + 1, after).find(({ plain }) => numberIn(plain) !== null);
  const word = ({ text }: Side, { start, end }: Span) => text.slice(start, end);
  return { asked: word(asked, odd), record: stead === undefined ? "" : word(there, stead) };
}

/** "22" and "twenty-two" are one; a day or a month is its own name. */
function numberIn(plain: string): string | null {
  if (/\d/.test(plain)) return plain.replace(/[^\d.:/]+/g, "");
  if (WEEKDAYS.has(plain) || (MONTHS.has(plain) && !DOUBTFUL_MONTHS.has(plain))) return plain;
  const whole = CARDINALS.get(plain);
  if (whole !== undefined) return plain === "one" ? null : String(whole);
  const [, tens = "", unit = ""] = /^(\w+ty)(\w+)$/.exec(plain) ?? [];
  const [ten, one] = [CARDINALS.get(tens), CARDINALS.get(unit)];
  return ten === undefined || one === undefined ? null : String(ten + one);
}

function runFrom({ from, to }: { readonly from: number; readonly to: number }): Alignment {
  return Array.from({ length: to - from }, (_, step) => from + step);
}

/** A span a run of words that stand next to each other, in the order of the text. */
function spansOf({ words }: Side, places: Alignment): readonly Span[] {
  const spans: { start: number; end: number }[] = [];
  let [before, piece] = [-2, -1];
  for (const place of places.filter((at) => at >= 0).toSorted((a, b) => a - b)) {
    const word = words[place];
    const last = spans.at(-1);
    if (word === undefined) continue;
    if (last !== undefined && place === before + 1 && word.piece === piece && !word.afterGap) last.end = word.end;
    else spans.push({ start: word.start, end: word.end });
    [before, piece] = [place, word.piece];
  }
  return spans;
}

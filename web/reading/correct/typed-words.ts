// Words that a person types or pastes → where they stand in the report, for those who do not select them. Case, kinds of quotation marks
// and dashes, and white space do not count; "first words … last words" means all between. Promise: one place, or why there is none.
import type { Span } from "../../../src/schema/span.ts";

export type TypedPlace =
  | { readonly span: Span }
  /** How often the words stand in the text; once where only the last words are not behind the first. */
  | { readonly times: number };

interface In {
  readonly text: string;
  readonly sentences: readonly Span[];
  /** What was said, where that is known: of several places the only one in its sentences is meant. */
  readonly said: readonly Span[];
}

/** From the first words to the last there is no more text than this, in characters. */
const LONGEST = 5000;

export function typedPlace(words: string, { text, sentences, said }: In): TypedPlace {
  const [first = "", last] = words.split(/…|\.\.\./).map((part) => part.trim());
  if (first === "") return { times: 0 };
  const all = placesOf(text, first);
  const around = sentences.filter((one) => said.some((piece) => overlaps(one, piece)));
  const near = all.filter((place) => around.some((one) => overlaps(one, place)));
  const [place, ...others] = near.length === 1 ? near : all;
  if (place === undefined || others.length > 0) return { times: all.length };
  if (last === undefined || last === "") return { span: place };
  const [ending] = placesOf(text.slice(place.end, place.end + LONGEST), last);
  return ending === undefined ? { times: 1 } : { span: { start: place.start, end: place.end + ending.end } };
}

function overlaps(one: Span, other: Span): boolean {
  return one.start < other.end && other.start < one.end;
}

function placesOf(text: string, words: string): readonly Span[] {
  const found = text.matchAll(new RegExp(words.split(/\s+/).map(looselySpelt).join("\\s+"), "giu"));
  return [...found].map(({ 0: one, index }) => ({ start: index, end: index + one.length }));
}

/** Signs that are written for each other. */
const ALIKE = ['"“”„«»', "'‘’", "-–—−"] as const;

function looselySpelt(word: string): string {
  const loosely = (character: string): string => {
    const alike = ALIKE.find((some) => some.includes(character));
    return alike === undefined ? escaped(character) : `[${alike}]`;
  };
  return [...word].map(loosely).join("");
}

function escaped(character: string): string {
  return /[$()*+./?[\\\]^{|}]/.test(character) ? `\\${character}` : character;
}

/** Without white space at its ends; null where nothing else is in it. */
export function withoutSpace(text: string, { start, end }: Span): Span | null {
  const words = text.slice(start, end);
  const from = start + words.length - words.trimStart().length;
  const span = { start: from, end: from + words.trim().length };
  return span.start < span.end ? span : null;
}

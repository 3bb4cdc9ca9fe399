// What a user typed into a search box, taken literally. Promise: no input is ever an error or an expression;
// a mark that a search engine would obey is a character like any other, and only "double quotes" group words.
import type { Span } from "../schema/span.ts";
import { foldMarks } from "./fold.ts";

/** One word, or the words of a phrase in their order; never empty. */
export type Term = readonly string[];

/** More distinct terms than anyone types; a pasted page is cut here, so that it cannot make a search slow. */
const MOST_TERMS = 200;

/** Letters, digits and the marks that sit on them: what the index calls a token (unicode61 of SQLite's FTS5). */
const WORD = /[\p{L}\p{N}\p{Co}\p{M}]+/gu;

/**
 * The terms that must all occur. `ceasefire "north bank"` → [["ceasefire"], ["north", "bank"]];
 * `NEAR(a b*)` → [["NEAR", "a"], ["b"]]; what holds no letter and no digit, such as `""` or an emoji, gives no term.
 */
export function termsOf(words: string): readonly Term[] {
  const terms = new Map<string, Term>();
  for (const [index, part] of words.split(/["“”„]/u).entries()) {
    const isPhrase = index % 2 === 1;
    for (const piece of isPhrase ? [part] : part.split(/\s+/u)) {
      const term = piece.match(WORD) ?? [];
      if (term.length > 0) terms.set(term.join(" "), term);
      if (terms.size >= MOST_TERMS) return [...terms.values()];
    }
  }
  return [...terms.values()];
}

/**
 * Where the terms stand in a text, in order and without overlaps: for highlighting what was found, case and
 * diacritics ignored. "envoy" is found in "The Envoy said" as {4,9}, and not in "envoys".
 */
export function findTerms(text: string, terms: readonly Term[]): readonly Span[] {
  const wanted = Map.groupBy(
    terms.map((term) => term.map(foldMarks)),
    (term) => term[0],
  );
  const tokens = [...text.matchAll(WORD)].map((match) => ({
    folded: foldMarks(match[0]),
    start: match.index,
    end: match.index + match[0].length,
  }));
  const found: Span[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const stands = (term: Term): boolean => term.every((word, step) => tokens[at + step]?.folded === word);
    const length = Math.max(0, ...(wanted.get(tokens[at]?.folded) ?? []).filter(stands).map((term) => term.length));
    const [first, last] = [tokens[at], tokens[at + length - 1]];
    if (length === 0 || first === undefined || last === undefined) continue;
    found.push({ start: first.start, end: last.end });
    at += length - 1;
  }
  return found;
}

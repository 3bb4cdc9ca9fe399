import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findTokens } from "../../src/language/tokens.ts";
import { sliceOf } from "../../src/schema/span.ts";

function tokensIn(text: string): readonly string[] {
  return findTokens(text, { start: 0, end: text.length }).map((token) => sliceOf(text, token));
}

describe("findTokens", () => {
  it.each([
    ["possessives", "Ruk’s $3.5", ["Ruk", "’s", "$", "3.5"]],
    ["contractions", "They don’t; it's 'em", ["They", "don’t", ";", "it", "'s", "'", "em"]],
    ["hyphens", "a cease-fire – now -- then", ["a", "cease-fire", "–", "now", "--", "then"]],
    ["abbreviations", "Mr. J. Ruk of Oru Inc. said no.", ["Mr.", "J.", "Ruk", "of", "Oru", "Inc.", "said", "no", "."]],
    ["letters with stops", "in the U.S. at 9:05 a.m.", ["in", "the", "U.S.", "at", "9:05", "a.m."]],
    ["numbers", "1,237.5, 21st, 1990s, 5%", ["1,237.5", ",", "21st", ",", "1990s", ",", "5", "%"]],
    ["names", "O’Brien and Jean-Luc", ["O’Brien", "and", "Jean-Luc"]],
    ["doubled marks", "''No ...''", ["''", "No", "...", "''"]],
    ["pages and handles", "@ruk #peace https://example.org/a", ["@ruk", "#peace", "https://example.org/a"]],
    ["other scripts", "Ñandú и мир 和", ["Ñandú", "и", "мир", "和"]],
  ])("cuts %s", (_, text, expected) => {
    expect(tokensIn(text)).toEqual(expected);
  });

  it("tells words, numbers and marks apart", () => {
    const kinds = findTokens("Ruk paid 5.", { start: 0, end: 11 }).map((token) => token.kind);
    expect(kinds).toEqual(["word", "word", "number", "mark"]);
  });

  it("stays inside its span", () => {
    expect(findTokens("Mr. Ruk left", { start: 1, end: 6 })).toEqual([
      { start: 1, end: 2, kind: "word" },
      { start: 2, end: 3, kind: "mark" },
      { start: 4, end: 6, kind: "word" },
    ]);
  });

  it("loses nothing but white space, for any text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (text) => {
        expect(tokensIn(text).join("")).toBe(text.replace(/\s/g, ""));
      }),
    );
  });

  it.each(["a", "a-", "1,", "https://", "a.", "'s", "…"])("reads 500,000 characters of %j in seconds", (part) => {
    const started = performance.now();
    tokensIn(part.repeat(500_000 / part.length));
    expect(performance.now() - started).toBeLessThan(5000);
  });
});

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Furniture } from "../../src/schema/article.ts";
import type { Span } from "../../src/schema/span.ts";
import { blocksOf } from "../../web/reading/blocks.ts";

const text = "Home\nTolls rise\nBy Ada Voss\nShare\nThe ford is shut.\n\nA stray line\nMore.";
const spanOf = (words: string): Span => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });
const furniture = (words: string, kind: Furniture["kind"]): Furniture => ({ span: spanOf(words), kind });

describe("blocksOf", () => {
  it("keeps text order, joins furniture, and shows what is neither", () => {
    const blocks = blocksOf({
      text,
      headline: spanOf("Tolls rise"),
      body: [spanOf("The ford is shut."), spanOf("More.")],
      furniture: [furniture("Home", "navigation"), furniture("By Ada Voss", "byline"), furniture("Share", "share")],
    });
    expect(blocks.map(({ kind, span }) => [kind, text.slice(span.start, span.end)])).toEqual([
      ["furniture", "Home"],
      ["headline", "Tolls rise"],
      ["furniture", "By Ada Voss\nShare"],
      ["paragraph", "The ford is shut."],
      ["rest", "A stray line"],
      ["paragraph", "More."],
    ]);
  });

  it("leaves furniture inside a paragraph to the paragraph", () => {
    const dateline = { start: 0, end: 5 };
    const blocks = blocksOf({
      text: "FORD, May 1. The bridge is shut.",
      headline: null,
      body: [{ start: 0, end: 32 }],
      furniture: [{ span: dateline, kind: "dateline" }],
    });
    expect(blocks).toEqual([{ kind: "paragraph", span: { start: 0, end: 32 } }]);
  });

  it("shows every character that is not white space exactly once, whatever the spans", () => {
    const page = fc.string({ unit: fc.constantFrom("a", "b", " ", "\n"), minLength: 1, maxLength: 60 });
    const span = fc.tuple(fc.nat(60), fc.nat(60)).map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) }));
    const spans = fc.array(span, { maxLength: 4 });
    fc.assert(
      fc.property(page, spans, spans, fc.option(span), (words, body, pieces, headline) => {
        const fits = (one: Span): boolean => one.end <= words.length && one.start < one.end;
        const blocks = blocksOf({
          text: words,
          headline: headline !== null && fits(headline) ? headline : null,
          body: body.filter(fits),
          furniture: pieces.filter(fits).map((one) => ({ span: one, kind: "promo" })),
        });
        const shown = blocks.map(({ span: one }) => words.slice(one.start, one.end)).join("");
        expect(shown.replace(/\s/g, "")).toBe(words.replace(/\s/g, ""));
      }),
    );
  });
});

// Quotations are found again where they moved or were lightly edited, and nowhere else.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { anchorTo, findAnchor } from "../../../src/reconcile/corrections/anchor.ts";

const TEXT =
  "Oduya said on Monday that the ferries stay shut until the toll is dropped. Reyl said nothing of the toll.";

const at = (text: string, words: string, from = 0) => {
  const start = text.indexOf(words, from);
  return { start, end: start + words.length };
};
const foundIn = (text: string, words: string, from = 0): string | null => {
  const span = findAnchor(text, anchorTo(TEXT, at(TEXT, words, from)));
  return span === null ? null : text.slice(span.start, span.end);
};

describe("a quotation", () => {
  it("is where it was, while its text is the same", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", minLength: 1 }), fc.nat(), fc.nat(), (text, one, other) => {
        const start = one % text.length;
        const span = { start, end: start + 1 + (other % (text.length - start)) };
        expect(findAnchor(text, anchorTo(text, span))).toEqual(span);
      }),
    );
  });

  it("is found where words were put before it", () => {
    const moved = `By Ines Vale\n\n${TEXT}`;
    expect(findAnchor(moved, anchorTo(TEXT, at(TEXT, "the ferries stay shut")))).toEqual(
      at(moved, "the ferries stay shut"),
    );
  });

  it("is told from the same word elsewhere by what stands around it", () => {
    const turned = "Reyl said nothing of the toll. Oduya said on Monday that the ferries stay shut.";
    expect(findAnchor(turned, anchorTo(TEXT, at(TEXT, "said")))).toEqual(at(turned, "said", 20));
    expect(findAnchor(turned, anchorTo(TEXT, at(TEXT, "said", 20)))).toEqual(at(turned, "said"));
  });

  it("is found in other typography", () => {
    const straight = 'Reyl told us: "We will not – not now – sell the ferries." Then he left.';
    const curly = "Later Reyl told us: “We will not — not now — sell  the ferries.” Then he left.";
    const span = findAnchor(curly, anchorTo(straight, at(straight, '"We will not – not now – sell the ferries."')));
    expect(span && curly.slice(span.start, span.end)).toBe("“We will not — not now — sell  the ferries.”");
  });

  it("is found where a word of it was edited", () => {
    const edited = TEXT.replace("stay shut", "remain shut");
    expect(foundIn(edited, "the ferries stay shut until the toll is dropped")).toBe(
      "the ferries remain shut until the toll is dropped",
    );
  });

  it.each([
    ["is gone", "Nobody came, and the market closed at noon."],
    ["is another word in another place", "The harbour master said so."],
    ["stands twice with nothing to tell the places apart", "aa said bb. cc said dd."],
  ])("is found nowhere where it %s", (_, text) => {
    expect(findAnchor(text, anchorTo(TEXT, at(TEXT, "said")))).toBeNull();
  });

  it("is looked for in linear time in a hostile text", () => {
    const text = "said ".repeat(100_000);
    const began = performance.now();
    findAnchor(text, anchorTo(TEXT, at(TEXT, "said")));
    findAnchor(text, anchorTo(TEXT, at(TEXT, "the ferries stay shut until the toll is dropped")));
    expect(performance.now() - began).toBeLessThan(2000);
  });
});

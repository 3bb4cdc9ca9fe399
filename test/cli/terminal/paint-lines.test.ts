import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { paintLines } from "../../../src/cli/terminal/paint-lines.ts";
import { plainText } from "../../../src/cli/terminal/plain-text.ts";

const mark = (words: string): string => `<${words}>`;

describe("painted lines", () => {
  it("keep a piece's look across a break", () => {
    expect(paintLines([{ text: "We " }, { text: "wait for the boat", paint: mark }, { text: "." }], 8)).toEqual([
      ...["We <wait>", "<for the>", "<boat>."],
    ]);
  });

  it("leave one space of the white space at a border", () => {
    expect(paintLines([{ text: "a\n" }, { text: " b", paint: mark }], 20)).toEqual(["a <b>"]);
  });

  it("hold the words of the plain text and nothing else", () => {
    fc.assert(
      fc.property(
        fc.array(fc.string({ unit: fc.constantFrom("a", "b", " ", "\n", "\u001b", "é") })),
        fc.integer({ min: 2, max: 20 }),
        (texts, width) => {
          const words = (text: string): string => plainText(text).replace(/ /g, "");
          expect(
            words(
              paintLines(
                texts.map((text) => ({ text })),
                width,
              ).join(" "),
            ),
          ).toBe(words(texts.join("")));
        },
      ),
    );
  });
});

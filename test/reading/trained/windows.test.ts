import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { CLOSES, OPENS } from "../../../src/language/encoder.ts";
import { inputOf, type Window, windowsOf } from "../../../src/reading/trained/windows.ts";
import type { Word } from "../../../src/reading/trained/words.ts";
import { formsOf, wordsIn } from "./words-in.ts";

/** What the encoder takes at once, the opening and closing piece included. */
const MOST = 320;

/** As many pieces as the word has characters, each the character's code: "map" is three. */
const byCharacter = (word: string): readonly number[] => [...word].map((char) => char.codePointAt(0) ?? 0);

/** A report whose paragraphs have so many pieces each: words of one piece. */
function reportOf(paragraphs: readonly number[]): string {
  return paragraphs.map((pieces) => Array.from({ length: pieces }, () => "a").join(" ")).join("\n");
}

function windowsIn(text: string): readonly Window[] {
  return windowsOf(text, wordsIn(text), byCharacter);
}

/** Pieces of each window, with the two that open and close it. */
function sizesOf(windows: readonly Window[]): readonly number[] {
  return windows.map((window) => inputOf(window, 0).ids.length);
}

/** Pieces of each paragraph, over all its windows. */
function piecesOfParagraphs(windows: readonly Window[]): ReadonlyMap<number, number> {
  const sizes = new Map<number, number>();
  for (const { words, pieces } of windows)
    for (const [i, { paragraph }] of words.entries())
      sizes.set(paragraph, (sizes.get(paragraph) ?? 0) + (pieces[i]?.length ?? 0));
  return sizes;
}

describe("how many paragraphs go into a window", () => {
  it.each([
    ["a short report is one", [10, 20, 30], [62]],
    ["a window may be full", [100, 218], [320]],
    ["one piece more begins the next", [100, 219], [102, 221]],
    ["paragraphs are never parted where they fit one window", [200, 200, 100, 18, 1], [202, 320, 3]],
    ["a paragraph that fills one stands alone", [318, 318], [320, 320]],
    ["a longer one is cut where it fills one", [1000], [320, 320, 320, 48]],
    ["a longer one begins a window of its own, and others follow its end", [50, 400, 60], [52, 320, 144]],
    ["unless its end leaves no room", [400, 300], [320, 84, 302]],
    ["one piece too long is cut into two", [319], [320, 3]],
  ])("%s", (_, paragraphs, sizes) => {
    expect(sizesOf(windowsIn(reportOf(paragraphs)))).toEqual(sizes);
  });

  it("nothing is no window", () => {
    expect(windowsOf("", [], byCharacter)).toEqual([]);
  });

  it("a word of many pieces is never cut", () => {
    const text = Array.from({ length: 7 }, () => "a".repeat(100)).join(" ");
    expect(sizesOf(windowsIn(text))).toEqual([302, 302, 102]);
  });

  it("words go to the tokenizer lower-cased", () => {
    const asked: string[] = [];
    const text = "Ruk LEFT Élan’s İzmir.";
    windowsOf(text, wordsIn(text), (word) => {
      asked.push(word);
      return [1];
    });
    expect(asked).toEqual(["ruk", "left", "élan", "’s", "i̇zmir", "."]);
  });
});

describe("for any report", () => {
  const length = fc.oneof(fc.integer({ min: 1, max: 60 }), fc.integer({ min: 1, max: 200 }));
  const word = length.map((size) => "a".repeat(size));
  const paragraph = fc.array(word, { minLength: 1, maxLength: 14 }).map((words) => words.join(" "));
  const report = fc.array(paragraph, { maxLength: 12 }).map((paragraphs) => paragraphs.join("\n"));

  it("every word is in exactly one window, in order, with its own pieces, and no window is empty", () => {
    fc.assert(
      fc.property(report, (text) => {
        const words = wordsIn(text);
        const windows = windowsOf(text, words, byCharacter);
        expect(windows.flatMap((window) => window.words)).toEqual(words);
        expect(windows.flatMap(({ pieces }) => pieces)).toEqual(formsOf(text, words).map(byCharacter));
        for (const window of windows) {
          expect(window.words.length).toBeGreaterThan(0);
          expect(window.pieces).toHaveLength(window.words.length);
        }
      }),
      { numRuns: 200 },
    );
  });

  it("no window has more pieces than the encoder takes", () => {
    fc.assert(
      fc.property(report, (text) => {
        for (const size of sizesOf(windowsIn(text))) expect(size).toBeLessThanOrEqual(MOST);
      }),
      { numRuns: 200 },
    );
  });

  it("a paragraph is parted only where it is longer than a window", () => {
    fc.assert(
      fc.property(report, (text) => {
        const windows = windowsIn(text);
        const sizes = piecesOfParagraphs(windows);
        for (const [paragraph, size] of sizes) {
          const parts = windows.filter(({ words }) => words.some((one) => one.paragraph === paragraph));
          expect(parts.length === 1 || size > MOST - 2).toBe(true);
        }
      }),
      { numRuns: 200 },
    );
  });

  it("a window ends only where there is no room for the next paragraph, or for the next word of a long one", () => {
    fc.assert(
      fc.property(report, (text) => {
        const windows = windowsIn(text);
        const sizes = piecesOfParagraphs(windows);
        for (const [i, next] of windows.slice(1).entries()) {
          const last = windows[i] ?? next;
          const paragraph = next.words[0]?.paragraph ?? 0;
          const isParted = last.words.at(-1)?.paragraph === paragraph;
          const added = isParted ? (next.pieces[0]?.length ?? 0) : (sizes.get(paragraph) ?? 0);
          expect(inputOf(last, 0).ids.length + added).toBeGreaterThan(MOST);
        }
      }),
      { numRuns: 200 },
    );
  });
});

describe("a window as the encoder takes it", () => {
  const word = (start: number, paragraph: number, features: readonly [number, number, number]): Word => {
    const [letters, quoted, place] = features;
    return { start, end: start + 2, paragraph, letters, quoted, place };
  };
  const window: Window = {
    words: [word(0, 4, [1, 2, 1]), word(3, 4, [0, 1, 0]), word(6, 5, [5, 3, 1])],
    pieces: [[7, 8], [9], [10, 11]],
  };
  const input = inputOf(window, -0.5);

  it("opens and closes with the vocabulary's own pieces", () => {
    expect([...input.ids]).toEqual([OPENS, 7, 8, 9, 10, 11, CLOSES]);
  });

  it("every piece has its word's features, the first and the last those of the word beside it", () => {
    expect([...input.letters]).toEqual([1, 1, 1, 0, 5, 5, 5]);
    expect([...input.quoted]).toEqual([2, 2, 2, 1, 3, 3, 3]);
    expect([...input.place]).toEqual([1, 1, 1, 0, 1, 1, 1]);
  });

  it("says where each word begins, and in which paragraph of the window it stands", () => {
    expect([...input.first]).toEqual([1, 3, 4]);
    expect([...input.paragraphs]).toEqual([0, 0, 1]);
    expect(input.threshold).toBe(-0.5);
  });
});

import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { wordPieces } from "../../src/language/tokenizer.ts";

interface Golden {
  /** A word, or what a long one repeats. */
  readonly repeat: string;
  readonly times: number;
  /** As the Python reference gives them: training/tokenizer_goldens.py. */
  readonly ids: readonly number[];
}

const UNKNOWN = 100;
const description: object = json("../../models/reader/tokenizer.json");
const goldens = json("./fixtures/tokenizer-goldens.json") as readonly Golden[];
const piecesOf = wordPieces(description);

/** As the shipped one, with a vocabulary of a few letters: made anew in no time. */
const small = {
  ...(description as { readonly normalizer: object; readonly pre_tokenizer: object; readonly decoder: object }),
  added_tokens: [],
  post_processor: null,
  model: {
    type: "WordPiece",
    unk_token: "[UNK]",
    continuing_subword_prefix: "##",
    max_input_chars_per_word: 100,
    vocab: { "[UNK]": 0, a: 1, "##a": 2, b: 3, "##b": 4, é: 5, 字: 6 },
  },
};

function json(path: string): object {
  return JSON.parse(readFileSync(new URL(path, import.meta.url), "utf8"));
}

/** The word as a title that can be seen: invisible characters by their code. */
function seen({ repeat, times }: Golden): string {
  const shown = repeat.replace(/[^\x21-\x7e]/gu, (char) => `\\u{${char.codePointAt(0)?.toString(16)}}`);
  return times === 1 ? shown : `${times} × ${shown}`;
}

describe("the pieces of awkward words are those of the Python reference", () => {
  it.each(goldens.map((golden) => [seen(golden), golden] as const))("%s", (_, { repeat, times, ids }) => {
    expect(piecesOf(repeat.repeat(times).toLowerCase())).toEqual(ids.length > 0 ? ids : [UNKNOWN]);
  });

  it("and there is a golden for each kind of trouble", () => {
    expect(goldens.length).toBeGreaterThan(100);
    expect(goldens.some(({ ids }) => ids.length === 0)).toBe(true);
    expect(goldens.some(({ ids }) => ids.length === 1 && ids[0] === UNKNOWN)).toBe(true);
    expect(goldens.some(({ repeat, times }) => repeat.length * times >= 10_000)).toBe(true);
  });
});

describe("for any word", () => {
  const unit = fc.oneof(fc.constantFrom("grapheme" as const, "binary" as const, "grapheme-ascii" as const));
  const word = unit.chain((of) => fc.string({ unit: of, minLength: 1, maxLength: 60 }));

  it("there is at least one piece, and each is an id of the vocabulary", () => {
    fc.assert(
      fc.property(word, (form) => {
        const pieces = piecesOf(form.toLowerCase());
        expect(pieces.length).toBeGreaterThan(0);
        expect(pieces.every((id) => Number.isInteger(id) && id >= 0 && id < 30_522)).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  it("the pieces do not depend on the words before it", () => {
    const letter = fc.constantFrom("a", "b", "é", "字", "-", "🕊", "\u200b");
    const made = fc.array(letter, { maxLength: 6 }).map((letters) => letters.join(""));
    fc.assert(
      fc.property(fc.array(made, { minLength: 2, maxLength: 5 }), (forms) => {
        const alone = forms.map((form) => wordPieces(small)(form));
        const together = wordPieces(small);
        expect([...forms, ...forms].map((form) => together(form))).toEqual([...alone, ...alone]);
      }),
      { numRuns: 30 },
    );
  });

  it.each([
    ["half of a surrogate pair", "\ud83d"],
    ["the other half", "\udd4a"],
    ["halves in the wrong order", "\udd4a\ud83d"],
    ["nothing", ""],
    ["white space", " \t\r\n "],
    ["a character that no vocabulary has", "\u{10ffff}"],
  ])("%s is one unknown piece", (_, form) => {
    expect(piecesOf(form)).toEqual([UNKNOWN]);
  });
});

describe("what hostile text can cost", () => {
  it("a word has at most 200 pieces, so that any window can hold it", () => {
    // 200 characters that would be 590 pieces: each Hangul syllable falls apart into three, and ideographs part the runs.
    expect(piecesOf(`${"각".repeat(33)}字`.repeat(6).slice(0, 200))).toEqual([UNKNOWN]);
    expect(piecesOf("字".repeat(200))).toHaveLength(200);
    expect(piecesOf("字".repeat(201))).toEqual([UNKNOWN]);
  });

  it("a word of a million characters is unknown at once", () => {
    const long = ["y", "字", "e\u0301", "🕊"].map((unit) => unit.repeat(1_000_000));
    const started = performance.now();
    for (const form of long) expect(piecesOf(form)).toEqual([UNKNOWN]);
    expect(performance.now() - started).toBeLessThan(500);
  });

  it("words are remembered, but not for ever", () => {
    const own = wordPieces(description);
    const first = own("talks");
    expect(own("talks")).toBe(first);
    for (let i = 0; i < 50_000; i++) own(`w${i}`);
    expect(own("talks")).not.toBe(first);
    expect(own("talks")).toEqual(first);
  });
});

describe("a description that is no tokenizer's", () => {
  it("is refused where its vocabulary has no [UNK]", () => {
    const vocab = { talks: 0, "[X]": 1 };
    expect(() => wordPieces({ ...small, model: { ...small.model, vocab, unk_token: "[X]" } })).toThrow("[UNK]");
  });

  it("is refused where it is none at all", () => {
    expect(() => wordPieces({})).toThrow();
  });
});

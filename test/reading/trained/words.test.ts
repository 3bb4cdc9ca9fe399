import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { layOut } from "../../../src/reading/layout.ts";
import { findWords, type Word } from "../../../src/reading/trained/words.ts";
import { sliceOf } from "../../../src/schema/span.ts";
import { counting } from "../../spent.ts";
import { articleOf } from "../made-up.ts";
import { formsOf, wordsIn } from "./words-in.ts";

/** What the numbers of src/reading/trained/words.ts stand for: fixed with the weights, so written out here once more. */
const LETTERS = ["lower", "capitalized", "upper", "mixed", "digits", "mark"];
const QUOTED = ["outside", "inside", "opening", "closing"];
const PLACE = ["body", "paragraph start", "headline"];

function told(text: string, words: readonly Word[], what: (word: Word) => string | undefined): readonly string[] {
  return words.map((word) => `${sliceOf(text, word)}: ${what(word)}`);
}

describe("where words begin and end", () => {
  it.each([
    ["a possessive stands alone", "Ruk’s and Strand's maps", ["Ruk", "’s", "and", "Strand", "'s", "maps"]],
    ["a plural possessive is a word and a mark", "the parties’ maps", ["the", "parties", "’", "maps"]],
    ["another contraction is one word", "They don’t, we'll", ["They", "don’t", ",", "we'll"]],
    ["a name with an apostrophe is one word", "O’Dell’s d'Arcy", ["O’Dell", "’s", "d'Arcy"]],
    ["a word that only begins like a possessive is none", "o’shea ’save", ["o’shea", "’", "save"]],
    ["hyphens part words", "self-described cease‑fire", ["self", "-", "described", "cease", "‑", "fire"]],
    ["an abbreviation and its stops are apart", "Mr. J. of the U.S.", "Mr|.|J|.|of|the|U|.|S|.".split("|")],
    ["numbers fall apart at their points", "1,237.5 and 50%", ["1", ",", "237", ".", "5", "and", "50", "%"]],
    ["each mark stands alone", "“No...”—", ["“", "No", ".", ".", ".", "”", "—"]],
    ["doubled marks are two", "``No''", ["`", "`", "No", "'", "'"]],
    ["combining marks stay with their letter", "Zu\u0308rich cafe\u0301", ["Zu\u0308rich", "cafe\u0301"]],
    ["a character beyond the basic plane is whole", "a🕊b 𠀋𠀋", ["a", "🕊", "b", "𠀋𠀋"]],
    ["what joins emoji is a word too", "👩\u200d👧", ["👩", "\u200d", "👧"]],
    ["a flag is two", "🇫🇷", ["🇫", "🇷"]],
    ["an underscore joins", "@am_ruk", ["@", "am_ruk"]],
    ["a zero-width space is no white space", "a\u200bb", ["a", "\u200b", "b"]],
    ["a soft hyphen parts", "ta\u00adlks", ["ta", "\u00ad", "lks"]],
    ["spaces of other kinds are white space", "a\u00a0b\u2009c\u3000d", ["a", "b", "c", "d"]],
    ["half of a surrogate pair is a word", "a\ud83db", ["a", "\ud83d", "b"]],
  ])("%s", (_, text, forms) => {
    expect(formsOf(text, wordsIn(text))).toEqual(forms);
  });

  it("only paragraphs have words, at their own places", () => {
    const text = "Related: a map\nRuk left.\n\nAll rights reserved\nStrand stayed.";
    const article = articleOf(text);
    const [, ruk, , strand] = article.body;
    const kept = { ...article, body: [ruk, strand].flatMap((span) => span ?? []) };
    const words = findWords(kept, layOut(kept));
    expect(formsOf(text, words)).toEqual(["Ruk", "left", ".", "Strand", "stayed", "."]);
    expect(words.map(({ paragraph }) => paragraph)).toEqual([0, 0, 0, 1, 1, 1]);
  });

  it("a report without paragraphs has no words", () => {
    expect(wordsIn("")).toEqual([]);
    expect(wordsIn(" \n\t\n")).toEqual([]);
  });
});

describe("letter case", () => {
  it.each([
    ["talks", "lower"],
    ["don’t", "lower"],
    ["’s", "lower"],
    ["Talks", "capitalized"],
    ["Élan", "capitalized"],
    ["A", "capitalized"],
    ["US", "upper"],
    ["DON’T", "upper"],
    ["McRae", "mixed"],
    ["iPad", "mixed"],
    ["2026", "digits"],
    ["G7", "digits"],
    ["21st", "digits"],
    ["½", "digits"],
    ["—", "mark"],
    ["🕊", "mark"],
    ["_", "mark"],
    ["会談", "lower"],
    ["مفاوضات", "lower"],
  ])("%s is %s", (form, name) => {
    expect(wordsIn(form).map(({ letters }) => LETTERS[letters])).toEqual([name]);
  });
});

describe("quotations", () => {
  it("the marks open and close, what is between them is inside", () => {
    const text = "Ruk said “we agree” at last.";
    expect(told(text, wordsIn(text), ({ quoted }) => QUOTED[quoted])).toEqual([
      "Ruk: outside",
      "said: outside",
      "“: opening",
      "we: inside",
      "agree: inside",
      "”: closing",
      "at: outside",
      "last: outside",
      ".: outside",
    ]);
  });

  it("a quotation inside another is inside only", () => {
    const text = "“He told us ‘never’ again,” Ruk said.";
    const words = told(text, wordsIn(text), ({ quoted }) => QUOTED[quoted]);
    expect(words.filter((one) => /[“”‘’]/.test(one))).toEqual(["“: opening", "‘: inside", "’: inside", "”: closing"]);
  });

  it("a quotation that runs over paragraphs opens in each", () => {
    const text = "“We agree.\n“We sign.”";
    const words = told(text, wordsIn(text), ({ quoted }) => QUOTED[quoted]);
    expect(words).toEqual([
      ...["“: opening", "We: inside", "agree: inside", ".: closing"],
      ...["“: opening", "We: inside", "sign: inside", ".: inside", "”: closing"],
    ]);
  });

  it("a quotation without its closing mark never closes", () => {
    const quoted = wordsIn("Ruk said: “We agree.\nStrand left.").map((word) => QUOTED[word.quoted]);
    expect(quoted).toContain("opening");
    expect(quoted).not.toContain("closing");
  });

  it("an apostrophe is no quotation", () => {
    expect(new Set(wordsIn("The parties’ envoys don't agree.").map(({ quoted }) => quoted))).toEqual(new Set([0]));
  });
});

describe("places", () => {
  const text = "Talks resume\nRuk left.\nStrand stayed.";
  const placesIn = (headline: boolean): readonly string[] =>
    told(text, wordsIn(text, headline), ({ place }) => PLACE[place]);

  it("every word of the headline is marked, and the first of each paragraph", () => {
    expect(placesIn(true)).toEqual([
      ...["Talks: headline", "resume: headline"],
      ...["Ruk: paragraph start", "left: body", ".: body"],
      ...["Strand: paragraph start", "stayed: body", ".: body"],
    ]);
  });

  it("without a headline the first line is a paragraph", () => {
    expect(placesIn(false).slice(0, 2)).toEqual(["Talks: paragraph start", "resume: body"]);
  });
});

describe("for any text", () => {
  const piece = fc.constantFrom(
    ..."Ruk|’s|'s|s’|don’t|self-made|“|”|‘|’|\"|''|``|«|»|1,237.5|U.S.|_|-|—|…| |  |\n|\n\n|\r\n".split("|"),
    ...[
      "\u00a0",
      "\u200b",
      "\u200d",
      "\u0301",
      "\ufeff",
      "\u0000",
      "\ud83d",
      "\udd4a",
      "🕊",
      "👩‍👧",
      "𠀋",
      "会談",
      "مفا",
    ],
  );
  const made = fc.array(piece, { maxLength: 60 }).map((pieces) => pieces.join(""));
  const text = fc.oneof(made, fc.string({ unit: "binary", maxLength: 200 }));

  it("words are slices of the text, in order, apart, and together all that is no white space", () => {
    fc.assert(
      fc.property(text, fc.boolean(), (any, headline) => {
        const article = articleOf(any, headline);
        const layout = layOut(article);
        const words = findWords(article, layout);
        for (const [i, { start, end }] of words.entries()) {
          expect(start).toBeGreaterThanOrEqual(words[i - 1]?.end ?? 0);
          expect(any.slice(start, end)).toMatch(/^\S+$/);
        }
        const paragraphs = formsOf(any, layout.paragraphs).join("");
        expect(formsOf(any, words).join("")).toBe(paragraphs.replace(/\s/g, ""));
      }),
      { numRuns: 500 },
    );
  });

  it("each stands in its paragraph, no character is cut in two, and each feature has a name", () => {
    fc.assert(
      fc.property(text, fc.boolean(), (any, headline) => {
        const article = articleOf(any, headline);
        const layout = layOut(article);
        for (const { start, end, paragraph, letters, quoted, place } of findWords(article, layout)) {
          const around = layout.paragraphs[paragraph];
          expect(around !== undefined && around.start <= start && end <= around.end).toBe(true);
          for (const at of [start, end])
            expect(/^[\ud800-\udbff][\udc00-\udfff]/.test(any.slice(Math.max(0, at - 1), at + 1))).toBe(false);
          expect([LETTERS[letters], QUOTED[quoted], PLACE[place]]).not.toContain(undefined);
        }
      }),
      { numRuns: 500 },
    );
  });
});

describe("hostile texts are read in time", () => {
  it.each([
    ["one word", "a"],
    ["apostrophes", "’s"],
    ["underscores", "_"],
    ["combining marks", "\u0301"],
    ["quotations", "“a” "],
    ["paragraphs", "a\n"],
  ])("%s", (_, unit) => {
    const text = unit.repeat(Math.ceil(500_000 / unit.length));
    const spent = counting();
    wordsIn(text);
    expect(spent()).toBeLessThan(10_000);
  });
});

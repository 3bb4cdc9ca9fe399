import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findSentences } from "../../src/language/sentences.ts";
import { contains, sliceOf } from "../../src/schema/span.ts";
import { paragraphsOf } from "./paragraphs.ts";

function sentencesIn(text: string): readonly string[] {
  return findSentences(text, paragraphsOf(text)).map((span) => sliceOf(text, span));
}

describe("findSentences ends a sentence", () => {
  it.each([
    ["at a full stop", "They met. They left.", 2],
    ["after an abbreviation that a sentence opener follows", "They met in the U.S. The talks failed.", 2],
    ["after a company's ending", "It was bought by Oru Inc. But the price fell.", 2],
    ["after a time of day", "It began at 9 a.m. Ruk spoke first.", 2],
    ["at a question or exclamation mark", "Why now? No answer! They left.", 3],
    ["after its closing marks and brackets", "“We agree.” (So he said.) They left.", 3],
    ["inside a quotation", "“We came far. We sign now,” he said.", 2],
    ["at an ellipsis before a capital", "They waited ... Then they left… Nobody spoke.", 3],
    ["at a stop set apart by damage", "It suggests that you want. . They left.", 2],
    ["where a space was lost", "They ended the talks.The envoy left. “We agree.”He sat down.", 4],
    ["after a word that is also an abbreviation", "He said no. Ruk said nothing.", 2],
    ["at the end of a paragraph without a stop", "Talks fail again\nThe envoys left.", 2],
    ["after a letter that is no initial", "They came to plan B. The envoys left.", 2],
  ])("%s", (_, text, count) => {
    expect(sentencesIn(text)).toHaveLength(count);
  });
});

describe("findSentences does not end a sentence", () => {
  it.each([
    ["after titles and initials", "Mr. J. K. Ruk met Sen. A. B. Oru and Lt. Gen. Tam."],
    ["in numbers and times", "It paid $3.5 million at 9 a.m. Monday, or 2.5 p.m. ET, No. 10 said on Jan. 5."],
    ["in letters with stops", "The U.S. President and the U.N. envoy flew to Washington, D.C., on Tuesday."],
    ["before a cue after a quotation", "“Why now?” she asked."],
    ["before a named cue after a quotation", "“Why now?” Amna Ruk asked."],
    ["before a titled cue after a quotation", "“Stop it!” Mr. Ruk shouted at them."],
    ["in addresses of pages", "See www.example.org/a.b?c=D. or mail a.b@example.org now"],
    ["at an ellipsis that goes on", "They waited ... and then . . . they left… for home."],
    ["in brackets with an abbreviation", "Rep. Ruk (R-Ky.) Monday met Sen. Oru (D-Mass.) in private."],
    ["in a dateline", "LAKE ORU, S.C. — The envoys left, and from COLD HARBOR, Wisc. - Amna Ruk stayed."],
    ["after the number of a paragraph", "3. The envoys left"],
    ["at a name with a mark", "The Jeb! banners and Yahoo! users stayed."],
  ])("%s", (_, text) => {
    expect(sentencesIn(text)).toEqual([text]);
  });
});

describe("for any text", () => {
  const unit = fc.constantFrom("a", "A", "Mr", ".", "!", "…", " ", "\n", "”", "“", '"', "(", ")", "5", "U.S.", "The ");
  const text = fc.oneof(
    fc.array(unit, { maxLength: 60 }).map((parts) => parts.join("")),
    fc.string(),
  );

  it("sentences are ordered, inside their paragraphs, and lose nothing but white space", () => {
    fc.assert(
      fc.property(text, (any) => {
        const paragraphs = paragraphsOf(any);
        const sentences = findSentences(any, paragraphs);
        expect(
          sentences
            .map((span) => sliceOf(any, span))
            .join("")
            .replace(/\s/g, ""),
        ).toBe(any.replace(/\s/g, ""));
        for (const [index, sentence] of sentences.entries()) {
          expect(paragraphs.some((paragraph) => contains(paragraph, sentence))).toBe(true);
          expect(sentence.start).toBeGreaterThanOrEqual(sentences[index - 1]?.end ?? 0);
          expect(sliceOf(any, sentence).trim()).not.toBe("");
        }
      }),
    );
  });

  it.each([". ", ".", "a.", "a. A", "?” A ", "A ", '." ', ". . "])(
    "500,000 characters of %j are read in seconds",
    (part) => {
      const long = part.repeat(500_000 / part.length);
      const started = performance.now();
      findSentences(long, paragraphsOf(long));
      expect(performance.now() - started).toBeLessThan(5000);
    },
  );
});

import { expect, it } from "vitest";
import { VERB_FORMS } from "../../src/language/en/cue-verbs.ts";
import { tagWords } from "../../src/language/parts-of-speech.ts";

const tagsOf = (text: string): string => {
  const words = tagWords(text, { start: 0, end: text.length }, VERB_FORMS);
  return words.map((word) => word.tag).join(" ");
};

it.each([
  ["The envoy said no.", "determiner noun past determiner stop"],
  ["the said agreement", "determiner adjective noun"],
  ["Some said it was", "determiner past pronoun auxiliary"],
  ["His claims and their plans", "possessive noun conjunction possessive noun"],
  ["Officials claim that", "name base that"],
  ["She doesn’t know", "pronoun auxiliary negation base"],
  ["He’s been saying", "pronoun auxiliary auxiliary gerund"],
  ["Rowe’s demand for talks", "name possessive noun preposition noun"],
  ["about 40 aides", "adverb number noun"],
])("%s", (text, tags) => {
  expect(tagsOf(text)).toBe(tags);
});

it("slices every word to its form", () => {
  const text = "“We can’t,” said Mr. Wilk — 3.5% of 1,200 U.S. aides.";
  const words = tagWords(text, { start: 0, end: text.length }, VERB_FORMS);
  expect(words.map(({ start, end }) => text.slice(start, end)).join("")).toBe(text.replaceAll(" ", ""));
});

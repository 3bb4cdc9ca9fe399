import { describe, expect, it } from "vitest";
import { nounPhraseAfter, nounPhraseBefore, type Range, verbGroupAround } from "../../src/language/chunks.ts";
import { VERB_FORMS } from "../../src/language/en/cue-verbs.ts";
import { tagWords, type Word } from "../../src/language/parts-of-speech.ts";

interface Clause {
  readonly text: string;
  readonly words: readonly Word[];
}

const clauseOf = (text: string): Clause => ({
  text,
  words: tagWords(text, { start: 0, end: text.length }, VERB_FORMS),
});
const wordsOf = ({ text, words }: Clause, range: Range | null): string | null =>
  range === null ? null : text.slice(words[range.from]?.start, words[range.to - 1]?.end);

describe("the noun phrase before a verb", () => {
  it.each([
    ["The envoy said", "The envoy"],
    ["On Monday the envoy said", "the envoy"],
    ["Jane Roe, a senior envoy based in Doha, said", "Jane Roe, a senior envoy based in Doha,"],
    ["Jane Roe, in Doha, said", "Jane Roe"],
    ["people who attended the rally said", "people who attended the rally"],
    ["after Tomasz Wilk said", "Tomasz Wilk"],
    ["Amara Okonjo (Lodra) said", "Amara Okonjo (Lodra)"],
    ["It was late when said", null],
    ["said", null],
  ])("%s", (text, phrase) => {
    const clause = clauseOf(text);
    const last = clause.words.length - 1;
    expect(wordsOf(clause, nounPhraseBefore(clause.words, last, { from: 0, to: last + 1 }))).toBe(phrase);
  });
});

it("takes a noun phrase after a verb with what belongs to it", () => {
  const clause = clauseOf("said the head of the union yesterday");
  expect(wordsOf(clause, nounPhraseAfter(clause.words, 1, { from: 0, to: clause.words.length }))).toBe(
    "the head of the union",
  );
});

it("takes auxiliaries, negation and adverbs into the verb group, and no day before them", () => {
  const clause = clauseOf("Rowe Tuesday has not yet said");
  expect(wordsOf(clause, verbGroupAround(clause.words, 5, { from: 0, to: 6 }))).toBe("has not yet said");
});

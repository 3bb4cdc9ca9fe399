// A clause that cannot stand alone goes on behind its teller; what can stand alone, or goes on in the teller's own words, does not.
import { expect, it } from "vitest";
import { findSentences } from "../../../src/language/sentences.ts";
import { withInterrupted } from "../../../src/reading/trained/interrupted.ts";
import { paragraphsOf } from "../../language/paragraphs.ts";
import { formsOf } from "./words-in.ts";

/** The content of "CONTENT, Ruk said, REST", as its forms. */
function contentIn(content: string, rest: string): readonly string[] {
  const text = `${content}, Ruk said${rest}`;
  const spanOf = (words: string) => [{ start: text.indexOf(words), end: text.indexOf(words) + words.length }];
  const record = { source: spanOf("Ruk"), cue: spanOf("said"), content: spanOf(content) };
  const [found] = withInterrupted([record], { text, sentences: findSentences(text, paragraphsOf(text)) });
  return formsOf(text, found?.content ?? []);
}

it("goes on behind its teller", () => {
  expect(contentIn("If it lapses", ", inspections will begin.")).toEqual(["If it lapses", "inspections will begin"]);
  expect(contentIn("Once the gates open", ", “everybody will see it.”")).toEqual([
    "Once the gates open",
    "“everybody will see it.”",
  ]);
});

it.each([
  ["that can stand alone", "It will lapse", ", inspections will begin."],
  ["whose main clause stands there already", "If it lapses, nobody pays", ", inspections will begin."],
  ["before what the teller adds", "If it lapses", ", adding that nobody would pay."],
  ["before what somebody else does", "If it lapses", ", but nobody heard it at all."],
  ["at the end of its sentence", "If it lapses", ". Inspections will begin."],
])("does not go on %s", (_, content, rest) => expect(contentIn(content, rest)).toEqual([content]));

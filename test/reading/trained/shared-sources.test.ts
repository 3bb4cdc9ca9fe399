import { describe, expect, it } from "vitest";
import { layOut } from "../../../src/reading/layout.ts";
import type { Roles } from "../../../src/reading/reader.ts";
import { findCandidates } from "../../../src/reading/rules.ts";
import { withRuledSources, withSharedSources } from "../../../src/reading/trained/shared-sources.ts";
import type { Span } from "../../../src/schema/span.ts";
import { articleOf } from "../made-up.ts";

/** The sources after sharing, of attributions given as "source | cue | content" in words of the text. */
function sourcesOf(text: string, told: readonly string[], headline: Span | null = null): readonly string[] {
  const article = articleOf(text);
  const spanOf = (words: string): readonly Span[] =>
    words === "" ? [] : [{ start: text.indexOf(words), end: text.indexOf(words) + words.length }];
  const records = told.map((line): Roles => {
    const [source = "", cue = "", content = ""] = line.split(" | ");
    return { source: spanOf(source), cue: spanOf(cue), content: spanOf(content) };
  });
  const shared = withSharedSources(records, { text, headline, sentences: layOut(article).sentences });
  return shared.map(({ source }) => source.map(({ start, end }) => text.slice(start, end)).join());
}

describe("a verb without a source of its own", () => {
  it("has that of the verb before it where it is a participle after a comma", () => {
    const text = "The union said it would stay, accusing the firm of delay.";
    const told = ["The union | said | it would stay", " | accusing | the firm of delay"];
    expect(sourcesOf(text, told)).toEqual(["The union", "The union"]);
    expect(sourcesOf(text, told.toReversed())).toEqual(["The union", "The union"]);
  });

  it("has it also behind a quotation and its teller", () => {
    const text = "“We will stay,” said Ana Ruk, urging the firm to pay.";
    expect(sourcesOf(text, ["Ana Ruk | said | “We will stay,”", " | urging | the firm to pay"])[1]).toBe("Ana Ruk");
  });

  it("has that of a headline's first verb in the headline's present tense, and not so in the report", () => {
    const text = "Union rejects offer, says pay is low\n";
    const told = ["Union | rejects | offer", " | says | pay is low"];
    expect(sourcesOf(text, told, { start: 0, end: text.length - 1 })[1]).toBe("Union");
    expect(sourcesOf(text, told)[1]).toBe("");
  });

  it.each([
    ["in another sentence", "Ana Ruk said no. Later, accusing the firm, she left.", "Ana Ruk | said | no", "accusing"],
    ["with nothing told before it", "The firm, citing delays, closed.", "", "citing"],
    [
      "within the other's words",
      "Ana Ruk said they left, accusing the firm.",
      "Ana Ruk | said | they left, accusing the firm",
      "accusing",
    ],
    ["that is no participle", "Ana Ruk said no, denounced as weak.", "Ana Ruk | said | no", "denounced"],
  ])("has none %s", (_, text, before, cue) => {
    const told = [...(before === "" ? [] : [before]), ` | ${cue} | the firm`];
    expect(sourcesOf(text, told).at(-1)).toBe("");
  });
});

it.each([
  ["Oru Rail, whose drivers had signed in May, said it was content.", "said", "it was content", "Oru Rail"],
  ["Asked if it was content, Oru Rail left.", "Asked", "if it was content", ""],
])("%s: the rules' source where the network gave none", (text, cue, content, source) => {
  const at = (words: string): Span => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });
  const article = articleOf(text);
  const records = [{ source: [], cue: [at(cue)], content: [at(content)] }];
  const [record] = withRuledSources(records, findCandidates(article, layOut(article)));
  expect(record?.source.map(({ start, end }) => text.slice(start, end).split(",")[0]).join()).toBe(source);
});

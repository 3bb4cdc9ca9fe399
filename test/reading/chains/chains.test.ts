// Chains: who is told within whose words, and what only looks like it.
import { describe, expect, it } from "vitest";
import { findCreditLines } from "../../../src/reading/chains/credit-line.ts";
import { isPress } from "../../../src/reading/chains/press.ts";
import { widenReach } from "../../../src/reading/chains/reach.ts";
import { linkChains } from "../../../src/reading/chains.ts";
import { phraseOf } from "../../../src/reading/sourcing/phrase.ts";
import { sliceOf } from "../../../src/schema/span.ts";
import { marked, shown } from "./marked.ts";

function linked(source: string): readonly string[] {
  const { text, sentences, records } = marked(source);
  return shown(text, linkChains(records, { text, sentences, make: (roles) => roles }));
}

describe("a cited source", () => {
  it.each([
    [
      "before the verb",
      "Citing two engineers, [s:Oro News] [c:reported] [t:that the gate had failed].",
      "two engineers · Citing · that the gate had failed < reported",
    ],
    [
      "behind what is reported",
      "[t:The gate had failed], [s:Oro News] [c:reported] on Monday, citing people familiar with the talks.",
      "people familiar with the talks · citing · The gate had failed < reported",
    ],
    [
      "that a reader took for what was said",
      "[s:Oro News] [c:said] [t:the gate had failed], [c/2:citing] [t/2:court documents].",
      "court documents · citing · the gate had failed < said",
    ],
    [
      "that is a body, for an outlet",
      "[t:The gate had failed], [c:according to] [s:Oro News], citing the prosecutor's office.",
      "the prosecutor's office · citing · The gate had failed < according to",
    ],
    [
      "of somebody who is no outlet",
      "[s:The mayor] [c:said] [t:the gate had failed], citing two engineers.",
      "two engineers · citing · the gate had failed < said",
    ],
    [
      "that a reader took into the cue",
      "[t:The gate had failed], [s:the newspaper] [c:said in a report citing court documents].",
      "court documents · citing · The gate had failed < said in a report citing court documents",
    ],
    [
      "in the words of a reader that ran on",
      "[s:Oro News] [c:said] [t:the gate had failed, citing two engineers].",
      "two engineers · citing · the gate had failed < said",
    ],
  ])("%s is an attribution of its own", (_, source, expected) => {
    expect(linked(source)).toContain(expected);
    expect(linked(source)).toHaveLength(2);
  });

  it.each([
    "[s:The mayor] [c:closed the gate], [t:citing a threat to the valley].",
    "[s:The mayor] [c:said] [t:it was over], citing the treaty of Vell.",
    "[s:The mayor] [c:said] [t:it was over], citing Tamsin Oduya.",
    "[s:The mayor] [c:said] [t:it was over]. Citing officials is common.",
  ])("is none in %s", (source) => {
    expect(linked(source)).toHaveLength(1);
  });
});

describe("cited by an outlet within the source", () => {
  it("is told by the outlet", () => {
    expect(linked("[c:According to] [s:an aide cited by Oro News], [t:it holds].")).toEqual([
      "an aide · According to · it holds < cited by",
      "Oro News · cited by · it holds",
    ]);
  });

  it.each([
    "[s:A witness interviewed by detectives] [c:said] [t:it holds].",
    "[s:An aide who spoke to the mayor] [c:said] [t:it holds].",
  ])("is nothing in %s", (source) => {
    expect(linked(source)).toHaveLength(1);
  });
});

it("finds an outlet that quotes though no reader did", () => {
  expect(linked("State television quoted a minister as saying it holds. [s:Rowe] [c:said] [t:no].")).toContain(
    "a minister · as saying · it holds < quoted",
  );
  expect(linked("The mayor quoted a minister as saying it holds. [s:Rowe] [c:said] [t:no].")).toHaveLength(1);
});

describe("quoted as saying", () => {
  it.each([
    [
      "with the quotation before",
      "[t:“It holds,”] [s:Oro News] [c:quoted] the envoy as saying.",
      ["Oro News · quoted · “It holds,”", "the envoy · as saying · “It holds,” < quoted"],
    ],
    [
      "with the words behind",
      "[s:Oro News] [c:quoted] [t:a union envoy as saying it holds].",
      ["Oro News · quoted · it holds", "a union envoy · as saying · it holds < quoted"],
    ],
    [
      "in the passive with who quotes",
      "“It holds,” [t:the envoy] [c:was quoted] by [s:Oro News] as saying.",
      ["Oro News · was quoted · “It holds,”", "the envoy · as saying · “It holds,” < was quoted"],
    ],
    [
      "in the passive with who quotes behind",
      "“It holds,” the envoy [c:was quoted as saying] [t:by the Oro News agency].",
      [
        "the Oro News agency · was quoted as saying · “It holds,”",
        "the envoy · as saying · “It holds,” < was quoted as saying",
      ],
    ],
    [
      "in the passive with a day and an apposition",
      "[s:The envoy] [c:was quoted] last week by Oro News, a daily, as saying: [t:“It holds.”]",
      ["Oro News, a daily · was quoted · “It holds.”", "The envoy · as saying · “It holds.” < was quoted"],
    ],
    [
      "in the passive without",
      "[s:The envoy] [c:was quoted] [t:as saying that it holds].",
      ["The envoy · was quoted as saying · that it holds"],
    ],
  ])("%s", (_, source, expected) => {
    expect(linked(source)).toEqual(expected);
  });

  it.each([
    "[s:Rowe] [c:described] [t:the envoy as saying little].",
    "[s:Rowe] [c:said] [t:it should not be read as saying so].",
  ])("is nothing where nobody quotes: %s", (source) => {
    expect(linked(source)).toHaveLength(1);
  });
});

describe("the reach of an outlet named behind", () => {
  /** Of records in the order in which they stand in the text, the last. */
  function widened(source: string): string | undefined {
    const { text, sentences, records } = marked(source);
    return shown(text, widenReach(records, { text, sentences })).at(-1);
  }

  it("is its sentence, where a reader cut it at the second verb", () => {
    const source =
      "[s/2:Rowe] [c/2:ordered] [t/2:the gate shut], and [t:said it held], [s:the Oro News agency] [c:said].";
    expect(widened(source)).toBe("the Oro News agency · said · Rowe ordered the gate shut, and said it held");
  });

  it("begins behind a reporter’s But", () => {
    const source = "But [s/2:Rowe] [c/2:said] [t/2:no], and [t:said it held], [s:Oro News] [c:reported].";
    expect(widened(source)).toBe("Oro News · reported · Rowe said no, and said it held");
  });

  it("takes in a quotation of which it had only who said it", () => {
    const text = "“It holds,” Rowe said as cited by Oro News.";
    const at = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });
    const records = [
      { source: [at("Oro News")], cue: [at("as cited by")], content: [at("Rowe said")] },
      { source: [at("Rowe")], cue: [at("said")], content: [at("“It holds,”")] },
    ];
    const [outer] = widenReach(records, { text, sentences: [{ start: 0, end: text.length }] });
    expect(outer?.content.map((span) => sliceOf(text, span))).toEqual(["“It holds,” Rowe said"]);
  });

  it.each([
    ["of one who is no outlet", "[s/2:Rowe] [c/2:ordered] [t/2:the gate shut], and [t:it held], [s:Tekle] [c:said]."],
    ["where nobody else tells", "The gate, which was old, [t:had failed], [s:Oro News] [c:said]."],
    ["of an outlet named before", "[s/2:Rowe] [c/2:left], and [s:Oro News] [c:said] [t:it held]."],
  ])("does not grow %s", (_, source) => {
    const { text, records } = marked(source);
    expect(widened(source)).toBe(shown(text, records).at(-1));
  });
});

describe("a credit in a line of its own", () => {
  function creditsIn(...lines: readonly string[]): readonly string[] {
    const text = lines.join("\n");
    let at = 0;
    const paragraphs = lines.map((line) => {
      const start = at;
      at += line.length + 1;
      return { start, end: start + line.length };
    });
    return shown(text, findCreditLines(text, paragraphs));
  }

  it("has the quoted passage after it for its words", () => {
    expect(creditsIn("From Oro News:", "“The gate had failed,” it said.")).toEqual([
      "Oro News · From · “The gate had failed,” it said.",
    ]);
  });

  it.each([
    ["From Monday:", "“The gate had failed.”"],
    ["From Oro News:", "The gate had failed."],
    ["From Oro News:"],
    ["Read more from Oro News:", "“The gate had failed.”"],
  ])("is none in %s %s", (...lines) => {
    expect(creditsIn(...lines)).toEqual([]);
  });
});

describe("press by its own words", () => {
  it.each(["the Oro News", "local media", "The Vell Times", "state news agency KPTA", "the North's KPTA news agency"])(
    "is %s",
    (words) => {
      expect(isPress(phraseOf(words))).toBe(true);
    },
  );

  it.each([
    "an Oro News reporter",
    "the mayor",
    "the housing agency",
    "the News minister",
    "the report",
    "Tamsin Oduya",
  ])("is not %s", (words) => {
    expect(isPress(phraseOf(words))).toBe(false);
  });
});

it("links a hundred thousand citations in bounded time", () => {
  const { text, sentences, records } = marked("[s:Oro News] [c:said] [t:it held].");
  const long = `${text} ${"They left, citing officials, quoted as saying so. ".repeat(10_000)}`;
  const ends = [...long.matchAll(/\. /g)].map(({ index }) => index + 1);
  const all = [...sentences, ...ends.slice(1).map((end, i) => ({ start: (ends[i] ?? 0) + 1, end }))];
  expect(linkChains(records, { text: long, sentences: all, make: (roles) => roles }).length).toBeGreaterThan(0);
}, 5000);

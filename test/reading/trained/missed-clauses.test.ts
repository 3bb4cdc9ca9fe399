// Sayings that the network passed over and the plainest rules know; and words that look like saying and are none.
import { describe, expect, it } from "vitest";
import { layOut } from "../../../src/reading/layout.ts";
import type { Roles } from "../../../src/reading/reader.ts";
import { findCandidates } from "../../../src/reading/rules.ts";
import { missedClauses } from "../../../src/reading/trained/missed-clauses.ts";
import { isTelling } from "../../../src/reading/trained/not-telling.ts";
import { sliceOf } from "../../../src/schema/span.ts";
import { articleOf } from "../made-up.ts";

/** Where words stand in a text. */
function at(text: string, words: string) {
  const start = text.indexOf(words);
  return { start, end: start + words.length };
}

function missedIn(text: string, found: readonly Roles[] = []): readonly string[] {
  const article = articleOf(text);
  return missedClauses(text, findCandidates(article, layOut(article)), found).map(({ source, cue }) =>
    [...source, ...cue].map((span) => sliceOf(text, span)).join(" "),
  );
}

describe("missedClauses", () => {
  it.each([
    ["The gate was open, the mayor said.", "the mayor said"],
    [
      "The gate was open, the minister of Oru, which led the talks, said on Monday.",
      "the minister of Oru, which led the talks, said",
    ],
    ["The two have met, the minister of Oru, which brokered it, said.", "the minister of Oru, which brokered it, said"],
    ["Ruk told reporters that the gate was open.", "Ruk told"],
    ["The gate was open, according to the guild.", "the guild according to"],
  ])("finds: %s", (text, told) => expect(missedIn(text)).toEqual([told]));

  it.each(["The gate was open, I would say.", "The state claims the gate.", "Swing states the guild won."])(
    "leaves alone: %s",
    (text) => expect(missedIn(text)).toEqual([]),
  );

  it("goes round what is done within it, and gives way to whoever says any of it", () => {
    const text = "Talks broke down after the guild refused to open the gate, two people said.";
    const record = (cue: string): Roles => ({
      source: [at(text, "the guild")],
      cue: [at(text, cue)],
      content: [at(text, "to open the gate")],
    });
    expect(missedIn(text, [record("refused")])).toEqual(["two people said"]);
    expect(missedIn(text, [{ ...record("refused"), content: [at(text, "two people")] }])).toEqual([]);
    const again = "Ruk told that the gate was open, she said.";
    expect(
      missedIn(again, [
        { source: [at(again, "Ruk")], cue: [at(again, "told")], content: [at(again, "gate was open")] },
      ]),
    ).toEqual([]);
  });
});

describe("isTelling", () => {
  const cue = (text: string, words: string): boolean =>
    isTelling(text, { source: [], cue: [at(text, words)], content: [] }, new Set([0]));
  it.each([
    ["Coalition talks stall over the levy", "talks"],
    ["Talks on the levy broke down", "Talks on"],
    ["The fresh talks collapsed", "talks"],
    ["Nurses call off strike", "call"],
    ["It called off the vote", "called"],
  ])("is not: %s", (text, words) => expect(cue(text, words)).toBe(false));
  it.each([
    ["Ruk talks about the levy", "talks about"],
    ["Nurses call for calm", "call for"],
    ["Ruk said it held", "said"],
  ])("is: %s", (text, words) => expect(cue(text, words)).toBe(true));
});

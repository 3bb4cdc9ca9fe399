// What the network missed and the rules are sure of: quotations, and outlets named behind or before what they report.
import { expect, it } from "vitest";
import { layOut } from "../../../src/reading/layout.ts";
import { findCandidates } from "../../../src/reading/rules.ts";
import { missedByNetwork } from "../../../src/reading/trained/missed-quotations.ts";
import { sliceOf } from "../../../src/schema/span.ts";
import { articleOf } from "../made-up.ts";

function missedIn(text: string): readonly string[] {
  const article = articleOf(text);
  const layout = layOut(article);
  const missed = missedByNetwork({ text, paragraphs: layout.paragraphs }, findCandidates(article, layout), []);
  return missed.map(({ source, cue }) => [...source, ...cue].map((span) => sliceOf(text, span)).join(" "));
}

it.each([
  ["The gate had failed, local media reported.", ["local media reported"]],
  ["As Oro News reports, the gate had failed.", ["Oro News reports"]],
  ["The gate had failed, according to Oro News.", ["Oro News according to"]],
  ["“It holds,” Ruk said.", ["Ruk said"]],
])("%s", (text, expected) => {
  expect(missedIn(text)).toEqual(expected);
});

it.each(["The gate had failed, the mayor reported.", "The media hype was over.", "Ruk said it holds."])(
  "leaves to the network: %s",
  (text) => {
    expect(missedIn(text)).toEqual([]);
  },
);

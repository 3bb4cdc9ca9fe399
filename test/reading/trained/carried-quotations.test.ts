// A paragraph that only quotes goes on with whoever the one before quotes, or announces with a colon.
import { describe, expect, it } from "vitest";
import { findQuotations } from "../../../src/language/quotations.ts";
import { findSentences } from "../../../src/language/sentences.ts";
import { withCarriedQuotations } from "../../../src/reading/trained/carried-quotations.ts";
import type { Span } from "../../../src/schema/span.ts";
import { paragraphsOf } from "../../language/paragraphs.ts";
import { formsOf } from "./words-in.ts";

interface Parts {
  readonly cue: string;
  readonly content: string;
}

/** The contents of the attributions with these parts, once quotations are carried on. */
function carriedIn(text: string, ...records: readonly Parts[]): readonly (readonly string[])[] {
  const placeOf = (words: string): readonly Span[] => {
    const start = text.indexOf(words);
    return [{ start, end: start + words.length }];
  };
  const paragraphs = paragraphsOf(text);
  const where = {
    text,
    paragraphs,
    sentences: findSentences(text, paragraphs),
    quotations: findQuotations(text, paragraphs),
  };
  const made = records.map(({ cue, content }) => ({ source: [], cue: placeOf(cue), content: placeOf(content) }));
  return withCarriedQuotations(made, where).map(({ content }) => formsOf(text, content));
}

const WAITED = { cue: "said", content: "“We waited,”" };

describe("a paragraph that is one quotation", () => {
  it("is the speaker's who is quoted at the end of the one before, and so is the next", () => {
    expect(carriedIn("“We waited,” Ruk said.\n“We will wait on.”\n“Nobody came to us.”", WAITED)).toEqual([
      ["“We waited,”", "“We will wait on.”", "“Nobody came to us.”"],
    ]);
  });

  it("is the speaker's whom a colon announces, though the words were told indirectly", () => {
    const told = { cue: "quoted", content: "an old rule of farmers" };
    expect(carriedIn("Ruk quoted an old rule of farmers:\n‘You sell it for the bread.’", told)).toEqual([
      ["an old rule of farmers", "‘You sell it for the bread.’"],
    ]);
  });

  it.each([
    ["nobody is quoted before it", "“We waited,” Ruk said. Then she left.\n“We will wait on.”"],
    ["it is a heading", "“We waited,” Ruk said.\n“Bridges That Nobody Built.”"],
    ["its marks are others", "“We waited,” Ruk said.\n‘We will wait on.’"],
    ["it says whose it is", "“We waited,” Ruk said.\n“We will wait on,” Rowe added."],
    ["it never ends", "“We waited,” Ruk said.\n“We will wait on.\nThe rain fell on the quay."],
  ])("is nobody's where %s", (_, text) => {
    expect(carriedIn(text, WAITED)).toEqual([["“We waited,”"]]);
  });

  it("is left to whoever has it", () => {
    const later = { cue: "hoped", content: "“We will wait on.”" };
    expect(carriedIn("“We waited,” Ruk said.\n“We will wait on.”\nSo hoped Rowe.", WAITED, later)).toEqual([
      ["“We waited,”"],
      ["“We will wait on.”"],
    ]);
  });
});

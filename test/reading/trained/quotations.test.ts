import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findQuotations } from "../../../src/language/quotations.ts";
import { withWholeQuotations } from "../../../src/reading/trained/quotations.ts";
import { contains, type Span } from "../../../src/schema/span.ts";
import { paragraphsOf } from "../../language/paragraphs.ts";
import { formsOf } from "./words-in.ts";

/** The place of words in a text; they must stand in it once. */
function placeOf(text: string, words: string): Span {
  const start = text.indexOf(words);
  if (start < 0 || text.indexOf(words, start + 1) >= 0) throw new RangeError(`"${words}" is not in the text once`);
  return { start, end: start + words.length };
}

interface Parts {
  readonly source?: readonly string[];
  readonly cue?: readonly string[];
  readonly content: readonly string[];
}

/** The content of an attribution with these parts, once its quotations are whole. */
function wholeIn(text: string, { source = [], cue = [], content }: Parts): readonly string[] {
  const places = (words: readonly string[]): readonly Span[] => words.map((one) => placeOf(text, one));
  const record = { source: places(source), cue: places(cue), content: places(content) };
  const [whole] = withWholeQuotations([record], findQuotations(text, paragraphsOf(text)));
  return formsOf(text, whole?.content ?? []);
}

describe("a content that holds most of a quotation", () => {
  it.each([
    ["gets its marks", "“We will sign,” Ruk said.", ["We will sign,"], ["“We will sign,”"]],
    ["gets the words that it misses", "“We will sign it,” Ruk said.", ["will sign it"], ["“We will sign it,”"]],
    [
      "keeps what it holds beside it",
      "Ruk said it was “a good deal” for all.",
      ["it was “a good"],
      ["it was “a good deal”"],
    ],
    [
      "gets each of two",
      "“We sign” and “we leave,” Ruk said.",
      ["We sign” and “we leave"],
      ["“We sign” and “we leave,”"],
    ],
    [
      "gets the outermost",
      "“He told us ‘never’ again,” Ruk said.",
      ["told us ‘never’ again"],
      ["“He told us ‘never’ again,”"],
    ],
    ["gets it in single marks too", "‘We will sign,’ Ruk said.", ["We will sign"], ["‘We will sign,’"]],
    ["gets it where its end is a guess", "Ruk said: “We will sign.", ["We will sign"], ["“We will sign."]],
  ])("%s", (_, text, content, whole) => {
    expect(wholeIn(text, { content })).toEqual(whole);
  });

  it("gets all its paragraphs where it holds the first", () => {
    const text = "“We will sign.\n“We will wait.\n“We will leave,” Ruk said.";
    const whole = ["“We will sign.", "“We will wait.", "“We will leave,”"];
    expect(wholeIn(text, { content: ["We will sign"] })).toEqual(whole);
    expect(wholeIn(text, { content: ["We will sign", "will leave"] })).toEqual(whole);
    expect(wholeIn(text, { content: ["We will wait"] })).toEqual(["“We will wait."]);
  });

  it("but for a paragraph that somebody outside the quotation has", () => {
    const text = "“We will sign.\n“We will leave,” Ruk said.";
    const of = (words: string): Span => placeOf(text, words);
    const records = [
      { source: [], cue: [], content: [of("We will sign")] },
      { source: [of("Ruk")], cue: [of("said")], content: [of("We will leave")] },
    ];
    const whole = withWholeQuotations(records, findQuotations(text, paragraphsOf(text)));
    expect(whole.map(({ content }) => formsOf(text, content))).toEqual([["“We will sign."], ["“We will leave,”"]]);
  });
});

describe("a quotation over paragraphs with the cue inside it", () => {
  it("never brings the content words that are the cue's or the source's", () => {
    const text = "“We will sign.\n“They left, Ruk said, and went.\n“So did we.”";
    const record = { source: ["Ruk"], cue: ["said"], content: ["We will sign", "They left"] };
    expect(wholeIn(text, record)).toEqual(["“We will sign.", "They left", "“So did we.”"]);
  });
});

describe("a content stays as it is", () => {
  it.each([
    ["with less than half of a quotation", "“We will sign the whole of it,” Ruk said.", ["We will"]],
    ["beside a quotation", "“No,” Ruk said, and the talks went on.", ["the talks went on"]],
    ["without any quotation", "Ruk said they agree.", ["they agree"]],
    ["with a whole one", "Ruk said it was “a good deal” for all.", ["it was “a good deal” for all"]],
    ["with most of one inside another only", "“He told us ‘never’ and much else besides,” Ruk said.", ["never"]],
  ])("%s", (_, text, content) => {
    expect(wholeIn(text, { content })).toEqual(content);
  });

  it("where the cue stands in the quotation", () => {
    const text = "“We will sign, Ruk said, and leave.”";
    expect(wholeIn(text, { cue: ["said"], content: ["We will sign, Ruk"] })).toEqual(["We will sign, Ruk"]);
  });

  it("where the source stands in the quotation", () => {
    const text = "“Ruk will sign the paper”";
    expect(wholeIn(text, { source: ["Ruk"], content: ["will sign the paper"] })).toEqual(["will sign the paper"]);
  });

  it("where two of its own pieces would meet", () => {
    const text = "“We will sign the paper now,” Ruk said.";
    const content = ["We will sign the", "now"];
    expect(wholeIn(text, { content })).toEqual(content);
  });
});

describe("for any pieces of any quotations", () => {
  const fragment = fc.constantFrom(..."Ruk|said|we sign|“|”|‘|’|\"|''|«|»|,|.|\n|’s|😀|and then they left".split("|"));
  const over = fc.constantFrom(
    "“We sign.\n“They left",
    "\n“We sign.\n“They left, Ruk said, and went.\n“So did we,” she said.\n",
  );
  const text = fc
    .array(fc.oneof({ weight: 6, arbitrary: fragment }, { weight: 1, arbitrary: over }), {
      minLength: 1,
      maxLength: 30,
    })
    .map((fragments) => fragments.join(" "));

  /** Cuts a text into pieces and deals them out to the roles: role 3 is none. */
  function dealt(length: number, cuts: readonly number[], roles: readonly number[]) {
    const places = [...new Set([0, ...cuts.map((cut) => cut % (length + 1)), length])].toSorted((a, b) => a - b);
    const spans = places.slice(1).map((end, i) => ({ start: places[i] ?? 0, end, role: roles[i % roles.length] ?? 3 }));
    const of = (role: number): readonly Span[] =>
      spans.filter((span) => span.role === role).map(({ start, end }) => ({ start, end }));
    return { source: of(0), cue: of(1), content: of(2) };
  }

  it("only content changes, no piece gets smaller, and none meets another of the attribution", () => {
    const cuts = fc.array(fc.nat({ max: 400 }), { maxLength: 8 });
    const roles = fc.array(fc.nat({ max: 3 }), { minLength: 9, maxLength: 9 });
    fc.assert(
      fc.property(text, cuts, roles, (any, places, deal) => {
        const record = dealt(any.length, places, deal);
        const [whole = record] = withWholeQuotations([record], findQuotations(any, paragraphsOf(any)));
        expect([whole.source, whole.cue]).toEqual([record.source, record.cue]);
        for (const before of record.content) expect(whole.content.some((span) => contains(span, before))).toBe(true);
        expect(whole.content.every(({ start, end }) => start < end && end <= any.length)).toBe(true);
        const all = [...whole.source, ...whole.cue, ...whole.content].toSorted((a, b) => a.start - b.start);
        expect(all.every(({ start }, i) => start >= (all[i - 1]?.end ?? 0))).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });
});

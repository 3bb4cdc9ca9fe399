// Which contents are read again, and as what words.
import { describe, expect, it } from "vitest";
import { layOut } from "../../../src/reading/layout.ts";
import {
  cuesInQuotations,
  insideOf,
  type Known,
  keptWithin,
  withoutEdgeMarks,
} from "../../../src/reading/trained/inside.ts";
import { PLACE, QUOTED, type Word } from "../../../src/reading/trained/words.ts";
import { sliceOf } from "../../../src/schema/span.ts";
import { articleOf } from "../made-up.ts";
import { formsOf, wordsIn } from "./words-in.ts";

/** A report in which the rules see a cue wherever one of these words stands. */
function knownOf(
  text: string,
  cues: RegExp = /\b(?:said|told|says|asked|according|warning|warned|believes)\b/gi,
): Known {
  return {
    words: wordsIn(text),
    sentences: layOut(articleOf(text, false)).sentences,
    cues: [...text.matchAll(cues)].map(({ 0: form, index }) => ({ start: index, end: index + form.length })),
  };
}

/** The words read again of contents that are given by their own words. */
function insideIn(text: string, ...contents: readonly string[]): readonly Word[] {
  const spans = contents.map((words) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length }));
  return insideOf(knownOf(text), spans);
}

function linesIn(text: string, ...contents: readonly string[]): readonly string[] {
  const words = insideIn(text, ...contents);
  const paragraphs = [...new Set(words.map(({ paragraph }) => paragraph))];
  return paragraphs.map((of) =>
    formsOf(
      text,
      words.filter(({ paragraph }) => paragraph === of),
    ).join(" "),
  );
}

describe("contents that are read again", () => {
  it("are those in which something may be said", () => {
    const text = "Ruk said the envoy told them to leave the valley.";
    expect(linesIn(text, "the envoy told them to leave the valley")).toEqual([
      "the envoy told them to leave the valley",
    ]);
  });

  it("are read once where one holds or overlaps another", () => {
    const text = "Ruk said the envoy told them to leave the valley.";
    expect(linesIn(text, "told them to leave the valley", "the envoy told them to leave the valley")).toEqual([
      "the envoy told them to leave the valley",
    ]);
  });

  it.each([
    ["a content without a telling word", "the gates of the dam and its two towers"],
    ["one too short to hold a source, cue and content", "she said so now"],
    ["one of no words", "“”"],
  ])("are not %s", (_, content) => {
    expect(insideIn(`Ruk claimed: ${content}`, content)).toEqual([]);
  });

  it.each(["said", "SAID", "says", "according", "warning"])("are told by a word such as %s", (cue) => {
    const content = `the dam is safe, ${cue} to her`;
    expect(insideIn(`Ruk claimed ${content}`, content)).not.toEqual([]);
  });

  it("lose the marks around them", () => {
    const content = "“She told us that they agree,”";
    expect(linesIn(`${content} Ruk said.`, content)).toEqual(["She told us that they agree ,"]);
  });

  it("keep marks that stand inside", () => {
    const content = "that she told us “never” again at all";
    expect(linesIn(`Ruk said ${content}.`, content)).toEqual(["that she told us “ never ” again at all"]);
  });

  it("are each a paragraph of its own, in text order", () => {
    const text = "Ruk said she told them to go. Strand said he warned us of it all.";
    expect(linesIn(text, "he warned us of it all", "she told them to go")).toEqual([
      "she told them to go",
      "he warned us of it all",
    ]);
  });

  it("are read as a text in which nothing is quoted, from its beginning", () => {
    const words = insideIn("“She told us that they agree,” Ruk said.", "“She told us that they agree,”");
    expect(words.map(({ place }) => place)).toEqual([PLACE.paragraphStart, ...Array(6).fill(PLACE.body)]);
    expect(new Set(words.map(({ quoted }) => quoted))).toEqual(new Set([QUOTED.outside]));
  });

  it("keep the places and the letter case of their words", () => {
    const text = "Ruk said that SHE told 20 of them to go.";
    const all = wordsIn(text);
    const words = insideIn(text, "that SHE told 20 of them to go");
    expect(words.map(({ start, end, letters }) => [start, end, letters])).toEqual(
      all.slice(2, -1).map(({ start, end, letters }) => [start, end, letters]),
    );
  });

  it("leave the words that they are taken from as they were", () => {
    const text = "“She told us that they agree,” Ruk said.";
    const known = knownOf(text);
    const before = JSON.stringify(known);
    insideOf(known, [{ start: 0, end: 30 }]);
    expect(JSON.stringify(known)).toBe(before);
  });

  it("are none where there are none", () => {
    expect(insideIn("Ruk left.")).toEqual([]);
    expect(insideOf(knownOf("Ruk left."), [])).toEqual([]);
  });
});

describe("cues inside quotations", () => {
  function cuesIn(text: string): readonly string[] {
    const { quotations } = layOut(articleOf(text, false));
    return cuesInQuotations(text, quotations).map((span) => sliceOf(text, span));
  }

  it("are the verbs of saying that stand between the marks", () => {
    expect(cuesIn("“He told us it holds, according to her,” Ruk said.")).toEqual(["told", "according to"]);
  });

  it("are none outside, and no verbs of other things", () => {
    expect(cuesIn("Ruk said “we hold it”, she told them.")).toEqual([]);
  });
});

describe("edges without marks", () => {
  function bareIn(text: string, cue: string): string {
    const start = text.indexOf(cue);
    const record = { source: [], cue: [{ start, end: start + cue.length }] };
    return sliceOf(text, withoutEdgeMarks(text, record).cue[0] ?? { start: 0, end: 0 });
  }

  it.each([
    ["Ruk said it “expressed doubt”.", "“expressed", "expressed"],
    ["Ruk said she 'vowed to go'.", "'vowed", "vowed"],
    ["Ruk called it “told” so.", "told”", "told"],
  ])("of %s are %s → %s", (text, cue, bare) => {
    expect(bareIn(text, cue)).toBe(bare);
  });

  it.each([
    ["Ruk said he was 'right' to say so.", "'right' to say"],
    ["Ruk noted the army's warning.", "'s warning"],
    ["Ruk noted “a” mark.", "“"],
  ])("of %s stay in %s", (text, cue) => {
    expect(bareIn(text, cue)).toBe(cue);
  });
});

describe("what is kept of contents read again", () => {
  const tellers = [
    { source: [], cue: [{ start: 0, end: 4 }], content: [{ start: 10, end: 50 }] },
    { source: [], cue: [{ start: 60, end: 64 }], content: [{ start: 70, end: 90 }] },
  ];
  const cue = [{ start: 20, end: 24 }];

  it("stays in the words of the one content that holds its cue", () => {
    const found = [
      {
        source: [{ start: 72, end: 74 }],
        cue,
        content: [
          { start: 30, end: 40 },
          { start: 70, end: 80 },
        ],
      },
    ];
    expect(keptWithin(found, tellers)).toEqual([{ source: [], cue, content: [{ start: 30, end: 40 }] }]);
  });

  it("is nothing where all of its content is another's, or its cue stands in none", () => {
    const elsewhere = { source: [], cue, content: [{ start: 70, end: 80 }] };
    const outside = { source: [], cue: [{ start: 52, end: 55 }], content: [{ start: 30, end: 40 }] };
    expect(keptWithin([elsewhere, outside], tellers)).toEqual([]);
  });
});

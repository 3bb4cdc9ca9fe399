import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { EncoderOutput } from "../../../src/language/encoder.ts";
import { layOut } from "../../../src/reading/layout.ts";
import { TAGS, transitionsOf } from "../../../src/reading/trained/chain.ts";
import { type Decoding, type Proposal, proposalsOf } from "../../../src/reading/trained/proposal.ts";
import type { Window } from "../../../src/reading/trained/windows.ts";
import { PLACE } from "../../../src/reading/trained/words.ts";
import type { Span } from "../../../src/schema/span.ts";
import { articleOf } from "../made-up.ts";
import { linesOf } from "../rules/found.ts";
import { outputOf, plainDecoding, type Told, windowOf } from "./scored.ts";

/** What is proposed, as "source | cue | content … content". */
function proposed(text: string, told: readonly Told[], sentenceStarts?: readonly number[]): readonly string[] {
  const window = windowOf(text);
  return linesOf(text, proposalsOf(window, outputOf(window, told), plainDecoding(sentenceStarts)));
}

describe("one attribution", () => {
  it("has the words that the network prefers", () => {
    expect(proposed("Envoy Ruk said they agree.", [{ chance: 1, tags: "SsC Tt." }])).toEqual([
      "Envoy Ruk | said | they agree",
    ]);
  });

  it("may have no source, and content in pieces", () => {
    expect(proposed("They agree, it was said, for now.", [{ chance: 1, tags: "Ttt.Cc. Tt." }])).toEqual([
      " | was said | They agree, … for now",
    ]);
  });

  it("may stand in several paragraphs, each with a span of its own", () => {
    const text = "Ruk said: “We agree.\n“We sign.”";
    expect(proposed(text, [{ chance: 1, tags: "SC. Tttt Ttttt" }])).toEqual(["Ruk | said | “We agree. … “We sign.”"]);
  });

  it("is not proposed below the threshold, or at it", () => {
    const told = { tags: "SCTt." };
    expect(proposed("Ruk said they agree.", [{ ...told, chance: -0.1 }])).toEqual([]);
    expect(proposed("Ruk said they agree.", [{ ...told, chance: 0 }])).toEqual([]);
    expect(proposed("Ruk said they agree.", [{ ...told, chance: 0.1 }])).toHaveLength(1);
  });

  it("is not proposed where nothing is said", () => {
    expect(proposed("Ruk spoke at last.", [{ chance: 3, tags: "SC..." }])).toEqual([]);
  });

  it("has no piece that runs into the next sentence", () => {
    const text = "Ruk said they agree. Nobody left.";
    const told = [{ chance: 1, tags: "SCTtt ttt" }];
    expect(proposed(text, told)).toEqual(["Ruk | said | they agree. Nobody left."]);
    expect(proposed(text, told, [text.indexOf("Nobody")])).toEqual(["Ruk | said | they agree. … Nobody left."]);
  });

  it("has nothing of the report below where its cue stands in the headline, nor the reverse", () => {
    const text = "They agree, aides say\nTalks went on. Ruk said so.";
    const own = windowOf(text);
    const last = text.indexOf("\n");
    const words = own.words.map((word) => (word.start < last ? { ...word, place: PLACE.headline } : word));
    const told = [
      { chance: 1, tags: "...SC TtttSCT." },
      { chance: 1, tags: "Tt... ....SCt." },
    ];
    const found = (tags: Told): readonly Proposal[] =>
      proposalsOf({ ...own, words }, outputOf(own, [tags]), plainDecoding());
    expect(told.flatMap(found)).toEqual([]);
    expect(linesOf(text, found({ chance: 1, tags: "Tt.SC Tttt..t." }))).toEqual(["aides | say | They agree"]);
  });

  it("but a quotation runs through its sentences", () => {
    const text = "“They agree. Nobody left,” Ruk said.";
    const told = [{ chance: 1, tags: "Ttttttt tSC." }];
    expect(proposed(text, told, [0, text.indexOf("Nobody")])).toEqual(["Ruk | said | “They agree. Nobody left,”"]);
  });

  it("keeps the anchor's logit, and is as sure as its least sure border", () => {
    const text = "Ruk said they agree.";
    const [sure, unsure] = [6, 1].map((by) => {
      const window = windowOf(text);
      return proposalsOf(window, outputOf(window, [{ chance: 1.5, tags: "SCTt.", sure: by }]), plainDecoding())[0];
    });
    expect(sure?.chance).toBe(1.5);
    expect(sure?.sureness.content).toBeGreaterThan(0.9);
    expect(unsure?.sureness.content).toBeLessThan(sure?.sureness.content ?? 0);
    expect(unsure?.sureness.source).toBeLessThan(sure?.sureness.source ?? 0);
  });

  it("is wholly sure of a source that it does not have", () => {
    const window = windowOf("It was said they agree.");
    const told = [{ chance: 1, tags: ".CcTt." }];
    expect(proposalsOf(window, outputOf(window, told), plainDecoding())[0]?.sureness.source).toBe(1);
  });
});

describe("several attributions", () => {
  const two = "Ruk said they agree and Strand warned of floods.";

  it("each have their own cue", () => {
    const told = [
      { chance: 1, tags: "SCTt. ....." },
      { chance: 2, tags: "..... SCTt." },
    ];
    expect(proposed(two, told)).toEqual(["Ruk | said | they agree", "Strand | warned | of floods"]);
  });

  it("with one cue are one: the likelier", () => {
    const text = "Ruk went on saying they agree.";
    const told = [
      { chance: 2, tags: "S Ccc Tt." },
      { chance: 1, tags: ". .Cc Tt." },
    ];
    expect(proposed(text, told)).toEqual(["Ruk | went on saying | they agree"]);
    const turned = told.map((one) => ({ ...one, chance: 3 - one.chance }));
    expect(proposed(text, turned)).toEqual([" | on saying | they agree"]);
  });

  it("may share a source", () => {
    const told = [
      { chance: 1, tags: "SCTt. ..." },
      { chance: 1, tags: "S.... CT." },
    ];
    expect(proposed("Ruk said they agree and promised peace.", told)).toEqual([
      "Ruk | said | they agree",
      "Ruk | promised | peace",
    ]);
  });

  it("a cue likelier its own than content of another leaves that content", () => {
    const told = [
      { chance: 1, tags: "SCTtt tttt.", sure: 2 },
      { chance: 6, tags: "..... SCTt." },
    ];
    const [first, second] = proposed(two, told);
    expect(second).toBe("Strand | warned | of floods");
    expect(first?.split(" | ")[2]).not.toContain("warned");
  });

  it("a cue likelier content of another than its own stays in that content, and keeps its own", () => {
    const told = [
      { chance: 3, tags: "SCTtt tttt." },
      { chance: 0.1, tags: "..... SCTt." },
    ];
    expect(proposed(two, told)).toEqual([
      "Ruk | said | they agree and Strand warned of floods",
      "Strand | warned | of floods",
    ]);
  });

  it("content that two claim goes to the one that is surer of it", () => {
    const text = "Ruk said the gates stay open, Strand warned.";
    const told = [
      { chance: 1, tags: "SC Tttt. ...", sure: 6 },
      { chance: 1, tags: ".. Tttt. SC.", sure: 3 },
    ];
    expect(proposed(text, told)).toEqual(["Ruk | said | the gates stay open"]);
    const turned = told.map((one) => ({ ...one, sure: 9 - one.sure }));
    expect(proposed(text, turned)).toEqual(["Strand | warned | the gates stay open"]);
  });

  it("and the other keeps what is its alone", () => {
    const text = "Ruk said the gates stay open, Strand warned of floods.";
    const told = [
      { chance: 1, tags: "SC Tttt. .....", sure: 6 },
      { chance: 1, tags: ".. Tttt. SCTt.", sure: 3 },
    ];
    expect(proposed(text, told)).toEqual(["Ruk | said | the gates stay open", "Strand | warned | of floods"]);
  });
});

describe("for any scores", () => {
  const report = fc.constantFrom(
    "Ruk said: “We agree. We sign.”\n“And they left,” Strand warned them.",
    "Ruk said they agree. Strand warned that Ruk said no.",
    "🕊 said 𠀋, «oui», the envoy’s aide told a self-made cafe\u0301.",
    "said",
  );
  const value = fc.integer({ min: -600, max: 600 }).map((n) => n / 100);
  const some = (length: number) => fc.array(value, { minLength: length, maxLength: length });

  interface Case {
    readonly text: string;
    readonly window: Window;
    readonly output: Omit<EncoderOutput, "names">;
    readonly decoding: Decoding;
  }

  const anything: fc.Arbitrary<Case> = report.chain((text) => {
    const window = windowOf(text);
    const size = window.words.length;
    const anchors = fc.uniqueArray(fc.nat({ max: size - 1 }), { minLength: 1, maxLength: Math.min(size, 6) });
    return fc.tuple(anchors, some(size), some(TAGS.length ** 2)).chain(([places, chances, steps]) => {
      const learnt = TAGS.map((_, from) => steps.slice(from * TAGS.length, (from + 1) * TAGS.length));
      const sentenceStarts = new Set(layOut(articleOf(text)).sentences.map(({ start }) => start));
      return some(places.length * size * TAGS.length).map((scores) => ({
        text,
        window,
        output: {
          chances: Float32Array.from(chances),
          anchors: Int32Array.from(places).toSorted(),
          scores: Float32Array.from(scores),
        },
        decoding: { transitions: transitionsOf(learnt), threshold: 0, sentenceStarts },
      }));
    });
  });

  function proposedFor({ window, output, decoding }: Case): readonly Proposal[] {
    return proposalsOf(window, output, decoding);
  }

  it("spans begin and end with words, in order, apart from all others of their attribution, none over two paragraphs", () => {
    fc.assert(
      fc.property(anything, (given) => {
        const starts = new Map(given.window.words.map((word) => [word.start, word.paragraph]));
        const ends = new Map(given.window.words.map((word) => [word.end, word.paragraph]));
        for (const { source, cue, content } of proposedFor(given)) {
          for (const role of [source, cue, content]) expect(isInOrder(role)).toBe(true);
          const all = [...source, ...cue, ...content].toSorted((a, b) => a.start - b.start);
          expect(isInOrder(all)).toBe(true);
          for (const { start, end } of all) {
            expect(starts.has(start)).toBe(true);
            expect(starts.get(start)).toBe(ends.get(end));
          }
        }
      }),
      { numRuns: 300 },
    );
  });

  it("each has a content, and a cue with an anchor above the threshold in it", () => {
    fc.assert(
      fc.property(anything, (given) => {
        for (const { cue, content, chance } of proposedFor(given)) {
          expect(content.length).toBeGreaterThan(0);
          expect(chance).toBeGreaterThan(given.decoding.threshold);
          const anchors = [...given.output.anchors].flatMap((anchor) => given.window.words[anchor] ?? []);
          expect(cue.some((span) => anchors.some(({ start, end }) => span.start <= start && end <= span.end))).toBe(
            true,
          );
        }
      }),
      { numRuns: 300 },
    );
  });

  it("each is as sure as a probability", () => {
    fc.assert(
      fc.property(anything, (given) => {
        for (const { sureness } of proposedFor(given))
          for (const sure of Object.values(sureness)) expect(sure > 0 && sure <= 1 + 1e-9).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  it("no two have a word of their cues in common", () => {
    fc.assert(
      fc.property(anything, (given) => {
        const cues = proposedFor(given).flatMap(({ cue }) => cue);
        expect(isInOrder(cues.toSorted((a, b) => a.start - b.start))).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  it("says the same twice, and leaves what it was given as it was", () => {
    fc.assert(
      fc.property(anything, (given) => {
        const before = JSON.stringify(given.output);
        const once = proposedFor(given);
        expect(proposedFor(given)).toEqual(once);
        expect(JSON.stringify(given.output)).toBe(before);
      }),
      { numRuns: 100 },
    );
  });
});

function isInOrder(spans: readonly Span[]): boolean {
  return spans.every(({ start, end }, i) => start < end && (spans[i - 1]?.end ?? 0) <= start);
}

// How the words of a question stand in one wording.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { matchIn } from "../../../src/reconcile/statements/match.ts";
import { saidWords } from "../../../src/reconcile/statements/said-words.ts";

/** Pieces of a quotation stand between « and »; what is between them is the teller's. */
function match(asked: string, told: string) {
  const pieces: { start: number; end: number }[] = [];
  for (const part of told.matchAll(/«([^»]*)»/g))
    pieces.push({ start: part.index + 1, end: part.index + part[0].length - 1 });
  const all = pieces.length === 0 ? [{ start: 0, end: told.length }] : pieces;
  return matchIn({ text: asked, words: saidWords(asked) }, told, all);
}

const flour =
  "We are not asking for a reward. We are asking for flour, for diesel and for a doctor. If the road is opened, the 22 go home. If it is closed again, the rest stay where they are.";

describe("said: the words stand in a row", () => {
  it.each([
    ["We are asking for flour", flour],
    ["we are ASKING for “flour”, for diesel", flour],
    ["...We are not asking for a reward...", flour],
    ["We are not … asking for a reward", flour],
    ["If the road is opened, the 22 go home", flour],
    ["the co-operation ends", "The cooperation ends."],
    ["112000 hectares go unplanted", "112,000 hectares go unplanted"],
    ["Zoe Muller waits", "Zoë Müller waits"],
    [
      "It is a garden tap. Leave it shut",
      "«It is a garden tap,» said Oyan, who worked for years on the locks. «Leave it shut.»",
    ],
    ["a garden tap, said Oyan. Leave it", "«It is a garden tap,» said Oyan. «Leave it shut.»"],
    ["You can not sow here", "You cannot sow here"],
    ["we want peace ... and we will get it", "We want peace … and we will get it"],
  ])("%s | %s", (asked, told) => {
    expect(match(asked, told).wording).toBe("said");
  });
});

describe("pieces: all words are there, and not in a row", () => {
  it.each([
    ["We are asking for flour and for a doctor", flour],
    ["If the road is opened, the rest stay where they are", flour],
    ["If it is closed again, the 22 go home", flour],
    ["We are not asking for a reward … the rest stay where they are", flour],
    ["the rest stay where they are. We are asking for flour", flour],
    ["we want peace and we will get it", "We want peace … and we will get it"],
    [
      "It moved. Nobody knew if it would",
      "«It moved,» she said. She drank. The tea was cold. «Nobody knew if it would.»",
    ],
  ])("%s | %s", (asked, told) => {
    expect(match(asked, told).wording).toBe("pieces");
  });
});

describe("cut short: the words stand in a row in a sentence that makes less of them", () => {
  it.each([
    ["the 22 go home", flour, "If"],
    ["we will accept a buyer", "I never said that we will accept a buyer.", "never"],
    ["accept foreign monitors", "Oru would not accept foreign monitors on its soil", "not"],
    ["We will accept a buyer", "We will accept a buyer if the toll is dropped.", "if"],
    ["we will accept a buyer", "We will accept a buyer, provided that he is from here.", "provided"],
    ["we will leave", "We will leave only when the gates are open.", "only when"],
    ["the envoy took the money", "It is false that the envoy took the money", "false"],
    ["the gates stay shut", "The gates stay shut no longer", "no"],
    ["accept a buyer", "We won’t accept a buyer", "won’t"],
    ["I will believe it", "I will believe it when I hear his boots on the stairs.", "when"],
    ["the army will leave Dolna", "Once the gates are open, the army will leave Dolna.", "Once"],
  ])("%s | %s", (asked, told, word) => {
    expect(match(asked, told)).toMatchObject({ wording: "cut-short", contrast: { asked: "", record: word } });
  });

  it.each([
    ["the gates stay shut", "We do not want war, and the gates stay shut."],
    ["the gates stay shut", "We do not want war. The gates stay shut."],
    ["the gates stay shut", "It is not our fault; the gates stay shut."],
    ["We do not want war", "We do not want war, and the gates stay shut if it rains."],
    ["If the road is opened", flour],
    ["We will never accept a buyer", "We will never accept a buyer"],
    ["We want flour", "We want flour, not diesel"],
    ["We met by the gate", "We met by the gate when it rained."],
    ["We will stay in the hall", "We will stay in the hall until Monday."],
  ])("is not: %s | %s", (asked, told) => {
    expect(match(asked, told).wording).toBe("said");
  });
});

describe("altered: a word is another, and a number or a day is named", () => {
  it.each([
    ["Five terrorists were neutralized", "Four terrorists were neutralized", "Five", "Four"],
    ["More than 900 people are dead", "More than 90 people are dead", "900", "90"],
    ["It cost 35 million in all", "It cost 3.5 million in all", "35", "3.5"],
    ["It cost $5 a head in all", "It cost 5 a head in all", "$5", "5"],
    ["We leave on Tuesday at noon", "We leave on Monday at noon", "Tuesday", "Monday"],
    ["We leave on 12 June at noon", "We leave on 12 July at noon", "June", "July"],
    ["We wait for the doctors here", "We wait for the doctor here", "doctors", "doctor"],
    ["Oru will not accept monitors on its soil", "Ardesh will not accept monitors on its soil", "Oru", "Ardesh"],
    ["My sister died on those stairs", "My brother died on those stairs", "sister", "brother"],
    [
      "We wait for the doctors beside the old ferry in Oru",
      "We wait for the doctor beside the old ferry in Ardesh",
      "Oru",
      "Ardesh",
    ],
    [
      "We all saw them hand over the old mill to you",
      "We all saw them give up the old mill to you",
      "hand over",
      "give up",
    ],
    ["We will not wait for them", "We won’t wait for them", "will not", "won’t"],
    ["It's a gate and no tap", "It is a gate and no tap", "It's", "It is"],
  ])("%s | %s", (asked, told, was, is) => {
    const { wording, contrast } = match(asked, told);
    expect(wording).toBe("altered");
    expect(contrast).toEqual({ asked: was, record: is });
  });

  it("twenty-two and 22 are one number, and yet not the same words", () => {
    expect(match("the twenty-two of them go home", "the 22 of them go home")).toMatchObject({
      wording: "altered",
      contrast: { asked: "twenty-two", record: "22" },
    });
  });
});

it("in other words: a number or a “not” that only one has is named", () => {
  const told = "The council has no plan to hand the mill over to strangers from the coast";
  expect(match("handing over the mill to coast strangers is planned by the council", told)).toMatchObject({
    wording: "in-other-words",
    contrast: { asked: "", record: "no" },
  });
});

const word = fc.constantFrom(
  ..."we they gates bridge flour doctor will stay open shut never not if 22 900 monday the of go home buyer accept".split(
    " ",
  ),
);
const sentence = fc.array(word, { minLength: 4, maxLength: 25 });

describe("for any words", () => {
  it("a run of four words and more stands in a row, and its place is those words", () => {
    fc.assert(
      fc.property(sentence, fc.nat(), fc.nat(), (words, from, length) => {
        const at = from % (words.length - 3);
        const run = words.slice(at, at + 4 + (length % words.length)).join(" ");
        const told = words.join(" ");
        const { wording, spans } = match(run, told);
        expect(["said", "cut-short"]).toContain(wording);
        expect(spans.map(({ start, end }) => told.slice(start, end))).toEqual([run]);
      }),
    );
  });

  it("what is not in a row is never said, whatever was left out, put in or put elsewhere", () => {
    fc.assert(
      fc.property(sentence, sentence, (asked, there) => {
        const isInRow = ` ${there.join(" ")} `.includes(` ${asked.join(" ")} `);
        const { wording } = match(asked.join(" "), there.join(" "));
        expect(["said", "cut-short"].includes(wording)).toBe(isInRow);
      }),
    );
  });

  it("without its middle, with a “not” more, or with another number it is never said", () => {
    fc.assert(
      fc.property(sentence, fc.nat(), (words, nat) => {
        const told = words.map((one, at) => `${one}${at}`);
        const cut = 1 + (nat % (told.length - 2));
        for (const asked of [
          told.toSpliced(cut, 1),
          told.toSpliced(cut, 0, "not"),
          told.toSpliced(cut, 1, "77"),
          [...told.slice(cut), ...told.slice(0, cut)],
        ])
          expect(["said", "cut-short"]).not.toContain(match(asked.join(" "), told.join(" ")).wording);
      }),
    );
  });
});

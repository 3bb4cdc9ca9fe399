// Names of a window, from scores written by hand: for each word a letter, as a network would say it.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { NAME_KINDS } from "../../../src/reading/told-name.ts";
import { namesOf } from "../../../src/reading/trained/names.ts";
import { windowOf } from "./scored.ts";

/** Begin and inside of person, organization, place and other; "." is none. */
const LETTERS = ".PpOoLlXx";
const TAGS = LETTERS.length;

function scoresOf(tags: string, sure = 4): Float32Array {
  return Float32Array.from(
    [...tags.replaceAll(" ", "")].flatMap((tag) => [...LETTERS].map((l) => (l === tag ? sure : 0))),
  );
}

/** "words: kind" of each name told. */
function told(text: string, names: Float32Array): readonly string[] {
  return namesOf(windowOf(text), { names }).map(({ start, end, kinds }) => {
    const likeliest = NAME_KINDS[kinds.indexOf(Math.max(...kinds))];
    return `${text.slice(start, end)}: ${likeliest}`;
  });
}

describe("names", () => {
  it("are the words that the network prefers, with hyphens and stops inside", () => {
    const text = "Tamsin al-Oduya of J. Hallam & Co. met Marenn.";
    expect(told(text, scoresOf("Pppp. Oooooo. L."))).toEqual([
      "Tamsin al-Oduya: person",
      "J. Hallam & Co.: organization",
      "Marenn: place",
    ]);
  });

  it("that touch are two where the second begins", () => {
    expect(told("Oru Marenn", scoresOf("LL"))).toEqual(["Oru: place", "Marenn: place"]);
    expect(told("Oru Marenn", scoresOf("Ll"))).toEqual(["Oru Marenn: place"]);
  });

  it("begin well: an inside word without a beginning takes the likeliest tags that go together", () => {
    expect(told("Oru Marenn left", scoresOf(".p."))).toEqual([]);
    expect(told("Oru Marenn left", scoresOf("Po."))).toHaveLength(1);
    const begun = scoresOf("Pp.");
    begun[TAGS] = 3.9;
    expect(told("Oru Marenn left", begun)).toEqual(["Oru Marenn: person"]);
  });

  it("never run on into the next paragraph", () => {
    expect(told("Oru\nMarenn", scoresOf("Pp"))).toEqual(["Oru: person"]);
  });

  it("tell how likely they are, and how likely of each kind", () => {
    const [name] = namesOf(windowOf("Oru"), {
      names: Float32Array.of(0, Math.log(6), -99, Math.log(3), -99, -99, -99, -99, -99),
    });
    expect(name?.chance).toBeCloseTo(0.9);
    expect(name?.kinds.map((chance) => Math.round(chance * 10) / 10)).toEqual([0.6, 0.3, 0, 0]);
  });

  it("are none where there are no words", () => {
    expect(namesOf({ words: [], pieces: [] }, { names: new Float32Array(0) })).toEqual([]);
  });
});

it("whatever the scores, names are whole words in order, none overlapping, none across paragraphs", () => {
  const text = "Oru met\nMarenn-Sul’s J. R. Hallam\nthere.";
  const window = windowOf(text);
  const score = fc.double({ min: -1e30, max: 1e30, noNaN: true });
  const scores = fc.array(score, { minLength: window.words.length * TAGS, maxLength: window.words.length * TAGS });
  fc.assert(
    fc.property(scores, (all) => {
      let reached = 0;
      for (const { start, end, chance } of namesOf(window, { names: Float32Array.from(all) })) {
        expect(start).toBeGreaterThanOrEqual(reached);
        expect(window.words.some((word) => word.start === start)).toBe(true);
        expect(window.words.some((word) => word.end === end)).toBe(true);
        expect(text.slice(start, end)).not.toContain("\n");
        expect(chance).toBeGreaterThanOrEqual(0);
        expect(chance).toBeLessThanOrEqual(1.000001);
        reached = end;
      }
    }),
  );
});

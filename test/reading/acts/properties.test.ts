// What must hold for acts of any text: nothing throws, every span is a place in the text, ids are unique, time is linear.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findFaults } from "../../../src/reading/faults.ts";
import { Reading } from "../../../src/schema/reading.ts";
import { counting } from "../../spent.ts";
import { readingOf } from "./reading-acts.ts";

const word = fc.constantFrom(
  ..."Oro Marenn Rowe the it they said that to agreed refused will not attack attacked release talks with on of by and , . “ ” if denied threatened sanctions accused must may been is was for against 30 her visit".split(
    " ",
  ),
);
const sentence = fc.array(word, { maxLength: 40 }).map((words) => words.join(" "));

describe("acts of any text", () => {
  it("are sound: every span a place in the text, every id one that exists", () =>
    fc.assert(
      fc.asyncProperty(sentence, async (text) => {
        const reading = await readingOf(text);
        expect(findFaults(reading)).toEqual([]);
        expect(Reading.safeParse(reading).success).toBe(true);
      }),
      { numRuns: 150 },
    ));

  it("are sound for any characters", () =>
    fc.assert(
      fc.asyncProperty(fc.string({ unit: "grapheme", maxLength: 200 }), async (text) => {
        expect(findFaults(await readingOf(text))).toEqual([]);
      }),
      { numRuns: 100 },
    ));

  it.each([
    ["one sentence without end", "Oro agreed to refuse to attack Marenn and "],
    ["governing words without end", "agreed to "],
    ["commas without end", "Oro, "],
    ["quotations without end", "“Oro attacked Marenn,” said Rowe of "],
  ])(
    "take time in proportion to %s",
    async (_what, piece) => {
      const time = async (characters: number) => {
        const text = piece.repeat(Math.ceil(characters / piece.length));
        const spent = counting();
        await readingOf(text);
        return spent();
      };
      await time(10_000);
      const [short, long] = [await time(20_000), await time(80_000)];
      // Four times as long: sixteen times the time would be quadratic.
      expect(long).toBeLessThan(10 * short + 500);
    },
    60_000,
  );
});

import fc from "fast-check";
import { expect, it } from "vitest";
import { findFaults } from "../../../src/reading/faults.ts";
import { Term } from "../../../src/schema/term.ts";
import { counting } from "../../spent.ts";
import { readMarked } from "../made-up.ts";

const PIECE = fc.constantFrom(
  ...'Sudan Chad the captives free withdraw to not or and but , . ; “ ” " unless if if only if provided that 😀 é’s'.split(
    " ",
  ),
  ..."must should will would be freed urged demanded called on for offered refused rejected vowed promised swapped".split(
    " ",
  ),
  "in exchange for",
  "in return for",
  "as long as",
  "on condition that",
  "it is time for",
  "gave Sudan 48 hours to",
  "is willing to",
  "commitment to",
  "a cap of 20",
  "by Friday",
  "second phase, in which",
  "\n\n",
);
const NEWS = fc.array(PIECE, { maxLength: 60 }).map((pieces) => pieces.join(" "));

it("whatever the text, terms fit their schema, and every piece lies inside the text", async () => {
  await fc.assert(
    fc.asyncProperty(fc.oneof(NEWS, fc.string({ unit: "binary" })), async (text) => {
      const reading = await readMarked(text.replaceAll("[", "("));
      expect(findFaults(reading)).toEqual([]);
      for (const term of reading.terms) {
        Term.parse(term);
        expect(term.to.some((one) => term.by.includes(one))).toBe(false);
        for (const { start, end } of term.evidence) expect(end - start).toBeLessThanOrEqual(400);
      }
    }),
    { numRuns: 200 },
  );
});

it.each([
  ["conditions", "Sudan will withdraw unless "],
  ["exchanges", "captives in exchange for "],
  ["demands", "Chad urged Sudan to "],
  ["one clause", "the captives of "],
  ["commas", "Chad, "],
])("time is linear in the text: %s", async (_, piece) => {
  const time = async (size: number): Promise<number> => {
    const text = piece.repeat(Math.ceil(size / piece.length));
    const spent = counting();
    await readMarked(text);
    return spent();
  };
  await time(5_000);
  const [small, large] = [Math.max(await time(10_000), 5), await time(80_000)];
  expect(large / small).toBeLessThan(40);
});

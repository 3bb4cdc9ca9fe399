import fc from "fast-check";
import { expect, it } from "vitest";
import { Quantity } from "../../../src/schema/quantity.ts";
import { counting } from "../../spent.ts";
import { quantitiesIn } from "./counted-in.ts";

/** Halves and wholes of every construction, in any order. */
const PIECE = fc.constantFrom(
  ..."12 2.6 1,5 1,000 ١٢ ٣4 2014 $ € % percent - – to or and of in the a half few couple several dozen dozens million".split(
    " ",
  ),
  ..."thousands one two twenty-one hundred two-thirds third quarter out at least more than about up km square miles tons".split(
    " ",
  ),
  ..."people envoys Dolna boats dead who were May at , . ( ) “ ” 😀 é 's -member -odd + / : 5-4 3rd 20m million-barrel".split(
    " ",
  ),
  "between",
  "\n\n",
  "9".repeat(400),
);
const NEWS = fc
  .array(fc.tuple(PIECE, fc.constantFrom(" ", " ", "")), { maxLength: 50 })
  .map((all) => all.flat().join(""));

it("whatever the text, quantities are in order, inside it, apart, and fit their schema", () => {
  fc.assert(
    fc.property(fc.oneof(NEWS, fc.string({ unit: "binary" })), (text) => {
      const found = quantitiesIn(text);
      for (const [i, one] of found.entries()) {
        Quantity.parse(one);
        expect(one.span.start).toBeGreaterThanOrEqual(found[i - 1]?.span.end ?? 0);
        expect(one.span.end).toBeLessThanOrEqual(text.length);
        expect(text.slice(one.span.start, one.span.end).trim()).not.toBe("");
        expect(one.value === null).toBe(one.reason !== undefined);
        if (Array.isArray(one.value)) expect(one.value[0]).toBeLessThan(one.value[1]);
      }
    }),
    { numRuns: 200 },
  );
});

it.each([
  ["one sentence of numbers", "12 more than 2.6 million of the "],
  ["figures parted by spaces", "100 "],
  ["a few of a few", "a few of the "],
  ["digits", "9"],
  ["compounds", "two-"],
  ["ranges", "5-"],
])("time is linear in the text: %s", (_, piece) => {
  const time = (size: number): number => {
    const text = piece.repeat(Math.ceil(size / piece.length));
    const spent = counting();
    quantitiesIn(text);
    return spent();
  };
  time(20_000);
  const [small, large] = [Math.max(time(50_000), 2), time(400_000)];
  expect(large / small).toBeLessThan(40);
});

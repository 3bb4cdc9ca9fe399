import fc from "fast-check";
import { expect, it } from "vitest";
import { Deal } from "../../../src/schema/deal.ts";
import { counting } from "../../spent.ts";
import { rawDealsIn } from "./deals-in.ts";

const PIECE = fc.constantFrom(
  "Sudan",
  "Chad-Niger",
  "the",
  "a",
  "truce",
  "ceasefire",
  "peace",
  "deal",
  "talks",
  "proposal",
  "idea",
  "between",
  "with",
  "and",
  "by",
  "brokered",
  "mediators",
  "rejected",
  "signed",
  "calls for",
  "to extend",
  "in exchange for",
  "second phase of",
  "negotiators for",
  "its",
  "’s",
  ",",
  ".",
  "“",
  "”",
  "which",
  "not",
  "-",
  "\n\n",
  "😀",
);
const NEWS = fc.array(PIECE, { maxLength: 60 }).map((pieces) => pieces.join(" "));

it("whatever the text, deals fit their schema and point into it", () => {
  fc.assert(
    fc.property(fc.oneof(NEWS, fc.string({ unit: "binary" })), (text) => {
      for (const deal of rawDealsIn(text)) {
        Deal.parse(deal);
        for (const { start, end } of [...deal.evidence, ...deal.because, ...deal.mediators.map((one) => one.span)]) {
          expect(end).toBeLessThanOrEqual(text.length);
          expect(text.slice(start, end).trim()).not.toBe("");
        }
        expect(deal.status === null).toBe(deal.because.length === 0);
        expect(new Set(deal.parties).size).toBe(deal.parties.length);
        expect(deal.mediators.some(({ actor }) => deal.parties.includes(actor))).toBe(false);
      }
    }),
    { numRuns: 200 },
  );
});

it.each([
  ["one sentence of names", "the truce between Sudan and "],
  ["many deals", "The Oslo truce between Sudan and Chad was signed by Niger. "],
  ["only modifiers", "peace "],
  ["calls", "the peace plan calls for "],
])("time is linear in the text: %s", (_, piece) => {
  const time = (size: number): number => {
    const text = piece.repeat(Math.ceil(size / piece.length));
    const spent = counting();
    rawDealsIn(text);
    return spent();
  };
  time(10_000);
  const [small, large] = [Math.max(time(20_000), 2), time(160_000)];
  expect(large / small).toBeLessThan(40);
});

// What must hold of any text: no exception, spans that lie in it, in order and apart, and time that grows no faster than the text.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { counting } from "../../spent.ts";
import { PUBLISHED, readTimes } from "./times-in.ts";

const WORDS =
  "on in since until from to between and the last next this two 3 12 31 99 2031 1997 May March Friday week weeks year years ago later a.m. : / - . , ~ % $ ٢٠ nearly more than quarter of first weekend every day 's T UTC late mid - \n\n".split(
    " ",
  );
const anyText = fc.oneof(
  fc.string({ unit: "grapheme", maxLength: 200 }),
  fc.array(fc.constantFrom(...WORDS), { maxLength: 40 }).map((words) => words.join(" ")),
  fc.array(fc.constantFrom(...WORDS), { maxLength: 40 }).map((words) => words.join("")),
);
const anyDate = fc.constantFrom(null, PUBLISHED, "0000-01-01", "9999-12-31", "2032-02-29T23:59:59+14:00", "nonsense");

describe("times of any text", () => {
  it("have spans in the text, in order and apart, and a value or a reason", () => {
    fc.assert(
      fc.property(anyText, anyDate, (text, date) => {
        let reached = 0;
        for (const { span, value, basis, reason } of readTimes(text, date)) {
          expect(span.start).toBeGreaterThanOrEqual(reached);
          expect(span.end).toBeGreaterThan(span.start);
          expect(text.slice(span.start, span.end).trim()).toBe(text.slice(span.start, span.end));
          expect(value === null).toBe(reason !== undefined);
          expect(value === null).toBe(basis === "none");
          reached = span.end;
        }
        expect(reached).toBeLessThanOrEqual(text.length);
      }),
      { numRuns: 2000 },
    );
  });

  it("never reach outside the years that four digits can write", () => {
    expect(readTimes("It fell two thousand years ago, 9999 years ago and a century ago.", "0050-01-01")).toMatchObject([
      { value: null },
      { value: null },
      { value: null },
    ]);
  });

  it.each([
    ["numbers", "7 "],
    ["figures without end", "1"],
    ["dates", "March 3-5 to "],
    ["later and later", "In 1997 two days later "],
    ["weekdays", "Friday to "],
    ["rounding", "more than at least "],
    ["clocks", "9:00 "],
    ["hyphens", "three-to-"],
    ["lists of numbers", "1973 and "],
  ])("take linear time over %s", (_, piece) => {
    const spent = counting();
    readTimes(piece.repeat(Math.ceil(120_000 / piece.length)));
    expect(spent()).toBeLessThan(4000);
  });
});

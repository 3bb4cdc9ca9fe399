import fc from "fast-check";
import { expect, it } from "vitest";
import { codePointSpans } from "../../src/export/code-points.ts";

it("counts a character beyond U+FFFF as one", () => {
  expect(codePointSpans({ text: "🕊 is" })({ start: 3, end: 5 })).toEqual({ start: 2, end: 4 });
  expect(codePointSpans({ text: "a is" })({ start: 2, end: 4 })).toEqual({ start: 2, end: 4 });
});

it("slices the same words out of the text's code points", () => {
  const text = fc.string({
    unit: fc.oneof(fc.constantFrom("🕊", "é", "\uD83D", "\uDD4A", "x"), fc.string({ unit: "binary", maxLength: 1 })),
  });
  fc.assert(
    fc.property(text, fc.nat(), fc.nat(), (whole, a, b) => {
      const points = [...whole];
      const [start, end] = [a % (points.length + 1), b % (points.length + 1)].sort((x, y) => x - y) as [number, number];
      const units = { start: points.slice(0, start).join("").length, end: points.slice(0, end).join("").length };
      expect(codePointSpans({ text: whole })(units)).toEqual({ start, end });
    }),
  );
});

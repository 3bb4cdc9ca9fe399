import fc from "fast-check";
import { expect, it } from "vitest";
import { indexSpans } from "../../../src/reading/trained/span-index.ts";
import { overlaps } from "../../../src/schema/span.ts";

const span = fc
  .tuple(fc.nat(60), fc.integer({ min: 1, max: 20 }))
  .map(([start, size]) => ({ start, end: start + size }));

it("gives exactly the spans that overlap, in text order", () => {
  fc.assert(
    fc.property(fc.array(span, { maxLength: 30 }), span, (spans, wanted) => {
      const ask = indexSpans(spans.map((one, value) => ({ ...one, value })));
      const expected = spans
        .map((one, value) => ({ ...one, value }))
        .toSorted((a, b) => a.start - b.start)
        .filter((entry) => overlaps(entry, wanted));
      expect(ask(wanted)).toEqual(expected);
    }),
  );
});

it("answers of nothing with nothing", () => {
  expect(indexSpans([])({ start: 0, end: 9 })).toEqual([]);
});

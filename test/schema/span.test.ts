import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { contains, overlaps, trimmed } from "../../src/schema/span.ts";

describe("spans", () => {
  it("are half open, so neighbours do not overlap", () => {
    expect(overlaps({ start: 0, end: 3 }, { start: 2, end: 5 })).toBe(true);
    expect(overlaps({ start: 0, end: 3 }, { start: 3, end: 5 })).toBe(false);
  });

  it("contain themselves", () => {
    expect(contains({ start: 1, end: 4 }, { start: 1, end: 4 })).toBe(true);
    expect(contains({ start: 1, end: 4 }, { start: 0, end: 4 })).toBe(false);
  });

  it("trim exactly the white space at both ends", () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const span = trimmed(text, { start: 0, end: text.length });
        expect(span === null ? "" : text.slice(span.start, span.end)).toBe(text.trim());
      }),
    );
  });
});

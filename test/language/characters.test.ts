import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { inOneLine, plainWordEnd } from "../../src/language/characters.ts";

describe("plainWordEnd", () => {
  it.each([
    ["envoy, ", 5],
    ["talks", 5],
    ["Ruk”", 3],
  ])("ends the plain word of %j", (text, end) => {
    expect(plainWordEnd(text, 0)).toBe(end);
  });

  it.each(["U.S.", "cease-fire", "envoy’s", "Ruk.", "3rd", "Šefik", " talks", ""])(
    "leaves %j to be looked at",
    (text) => {
      expect(plainWordEnd(text, 0)).toBe(0);
    },
  );
});

describe("inOneLine", () => {
  it("makes every stretch of white space one space, as a pattern of one class would", () => {
    const text = fc.string({ unit: fc.constantFrom("a", " ", "\n", "\t", "\u00a0", "\u2028", "é", "😀") });
    fc.assert(
      fc.property(text, (written) => {
        expect(inOneLine(written)).toBe(written.replace(/\s+/g, " "));
      }),
    );
  });
});

// The months as patterns: whole and short, and with their capitals where those matter.
import { describe, expect, it } from "vitest";
import { CAPITAL_MONTH, MONTH, MONTH_STEMS } from "../../src/language/en/months.ts";

const isMonth = (word: string): boolean => new RegExp(`^${MONTH}$`, "i").test(word);
const isWritten = (word: string): boolean => new RegExp(`^${CAPITAL_MONTH}$`).test(word);

describe("months", () => {
  it.each(["January", "sept", "September", "MAR", "May", "june"])("%s is one", (word) => {
    expect(isMonth(word)).toBe(true);
    expect(MONTH_STEMS).toContain(word.slice(0, 3).toLowerCase());
  });

  it.each(["Marc", "Junes", "Mayor", "Decade", ""])("%j is none", (word) => {
    expect(isMonth(word)).toBe(false);
    expect(isWritten(word)).toBe(false);
  });

  it("asks for a capital where that matters", () => {
    expect(["May", "Sept.", "March", "Dec."].every(isWritten)).toBe(true);
    expect(["may", "march", "mar."].some(isWritten)).toBe(false);
  });
});

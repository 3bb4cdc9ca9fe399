import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { diffWords, faithfulnessOf } from "../../../src/reconcile/statements/compare.ts";

describe("a wording beside the fullest one", () => {
  const fullest = "“We wait at the gate until noon, and not a minute longer.”";
  it.each([
    ["We wait at the gate until noon and not a minute longer", "verbatim"],
    ["“We wait at the gate until noon.”", "trimmed"],
    ["We wait at the gate until midnight, and not a minute longer", "altered"],
    ["They are going to stay where they stand for some hours", "reworded"],
  ])("%s is %s", (wording, expected) => expect(faithfulnessOf(wording, fullest)).toBe(expected));
});

it("the pieces of either side, put together, are its words in order", () => {
  const words = fc.array(fc.constantFrom("we", "wait", "here", "gate", "noon"), { maxLength: 12 });
  fc.assert(
    fc.property(words, words, (a, b) => {
      const pieces = diffWords(a.join(" "), b.join(" "));
      const side = (not: string) => pieces.filter(({ of }) => of !== not).map(({ text }) => text);
      expect(side("fullest").join(" ")).toBe(a.join(" "));
      expect(side("wording").join(" ")).toBe(b.join(" "));
    }),
  );
});

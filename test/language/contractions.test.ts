// The two words of a contraction, and what only looks like one.
import { expect, it } from "vitest";
import { contractionIn } from "../../src/language/en/contractions.ts";

it.each([
  ["won’t", 2, ["will", "not"], true],
  ["Can't", 2, ["can", "not"], true],
  ["cannot", 3, ["can", "not"], false],
  ["doesn’t", 4, ["does", "not"], true],
  ["They’ll", 4, ["they", "will"], true],
  ["it's", 2, ["it", "is"], true],
])("%s", (word, at, words, isShort) => {
  expect(contractionIn(word)).toEqual({ at, words, isShort });
});

it.each(["council’s", "he’d", "ant", "won", "n’t", "o’clock", "d’Aubrac"])("%s is not one", (word) => {
  expect(contractionIn(word)).toBeNull();
});

import { expect, it } from "vitest";
import { asPart } from "../../web/part-of-sentence.ts";

it.each([
  ["agreed in principle on a", "… agreed in principle on a …"],
  ["The truce has collapsed", "The truce has collapsed …"],
  ["said it was over.", "… said it was over."],
])("%s is shown as the part that it is", (words, shown) => expect(asPart(words)).toBe(shown));

it.each(["The truce has collapsed.", "“We never left the table.”", "Did it hold?"])(
  "%s is a whole sentence and stays as it is",
  (words) => expect(asPart(words)).toBe(words),
);

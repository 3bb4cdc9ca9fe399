// Words that a person types: found as the report has them, or told why not.
import { describe, expect, it } from "vitest";
import { typedPlace, withoutSpace } from "../../web/reading/correct/typed-words.ts";

const text = "Oduya said: “We wait – for now.” Reyl said nothing. [sic] (Nobody said so.)";
const sentences = [
  { start: 0, end: 32 },
  { start: 33, end: 51 },
  { start: 58, end: text.length },
];
const found = (words: string, said: readonly { start: number; end: number }[] = []) => {
  const place = typedPlace(words, { text, sentences, said });
  return "span" in place ? text.slice(place.span.start, place.span.end) : place.times;
};

describe("typed words", () => {
  it.each([
    ["oduya", "Oduya"],
    ['"we wait - for now."', "“We wait – for now.”"],
    ["we  wait", "We wait"],
    ["We … now", "We wait – for now"],
    ["reyl ... nothing", "Reyl said nothing"],
    ["[sic] (Nobody", "[sic] (Nobody"],
  ])("%j are found as the report has them", (words, place) => expect(found(words)).toBe(place));

  it.each([
    ["said", 3],
    ["zebra", 0],
    [".*", 0],
    ["", 0],
    ["Oduya … zebra", 1],
  ])("%j stand nowhere alone: %d times", (words, times) => expect(found(words)).toBe(times));

  it("are those in the sentence of what was said, where they stand once in it", () => {
    const said = [{ start: text.indexOf("nothing"), end: text.indexOf("nothing") + 7 }];
    expect(typedPlace("said", { text, sentences, said })).toEqual({ span: { start: 38, end: 42 } });
  });
});

it("a selection loses the white space at its ends, and is none where nothing else is in it", () => {
  expect(withoutSpace(" a b ", { start: 0, end: 5 })).toEqual({ start: 1, end: 4 });
  expect(withoutSpace("   ", { start: 0, end: 3 })).toBeNull();
});

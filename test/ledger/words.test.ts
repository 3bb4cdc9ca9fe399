import { describe, expect, it } from "vitest";
import { dayOf } from "../../src/ledger/day.ts";
import { fold } from "../../src/ledger/fold.ts";
import { likeness } from "../../src/ledger/likeness.ts";
import { findTerms, termsOf } from "../../src/ledger/words.ts";

describe("terms", () => {
  it.each([
    ['ceasefire "north bank"', [["ceasefire"], ["north", "bank"]]],
    ["NEAR(a b*)", [["NEAR", "a"], ["b"]]],
    ["won’t", [["won", "t"]]],
    ["a a a", [["a"]]],
    ['""', []],
    ["🙂 —", []],
  ])("of %s", (words, terms) => {
    expect(termsOf(words)).toEqual(terms);
  });

  it("are found where they stand, case and diacritics ignored, whole words and whole phrases only", () => {
    expect(findTerms("The Envoy said", termsOf("envoy"))).toEqual([{ start: 4, end: 9 }]);
    expect(findTerms("The envoys said", termsOf("envoy"))).toEqual([]);
    expect(findTerms("Zoë on the north, north bank", termsOf('zoe "north bank"'))).toEqual([
      { start: 0, end: 3 },
      { start: 18, end: 28 },
    ]);
  });

  it("stay few and quick for a pasted page", () => {
    const page = Array.from({ length: 50_000 }, (_, at) => `w${at}`).join(" ");
    expect(termsOf(page)).toHaveLength(200);
    expect(findTerms(page, termsOf(page))).toHaveLength(200);
    expect(findTerms("a ".repeat(50_000), termsOf(`"${"a ".repeat(100)}b"`))).toEqual([]);
  });
});

describe("names", () => {
  it("fold case, diacritics and white space away, and nothing else", () => {
    expect(fold("  Šefik  MÜLLER")).toBe("sefik muller");
    expect(fold("Zoë")).toBe(fold("Zoe"));
    expect(fold("Zoey")).not.toBe(fold("Zoe"));
  });

  it("are alike by the letters they share", () => {
    expect(likeness("marquand", "marquand")).toBe(1);
    expect(likeness("marquand", "marquant")).toBeGreaterThan(0.6);
    expect(likeness("marquand", "reyl")).toBe(0);
  });
});

it.each([
  ["2017-09-15T02:00+09:00", "2017-09-15"],
  ["2017-09-15", "2017-09-15"],
  ["2017-09", "2017-09-01"],
  ["2017", "2017-01-01"],
  ["last week", ""],
  ["", ""],
])("the day of %s is %s", (publishedAt, day) => {
  expect(dayOf(publishedAt)).toBe(day);
});

// Which matters speak of words that a person gives.
import { describe, expect, it } from "vitest";
import { askedWords, speaksOf } from "../../../src/reconcile/positions/speaks-of.ts";

const RELEASE = {
  ...{ deed: "free", words: "41 women and minors", head: "minor", name: "release of minors" },
  ...{ stems: ["minor", "women"], amounts: ["41"] },
};

describe("askedWords", () => {
  it.each([
    ["the Northern gates", ["northern", "gate"]],
    ["release of workers, of workers", ["release", "worker"]],
    ["of the", []],
    ["", []],
  ])("takes %j for %j", (words, asked) => expect(askedWords(words)).toEqual(asked));
});

describe("speaksOf", () => {
  it.each(["minors", "free the minor", "41 women", "release"])(
    "finds %j in the deed, the object or the name",
    (words) => expect(speaksOf(RELEASE, askedWords(words))).toBe(true),
  );
  it.each(["workers", "women workers", "min"])("does not find %j", (words) =>
    expect(speaksOf(RELEASE, askedWords(words))).toBe(false),
  );
});

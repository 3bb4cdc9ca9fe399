import { describe, expect, it } from "vitest";
import { shareDenied } from "../../../src/reconcile/statements/denials.ts";

const day = "2031-03-05";
const share = (denial: string, said: string, publishedAt: string | null = day): number =>
  shareDenied({ contentText: denial, publishedAt: day }, { contentText: said, publishedAt });

describe("what is denied", () => {
  it.each([
    ["having sold the mills", "the guild sold both mills in the spring"],
    ["allegations that the mills were sold", "Dorn had sold the mills to a cousin"],
    ["reports of a secret sale of the mills", "there was a secret sale of three mills"],
  ])("“%s” denies “%s”", (denial, said) => expect(share(denial, said)).toBeGreaterThan(0.7));

  it.each([
    ["what itself says that it is not so", "that the mills were sold", "nobody sold the mills"],
    ["what only names the same people", "that Lomara and Ardesh had met", "Lomara trades with Ardesh"],
    ["what has half of its words", "that the mills were sold for gold and silver", "the mills were sold"],
    ["what one word is shared with", "the report", "a report on mills"],
  ])("is not %s", (_, denial, said) => expect(share(denial, said)).toBe(0));

  it("is not what was said two months before, and may be what has no date", () => {
    expect(share("that the mills were sold", "the mills were sold", "2031-01-02")).toBe(0);
    expect(share("that the mills were sold", "the mills were sold", null)).toBe(1);
  });
});

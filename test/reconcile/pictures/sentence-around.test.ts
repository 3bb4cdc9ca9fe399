import { describe, expect, it } from "vitest";
import { sentenceAround } from "../../../src/reconcile/pictures/sentence-around.ts";

function around(text: string, words: string): string {
  const start = text.indexOf(words);
  return sentenceAround(text, { start, end: start + words.length });
}

describe("the sentence around a place", () => {
  it.each([
    ["The ferry sank off Orlen on Jan. 19, and nobody was saved. A vote follows.", "Jan. 19"],
    ["The guild, founded by Dr. J. K. Ruk in 1994, has no members. It meets still.", "1994"],
    ["The U.S. envoy left Orlen on Feb. 3 at 9 a.m. Monday, he said. Rain fell.", "Feb. 3"],
    ["The lock cost $3.5 million in No. 10 in March 2030! Nobody paid.", "March 2030"],
  ])("does not end at an abbreviation: %s", (text, words) => {
    expect(around(text, words)).toBe(text.slice(0, text.search(/(?<=saved\.|members\.|said\.|2030!) /)));
  });

  it("begins behind the sentence before, and at its own line", () => {
    expect(around("They met in Orlen. The vote is on 4 May. Then they left.", "4 May")).toBe("The vote is on 4 May.");
    expect(around("A vote in May\nOrlen, 4 May — The guild voted.\nAll left.", "4 May")).toBe(
      "Orlen, 4 May — The guild voted.",
    );
  });

  it("is cut at whole words, with the sign of it, where its ends are far", () => {
    const long = "harbour ".repeat(60);
    const cut = around(`The ${long}shut on 4 May and the ${long}opened.`, "4 May");
    expect(cut).toMatch(/^…harbour (?:harbour )+shut on 4 May and the (?:harbour )+harbour…$/);
    expect(cut.length).toBeLessThan(340);
  });

  it.each([0, 1, 2, 3, 4, 5, 6, 7])("says that it was cut wherever in a word that falls (%i)", (shift) => {
    const long = "harbour ".repeat(40);
    const cut = around(`The ${"x".repeat(shift)} ${long}shut on 4 May and ${long}opened.`, "4 May");
    expect(cut).toMatch(/^…harbour .* harbour…$/);
  });

  it("has no sign of a cut where nothing was cut", () => {
    expect(around("4 May", "4 May")).toBe("4 May");
    expect(around("On 4 May\n", "4 May")).toBe("On 4 May");
  });
});

// Whoever an apposition tells of is one person, however much "and" joins in it; and whom "and" names beside them is another.
import { describe, expect, it } from "vitest";
import { readMarked, speakersOf } from "../made-up.ts";

const BEFORE = "Foreign Minister Ngozi Okwuosa met the mediators. ";
const one = "Tamsin Oduya";

describe("an apposition with “and” is of one speaker", () => {
  it.each([
    "[s:Tamsin Oduya, the foreign minister of Vestmark and one of the two mediators,] [c:said] [t:it holds].",
    "[t:“It holds,”] [c:said] [s:Tamsin Oduya, the foreign minister of Vestmark and one of the two mediators].",
    "[s:Tamsin Oduya, one of the two mediators and the foreign minister of Vestmark,] [c:said] [t:it holds].",
    "[s:Tamsin Oduya, 61, the foreign minister and one of the mediators,] [c:said] [t:it holds].",
    "[s:Tamsin Oduya, the minister of water and energy,] [c:said] [t:it holds].",
    "[s:Tamsin Oduya, the chief negotiator and a former judge,] [c:said] [t:it holds].",
    "[s:Tamsin Oduya, an engineer and the head of the union,] [c:said] [t:it holds].",
    "[s:Tamsin Oduya, who is the foreign minister and one of the two mediators,] [c:said] [t:it holds].",
    "[s:Tamsin Oduya, the union’s envoy and its only engineer,] [c:said] [t:it holds].",
    "[s:Tamsin Oduya, one of the mediators,] [c:said] [t:it holds].",
  ])("%s", async (marked) => {
    expect(speakersOf(await readMarked(BEFORE + marked))).toEqual([one]);
  });

  it("keeps the role that stands before the “and”", async () => {
    const { actors } = await readMarked(
      "[s:Tamsin Oduya, the foreign minister of Vestmark and one of the two mediators,] [c:said] [t:it holds].",
    );
    expect(actors.find(({ name }) => name === one)?.roles).toMatchObject([
      { title: "foreign minister", of: "Vestmark" },
    ]);
  });
});

describe("two who are named with “and” are two speakers", () => {
  it.each([
    ["[s:Tamsin Oduya and Jonas Tekle] [c:said] [t:it holds].", "Tamsin Oduya and Jonas Tekle"],
    ["[s:Tamsin Oduya, the envoy, and Jonas Tekle] [c:said] [t:it holds].", "Tamsin Oduya and Jonas Tekle"],
    ["[s:Minister Tamsin Oduya and Gen. Jonas Tekle] [c:said] [t:it holds].", "Tamsin Oduya and Jonas Tekle"],
    [
      "[s:Tamsin Oduya, Jonas Tekle and Bram Ilesanmi] [c:said] [t:it holds].",
      "Tamsin Oduya, Jonas Tekle and Bram Ilesanmi",
    ],
    [
      "[s:Tamsin Oduya, the envoy and one of the mediators, and Jonas Tekle] [c:said] [t:it holds].",
      "Tamsin Oduya and Jonas Tekle",
    ],
    ["[s:France and Spain] [c:said] [t:it holds].", "France and Spain"],
  ])("%s", async (marked, speakers) => {
    expect(speakersOf(await readMarked(marked))).toEqual([speakers]);
  });

  it("of a list of people no role is read", async () => {
    const { actors } = await readMarked(
      "Tamsin Oduya, the envoy and several engineers, left. [s:She] [c:said] [t:so].",
    );
    expect(actors.find(({ name }) => name === one)?.roles ?? []).toEqual([]);
  });
});

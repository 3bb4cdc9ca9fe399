import { describe, expect, it } from "vitest";
import { termStems } from "../../../src/reconcile/deals/term-stems.ts";
import { isOneMatter } from "../../../src/reconcile/deals/terms.ts";

const areOne = (a: string, b: string): boolean => isOneMatter(termStems(a), termStems(b));

describe("two wordings of a term", () => {
  it.each([
    ["free 31 quarry hands", "free 31 of the hands"],
    ["freeing 31 quarry hands", "release 31 of those hands"],
    ["the transfer of 4,500 tonnes of seed", "hand over 4500 tonnes of seed"],
  ])("“%s” and “%s” are one by what is done and to how many", (a, b) => expect(areOne(a, b)).toBe(true));

  it.each([
    ["open the quarry road within 48 hours", "send the trucks within 48 hours"],
    ["lift the toll by June 12", "close the mill by June 12"],
    ["free 31 quarry hands", "send 31 lorries"],
    ["keep 20 percent of the seed", "cut the toll by 20 percent"],
  ])("“%s” and “%s” are two", (a, b) => expect(areOne(a, b)).toBe(false));
});

it("a long run of figures is read in one pass", () => {
  expect(termStems("12,".repeat(100)).length).toBeLessThan(50);
});

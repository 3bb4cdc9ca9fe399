import { expect, it } from "vitest";
import { evidenceAddress, permalinkAddress } from "../../web/addresses.ts";
import { citedIn } from "../../web/reading/cited.ts";

it.each([
  ["12-40", { start: 12, end: 40 }],
  ["40-12", null],
  ["12-12", null],
  ["12-4000", null],
  ["-1-5", null],
  ["x", null],
  ["", null],
])("the place that ?at=%s points at", (at, place) => {
  expect(citedIn(new URLSearchParams([["at", at]]), 100)).toEqual(place);
});

it("evidence is a record where one is named, else, and of a deal, the sentence's place", () => {
  const span = { start: 12, end: 40 };
  expect(evidenceAddress({ report: "r01", record: "a3", span })).toBe("/reports/r01?record=a3");
  expect(evidenceAddress({ report: "r01", record: null, span })).toBe("/reports/r01?at=12-40");
  expect(evidenceAddress({ report: "r01", record: "d1", span })).toBe("/reports/r01?at=12-40");
  expect(permalinkAddress("r01.a3")).toBe("/reports/r01?record=a3");
});

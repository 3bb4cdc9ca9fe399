import { describe, expect, it } from "vitest";
import { isWithin, stretchOf } from "../../../src/reconcile/pictures/stretch.ts";

/** "2031-03-01 2031-03-31 within"; "…" for an open end. */
function stretch(value: string): string | null {
  const found = stretchOf(value);
  return found === null ? null : `${found.since ?? "…"} ${found.until ?? "…"} ${found.how}`;
}

describe("the days that a value covers", () => {
  it.each([
    ["2031-03-04", "2031-03-04 2031-03-04 day"],
    ["2031-03-04T09:30", "2031-03-04 2031-03-04 day"],
    ["2031-03", "2031-03-01 2031-03-31 within"],
    ["2032-02", "2032-02-01 2032-02-29 within"],
    ["2031", "2031-01-01 2031-12-31 within"],
    ["203X", "2030-01-01 2039-12-31 within"],
    ["20XX", "2000-01-01 2099-12-31 within"],
    ["2031-XX", "2031-01-01 2031-12-31 within"],
    ["2031-22", "2031-06-01 2031-08-31 within"],
    ["2031-24", "2031-12-01 2032-02-29 within"],
    ["2031-34", "2031-04-01 2031-06-30 within"],
    ["2031-W01", "2030-12-30 2031-01-05 within"],
    ["2031-W10-3", "2031-03-05 2031-03-05 day"],
    ["2031-03-04~", "2031-03-04 2031-03-04 about"],
    ["2031-03?", "2031-03-01 2031-03-31 about"],
    ["2031-03-04/2031-03-09", "2031-03-04 2031-03-09 span"],
    ["2031-03/2031-04", "2031-03-01 2031-04-30 span"],
    ["2031-03-04/..", "2031-03-04 … span"],
    ["../2031-03", "… 2031-03-31 span"],
    ["0044-03-15", "0044-03-15 0044-03-15 day"],
  ])("of %s are %s", (value, expected) => {
    expect(stretch(value)).toBe(expected);
  });

  it.each([
    "P3D",
    "R/P1W",
    "2031-02-30",
    "2031-13",
    "2031-W54",
    "2031-03-09/2031-03-04",
    "../..",
    "1/2/3",
    "",
    "T09:30",
    "soon",
  ])("are none of %s", (value) => {
    expect(stretch(value)).toBeNull();
  });
});

it("a stretch with an open end is within every range that it may reach", () => {
  const openEnd = { since: "2031-03-04", until: null };
  expect(isWithin(openEnd, { since: "2040-01-01" })).toBe(true);
  expect(isWithin(openEnd, { until: "2031-03-03" })).toBe(false);
  expect(isWithin({ since: null, until: "2031-03-04" }, { since: "2031-03-05" })).toBe(false);
  expect(isWithin({ since: null, until: null }, {})).toBe(true);
});

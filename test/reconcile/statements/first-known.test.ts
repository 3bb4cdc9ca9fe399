import { expect, it } from "vitest";
import { type Carried, firstKnown } from "../../../src/reconcile/statements/first-known.ts";

const told = (report: string, publishedAt: string | null, copyOf: string | null = null): Carried => ({
  ...{ id: `${report}.a1`, publishedAt, copyOf },
});

it("the earliest moment is first, whatever the zone that it is written in", () => {
  const wordings = [told("r1", "2031-03-05T16:20:00-03:00"), told("r2", "2031-03-05T17:42:00Z")];
  expect(firstKnown(wordings)).toEqual({ reports: ["r2"], isTied: false });
});

it("a copy is never first where the report that it copies is there, even with an earlier date", () => {
  const wordings = [told("r1", "2031-03-05", "r2"), told("r2", "2031-03-06"), told("r3", "2031-03-09")];
  expect(firstKnown(wordings)).toEqual({ reports: ["r2"], isTied: false });
  expect(firstKnown(wordings.toSpliced(1, 1))).toEqual({ reports: ["r1"], isTied: false });
});

it("where dates do not tell, all that may have been first are given as tied", () => {
  const wordings = [told("r1", "2031-03-05"), told("r2", "2031-03-05T09:00:00Z"), told("r3", "2031-03-06")];
  expect(firstKnown(wordings)).toEqual({ reports: ["r1", "r2"], isTied: true });
  const midnight = [told("r1", "2031-03-05T00:00:00"), told("r2", "2031-03-05T09:00:00Z")];
  expect(firstKnown(midnight).isTied).toBe(true);
});

it("an original without a date comes before its copies; without any date or copy nothing is first", () => {
  expect(firstKnown([told("r1", "2031-03-05", "r2"), told("r2", null)])).toEqual({ reports: ["r2"], isTied: false });
  expect(firstKnown([told("r1", null), told("r2", "some day")])).toEqual({ reports: [], isTied: false });
});

it("copies that are said to copy each other are compared by their dates", () => {
  const wordings = [told("r1", "2031-03-05", "r2"), told("r2", "2031-03-04", "r1")];
  expect(firstKnown(wordings).reports).toEqual(["r2"]);
});

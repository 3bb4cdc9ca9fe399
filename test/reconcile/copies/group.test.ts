import { describe, expect, it } from "vitest";
import type { CopyLink, GroupMember } from "../../../src/ledger/copies.ts";
import { settleGroup } from "../../../src/reconcile/copies/group.ts";

const member = (report: number, given: Partial<GroupMember>): GroupMember => ({
  ...{ report, id: `r${report}`, outlet: `Paper ${report}`, publishedAt: null, length: 900, credited: [] },
  ...given,
});
const links: readonly CopyLink[] = [
  { report: 1, other: 2, kind: "exact", share: 1 },
  { report: 2, other: 1, kind: "exact", share: 1 },
];

/** Why the one of the two is a copy of the other. */
const because = (one: Partial<GroupMember>, other: Partial<GroupMember>): readonly string[] =>
  settleGroup([member(1, one), member(2, other)], links).map((copy) => `${copy.origin}: ${copy.because}`);

describe("the one that counts", () => {
  const [day, next] = ["2031-03-05", "2031-03-06"];
  it.each([
    ["is the earliest", { publishedAt: next }, { publishedAt: day }, "2: the same words; the earliest of them"],
    [
      "of two of one day is the longest, and nobody is said to be the earliest",
      { publishedAt: day },
      { publishedAt: day, length: 950 },
      "2: the same words; none of them is earlier, and the longest of these",
    ],
    [
      "of two alike in both is the one of the first id",
      { publishedAt: day },
      { publishedAt: day },
      "1: the same words; none of them is earlier",
    ],
    [
      "without dates is the longest",
      { length: 950 },
      {},
      "1: the same words; none of them has a date, and the longest of these",
    ],
    [
      "is whom the other credits",
      { publishedAt: day, credited: ["paper 2"] },
      { publishedAt: next },
      "2: the same words; credited by one of them",
    ],
  ])("%s", (_, one, other, reason) => expect(because(one, other)).toEqual([reason]));
});

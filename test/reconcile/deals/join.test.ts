// Which deals of single reports are one, by the happening that they tell of.
import { describe, expect, it } from "vitest";
import type { DealSaid } from "../../../src/ledger/positions.ts";
import { type Candidate, isOneDeal, joinDeals } from "../../../src/reconcile/deals/join.ts";

interface Spoken {
  readonly name?: string;
  readonly story?: string | null;
  readonly day?: string;
  readonly inside?: readonly string[];
  readonly company?: readonly string[];
}

function dealIn(report: string, spoken: Spoken = {}): Candidate {
  const { name = "ferry talks", story = "s1", day = "2031-03-05", inside = [], company = [] } = spoken;
  const deal: DealSaid = {
    ...{ id: "d1", name, names: [name], kind: "peace", status: null, because: [], parties: [], mediators: [] },
    ...{ evidence: { start: 0, end: 5 }, when: { day, basis: "report" } },
  };
  return { report, source: report, story, deal, inside: new Set(inside), company: new Set([...inside, ...company]) };
}

describe("two deals of one name", () => {
  it("that reports of one happening tell of are one, though no report says between whom", () => {
    const [a, b] = [dealIn("r1", { company: ["w1", "w2"] }), dealIn("r2", { company: ["w3"] })];
    expect(isOneDeal(a, b)).toBe(true);
    expect(joinDeals([a, b])).toHaveLength(1);
    expect(isOneDeal(dealIn("r1", { inside: ["w1"] }), dealIn("r2"))).toBe(true);
  });

  it.each([
    ["in reports of two happenings", dealIn("r2", { story: "s2" })],
    ["in a report whose happening is not known", dealIn("r2", { story: null })],
    ["of another name", dealIn("r2", { name: "toll pact" })],
    ["a year later", dealIn("r2", { day: "2032-03-05" })],
  ])("are two %s", (_, other) => {
    expect(isOneDeal(dealIn("r1"), other)).toBe(false);
    expect(joinDeals([dealIn("r1"), other])).toHaveLength(2);
  });

  it("are one where the one is only called the deal, by nobody, and somebody is in both", () => {
    const bare = dealIn("r2", { name: "deal", company: ["w1"] });
    expect(isOneDeal(dealIn("r1", { inside: ["w1", "w2"] }), bare)).toBe(true);
    expect(isOneDeal(dealIn("r1", { inside: ["w3", "w2"] }), bare)).toBe(false);
    const ownSides = dealIn("r2", { name: "deal", inside: ["w1", "w9"] });
    expect(isOneDeal(dealIn("r1", { inside: ["w3", "w2"], company: ["w1"] }), ownSides)).toBe(false);
  });

  it("are two between others, also in one happening", () => {
    expect(isOneDeal(dealIn("r1", { inside: ["w1", "w2"] }), dealIn("r2", { inside: ["w3", "w4"] }))).toBe(false);
  });
});

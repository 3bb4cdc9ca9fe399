// Deals that people made one, or set apart, over what the rules join: a function of the set.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { DealByHand, DealSaid } from "../../../src/ledger/positions.ts";
import { type Candidate, joinDeals } from "../../../src/reconcile/deals/join.ts";

interface Told {
  readonly report: string;
  /** Of March 2031. */
  readonly day: number;
  readonly company?: readonly string[];
  readonly byHand?: readonly DealByHand[];
}

const SIDES = ["w1", "w2", "w3"];

function dealIn({ report, day, company = SIDES, byHand }: Told): Candidate {
  const deal: DealSaid = {
    ...{ id: "d1", name: "truce", names: ["truce"], kind: "ceasefire", status: null, because: [] },
    ...{ parties: [], mediators: [], evidence: { start: 0, end: 5 } },
    when: { day: `2031-03-${String(day).padStart(2, "0")}`, basis: "report" },
    ...(byHand === undefined ? {} : { byHand }),
  };
  return { report, source: report, story: null, deal, inside: new Set(company.slice(0, 2)), company: new Set(company) };
}

const joined = (...told: readonly Told[]): readonly string[] =>
  joinDeals(told.map(dealIn)).map((group) => group.map(({ report }) => report).join(" "));

const hand = (verb: DealByHand["verb"], side: 0 | 1, minute = 0): DealByHand => ({
  ...{ correction: `${verb}${minute}`, verb, side },
  at: `2031-04-01T10:${String(minute).padStart(2, "0")}:00Z`,
});

const OTHERS = ["w7", "w8", "w9"];

describe("what a person decided of deals", () => {
  it("makes two one that the rules do not join", () => {
    const [one, other] = [
      { report: "a", day: 1 },
      { report: "b", day: 2, company: OTHERS },
    ];
    expect(joined(one, other)).toEqual(["a", "b"]);
    expect(joined({ ...one, byHand: [hand("merge", 0)] }, { ...other, byHand: [hand("merge", 1)] })).toEqual(["a b"]);
  });

  it("sets one apart from those that were one through it alone", () => {
    const [one, middle, last] = [
      { report: "a", day: 1, company: ["w1", "w2", "w3", "w4", "w5", "w6"] },
      { report: "b", day: 2, company: ["w1", "w2", "w3", "w7", "w8", "w9"] },
      { report: "c", day: 3, company: ["w4", "w7", "w8", "w9"] },
    ];
    expect(joined(one, middle, last)).toEqual(["a b c"]);
    const [rest, apart] = [[hand("split", 0)], [hand("split", 1)]];
    expect(joined({ ...one, byHand: rest }, { ...middle, byHand: apart }, { ...last, byHand: rest })).toEqual([
      "a c",
      "b",
    ]);
  });

  it("lets a report that comes later go with what it is nearer to, and never through it both become one", () => {
    const decided: readonly Told[] = [
      { report: "a", day: 1, byHand: [hand("split", 0)] },
      { report: "b", day: 20, byHand: [hand("split", 1)] },
    ];
    expect(joined(...decided, { report: "c", day: 4 })).toEqual(["a c", "b"]);
    expect(joined(...decided, { report: "c", day: 18 })).toEqual(["a", "c b"]);
    expect(joined(...decided, { report: "c", day: 4 }, { report: "d", day: 18 })).toEqual(["a c", "d b"]);
  });

  it("is what was decided last where that is something else", () => {
    const of = (first: DealByHand["verb"], then: DealByHand["verb"]) =>
      joined(
        { report: "a", day: 1, byHand: [hand(first, 0, 1), hand(then, 0, 2)] },
        { report: "b", day: 2, byHand: [hand(then, 1, 2), hand(first, 1, 1)] },
      );
    expect(of("merge", "split")).toEqual(["a", "b"]);
    expect(of("split", "merge")).toEqual(["a b"]);
  });

  it("changes nothing where one of its sides is found nowhere", () => {
    const rules = [
      { report: "a", day: 1 },
      { report: "b", day: 2 },
      { report: "c", day: 3, company: OTHERS },
    ];
    const decided = rules.map((told) => ({ ...told, byHand: [hand("split", 1, 1), hand("merge", 0, 2)] }));
    expect(joined(...decided)).toEqual(joined(...rules));
  });

  it("gives the same deals in whatever order reports and decisions came", () => {
    const decision = fc.record({
      verb: fc.constantFrom("merge", "split"),
      side: fc.constantFrom(0, 1),
      minute: fc.nat(4),
    });
    const told = fc.record({
      day: fc.integer({ min: 1, max: 28 }),
      company: fc.uniqueArray(fc.constantFrom(...SIDES, ...OTHERS), { minLength: 2, maxLength: 5 }),
      decided: fc.array(decision, { maxLength: 3 }),
    });
    fc.assert(
      fc.property(fc.array(told, { maxLength: 9 }), fc.infiniteStream(fc.nat()), (all, numbers) => {
        const reports = all.map(({ decided, ...one }, at): Told => {
          const hands = decided.map(({ verb, side, minute }) => hand(verb, side === 0 ? 0 : 1, minute));
          return { ...one, report: `r${at}`, byHand: [...new Map(hands.map((one) => [one.correction, one])).values()] };
        });
        const shuffled = reports
          .map((one) => ({ ...one, byHand: one.byHand?.toReversed() ?? [], key: numbers.next().value }))
          .toSorted((a, b) => a.key - b.key)
          .map(({ key: _, ...one }): Told => one);
        expect(joined(...shuffled)).toEqual(joined(...reports));
        for (const group of joinDeals(reports.map(dealIn))) expect(lastParts(group)).toEqual([]);
      }),
    );
  });
});

/** Deals that the decision made last parts and that are one all the same. */
function lastParts(group: readonly Candidate[]): readonly string[] {
  const last = group.flatMap(({ deal }) => deal.byHand ?? []).filter(({ correction }) => correction === "split4");
  return new Set(last.map(({ side }) => side)).size === 2 && !isMergedToo(group) ? last.map((one) => one.at) : [];
}

/** By a decision of the same moment, which comes behind by its name. */
function isMergedToo(group: readonly Candidate[]): boolean {
  return group.some(({ deal }) => deal.byHand?.some(({ correction }) => correction === "merge4") === true);
}

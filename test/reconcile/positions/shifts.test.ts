// Shifts of one actor: what is one, what is none, and that the order of stances decides nothing.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Matter, Stance, StanceKind, When } from "../../../src/ledger/positions.ts";
import { type Held, shiftsOf } from "../../../src/reconcile/positions/shifts.ts";

const WHO = { id: "w000000000001", name: "Tamsin Oduya", isActor: true };
const MILL: Matter = { deed: "sell", words: "the mill", head: "mill", name: "mill", stems: ["mill"], amounts: [] };

function held(kind: StanceKind, day: string, other: Partial<Stance> = {}): Held {
  const when: When = day === "" ? { day, basis: "none" } : { day, basis: "report" };
  const plain = { holder: 0, teller: null, isHearsay: false, isConditional: false, isRecalled: false };
  const stance = { kind, matter: MILL, ...plain, when, evidence: { start: 0, end: 9 }, record: "a1", ...other };
  return { stance, report: `r-${kind}-${day}`, outlet: null };
}

const turns = (...all: readonly Held[]): readonly string[] =>
  shiftsOf(WHO, all, []).map(({ from, to, before, after }) => `${from} ${before.when.day} ${to} ${after.when.day}`);

describe("shiftsOf", () => {
  it("finds where no became yes, and where yes became no", () => {
    expect(turns(held("refuses", "2031-03-06"), held("promises", "2031-03-28"))).toEqual([
      "refuses 2031-03-06 promises 2031-03-28",
    ]);
    expect(turns(held("accepts", "2031-03-06"), held("refuses", "2031-03-28"))).toEqual([
      "accepts 2031-03-06 refuses 2031-03-28",
    ]);
  });

  it("shows the last word before the turn and the first behind it, and names the others", () => {
    const all = [
      held("refuses", "2031-03-01"),
      held("refuses", "2031-03-06"),
      held("offers", "2031-03-28"),
      held("promises", "2031-03-30"),
    ];
    expect(turns(...all)).toEqual(["refuses 2031-03-06 offers 2031-03-28"]);
    const [shift] = shiftsOf(WHO, all, []);
    expect([shift?.alsoBefore.length, shift?.alsoAfter.length]).toEqual([1, 1]);
  });

  it.each<[string, Held, Held]>([
    ["a day only", held("refuses", "2031-03-06"), held("promises", "2031-03-06")],
    ["no date", held("refuses", ""), held("promises", "2031-03-28")],
    ["a conditional refusal", held("refuses", "2031-03-06", { isConditional: true }), held("promises", "2031-03-28")],
    ["hearsay", held("refuses", "2031-03-06", { isHearsay: true }), held("promises", "2031-03-28")],
    ["a demand", held("refuses", "2031-03-06"), held("demands", "2031-03-28")],
    [
      "another deed",
      held("refuses", "2031-03-06"),
      held("promises", "2031-03-28", { matter: { ...MILL, deed: "open" } }),
    ],
    [
      "a part of it",
      held("refuses", "2031-03-06"),
      held("promises", "2031-03-28", { matter: { ...MILL, amounts: ["half"] } }),
    ],
    ["a pronoun", held("refuses", "2031-03-06"), held("promises", "2031-03-28", { matter: { ...MILL, head: "" } })],
  ])("finds none in %s", (_, one, other) => expect(turns(one, other)).toEqual([]));

  it("finds where praise became accusation, and not where rivals do both by turns", () => {
    const matter = { ...MILL, deed: "toward", head: "musa marzan" };
    const [praise, accusation] = [
      held("supports", "2031-03-06", { matter }),
      held("accuses", "2031-03-28", { matter }),
    ];
    expect(turns(praise, accusation)).toEqual(["supports 2031-03-06 accuses 2031-03-28"]);
    expect(turns(praise, accusation, held("supports", "2031-04-02", { matter }))).toEqual([]);
    expect(turns(praise, held("accuses", "2031-03-06", { matter }), accusation)).toEqual([]);
  });

  it("is the same in whatever order stances come", () => {
    const day = fc.constantFrom("", "2031-03-06", "2031-03-28", "2031-04-02");
    const kind = fc.constantFrom<StanceKind>("refuses", "accepts", "offers", "demands", "promises");
    const matter = fc.constantFrom(MILL, { ...MILL, stems: ["mill", "old"] }, { ...MILL, stems: ["mill", "new"] });
    const one = fc.tuple(kind, day, matter).map(([k, d, m]) => held(k, d, { matter: m }));
    const many = fc.uniqueArray(one, { maxLength: 14, selector: (each) => JSON.stringify(each) });
    fc.assert(
      fc.property(
        many.chain((all) => fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length }))),
        ([all, shuffled]) => {
          expect(shiftsOf(WHO, shuffled, [])).toEqual(shiftsOf(WHO, all, []));
        },
      ),
    );
  });
});

// Which terms stand on the page of a deal, by which side, and which stay off it.
import { describe, expect, it } from "vitest";
import type { DealSaid, OfReport, TermSaid, Told } from "../../../src/ledger/positions.ts";
import { dealPages } from "../../../src/reconcile/deals/page.ts";
import { ReportId } from "../../../src/schema/ids.ts";

const NAMES = ["Oru", "Tolm", "Mira Dane", "Guild"];
const [ORU, TOLM, DANE, GUILD] = [0, 1, 2, 3];
const SPAN = { start: 0, end: 5 };

function deal(parties: readonly number[], day = "2031-03-10"): DealSaid {
  const when = { day, basis: "report" as const };
  return {
    ...{ id: "d1", name: "ferry pact", names: ["ferry pact"], kind: "other", status: null, because: [] },
    ...{ parties, mediators: [], when, evidence: SPAN },
  };
}

function term(words: string, more: Partial<TermSaid> = {}): TermSaid {
  const stems = words.split(" ").toSorted();
  const when = { day: "2031-03-10", basis: "report" as const };
  return {
    ...{ teller: null, bounds: { phase: null, deadline: null, condition: null, inReturn: null, otherwise: null } },
    ...{ id: "o1", move: "offered", by: [ORU], to: [], deal: null, isMatter: true, words, stems, when, evidence: SPAN },
    ...more,
  };
}

let made = 0;

function told(item: Partial<Told>, day = "2031-03-10"): OfReport<Told> {
  const report = ReportId.parse(`r${String(++made).padStart(16, "0")}`);
  return {
    item: {
      ...{ names: {}, around: [], stances: [], confronted: [], disagreements: [], deals: [], terms: [] },
      ...{ isOfTalks: true, sides: [], meetings: [], regards: [], lasted: [], ...item },
    },
    ...{ report, outlet: null, day, story: null, copyOf: null },
    whoAt: (place) => ({ id: `w${place}`, name: NAMES[place] ?? "", isActor: true }),
  };
}

/** "WHO MOVE: WORDS (tie)" of the only deal. */
function cells(...reports: readonly OfReport<Told>[]): readonly string[] {
  const [page] = dealPages(reports);
  return (page?.terms ?? []).flatMap(({ moves }) =>
    moves.map(({ by, move, words, tie }) => `${by.map(({ name }) => name).join("+")} ${move}: ${words} (${tie})`),
  );
}

const PACT = told({ deals: [deal([ORU, TOLM])] });

describe("a term that its report ties to no deal", () => {
  it("goes to the one deal whose sides bargain in the report", () => {
    const other = told({ around: [TOLM], terms: [term("open the ferry")] }, "2031-03-02");
    expect(cells(PACT, other)).toEqual(["Oru offered: open the ferry (by its parties)"]);
  });

  it.each([
    ["of a report long before", { around: [TOLM] }, {}, "2030-11-02"],
    ["of a report of no talks", { around: [TOLM], isOfTalks: false }, {}, "2031-03-02"],
    ["where one side alone is told of", {}, {}, "2031-03-02"],
    ["of somebody beside the table", { around: [TOLM, ORU] }, { by: [GUILD] }, "2031-03-02"],
    ["that is no matter", { around: [TOLM] }, { isMatter: false }, "2031-03-02"],
  ] as const)("stays off: %s", (_, item, more, day) => {
    expect(cells(PACT, told({ ...item, terms: [term("open the ferry", more)] }, day))).toEqual([]);
  });

  it("stays off where two deals fit as well", () => {
    const twin = told({ deals: [{ ...deal([ORU, TOLM]), kind: "water", name: "lake pact", names: ["lake pact"] }] });
    const other = told({ around: [TOLM], terms: [term("open the ferry")] });
    expect(dealPages([PACT, twin, other]).flatMap(({ terms }) => terms)).toEqual([]);
  });
});

describe("what reports of the deal's own happening tell", () => {
  const pact = { ...PACT, story: "s1" };
  const later = { around: [TOLM], isOfTalks: false, terms: [term("open the ferry")] };

  it("goes to the deal without a word of talks, and to none from another happening", () => {
    expect(cells(pact, { ...told(later, "2031-03-20"), story: "s1" })).toEqual([
      "Oru offered: open the ferry (by its parties)",
    ]);
    expect(cells(pact, { ...told(later, "2031-03-20"), story: "s2" })).toEqual([]);
  });

  it("has meetings of its sides on the page, and those of others not", () => {
    const when = { day: "2031-03-20", basis: "report" } as const;
    const met = (who: readonly number[]) => ({ who, when, evidence: SPAN, record: "e1" });
    const other = { ...told({ meetings: [met([ORU, TOLM]), met([ORU, GUILD])] }, "2031-03-20"), story: "s1" };
    const [page] = dealPages([pact, other]);
    expect(page?.meetings.map(({ who }) => who.map(({ name }) => name))).toEqual([["Oru", "Tolm"]]);
  });
});

describe("who moved", () => {
  it("is the side for which somebody speaks, where any report says so", () => {
    const who = told({ sides: [[DANE, ORU]], deals: [deal([ORU, TOLM])] });
    const other = told({ around: [TOLM], terms: [term("open the ferry", { by: [DANE] })] });
    expect(cells(who, other)).toEqual(["Oru offered: open the ferry (by its parties)"]);
  });

  it("is, where a report names nobody, the one whom all others name", () => {
    const nobody = told({ deals: [deal([ORU, TOLM])], terms: [term("open the ferry", { by: [], deal: "d1" })] });
    const named = told({ deals: [deal([ORU, TOLM])], terms: [term("open the ferry", { deal: "d1" })] });
    expect(cells(nobody, named)).toEqual(Array(2).fill("Oru offered: open the ferry (named)"));
    const another = told({
      deals: [deal([ORU, TOLM])],
      terms: [term("open the ferry", { by: [TOLM], deal: "d1" })],
    });
    expect(cells(nobody, named, another)[0]).toBe(" offered: open the ferry (named)");
  });
});

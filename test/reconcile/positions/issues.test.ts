// Issues as they are found, and as the user's code book names them.
import { describe, expect, it } from "vitest";
import { effectiveIssues, layIssues, theIssue } from "../../../src/reconcile/positions/issue-corrections.ts";
import { issueBook, issueOf, issueOfStance } from "../../../src/reconcile/positions/issues.ts";
import { readIssuesFile } from "../../../src/reconcile/positions/issues-file.ts";
import type { OnIssue } from "../../../src/schema/correction.ts";

const HOUSE = {
  ...{ deed: "hand over", words: "the control house", head: "house", name: "control house" },
  ...{ stems: ["control", "house"], amounts: [] },
};
const PLAN = {
  ...HOUSE,
  deed: null,
  words: "a peace plan",
  head: "plan",
  name: "peace plan",
  stems: ["peace", "plan"],
};

describe("issueOf", () => {
  it("finds an issue in the words alone", () => {
    expect(issueOf(HOUSE, issueBook([]))).toBe("control house");
    expect(issueOf(PLAN, issueBook([]))).toBe("peace plan");
  });

  it("finds none where the words name none, and a code book may still know it", () => {
    const IT = { ...HOUSE, name: "" };
    expect(issueOf(IT, issueBook([]))).toBe("");
    expect(issueOf(IT, issueBook([{ name: "The dam", phrases: ["control house"] }]))).toBe("The dam");
  });

  it("writes known names as usual, but never what the code book calls an issue", () => {
    const toll = { ...HOUSE, name: "toll on the U.S." };
    expect(issueOf(toll, issueBook([]))).toBe("toll on the United States");
    expect(issueOf(toll, issueBook([{ name: "Tolls on the U.S.", phrases: ["control house"] }]))).toBe(
      "Tolls on the U.S.",
    );
  });

  it("takes the entry with the longest phrase whose words all stand there", () => {
    const book = issueBook([
      { name: "Houses", phrases: ["house"] },
      { name: "The dam", phrases: ["control houses", "gates"] },
      { name: "Roads", phrases: ["control road"] },
    ]);
    expect(issueOf(HOUSE, book)).toBe("The dam");
    expect(issueOf(PLAN, book)).toBe("peace plan");
  });
});

describe("an issue at a place", () => {
  const retreat = (place: string) => ({ ...HOUSE, name: `withdrawal of units from ${place}`, stems: ["unit"] });

  it("is the same whether reports say the place or the area of it", () => {
    const [book, of] = [issueBook([]), (place: string) => issueOf(retreat(place), issueBook([]))];
    expect(of("the area of Marsk")).toBe(of("Marsk"));
    expect(issueOf({ ...HOUSE, name: "area of the mill" }, book)).toBe("area of the mill");
  });

  it("keeps what people decided of its longer name", () => {
    const decision = {
      verb: "rename-issue",
      issue: "withdrawal of units from the area of Marsk",
      name: "Marsk",
    } as const;
    const book = issueBook([], [{ n: 1, body: decision }]);
    expect(issueOf(retreat("the area of Marsk"), book)).toBe("Marsk");
  });
});

describe("decisions about issues", () => {
  const numbered = (bodies: readonly OnIssue[]) => bodies.map((body, at) => ({ n: at + 1, body }));
  const decided = (...bodies: readonly OnIssue[]) => {
    const nameOf = layIssues(numbered(bodies));
    return (issue: string) => nameOf(issue, HOUSE);
  };
  const found = (...issues: readonly string[]) => issues.map((name) => ({ name, matter: HOUSE }));

  it("hold one behind the other, case ignored", () => {
    const nameOf = decided(
      { verb: "merge-issues", from: "Toll", into: "ferry" },
      { verb: "rename-issue", issue: "ferry", name: "The ferry" },
    );
    expect(["toll", "ferry", "mill"].map(nameOf)).toEqual(["The ferry", "The ferry", "mill"]);
  });

  it("hold however a state or body is written in the issue", () => {
    const merge = { verb: "merge-issues", from: "sanctions on the DPRK", into: "Sanctions" } as const;
    expect(["sanctions on North Korea", "sanctions on South Korea"].map(decided(merge))).toEqual([
      "Sanctions",
      "sanctions on South Korea",
    ]);
    expect([...effectiveIssues(numbered([merge]), found("sanctions on North Korea"))]).toEqual([1]);
    expect([...effectiveIssues(numbered([merge]), found("sanctions on South Korea"))]).toEqual([]);
    expect(theIssue("Sanctions on the DPRK", new Map([["sanctions on North Korea", 1]]))).toBe(
      "sanctions on North Korea",
    );
  });

  it("make one of a cycle, named by the last of them", () => {
    const nameOf = decided(
      { verb: "merge-issues", from: "toll", into: "ferry" },
      { verb: "merge-issues", from: "ferry", into: "mill" },
      { verb: "merge-issues", from: "mill", into: "toll" },
    );
    expect(["toll", "ferry", "mill"].map(nameOf)).toEqual(["toll", "toll", "toll"]);
  });

  it("are effective where something is called so by then; the others are orphans", () => {
    const corrections = numbered([
      { verb: "merge-issues", from: "Toll", into: "ferry" },
      { verb: "rename-issue", issue: "ferry", name: "The ferry" },
      { verb: "rename-issue", issue: "ferry", name: "A boat" },
      { verb: "merge-issues", from: "sluice", into: "mill" },
    ]);
    expect([...effectiveIssues(corrections, found("toll", "mill"))]).toEqual([1, 2]);
    expect([...effectiveIssues(corrections, found("Sluice"))]).toEqual([4]);
    expect([...effectiveIssues(corrections, [])]).toEqual([]);
  });

  it("set apart what speaks of some words, of every report, and of a coder's concepts", () => {
    const split = { verb: "split-issue", issue: "Control House", words: "the halls", name: "The halls" } as const;
    const book = issueBook([], numbered([split]));
    const halls = { ...HOUSE, words: "the control house and its hall" };
    expect([HOUSE, halls, { ...halls, name: "mill" }].map((matter) => issueOf(matter, book))).toEqual([
      "control house",
      "The halls",
      "mill",
    ]);
    const coded = { by: "Ines Vale", issue: "control house" };
    expect(issueOfStance({ matter: halls, coded }, book)).toBe("The halls");
    expect(issueOfStance({ matter: HOUSE, coded }, book)).toBe("control house");
  });

  it("hold in the order in which they were made, where an issue is split and made one with another", () => {
    const split = { verb: "split-issue", issue: "gate", words: "northern", name: "North" } as const;
    const merge = { verb: "merge-issues", from: "toll", into: "gate" } as const;
    const northern = { ...HOUSE, name: "toll", words: "northern toll" };
    const called = (...bodies: readonly OnIssue[]) => issueOf(northern, issueBook([], numbered(bodies)));
    expect(called(merge, split)).toBe("North");
    expect(called(split, merge)).toBe("gate");
    const there = [{ name: "toll", matter: northern }];
    expect([...effectiveIssues(numbered([merge, split]), there)]).toEqual([1, 2]);
    expect([...effectiveIssues(numbered([split, merge]), there)]).toEqual([2]);
  });

  it("name what a code book gives, too", () => {
    const corrections = [{ n: 1, body: { verb: "rename-issue", issue: "The dam", name: "Dam" } as const }];
    expect(issueOf(HOUSE, issueBook([{ name: "The dam", phrases: ["control house"] }], corrections))).toBe("Dam");
  });

  it("need an issue that there is", () => {
    const issues = new Map([["ferry toll", 3]]);
    expect(theIssue("Ferry Toll", issues)).toBe("ferry toll");
    expect(() => theIssue("toll", issues)).toThrow("did you mean ferry toll?");
  });
});

describe("readIssuesFile", () => {
  it("reads names and phrases, and an empty file", () => {
    expect(
      readIssuesFile("issues:\n  - name: Monitoring\n    phrases: [observers]\n  - name: Roads\n", "i.yaml"),
    ).toEqual([
      { name: "Monitoring", phrases: ["observers"] },
      { name: "Roads", phrases: [] },
    ]);
    expect(readIssuesFile("", "i.yaml")).toEqual([]);
  });

  it.each([
    ["issues:\n  - name: Roads\n    phrase: [road]\n", 2, "allowed are name, phrases"],
    ["issue: []\n", 1, "issues"],
    ["issues:\n  - name: ''\n", 2, "name"],
    ["issues: [\n", 2, ""],
  ])("names the line of what is wrong in %j", (text, line, what) => {
    expect(() => readIssuesFile(text, "i.yaml")).toThrow(
      expect.objectContaining({ code: "issues-invalid", message: expect.stringContaining(`line ${line}`) }),
    );
    expect(() => readIssuesFile(text, "i.yaml")).toThrow(what);
  });
});

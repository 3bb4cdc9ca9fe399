// Issues as they are found, and as the user's code book names them.
import { describe, expect, it } from "vitest";
import type { IssueDecision } from "../../../src/ledger/positions.ts";
import { layIssues, theIssue } from "../../../src/reconcile/positions/issue-corrections.ts";
import { issueBook, issueOf } from "../../../src/reconcile/positions/issues.ts";
import { readIssuesFile } from "../../../src/reconcile/positions/issues-file.ts";

const HOUSE = {
  ...{ deed: "hand over", words: "the control house", head: "house", name: "control house" },
  ...{ stems: ["control", "house"], amounts: [] },
};
const PLAN = { ...HOUSE, deed: null, words: "a peace plan", head: "plan", name: "plan", stems: ["peace", "plan"] };

describe("issueOf", () => {
  it("finds an issue in the words alone", () => {
    expect(issueOf(HOUSE, issueBook([]))).toBe("control house");
    expect(issueOf(PLAN, issueBook([]))).toBe("peace plan");
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

describe("decisions about issues", () => {
  const decided = (...bodies: readonly IssueDecision[]) =>
    layIssues(bodies.map((body, at) => ({ n: at + 1, madeAt: "2031-03-06T00:00:00Z", by: null, body })));

  it("hold one behind the other, case ignored", () => {
    const nameOf = decided(
      { verb: "merge", from: "Toll", into: "ferry" },
      { verb: "rename", issue: "ferry", name: "The ferry" },
    );
    expect(["toll", "ferry", "mill"].map(nameOf)).toEqual(["The ferry", "The ferry", "mill"]);
  });

  it("make one of a cycle, named by the last of them", () => {
    const nameOf = decided(
      { verb: "merge", from: "toll", into: "ferry" },
      { verb: "merge", from: "ferry", into: "mill" },
      { verb: "merge", from: "mill", into: "toll" },
    );
    expect(["toll", "ferry", "mill"].map(nameOf)).toEqual(["toll", "toll", "toll"]);
  });

  it("name what a code book gives, too", () => {
    const corrections = [
      { n: 1, madeAt: "2031-03-06", by: null, body: { verb: "rename", issue: "The dam", name: "Dam" } as const },
    ];
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

// Issues as they are found, and as the user's code book names them.
import { describe, expect, it } from "vitest";
import { issueBook, issueOf } from "../../../src/reconcile/positions/issues.ts";
import { readIssuesFile } from "../../../src/reconcile/positions/issues-file.ts";

const HOUSE = {
  ...{ deed: "hand over", words: "the control house", head: "house", name: "control house" },
  ...{ stems: ["control", "house"], amounts: [] },
};
const PLAN = { ...HOUSE, deed: null, words: "a peace plan", head: "plan", name: "plan", stems: ["peace", "plan"] };

describe("issueOf", () => {
  it("finds an issue in the words alone", () => {
    expect(issueOf(HOUSE, [])).toBe("control house");
    expect(issueOf(PLAN, [])).toBe("peace plan");
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

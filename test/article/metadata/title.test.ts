import { describe, expect, it } from "vitest";
import { splitTitle, withoutOutlet } from "../../../src/article/metadata/title.ts";

describe("withoutOutlet", () => {
  it.each([
    ["Talks resume in Orvena | The Vale Courier", "Talks resume in Orvena"],
    ["Talks resume in Orvena - World - The Vale Courier", "Talks resume in Orvena - World"],
    ["The Vale Courier: Talks resume", "The Vale Courier: Talks resume"],
    ["The Vale Courier - Talks resume in Orvena", "Talks resume in Orvena"],
    ["Talks resume | Analysis", "Talks resume | Analysis"],
    ["Talks resume", "Talks resume"],
  ])("reads %s as %s", (title, expected) => {
    expect(withoutOutlet(title, "the vale courier")).toBe(expected);
  });
});

describe("splitTitle", () => {
  it("takes a name before the heading that the page shows for the outlet", () => {
    const [outlet, title] = ["Vale Courier", "Talks resume in Orvena, says envoy"];
    expect(splitTitle(`${outlet}: ${title}`, [title])).toEqual({ title, rest: outlet });
    expect(splitTitle(`Envoy: ${title}`, ["Another heading"])).toEqual({ title: `Envoy: ${title}`, rest: null });
    expect(splitTitle(title, [title])).toEqual({ title, rest: null });
  });

  it("cuts a last part that reads like a name", () => {
    expect(splitTitle("Talks resume in Orvena | The Vale Courier")).toEqual({
      title: "Talks resume in Orvena",
      rest: "The Vale Courier",
    });
  });

  it("takes what stands around the page's heading", () => {
    const expected = { title: "Talks resume in Orvena", rest: "The Vale Courier" };
    const headings = ["The Vale Courier", "Talks resume in Orvena"];
    expect(splitTitle("The Vale Courier: Talks resume in Orvena", headings)).toEqual(expected);
    expect(splitTitle("World | Talks resume in Orvena - The Vale Courier", headings)).toEqual(expected);
    expect(splitTitle("Talks resume in Orvena", headings)).toEqual({ ...expected, rest: null });
  });

  it.each([
    "Talks resume - this time in Orvena, with a mediator and six delegations",
    "Talks - The Vale Courier Of Orvena",
    "“We will wait – Not one day more.”",
    "Talks resume",
  ])("leaves %s whole", (title) => {
    expect(splitTitle(title)).toEqual({ title, rest: null });
  });
});

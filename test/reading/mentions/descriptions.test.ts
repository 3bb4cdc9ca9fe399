import { describe, expect, it } from "vitest";
import { mentionsIn } from "../made-up.ts";

describe("descriptions", () => {
  it.each([
    ["A senior Marenni official met the rebel group.", ["A senior Marenni official", "the rebel group"]],
    [
      "Two people and several local sources left; officials stayed.",
      ["Two people", "several local sources", "officials"],
    ],
    ["An outside expert read the report in the newspaper.", ["An outside expert", "the report", "the newspaper"]],
    ["It was what South Korean media and his spokesman knew.", ["South Korean media", "his spokesman"]],
  ])("%s", (text, found) => {
    expect(mentionsIn(text, "description")).toEqual(found);
  });
});

describe("what is no description", () => {
  it.each([
    "He chairs the table; envoy Oduya will report.",
    "Oro Radio reports it.",
    "She heads home.",
    "A storm came.",
  ])("%s", (text) => {
    expect(mentionsIn(text, "description")).toEqual([]);
  });
});

describe("pronouns", () => {
  it("of the first person are no numerals; a dummy “it” is none", () => {
    expect(mentionsIn("“I left,” she said of her brother.", "pronoun")).toEqual(["I", "she", "her"]);
    expect(mentionsIn("It is clear that type I errors rain. It seems so.", "pronoun")).toEqual([]);
  });
});

it("a modifier that is no noun goes on to the head", () => {
  expect(mentionsIn("Two law enforcement sources left; the law changed.", "description")).toEqual([
    "Two law enforcement sources",
    "the law",
  ]);
});

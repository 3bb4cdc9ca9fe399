// When two stances are about one thing.
import { expect, it } from "vitest";
import { VERB_FORMS } from "../../../src/language/en/cue-verbs.ts";
import { tagWords } from "../../../src/language/parts-of-speech.ts";
import type { Matter } from "../../../src/ledger/positions.ts";
import { isSameMatter, matterAt } from "../../../src/reconcile/positions/matter.ts";

function matter(text: string): Matter {
  const found = matterAt(tagWords(text, { start: 0, end: text.length }, VERB_FORMS), 0, null);
  if (found === null) throw new Error(`no matter in "${text}"`);
  return found;
}

it.each([
  ["foreign observers", "the presence of unarmed observers", false],
  ["observers", "the presence of unarmed observers", true],
  ["foreign monitors", "any foreign monitors", true],
  ["all prisoners", "22 prisoners", false],
  ["the plan", "the plan", false],
  ["the peace plan", "a peace plan", true],
  ["the peace plan", "the budget plan", false],
  ["the control house", "the control house of the dam", true],
  ["the mill", "the ferry", false],
])("“%s” and “%s”: %s", (one, other, isSame) => {
  expect(isSameMatter(matter(one), matter(other))).toBe(isSame);
  expect(isSameMatter(matter(other), matter(one))).toBe(isSame);
});

it("is named by its head with the nouns before it", () => {
  expect(matter("the old control houses of the dam")).toMatchObject({ head: "house", name: "control house" });
  expect(matter("the presence of unarmed observers").name).toBe("observer");
  expect(matter("them")).toMatchObject({ head: "", stems: [] });
});

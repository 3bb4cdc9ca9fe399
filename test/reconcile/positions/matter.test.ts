// When two stances are about one thing.
import { expect, it } from "vitest";
import { VERB_FORMS } from "../../../src/language/en/cue-verbs.ts";
import { tagWords } from "../../../src/language/parts-of-speech.ts";
import type { Matter } from "../../../src/ledger/positions.ts";
import { isSameMatter, matterAt, termMatterAt } from "../../../src/reconcile/positions/matter.ts";

function matter(text: string): Matter {
  const found = matterAt({ text, words: tagWords(text, { start: 0, end: text.length }, VERB_FORMS) }, 0);
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

it("has a head and a name, and a pronoun has none", () => {
  expect(matter("the old control houses of the dam")).toMatchObject({
    head: "house",
    name: "control houses of the dam",
  });
  expect(matter("the presence of unarmed observers")).toMatchObject({ head: "observer", name: "unarmed observers" });
  expect(matter("“foreign monitors”")).toMatchObject({ head: "monitor", name: "foreign monitors" });
  expect(matter("them")).toMatchObject({ head: "", name: "", stems: [] });
});

it("has its names as the report writes them", () => {
  expect(matter("The Sarband road to the north").words).toBe("the Sarband road");
  expect(matter("Foreign monitors").words).toBe("foreign monitors");
});

it("of a term is a deed with its object, a thing, or what another shall do", () => {
  const term = (text: string, doer: string | null = null) => {
    const line = { text, words: tagWords(text, { start: 0, end: text.length }, VERB_FORMS) };
    return termMatterAt(line, line.words.findIndex(({ lower }) => /^(?:to|that|for)$/.test(lower)) + 1, doer);
  };
  expect(term("urged it to “withdraw its units”")).toMatchObject({ deed: "withdraw", name: "withdrawal of units" });
  expect(term("urged it to inspect the mill")).toMatchObject({ deed: "inspect", name: "inspection of the mill" });
  expect(term("called on her to resign", "Ann Moss")).toMatchObject({
    deed: "resign",
    name: "resignation of Ann Moss",
  });
  expect(term("demanded that the gates be opened")?.name).toBe("opening of gates");
  expect(term("asked for flour")).toMatchObject({ deed: null, name: "flour" });
  expect(term("urged all sides to “look at the buses”")?.name ?? "").toBe("");
});

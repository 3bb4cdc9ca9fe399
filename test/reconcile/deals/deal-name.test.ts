// How deals are called on their pages.
import { expect, it } from "vitest";
import { dealName } from "../../../src/reconcile/deals/deal-name.ts";

function named(name: string, sides: readonly string[], reports: readonly string[] = ["r1", "r2"]): string {
  return dealName({
    name,
    reports,
    parties: sides.map((side) => ({ id: side, name: side, isActor: true, cited: [] })),
  });
}

it.each([
  ["talks", ["Chad", "the Guild"], "talks between Chad and the Guild"],
  ["agreement", ["Chad", "Mali", "the Guild"], "agreement between Chad, Mali and the Guild"],
  ["truce", ["Chad", "Mali"], "truce"],
  ["agreement", [], "agreement"],
  ["ferry agreement", ["Chad", "the Guild"], "ferry agreement"],
  ["so-called “freeze” plan", ["Chad", "the Guild"], "freeze plan"],
  ["talks", ["A", "B", "C", "D"], "talks"],
])("%s of %j: %s", (name, sides, shown) => expect(named(name, sides)).toBe(shown));

it("has no sides by one report alone", () => {
  expect(named("talks", ["Chad", "the Guild"], ["r1"])).toBe("talks");
});

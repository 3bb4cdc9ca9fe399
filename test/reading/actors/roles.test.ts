import { expect, it } from "vitest";
import { readMarked } from "../made-up.ts";

it.each([
  ["We met Marenni Foreign Minister Tamsin Oduya.", [["Marenni Foreign Minister", undefined]]],
  ["We met Tamsin Oduya, the secretary general of the Cargo Union, there.", [["secretary general", "Cargo Union"]]],
  [
    "We met Tamsin Oduya, a Marenni envoy and a former judge, there.",
    [
      ["Marenni envoy", undefined],
      ["judge", undefined],
    ],
  ],
  ["We met the union's envoy for the straits, Tamsin Oduya, there.", [["envoy", "straits"]]],
  [
    "We met U.S. Ambassador to the United Nations Tamsin Oduya.",
    [["U.S. Ambassador to the United Nations", undefined]],
  ],
  ["We met Tamsin Oduya, who is also a member of the council, there.", [["member", "council"]]],
])("%s", async (text, roles) => {
  const actor = (await readMarked(text)).actors.find((a) => a.name === "Tamsin Oduya");
  const read = actor?.roles.map((r) => [r.title.replace("union's ", ""), r.of]);
  expect(read).toEqual(roles);
});

it.each([
  "We met Tamsin Oduya, a day after the envoy left.",
  "We met Tamsin Oduya, the envoy said.",
  "The envoy met Tamsin Oduya.",
])("no role in: %s", async (text) => {
  expect((await readMarked(text)).actors.find((a) => a.name === "Tamsin Oduya")?.roles).toEqual([]);
});

it("standing, age and nationality are kept where they are said", async () => {
  const { actors } = await readMarked(
    "We met Tamsin Oduya, 47, a former judge, and French journalist Luc Obiang there.",
  );
  expect(actors[0]?.age).toBe(47);
  expect(actors[0]?.roles[0]?.standing).toBe("former");
  expect(actors[1]?.nationality).toBe("France");
});

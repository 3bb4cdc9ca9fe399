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
  ["We met the union's deputy foreign minister, Tamsin Oduya, there.", [["deputy foreign minister", undefined]]],
  ["We met Tamsin Oduya, the deputy head of trade of the union, there.", [["deputy head", "trade of the union"]]],
  ["We met Tamsin Oduya, the deputy of the mayor, there.", [["deputy", "mayor"]]],
  ["We met French sea minister Tamsin Oduya there.", [["French sea minister", undefined]]],
  ["We met EU fisheries commissioner Tamsin Oduya there.", [["EU fisheries commissioner", undefined]]],
  ["The EU told commissioner Tamsin Oduya.", [["commissioner", undefined]]],
  ["We met Tamsin Oduya, the chief of staff, there.", [["chief of staff", undefined]]],
  ["We met Tamsin Oduya, the chief of staff of the army, there.", [["chief of staff", "army"]]],
  ["We met Tamsin Oduya, who is also a member of the council, there.", [["member", "council"]]],
  [
    "We met Minister of Foreign Affairs of the Small Republic of Chile Tamsin Oduya.",
    [["Minister of Foreign Affairs of the Small Republic of Chile", undefined]],
  ],
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

/** The descriptions tied to whoever has this name. */
async function described(text: string, who: string): Promise<readonly string[]> {
  const { actors, mentions, article } = await readMarked(text);
  const id = actors.find(({ name }) => name === who)?.id;
  const tied = mentions.filter(({ form, actor }) => form === "description" && actor !== null && actor === id);
  return tied.map(({ span }) => article.text.slice(span.start, span.end));
}

it.each([
  ["We met Ms. Tamsin Oduya there. A lawyer by training, she slept.", ["A lawyer"]],
  ["We met a man named Tamsin Oduya there.", ["a man named Tamsin Oduya"]],
  ["We met Tamsin Oduya, a wandering homeopath, there.", ["a wandering homeopath"]],
  ["We met Tamsin Oduya, who is our editor there.", ["our editor"]],
])("what stands beside a person says who they are: %s", async (text, expected) => {
  expect(await described(text, "Tamsin Oduya")).toEqual(expected);
});

it.each([
  "Tamsin Oduya came late. A judge, she said, had left.",
  "Tamsin Oduya came late. A year later, she slept.",
  "The council named Tamsin Oduya there.",
  "We met Tamsin Oduya, a week later, there.",
])("and nothing is said of her in: %s", async (text) => {
  expect(await described(text, "Tamsin Oduya")).toEqual([]);
});

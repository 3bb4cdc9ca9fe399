import { expect, it } from "vitest";
import { layOut } from "../../../src/reading/layout.ts";
import { findMentions } from "../../../src/reading/mentions.ts";
import type { ToldName } from "../../../src/reading/told-name.ts";
import { articleOf } from "../made-up.ts";

const kinds = {
  person: [0.97, 0.01, 0.01, 0.01],
  organization: [0.01, 0.97, 0.01, 0.01],
  place: [0.01, 0.01, 0.97, 0.01],
};

/** The names of a text, with their kinds, in which a network told of these in order. */
function namesWithKinds(
  text: string,
  told: readonly (readonly [string, keyof typeof kinds])[],
): readonly (readonly [string, string])[] {
  let reached = 0;
  const names = told.map(([name, kind]): ToldName => {
    const start = text.indexOf(name, reached);
    reached = start + name.length;
    return { start, end: reached, chance: 0.9, kinds: kinds[kind] };
  });
  const article = articleOf(text);
  return findMentions(article, layOut(article), names)
    .filter(({ form }) => form === "name")
    .map(({ span, kind }) => [text.slice(span.start, span.end), kind] as const);
}

it.each([
  ["The Oru People's Liberation Front left.", ["Oru People", "Liberation Front"], "Oru People's Liberation Front"],
  ["In Marenn, the Oru Farmers’ Front left.", ["Marenn", "Front"], "Oru Farmers’ Front"],
  ["Marenn's Workers' Party left.", ["Marenn", "Party"], "Workers' Party"],
] as const)("%s names one body, which its group is part of", (text, told, name) => {
  const names = namesWithKinds(
    text,
    told.map((one) => [one, one === "Oru People" ? "person" : one === "Marenn" ? "place" : "organization"] as const),
  );
  expect(names.filter(([, kind]) => kind === "organization")).toEqual([[name, "organization"]]);
  expect(names.map(([one]) => one)).not.toContain("Oru People");
});

it("what a land has is no part of the land's name", () => {
  const names = namesWithKinds("Marenn's Liberation Front left.", [
    ["Marenn", "place"],
    ["Liberation Front", "organization"],
  ]);
  expect(names.map(([name]) => name)).toEqual(["Marenn", "Liberation Front"]);
});

it.each([
  [
    "They met the Popular Front for the Liberation of Oru there.",
    [
      ["Popular Front", "organization"],
      ["Liberation of Oru", "organization"],
    ] as const,
    ["Popular Front for the Liberation of Oru"],
  ],
  [
    "They met the Social Democratic and Mill Party there.",
    [
      ["Social Democratic", "organization"],
      ["Mill Party", "organization"],
    ] as const,
    ["Social Democratic and Mill Party"],
  ],
  [
    "They left the Crown Colony of Oru there.",
    [
      ["Crown Colony", "place"],
      ["Oru", "place"],
    ] as const,
    ["Crown Colony of Oru"],
  ],
  [
    "They met the Water League and Mill Party there.",
    [
      ["Water League", "organization"],
      ["Mill Party", "organization"],
    ] as const,
    ["Water League", "Mill Party"],
  ],
  [
    "They met the Mill Front for Tamsin Oduya there.",
    [
      ["Mill Front", "organization"],
      ["Tamsin Oduya", "person"],
    ] as const,
    ["Mill Front", "Tamsin Oduya"],
  ],
  [
    "They read the Mill Review and Club for Growth there.",
    [["Mill Review and Club for Growth", "organization"]] as const,
    ["Mill Review", "Club for Growth"],
  ],
  ["They met the Water Ministry there.", [["Ministry", "organization"]] as const, ["Water Ministry"]],
])("%s", (text, told, expected) => {
  expect(namesWithKinds(text, told).map(([name]) => name)).toEqual(expected);
});

it("letters are a body in capitals only", () => {
  const text = "Kim Jong Un met the UN there. Un left the port.";
  const told = namesWithKinds(text, [
    ["Kim Jong Un", "person"],
    ["UN", "person"],
    ["Un", "organization"],
  ]);
  expect(told).toEqual([
    ["Kim Jong Un", "person"],
    ["UN", "organization"],
    ["Un", "person"],
  ]);
});

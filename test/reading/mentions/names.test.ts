import { describe, expect, it } from "vitest";
import { kindsIn, mentionsIn } from "../made-up.ts";

describe("names are found whole", () => {
  it.each([
    ["Envoy Tamsin al-Oduya met Marenn's union.", ["Tamsin al-Oduya", "Marenn"]],
    ["They met Osman bin Harrat and Pieter van der Velden in private.", ["Osman bin Harrat", "Pieter van der Velden"]],
    ["A letter from Luz de la Cruz-Ibáñez reached Siobhán O’Rourke.", ["Luz de la Cruz-Ibáñez", "Siobhán O’Rourke"]],
    ["The rest is up to J. R. Hallam Jr. and John Q. Adeyemi.", ["J. R. Hallam Jr", "John Q. Adeyemi"]],
    ["Then Mr. Okonjo thanked Dr. Ylva Strand for it.", ["Okonjo", "Ylva Strand"]],
    ["It was sent to the Ministry of Water and to the Oro Valley Bank.", ["Ministry of Water", "Oro Valley Bank"]],
    ["He saw U.S. Secretary of State Ardis Moreau on Monday.", ["U.S.", "Ardis Moreau"]],
    ["In Kim Dae-sun’s view, Jean-Luc Obiang was right.", ["Kim Dae-sun", "Jean-Luc Obiang"]],
  ])("%s", (text, names) => {
    expect(mentionsIn(text, "name")).toEqual(names);
  });
});

describe("what is no name", () => {
  it.each([
    "On Monday Officials said I may.",
    "However, talks in March and April failed. Nobody knew why.",
    "The Prime Minister and the Foreign Secretary left early.",
    "Critics disagreed. Still, type I errors remain.",
    "Israeli and North Korean delegates left. Americans stayed.",
    "It was the first of the World Cup matches on Christmas Day.",
    "Marenn-led talks",
  ])("%s", (text) => {
    expect(mentionsIn(text, "name")).toEqual([]);
  });
});

describe("kinds", () => {
  it("follow the name's own words", () => {
    expect(
      kindsIn("He left the Harbour Workers Union and Lake Oro for France, told Oro News and went to Paris."),
    ).toEqual({
      "Harbour Workers Union": "organization",
      "Lake Oro": "place",
      France: "state",
      "Oro News": "outlet",
      Paris: "place",
    });
  });

  it("follow the company a name keeps anywhere in the report", () => {
    const kinds = kindsIn(
      "We met Vashti. The Dorvath leaders met in Tolm. A Dorvath official left. Later Vashti, 41, who had come, wept.",
    );
    expect(kinds).toEqual({ Vashti: "person", Dorvath: "organization", Tolm: "place" });
  });

  it("are what a noun in apposition says", () => {
    expect(kindsIn("They met the militant group Tolm Vel and read the newspaper Oro Matin.")).toEqual({
      "Tolm Vel": "organization",
      "Oro Matin": "outlet",
    });
  });
});

describe("capitals that tell nothing", () => {
  it("in a headline in Title Case only names known from the report count", () => {
    const text = "Envoy Oduya Says Talks On Water Will Go On\nTamsin Oduya said that talks on water would go on.";
    expect(mentionsIn(text, "name")).toEqual(["Oduya", "Tamsin Oduya"]);
  });

  it("in all capitals or none, names of states and of the report are still found", () => {
    expect(mentionsIn("TALKS BETWEEN FRANCE AND NORTH KOREA FAIL AGAIN", "name")).toEqual(["FRANCE", "NORTH KOREA"]);
    expect(mentionsIn("talks between france and north korea failed again today in the end", "name")).toEqual([
      "france",
      "north korea",
    ]);
  });
});

describe("what people build and cross", () => {
  it.each([
    ["The group said the Tolm Dam would hold.", "Tolm Dam"],
    ["They met at the Oro Palace and left.", "Oro Palace"],
    ["The Brannoch Crossing stayed shut.", "Brannoch Crossing"],
    ["Trucks wait on the Brannoch road again.", "Brannoch"],
    ["Nobody came to the Brannoch crossing.", "Brannoch"],
  ])("is a place: %s", (text, name) => expect(kindsIn(text)[name]).toBe("place"));

  it.each([
    ["Tamsin Brannoch spoke. The Brannoch road trip ended.", "Brannoch"],
    ["Supporters of Tamsin Brannoch left the Brannoch camp.", "Brannoch"],
  ])("leaves people their names: %s", (text, name) => expect(kindsIn(text)[name]).not.toBe("place"));
});

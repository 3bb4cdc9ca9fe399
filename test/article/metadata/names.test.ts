import { describe, expect, it } from "vitest";
import { personsOf } from "../../../src/article/metadata/names.ts";

describe("personsOf", () => {
  it.each([
    ["Ilse Brandt", ["Ilse Brandt"]],
    ["By Ilse Brandt and Li Wei, Staff Writers", ["Ilse Brandt", "Li Wei"]],
    ["by ILSE BRANDT", ["Ilse Brandt"]],
    ["Written by: Ilse Brandt | Talmar Times", ["Ilse Brandt"]],
    ["Ana de la Cruz; Omar bin Said", ["Ana de la Cruz", "Omar bin Said"]],
    ["J.R. O’Neill", ["J.R. O’Neill"]],
    ["Zoë Müller-Ångström", ["Zoë Müller-Ångström"]],
    ["李薇", ["李薇"]],
    ["Ilse Brandt, Ilse Brandt", ["Ilse Brandt"]],
  ])("finds the persons in %s", (byline, persons) => {
    expect(personsOf(byline, undefined)).toEqual(persons);
  });

  it.each([
    "https://courier.example/authors/ilse",
    "ilse@courier.example",
    "Courier Staff",
    "Night Desk",
    "By",
    "admin",
    "Wire Agency",
    "The Orvena Courier",
    "civil conversation only",
    "3 March 2031",
    "",
  ])("finds no person in %s", (byline) => {
    expect(personsOf(byline, "The Orvena Courier")).toEqual([]);
  });
});

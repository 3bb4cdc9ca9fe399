import { describe, expect, it } from "vitest";
import { givenGender } from "../../../src/reading/actors/given-gender.ts";
import { readMarked, speakersOf } from "../made-up.ts";

describe("a first name tells a he from a she", () => {
  it.each([
    ["katarina voss", "female"],
    ["sunita rao", "female"],
    ["ramiro tello", "male"],
    ["oleksandr hale", "male"],
    ["søren oduya", "male"],
    ["wanjiru oduya", "female"],
  ])("%s: %s", (name, gender) => {
    expect(givenGender(name.split(" "))).toBe(gender);
  });

  it.each(["jean moreau", "andrea oduya", "kim jong un", "voss", "katarina", "oru oduya", ""])(
    "and where both bear it, or nothing is known, none: %s",
    (name) => {
      expect(givenGender(name.split(" "))).toBe("any");
    },
  );
});

describe("whom a pronoun stands for", () => {
  it("is whoever's first name fits it, though another was named since", async () => {
    const text =
      "Alok Mensah met the growers. Sunita Tekle led them. Alok Mensah left. [s:She] [c:said] [t:the mill was shut].";
    expect(speakersOf(await readMarked(text))).toEqual(["Sunita Tekle"]);
  });

  it("is nobody whom the report has called otherwise", async () => {
    const text =
      "Tamsin Oduya spoke. [s:She] [c:said] [t:it was late]. Commander Tekle disagreed and shook his head. [s/2:She] [c/2:said] [t/2:that he slept].";
    expect(speakersOf(await readMarked(text))).toEqual(["Tamsin Oduya", "Tamsin Oduya"]);
  });

  it("is who has just spoken, though only the source describes them", async () => {
    const text =
      "Tamsin Oduya met the growers of Oro. [s:The ferryman] [c:said] [t:the river was high]. [s/2:He] [c/2:said] [t/2:nobody would cross].";
    const [first, second] = speakersOf(await readMarked(text));
    expect(first).toBe("ferryman");
    expect(second).toBe(first);
  });
});

describe("whom a description stands for", () => {
  it("is not the one person named, where it says what somebody does for a living", async () => {
    const text =
      "Mrs. Tamsin Oduya was told by the school principal that it was shut. [s:The principal] [c:denied] [t:it].";
    expect(speakersOf(await readMarked(text))).toEqual(["school principal"]);
  });

  it("is no body whose name says that it is something else", async () => {
    const text =
      "The Union of Dockers met the Tolm Haulage Company on Friday. [s:The company] [c:said] [t:it was late]. [s/2:The union] [c/2:said] [t/2:it was not].";
    expect(speakersOf(await readMarked(text))).toEqual(["Tolm Haulage Company", "Union of Dockers"]);
  });

  it("is the mayor who was named, whatever town is named with the office", async () => {
    const text =
      "The mayor of Greater Halden, Tamsin Oduya, slept. Later [s:the mayor] [c:said] [t:the bridge was open].";
    expect(speakersOf(await readMarked(text))).toEqual(["Tamsin Oduya"]);
  });

  it("is whom a clause between describes, where the source begins in that clause", async () => {
    const text = "General Tekle, [s:who led the army then,] [c:denied] [t:that].";
    expect(speakersOf(await readMarked(text))).toEqual(["Tekle"]);
  });
});

// Names that a network told, written by hand into the text: [p:a person], [o:an organization], [l:a place], [x:other].
import { describe, expect, it } from "vitest";
import { layOut } from "../../../src/reading/layout.ts";
import { findMentions } from "../../../src/reading/mentions.ts";
import type { ToldName } from "../../../src/reading/told-name.ts";
import { sliceOf } from "../../../src/schema/span.ts";
import { counting } from "../../spent.ts";
import { articleOf } from "../made-up.ts";

const LETTERS = "polx";

/** `[p:Oru]` is told as a person with a share of 0.95, `[p6:Oru]` with 0.6, the rest of which goes to the next letter. */
function toldIn(marked: string): { readonly text: string; readonly told: readonly ToldName[] } {
  const told: ToldName[] = [];
  let text = "";
  let reached = 0;
  for (const match of marked.matchAll(/\[([polx])(\d?)(?:\/([polx]))?:([^\]]*)\]/g)) {
    const [whole, letter = "x", tenths = "", second = "x", words = ""] = match;
    text += marked.slice(reached, match.index);
    const share = tenths === "" ? 0.95 : Number(tenths) / 10;
    const kinds = [...LETTERS].map((l) => (l === letter ? share : l === second ? 1 - share : 0));
    told.push({ start: text.length, end: text.length + words.length, chance: 0.9, kinds });
    text += words;
    reached = match.index + whole.length;
  }
  return { text: text + marked.slice(reached), told };
}

/** "name: kind" of each name. */
function settled(marked: string, headline = false): readonly string[] {
  const { text, told } = toldIn(marked);
  const article = articleOf(text, headline);
  return findMentions(article, layOut(article), told)
    .filter(({ form }) => form === "name")
    .map(({ span, kind }) => `${sliceOf(text, span)}: ${kind}`);
}

describe("borders", () => {
  it.each([
    ["They met [o:the Oru Mill Union] twice.", ["Oru Mill Union: organization"]],
    ["They met [p:Foreign Minister Tamsin Oduya] twice.", ["Tamsin Oduya: person"]],
    ["They met [p:Mr. Okonjo] twice.", ["Okonjo: person"]],
    ["Minister of Foreign [p:Affairs Vasht Tamarovna Oduya] left.", ["Vasht Tamarovna Oduya: person"]],
    ["They met [p:Okonjo. Vashti] left.", ["Okonjo: person", "Vashti: person"]],
    ["They met [o:new Oru Mill Union] twice.", ["Oru Mill Union: organization"]],
    ["They met [p:Tamsin al-]Oduya twice.", ["Tamsin al-Oduya: person"]],
    ["They met Tamsin al-[p:Oduya] twice.", ["Tamsin al-Oduya: person"]],
    ["They met [p:Jean-]Luc Obiang twice.", ["Jean-Luc Obiang: person"]],
    ["An anti-[l:Marenn] rally, a [l:Marenn]-led one.", ["Marenn: place", "Marenn: place"]],
    ["The [l:Oru]-[l:Marenn] talks failed.", ["Oru: place", "Marenn: place"]],
    ["They left the [o:Union of the] Oru Mills early.", ["Union of the Oru Mills: organization"]],
    [
      "They left [o:the Oru Water League and Mill Union] early.",
      ["Oru Water League: organization", "Mill Union: organization"],
    ],
    ["They left [o:the Ministry of Trade and Labour] early.", ["Ministry of Trade and Labour: organization"]],
    ["Then [p:OWB Director] left.", ["OWB: organization"]],
    ["Then [p:Prime Minister] left.", []],
    ["Then [p:Serbian President] [p:Tamsin Oduya] left.", ["Tamsin Oduya: person"]],
    ["Then [p:North Korean President] left.", []],
    ["He is of [o:Mill Council representing Oru] now.", ["Mill Council: organization", "Oru: organization"]],
    ["He is Governor of [p:France Tamsin Oduya] now.", ["France: state", "Tamsin Oduya: person"]],
  ])("%s", (marked, names) => {
    expect(settled(marked)).toEqual(names);
  });

  it.each([
    ["They met [p:Kim] [p:Dae-sun] and left.", ["Kim Dae-sun: person"]],
    ["He told [p:Tamsin] Oduya of it.", ["Tamsin Oduya: person"]],
    ["Secretary of [p:State Tamsin Oduya] left.", ["Tamsin Oduya: person"]],
    ["He told the [l:U.S.] Water Department of it.", ["U.S. Water Department: organization"]],
    ["He left [o:Saudi] Arabia for good.", ["Saudi Arabia: state"]],
  ])("are the rules' where the network broke a name: %s", (marked, names) => {
    expect(settled(marked)).toEqual(names);
  });

  it("of a told name without a word are none", () => {
    expect(settled("They left [o:—] early.")).toEqual([]);
  });
});

describe("kinds", () => {
  it("of names on the lists are the lists', but for a namesake", () => {
    expect(settled("It began in [l:France] and in [o:Russia].")).toEqual(["France: state", "Russia: state"]);
    expect(settled("Then [p:Jordan] left.")).toEqual(["Jordan: person"]);
    expect(settled("Then [p7/l:Jordan] left.")).toEqual(["Jordan: state"]);
  });

  it("of what only speaks like a person are what the lists know", () => {
    expect(settled("[p:Tehran] denied it, [p:Haaretz] said.")).toEqual(["Tehran: place", "Haaretz: outlet"]);
    expect(settled("[p:Hamas] agreed. [p:ETA] did not.")).toEqual(["Hamas: organization", "ETA: organization"]);
    expect(settled("[p:Eta] agreed.")).toEqual(["Eta: person"]);
    expect(settled("[p:Tamsin Houston] left. [p:Houston] agreed.")).toEqual([
      "Tamsin Houston: person",
      "Houston: person",
    ]);
  });

  it("are what a noun in apposition says", () => {
    expect(settled("They met the militant group [p:Tolm Vel]. [p:Tolm Vel] agreed.")).toEqual([
      "Tolm Vel: organization",
      "Tolm Vel: organization",
    ]);
    expect(settled("The newspaper [p:Tolm Vel] and the [p:Oro] news agency reported it.")).toEqual([
      "Tolm Vel: outlet",
      "Oro: outlet",
    ]);
    expect(settled("They told state-run [p:Tolm] media.")).toEqual(["Tolm: outlet"]);
    expect(settled("She told [p:Tolm Vel] television that it held.")).toEqual(["Tolm Vel: outlet"]);
    expect(settled("She met [p:Tolm Vel] radio hosts.")).toEqual(["Tolm Vel: person"]);
    expect(settled("They met the group’s [p:Tolm Vel].")).toEqual(["Tolm Vel: person"]);
  });

  it("of a body that is nobody's surname hold against a sure network", () => {
    expect(settled("They met [p:Tolm Foreign Ministry] there.")).toEqual(["Tolm Foreign Ministry: organization"]);
  });

  it("part an agency from the words that run into its credit", () => {
    expect(settled("A flag [p:Reuters Tamsin Oduya] left. A hall [p:AFP Image] There.")).toEqual([
      "Reuters: outlet",
      "Tamsin Oduya: person",
      "AFP: outlet",
    ]);
  });

  it("of days and makes are nobody's", () => {
    expect(settled("[p:Tuesday]’s launch of the [p:Tolm-12] failed. [p:Tamsin Vel] left.")).toEqual([
      "Tamsin Vel: person",
    ]);
  });

  it("of an unsure network give way to the name's own words", () => {
    expect(settled("They met [p6:Oru Water Board] there.")).toEqual(["Oru Water Board: organization"]);
    expect(settled("They met [p:Oru Water Board] there.")).toEqual(["Oru Water Board: person"]);
    expect(settled("They met [p8:OWB] there.")).toEqual(["OWB: organization"]);
  });

  it("are one in all places of a name", () => {
    expect(settled("Then [p6/o:Vashti] left. [o:Vashti] agreed. [o:Vashti] met.")).toEqual(
      Array.from({ length: 3 }, () => "Vashti: organization"),
    );
  });

  it("follow letters in brackets, which bodies have", () => {
    expect(settled("The [p6/o:Oru Tamar Vel] ([o6/p:OTV]) left.")).toEqual([
      "Oru Tamar Vel: organization",
      "OTV: organization",
    ]);
  });

  it("go on to outlets and documents, and leave out what acts for nobody", () => {
    expect(settled("He told [o:Oro News] that [x:the Oru River Treaty] and [x:the Battle of Oru] matter.")).toEqual([
      "Oro News: outlet",
      "Oru River Treaty: document",
    ]);
    expect(settled("In the 2031 [l:Marenn] presidential election, [l:Marenn]'s second, few voted.")).toEqual([
      "Marenn: place",
    ]);
    expect(settled("The [l:Israeli] delegates left.")).toEqual([]);
  });
});

describe("what the network did not tell", () => {
  it("stays out, but for names on the lists", () => {
    expect(settled("Then Tamsin Oduya left France for good.")).toEqual(["France: state"]);
  });

  it("stays out where it told of no actor, lists or not", () => {
    expect(settled("It was the [x:France War] of old.")).toEqual([]);
  });

  it("in captions comes from the rules, since the network reads none", () => {
    const text = "They agreed.\nTamsin Oduya speaks to the delegates in Oru.";
    const caption = { start: 13, end: text.length };
    const body = { start: 0, end: 12 };
    const article = { ...articleOf(text), body: [body], furniture: [{ span: caption, kind: "caption" as const }] };
    const names = findMentions(article, layOut(article), []).map(({ span }) => sliceOf(text, span));
    expect(names).toContain("Tamsin Oduya");
  });
});

it("five hundred names in a long report are settled in no time", () => {
  const marked = Array.from(
    { length: 20_000 },
    (_, i) => `[p:Ada Lorn${i % 500}] met the [o6/p:Oru Mill Union]. `,
  ).join("");
  const spent = counting();
  expect(settled(marked)).toHaveLength(40_000);
  expect(spent()).toBeLessThan(8_000);
});

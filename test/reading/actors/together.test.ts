// Who is one actor and who is not: names, descriptions and pronouns of made-up people of many cultures. Every pair here
// either must be one or must stay two; what cannot be told is null.
import { describe, expect, it } from "vitest";
import { findFaults } from "../../../src/reading/faults.ts";
import type { Reading } from "../../../src/schema/reading.ts";
import { sliceOf } from "../../../src/schema/span.ts";
import { counting } from "../../spent.ts";
import { nameOf, readMarked, speakersOf, standsFor } from "../made-up.ts";

describe("names that are one person", () => {
  it.each([
    ["Envoy Tamsin Oduya met them. Oduya smiled.", "Oduya", "Tamsin Oduya"],
    ["Mr. Haidar al-Sumayri spoke. Later Sumayri left.", "Sumayri", "Haidar al-Sumayri"],
    ["Minister Ngozi Okwuosa-Bello came. Mrs. Okwuosa-Bello left.", "Okwuosa-Bello", "Ngozi Okwuosa-Bello"],
    ["Tamsin A. Oduya met them. Tamsin Oduya smiled.", "Tamsin Oduya", "Tamsin A. Oduya"],
    ["Minister Hoshino Ayame came. Later Ayame Hoshino left.", "Ayame Hoshino", "Hoshino Ayame"],
  ])("%s", async (text, short, full) => {
    const [who] = standsFor(await readMarked(text), short);
    expect([full, short]).toContain(who);
    const { actors } = await readMarked(text);
    expect(actors.filter((a) => a.kind === "person")).toHaveLength(1);
  });
});

describe("names that are two people", () => {
  it.each([
    ["Minister Tamsin Oduya met Mr. Bram Oduya.", "Tamsin Oduya", "Bram Oduya"],
    ["Mr. Haidar al-Sumayri met Mr. Nasir al-Sumayri.", "Haidar al-Sumayri", "Nasir al-Sumayri"],
    ["Minister Aigul Nurlanova wrote to Mr. Aigul Bekova.", "Aigul Nurlanova", "Aigul Bekova"],
  ])("%s", async (text, one, other) => {
    const reading = await readMarked(text);
    expect(standsFor(reading, one)).not.toEqual(standsFor(reading, other));
  });

  it("leave their surname open, with the reason", async () => {
    const reading = await readMarked("Mr. Bram Oduya met Mr. Kofi Oduya. [t:“No,”] [s:Oduya] [c:said].");
    expect(speakersOf(reading)).toEqual(["null"]);
  });
});

describe("those named together", () => {
  it("are one actor of two, whom “both countries” stands for", async () => {
    const reading = await readMarked(
      "[s:France and Spain] [c:backed] [t:the plan]. The vote was late. [s/2:Both countries] [c/2:said] [t/2:it holds].",
    );
    expect(speakersOf(reading)).toEqual(["France and Spain", "France and Spain"]);
    expect(reading.attributions[0]?.speaker).toBe(reading.attributions[1]?.speaker);
  });

  it("are those whom the report names together most, not who mediated last", async () => {
    const reading = await readMarked(
      "[s:France and Spain] [c:agreed] [t:to wait]. [s/3:France and Spain] [c/3:hoped] [t/3:to go on]. It was brokered by Peru and Chile, and [s/4:Peru and Chile] [c/4:said] [t/4:so]. [s/2:Both countries] [c/2:said] [t/2:it holds].",
    );
    expect(speakersOf(reading).at(-1)).toBe("France and Spain");
  });

  it("are no countries where they are people", async () => {
    const reading = await readMarked(
      "Mr. Bram Ilesanmi and Mr. Jonas Tekle met. [s:Both countries] [c:said] [t:it holds].",
    );
    expect(speakersOf(reading)).toEqual(["Both countries"]);
  });

  it("leave “he” open", async () => {
    const reading = await readMarked(
      "Mr. Bram Ilesanmi and Mr. Jonas Tekle met at the port. [t:“No,”] [s:he] [c:said].",
    );
    expect(speakersOf(reading)).toEqual(["null"]);
  });
});

describe("phrases that say what someone is", () => {
  it.each([
    ["Mr. Bram Ilesanmi is an engineer from Oro.", "an engineer from Oro"],
    ["Mr. Bram Ilesanmi (born 1950) was a retired judge.", "a retired judge"],
    ["Mr. Bram Ilesanmi was appointed minister of water in 1994.", "minister of water"],
    ["Mr. Bram Ilesanmi served as commander of the guard.", "commander of the guard"],
  ])("are mentions of them, whole: %s", async (text, phrase) => {
    expect(standsFor(await readMarked(text), phrase)).toEqual(["Bram Ilesanmi"]);
  });

  it.each([
    "Mr. Bram Ilesanmi is a bit tired.",
    "Mr. Bram Ilesanmi is in Oro.",
    "Mr. Bram Ilesanmi's house was a ruin.",
    "The house of Mr. Bram Ilesanmi burnt.",
  ])("are not found where nobody is said to be anyone: %s", async (text) => {
    const { mentions } = await readMarked(text);
    expect(mentions.filter((m) => m.form === "description" && m.actor !== null)).toEqual([]);
  });
});

describe("doubts", () => {
  it("about for whom someone speaks are theirs, with the sentence", async () => {
    const reading = await readMarked(
      "[t:“We agree,”] [c:said] [s:Mr. Bram Ilesanmi]. It is not clear whether he is speaking on the union’s behalf.",
    );
    const [actor] = reading.actors.filter((a) => a.name === "Bram Ilesanmi");
    expect(actor?.doubts.map((span) => sliceOf(reading.article.text, span))).toEqual([
      "It is not clear whether he is speaking on the union’s behalf.",
    ]);
  });

  it("are not seen where nothing is questioned", async () => {
    const reading = await readMarked("It is clear that Mr. Bram Ilesanmi was speaking on behalf of the union.");
    expect(reading.actors.flatMap((a) => a.doubts)).toEqual([]);
  });
});

describe("odd reports", () => {
  const sentence = "Tamsin Oduya met Bram Ilesanmi. She told him that they would leave. “I know it,” he said.";
  const people = Array.from({ length: 500 }, (_, i) => `Mr. Bram${letters(i)} Oduya${letters(i)}`);

  it.each([
    ["without any name", "they said that it was late. he left."],
    ["only of quotations", "“I left.” “You did?” “We all did, he said so.”"],
    ["of 500 names", people.join(", ")],
    ["of 500 namesakes", people.map((name) => `${name.split(" ").slice(0, 2).join(" ")} Oduya`).join(" and ")],
    ["of one name for two", "Oduya told Oduya that Oduya had left him."],
    ["in capitals", sentence.toUpperCase()],
    ["without capitals", sentence.toLowerCase()],
    ["of pronouns", "he she it they him his her its ".repeat(50)],
  ])("%s give a sound reading", async (_, text) => {
    expect(findFaults(await readMarked(text))).toEqual([]);
  });

  it("of 500,000 characters are tied in under 20 seconds", { timeout: 120_000 }, async () => {
    const block = `${people.slice(0, 20).join(" and ")} met. He told her that they had left it. ${sentence} He is an envoy of Oro.\n`;
    const spent = counting();
    const reading: Reading = await readMarked(block.repeat(Math.ceil(500_000 / block.length)));
    expect(spent()).toBeLessThan(20_000);
    expect(nameOf(reading, reading.mentions[0]?.actor ?? null)).not.toBe("null");
  });
});

function letters(i: number): string {
  return String.fromCharCode(97 + (i % 26), 97 + (Math.floor(i / 26) % 26));
}

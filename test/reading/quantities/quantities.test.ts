import { describe, expect, it } from "vitest";
import { sliceOf } from "../../../src/schema/span.ts";
import { readMarked } from "../made-up.ts";
import { countedIn, quantitiesIn } from "./counted-in.ts";

describe("findQuantities counts what is counted", () => {
  it.each([
    ["The Marenni militia freed 21 Dolna farmers.", ["21 Dolna farmers"]],
    ["They freed 21 of the more than 200 Dolna farmers.", ["21 Dolna farmers", "more than 200 Dolna farmers"]],
    ["The 21 who came back were well.", ["21 ?"]],
    ["Only one living hostage is left.", ["1 living hostage"]],
    ["It saw the launch of a single Marenni patrol boat.", ["1 Marenni patrol boat"]],
    ["The 15-member council met.", ["15 member"]],
    ["The three other non-Marenni boats left.", ["3 non-Marenni boats"]],
    ["They hold four dead Lomarans.", ["4 dead Lomarans"]],
    ["He named six shipping and trading companies.", ["6 shipping and trading companies"]],
    ["In Dolna 12 people died.", ["12 people"]],
    ["At least 12 of the nearly 400 villagers left.", ["at least 12 villagers", "nearly 400 villagers"]],
  ])("%s", (text, expected) => expect(countedIn(text)).toEqual(expected));
});

describe("findQuantities reads numbers however they are written", () => {
  it.each([
    ["2.6 million people fled.", ["2600000 people"]],
    ["Two hundred and fifty thousand soldiers came.", ["250000 soldiers"]],
    ["Twenty-one boats sank.", ["21 boats"]],
    ["Half a million people fled.", ["500000 people"]],
    ["One and a half million tons of grain rotted.", ["1500000 ton grain"]],
    ["Some 10 000 people fled.", ["about 10000 people"]],
    ["The ١٢ boats sank.", ["12 boats"]],
    ["The 2 million-barrel cap holds.", ["2000000 barrel barrel"]],
    ["Five to six hundred people left.", ["500-600 people"]],
    ["He asked for between 5 and 10 million euros.", ["5000000-10000000 EUR ?"]],
  ])("%s", (text, expected) => expect(countedIn(text)).toEqual(expected));
});

describe("findQuantities reads vague counts as ranges", () => {
  it.each([
    ["He spoke of Lomaran prisoners, who are only a few dozen.", ["24-72 Lomaran prisoners"]],
    ["Dozens of boats sank.", ["24-99 boats"]],
    ["Tens of thousands of people fled.", ["20000-99999 people"]],
    ["Several hundred envoys came.", ["300-900 envoys"]],
    ["Hundreds fled.", ["200-999 ?"]],
    ["A dozen envoys came.", ["12 envoys"]],
  ])("%s", (text, expected) => expect(countedIn(text)).toEqual(expected));

  it("a few is not few, and scores may be a verb", () => {
    expect(countedIn("Few envoys came. The striker scores often.")).toEqual([]);
  });
});

describe("findQuantities keeps the bound", () => {
  it.each([
    ["No fewer than 12 envoys came.", ["at least 12 envoys"]],
    ["As many as 12 envoys came.", ["up to 12 envoys"]],
    ["Almost 12 envoys came.", ["nearly 12 envoys"]],
    ["Fewer than 12 envoys came.", ["less than 12 envoys"]],
    ["12 or more envoys came.", ["at least 12 envoys"]],
    ["12+ envoys came.", ["at least 12 envoys"]],
    ["20-odd envoys came.", ["about 20 envoys"]],
    ["They held talks about 12 hostages.", ["12 hostages"]],
  ])("%s", (text, expected) => expect(countedIn(text)).toEqual(expected));
});

describe("findQuantities keeps units", () => {
  it.each([
    ["It cost $3.5 billion in aid.", ["3500000000 USD aid"]],
    ["It cost €20m.", ["20000000 EUR ?"]],
    ["It cost $2-3 million.", ["2000000-3000000 USD ?"]],
    ["He paid 500 rupees.", ["500 ?"]],
    ["He paid 40 Canadian dollars.", ["40 CAD ?"]],
    ["More than 60 percent of the territory is dry.", ["more than 60 percent territory"]],
    ["By 89% in response to the tests.", ["89 percent ?"]],
    ["It flew 2,700 km (1,680 miles).", ["2700 kilometre km", "1680 mile miles"]],
    ["600 tons of refined oil were moved.", ["600 ton refined oil"]],
    ["Two-thirds of the voters agreed.", ["0.6667 voters"]],
    ["Six out of 10 families left.", ["0.6 families"]],
    ["Nearly a quarter of the 90 seats fell.", ["nearly 0.25 seats", "90 seats"]],
  ])("%s", (text, expected) => expect(countedIn(text)).toEqual(expected));
});

describe("findQuantities leaves out what counts nothing", () => {
  it.each([
    "On 12 May 2031 at 9.30am and by 7 p.m. he came.",
    "In 2014 people knew. The 2014 elections came.",
    "The envoy, 47, has a 10-year-old boy.",
    "Call +1 202 555 0143 or 555-0143.",
    "It was the 3rd round and the second phase of the 1990s.",
    "Dolna won 3-1, and the court ruled 5-4.",
    "Resolution 1701, Article 5 and phase two hold. See page 4.",
    "The Group of Seven met. The Kestrel 2 sank.",
    "They met for three days, 24 hours and two more weeks.",
    "On the one hand no one came, and one of the reasons is known.",
    "Dates such as 2031-05-12, 12/05/2031 and 99/99/9999 are none.",
    "A two-state solution is one thing.",
    "See https://example.org/12/boats and #12boats.",
  ])("%s", (text) => expect(countedIn(text)).toEqual([]));
});

describe("findQuantities is never certain of what cannot be read", () => {
  it.each([
    ["The ١٢3 boats sank.", "digits of more than one script"],
    [`More than ${"9".repeat(400)} boats sank.`, "more digits than can be held exactly"],
    ["The 1,5,00 boats sank.", "separators that can be read in two ways"],
  ])("%s", (text, reason) => {
    const [first] = quantitiesIn(text);
    expect(first?.value).toBeNull();
    expect(first?.reason).toBe(reason);
  });
});

it("a number inside a statement is the speaker's", async () => {
  const reading = await readMarked("[s:The envoy] [c:said] [t:that nearly 400 villagers left]. Six boats sank.");
  expect(reading.quantities.map((q) => q.attribution)).toEqual([reading.attributions[0]?.id, undefined]);
});

it("the span holds bound, number and noun", () => {
  const text = "Then at least 12 envoys came.";
  expect(quantitiesIn(text).map((q) => sliceOf(text, q.span))).toEqual(["at least 12 envoys"]);
});

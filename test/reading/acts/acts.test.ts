// What acts are found, by whom and to whom: PLOVER's rules, its modes, passive, nominal and coordinated forms.
import { describe, expect, it } from "vitest";
import { actsIn, readingOf } from "./reading-acts.ts";

describe("an act", () => {
  it.each([
    ["The government of Oro rejected Marenn's proposal.", "REJECT/change done: The government > Marenn"],
    ["Oro urged Marenn to release the hostages.", "REQUEST/yield done: Oro > Marenn"],
    ["Oro demanded that Marenn withdraw its troops.", "REQUEST/yield done: Oro > Marenn"],
    ["Oro has refused to meet Marenn.", "REJECT/meet done: Oro > Marenn"],
    ["Oro threatened to attack Marenn.", "THREATEN/violence done: Oro > Marenn"],
    ["Oro threatened to break off talks with Marenn.", "THREATEN/relations done: Oro > Marenn"],
    ["Marenn imposed new sanctions on Oro.", "SANCTION done: Marenn > Oro"],
    ["Oro deployed troops along the border with Marenn.", "MOBILIZE/troops done: Oro > Marenn"],
    ["Marenn released 30 prisoners from Oro.", "RETREAT/release done: Marenn > 30 prisoners"],
    ["Marenn provided $3 million in aid to Oro.", "AID done: Marenn > Oro"],
  ])("is read from a plain sentence: %s", async (text, expected) => expect(await actsIn(text)).toEqual([expected]));

  it.each([
    ["The proposal was rejected by Oro.", "REJECT/change done: Oro > "],
    ["Oro faced criticism from Marenn.", "ACCUSE/disapprove done: Marenn > Oro"],
    ["Oro launched an attack on Marenn.", "ASSAULT done: Oro > Marenn"],
    ["At the request of Marenn, the gates stayed open.", "REQUEST done: Marenn > "],
  ])("is read from passive and nominal forms: %s", async (text, expected) =>
    expect((await actsIn(text)).map((line) => line.split(" > ")[0])).toContain(expected.split(" > ")[0]),
  );

  it("has all joint parties in one list, each the recipient of the others", async () => {
    expect(await actsIn("Oro and Marenn signed a treaty.")).toEqual(["SUPPORT done: Oro, Marenn > Oro, Marenn"]);
  });

  it("is one for each of two coordinated verbs", async () => {
    expect(await actsIn("Oro condemned the raid by Marenn and recalled its ambassador from Marenn.")).toEqual([
      "ACCUSE/disapprove done: Oro > Marenn",
      "SANCTION/withdraw done: Oro > Marenn",
    ]);
  });
});

describe("PLOVER's own rules", () => {
  it.each([
    ["a future visit is AGREE", "President Rowe will visit Marenn next week.", "AGREE/promise planned: Rowe > Marenn"],
    ["a ceasefire declared is CONCEDE", "Oro declared a ceasefire with Marenn.", "CONCEDE done: Oro > Marenn"],
    ["one carried out is RETREAT", "Oro halted its attacks on Marenn.", "RETREAT/ceasefire done: Oro > Marenn"],
    ["ending aid is SANCTION", "Oro ended its aid to Marenn.", "SANCTION/discontinue done: Oro > Marenn"],
    ["cancelling a visit is REJECT", "Rowe cancelled his visit to Marenn.", "REJECT/meet done: Rowe > Marenn"],
    [
      "summoning an ambassador is ACCUSE",
      "Oro summoned the Marenni ambassador.",
      "ACCUSE/disapprove done: Oro > the Marenni ambassador",
    ],
    ["signing is SUPPORT", "Oro signed a treaty with Marenn.", "SUPPORT done: Oro > Marenn"],
    ["promising to sign is AGREE", "Oro promised to sign the treaty with Marenn.", "AGREE/promise done: Oro > Marenn"],
    [
      "withdrawing peacekeepers is SANCTION",
      "Oro withdrew peacekeepers from Marenn.",
      "SANCTION/withdraw done: Oro > Marenn",
    ],
    ["withdrawing troops is RETREAT", "Oro withdrew its troops from Marenn.", "RETREAT/withdraw done: Oro > Marenn"],
  ])("%s", async (_rule, text, expected) => expect(await actsIn(text)).toEqual([expected]));

  it("never takes an offer for an agreement", async () => {
    expect(await actsIn("Oro offered to open the gates for Marenn.")).toEqual(["AGREE/offer done: Oro > Marenn"]);
    expect(await actsIn("Oro agreed to open the gates for Marenn.")).toEqual(["AGREE/agreement done: Oro > Marenn"]);
  });
});

describe("a speech act", () => {
  it("belongs to its speaker, and what it tells of another is alleged", async () => {
    expect((await actsIn("Rowe said Marenn attacked the port.")).toSorted()).toEqual([
      "ACCUSE/allege done: Rowe > Marenn",
      "ASSAULT alleged: Marenn > the port",
    ]);
  });

  it("asks of another what the speaker says they must do", async () => {
    expect(await actsIn("Rowe said Marenn must open the gates.")).toEqual(["REQUEST/yield done: Rowe > Marenn"]);
  });

  it("points at the attribution in whose content it stands", async () => {
    const { acts, attributions } = await readingOf("Rowe said Marenn had released the hostages.");
    expect(acts.map((act) => act.attribution)).toEqual([attributions[0]?.id]);
  });
});

describe("no act", () => {
  it.each([
    "The storm killed twelve people in Dolna.",
    "Rowe attended a concert.",
    "The visit of the choir was a success.",
    "Rowe must rest.",
    "May and March were dry.",
    "",
  ])("is read from: %s", async (text) => expect(await actsIn(text)).toEqual([]));
});

describe("because", () => {
  it("names the words that decided kind and status, each with its place", async () => {
    const text = "Oro may release the hostages from Marenn.";
    const { acts } = await readingOf(text);
    expect(
      acts[0]?.because.map(({ decides, says, span }) => [decides, says, text.slice(span.start, span.end)]),
    ).toEqual([
      ["kind", "RETREAT/release", "release"],
      ["status", "possibility", "may"],
    ]);
  });
});

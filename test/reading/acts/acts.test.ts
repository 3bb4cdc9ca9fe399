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

  it.each([
    ["Nine soldiers killed in March were buried on Monday.", "Nine soldiers"],
    ["The group accused of the raid left for Oro.", "The group"],
    ["The rebels held in Oro were freed by Marenn.", "The rebels"],
  ])("is not done by those to whom a participle says it was done: %s", async (text, victims) => {
    const lines = await actsIn(text);
    expect(lines.filter((line) => line.includes(`: ${victims} >`))).toEqual([]);
  });

  it("is done by the subject where the participle is the verb of the sentence", async () => {
    expect(await actsIn("Marenn withdrew from Oro as talks were held.")).toContain(
      "RETREAT/withdraw done: Marenn > Oro",
    );
  });

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

describe("whom an act is done to", () => {
  it.each([
    ["is never the doer's own", "Oro agreed to withdraw its troops from Marenn.", "AGREE/agreement done: Oro > Marenn"],
    [
      "is found behind what is governed",
      "Oro agreed to offer a large aid package to Marenn.",
      "AGREE/agreement done: Oro > Marenn",
    ],
    [
      "is the whole of a name with an of in it",
      "Oro urged the League of Marenni States to act.",
      "REQUEST done: Oro > League of Marenni States",
    ],
    [
      "is whoever is named behind the event, where no place of it names anybody",
      "Oro agreed to help rebuild the towns of Marenn.",
      "AGREE/agreement done: Oro > Marenn",
    ],
    [
      "is nobody of another clause",
      "Oro agreed to help rebuild after Rowe had left Marenn.",
      "AGREE/agreement done: Oro > ",
    ],
    [
      "is the unnamed body rather than somebody elsewhere",
      "Oro shelled the armed rebels near Marenn.",
      "ASSAULT/heavy-weapons done: Oro > the armed rebels",
    ],
  ])("%s", async (_rule, text, expected) => expect(await actsIn(text)).toEqual([expected]));

  it("is not whoever is only near, where nobody is told to act", async () => {
    expect(await actsIn("The ship was seized near the coast of Marenn.")).toEqual([]);
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

  it.each([
    ["a strike to come is a threat", "Oro will attack Marenn.", "THREATEN/violence planned: Oro > Marenn"],
    ["a right to strike reserved is a threat", "Oro reserves the right to attack Marenn.", "THREATEN/violence done"],
    ["a right to talk reserved is none", "Oro reserves the right to meet Marenn.", ""],
    ["attacks promised are a threat", "Oro promised more attacks on Marenn.", "THREATEN/violence done: Oro > Marenn"],
    ["troops offered are an offer", "Oro offered to send troops to Marenn.", "AGREE/offer done: Oro > Marenn"],
    [
      "troops ready against somebody are a threat",
      "Oro is ready to deploy troops against Marenn.",
      "THREATEN/violence done",
    ],
    ["joint exercises are COOPERATE", "Oro held joint military exercises with Marenn.", "COOPERATE done: Oro > Marenn"],
    ["one's own are MOBILIZE", "Oro held military exercises near Marenn.", "MOBILIZE/troops done: Oro > Marenn"],
    ["breaking a ceasefire agreement is ASSAULT", "Oro violated the ceasefire agreement with Marenn.", "ASSAULT done"],
    ["breaking another is REJECT", "Oro violated the trade agreement with Marenn.", "REJECT done"],
    ["peacekeeping troops sent are AID", "Oro sent peacekeeping troops to Marenn.", "AID done: Oro > Marenn"],
    ["protesting to somebody is ACCUSE", "Oro protested to Marenn over the raid.", "ACCUSE/disapprove done"],
    ["deporting is COERCE", "Oro deported 40 migrants from Marenn.", "COERCE/deport done: Oro > 40 migrants"],
    ["relations restored are SUPPORT", "Oro restored relations with Marenn.", "SUPPORT done: Oro > Marenn"],
    ["support provided is AID", "Oro provided support to Marenn.", "AID done: Oro > Marenn"],
    ["support given is SUPPORT", "Oro gave its support to Marenn.", "SUPPORT done: Oro > Marenn"],
  ])("%s", async (_rule, text, expected) =>
    expect((await actsIn(text)).join("; ")).toMatch(new RegExp(`^${expected}`)),
  );

  it("never takes an offer for an agreement", async () => {
    expect(await actsIn("Oro offered to open the gates for Marenn.")).toEqual(["AGREE/offer done: Oro > Marenn"]);
    expect(await actsIn("Oro agreed to open the gates for Marenn.")).toEqual(["AGREE/agreement done: Oro > Marenn"]);
  });
});

describe("what is only said or kept back", () => {
  it.each([
    "Oro declined to comment.",
    "Rowe refused to say when Oro would leave.",
    "Rowe insisted that nobody had agreed.",
    "Rowe waited behind closed doors.",
  ])("is no act: %s", async (text) => expect(await actsIn(text)).toEqual([]));

  it("is asked for where it is still to be", async () => {
    expect(await actsIn("Rowe insisted that Oro withdraw its troops.")).toEqual(["REQUEST/yield done: Rowe > Oro"]);
  });
});

describe("what two do to each other", () => {
  it.each([
    "Oro and Marenn accused each other of fraud.",
    "Oro and Marenn agreed to wait, but each accused the other of fraud.",
  ])("is done by both to both in: %s", async (text) => {
    expect(await actsIn(text)).toContain("ACCUSE/allege done: Oro, Marenn > Oro, Marenn");
  });

  it("is not mediated between the two who mediate", async () => {
    const [act = ""] = await actsIn("The truce was brokered by Oro and Marenn.");
    expect(act).toMatch(/^CONSULT\/third-party done: Oro, Marenn > /);
    expect(act).not.toMatch(/> Oro/);
  });
});

describe("a measure before a noun", () => {
  it("is a word of the phrase that it opens", async () => {
    expect(await actsIn("Oro rejected a 30-day extension.")).toEqual(["REJECT done: Oro > a 30-day extension"]);
  });
});

describe("a name that is called", () => {
  it.each([
    "Oro met a young boy called Umed.",
    "Rowe called him by his first name.",
    "Rowe called the release “overdue”.",
  ])("calls nobody in: %s", async (text) => {
    expect((await actsIn(text)).join()).not.toMatch(/phone|REQUEST/);
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

  it("is one, however often its sentence says so", async () => {
    expect(await actsIn("Oro denounced Marenn\u2019s raid as an outrageous provocation, Rowe said.")).toHaveLength(1);
  });

  it("is one, though quoted words are read by themselves too", async () => {
    expect(await actsIn("\u201CMarenn must open the gates,\u201D said Rowe.")).toEqual([
      "REQUEST/yield done: Rowe > Marenn",
    ]);
  });

  it("asks for what somebody needs to do, which is not done yet", async () => {
    const acts = await actsIn("Rowe said Marenn needs to withdraw its troops.");
    expect(acts).toContain("REQUEST/yield done: Rowe > Marenn");
    expect(acts.join()).not.toMatch(/RETREAT\S* (?:done|alleged)/);
  });

  it("is the speaker's where they say \u201Cwe\u201D", async () => {
    const acts = await actsIn("\u201CWe reject the plan of Marenn,\u201D Rowe said.");
    expect(acts).toEqual(["REJECT done: Rowe > Marenn"]);
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
    "It attacked the port.",
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

describe("an ultimatum", () => {
  it.each([
    [
      "“If the harbour is not open by Friday, we will open it ourselves,” Tamsin Oduya said.",
      "THREATEN done: Tamsin Oduya > ",
    ],
    ["Marenn said that if Oro did not withdraw its army would retaliate.", "THREATEN/violence done: Marenn > Oro"],
    ["“Unless Oro lifts the blockade, we will act,” said Tamsin Oduya.", "THREATEN done: Tamsin Oduya > Oro"],
    ["“We will respond strongly if Oro continues its tests,” Marenn said.", "THREATEN done: Marenn > Oro"],
    ["Oduya warned that Oro would face consequences if it crossed the river.", "THREATEN done: Oduya > Oro"],
    ["Marenn warned that any further advance would be met with force.", "THREATEN done: Marenn > "],
    ["Marenn gave the rebels until noon on Sunday to open the gates.", "THREATEN done: Marenn > the rebels"],
  ])("is a threat of whoever utters it: %s", async (text, expected) => expect(await actsIn(text)).toContain(expected));

  it("is threatened by who says it, and not by whoever is told of in the same breath", async () => {
    const lines = await actsIn(
      "Oro threatened to test it after Oduya said Oro would face war if it crossed the river.",
    );
    expect(lines.filter((line) => line.includes("> Oro"))).toEqual(["THREATEN done: Oduya > Oro"]);
  });

  it.each([
    "“We will open the road if the captives are freed by Oro,” said Tamsin Oduya.",
    "Analysts said Oro would strike if Marenn did not withdraw.",
    "“If it rains, we will stay at home ourselves,” said Tamsin Oduya.",
    "Oduya asked if Marenn would attack.",
    "Oduya said if Rowe won, he would act.",
    "Marenn gave the council until Friday to answer.",
  ])("is none where something is given, foretold or asked: %s", async (text) =>
    expect((await actsIn(text)).filter((line) => line.startsWith("THREATEN"))).toEqual([]),
  );
});

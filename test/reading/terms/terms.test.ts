import { describe, expect, it } from "vitest";
import { read } from "../../../src/reading/read.ts";
import { articleOf, readMarked } from "../made-up.ts";
import { termsIn } from "./terms-in.ts";

describe("findTerms reads exchanges", () => {
  it.each([
    [
      "Sudan wants to free its captives in exchange for flour.",
      "exchange by Sudan, give: free its captives, get: flour",
    ],
    [
      "In return for flour, Sudan would free its captives.",
      "exchange by Sudan, give: Sudan would free its captives, get: flour",
    ],
    ["The captives were exchanged for four fighters.", "exchange, give: The captives, get: four fighters"],
    ["Sudan swapped 20 captives for flour.", "exchange by Sudan, give: 20 captives, get: flour"],
  ])("%s", async (text, term) => expect(await termsIn(text)).toEqual([term]));

  it("the phase that an exchange belongs to stands before it", async () => {
    const text =
      "The second phase of the truce, in which the captives would be freed in return for flour, begins in May. Under the third phase, Sudan would free its guards in return for salt.";
    expect(await termsIn(text)).toEqual([
      "exchange, give: the captives would be freed, get: flour, phase: second phase",
      "exchange by Sudan, give: Sudan would free its guards, get: salt, phase: third phase",
    ]);
  });
});

describe("findTerms reads demands", () => {
  it.each([
    ["Chad urged Sudan to withdraw its boats.", "demand by Chad to Sudan, demand: withdraw its boats"],
    ["Chad has been pushing Sudan to extend the truce.", "demand by Chad to Sudan, demand: extend the truce"],
    ["Chad called on Sudan to withdraw.", "demand by Chad to Sudan, demand: withdraw"],
    ["Chad demanded a fairer division of the water.", "demand by Chad, demand: a fairer division of the water"],
    ["Chad, which hosts Mali’s envoys, urged Sudan to withdraw.", "demand by Chad to Sudan, demand: withdraw"],
    ["Chad urged Sudan not to attack.", "demand by Chad to Sudan, demand: not to attack"],
    ["[s:Chad] [c:said] [t:Sudan must withdraw].", "demand by Chad to Sudan, demand: withdraw"],
    ["“[t:It is time for Sudan to withdraw],” [c:said] [s:Chad].", "demand by Chad to Sudan, demand: withdraw"],
  ])("%s", async (text, term) => expect(await termsIn(text)).toEqual([term]));
});

describe("findTerms leaves to others what they give", () => {
  it.each([
    ["[t:“They will withdraw if we accept the deal,”] [s:Sudan] [c:said].", []],
    [
      "[t:“Chad will withdraw if we accept the deal,”] [s:Sudan] [c:said].",
      ["condition by Sudan to Chad, give: Chad will withdraw, condition: we accept the deal"],
    ],
  ])("%s", async (text, expected) => expect(await termsIn(text)).toEqual(expected));
});

describe("findTerms reads ultimatums", () => {
  it.each([
    [
      "Chad urged Sudan to withdraw by Friday or face war.",
      "ultimatum by Chad to Sudan, demand: withdraw by Friday, otherwise: face war, deadline: by Friday",
    ],
    [
      "Sudan should free all captives now or there would be war.",
      "ultimatum to Sudan, demand: free all captives now, otherwise: there would be war, deadline: now",
    ],
    ["Chad gave Sudan 48 hours to withdraw.", "ultimatum by Chad to Sudan, demand: withdraw, deadline: 48 hours"],
  ])("%s", async (text, term) => expect(await termsIn(text)).toEqual([term]));
});

describe("findTerms reads conditions", () => {
  it.each([
    [
      "Sudan offered to free 22 captives, provided that Chad opens the road.",
      "condition by Sudan to Chad, give: free 22 captives, condition: Chad opens the road",
    ],
    [
      "Sudan will stay in the valley unless Chad opens the road.",
      "condition by Sudan to Chad, give: Sudan will stay in the valley, condition: unless Chad opens the road",
    ],
    [
      "[s:Sudan] [c:said] [t:Chad would face war if it attacked].",
      "condition by Sudan to Chad, give: Chad would face war, condition: it attacked",
    ],
    [
      "Sudan will not free the captives until Chad withdraws.",
      "condition by Sudan to Chad, give: Sudan will not free the captives, condition: until Chad withdraws",
    ],
    [
      "Sudan will reopen the road only once Chad withdraws.",
      "condition by Sudan to Chad, give: Sudan will reopen the road, condition: Chad withdraws",
    ],
    [
      "If Chad attacks, Sudan will respond with war.",
      "condition by Sudan to Chad, give: Sudan will respond with war, condition: Chad attacks",
    ],
  ])("%s", async (text, term) => expect(await termsIn(text)).toEqual([term]));

  it("an offer with an if is one, and a second verb of the condition stays in it", async () => {
    expect(await termsIn("Sudan offered to limit its patrols if Chad stopped its raids and opened the road.")).toEqual([
      "condition by Sudan to Chad, give: limit its patrols, condition: Chad stopped its raids and opened the road",
    ]);
  });

  it("however deep conditions nest, each is a piece", async () => {
    const text =
      "Sudan will withdraw if Chad withdraws unless Mali objects provided that Niger agrees as long as Benin stays only if Togo pays.";
    const [term] = await termsIn(text);
    expect(term?.match(/condition: /g)).toHaveLength(5);
  });
});

describe("findTerms reads offers, commitments, refusals and limits", () => {
  it.each([
    ["Sudan offered to free 22 captives.", "offer by Sudan, give: free 22 captives"],
    ["Sudan offered a 30% wage increase.", "offer by Sudan, give: a 30% wage increase"],
    ["Sudan proposed that monitors stay in the valley.", "offer by Sudan, give: monitors stay in the valley"],
    ["Sudan is ready to meet “anytime, anywhere”.", "offer by Sudan, give: meet “anytime, anywhere”"],
    ["Sudan is ready to open talks with Chad.", "offer by Sudan, give: open talks with Chad"],
    ["Sudan promised to open the road.", "commitment by Sudan, give: open the road"],
    ["Sudan recently affirmed its commitment to the treaty.", "commitment by Sudan, give: the treaty"],
    ["Sudan vowed not to attack Chad.", "commitment by Sudan, give: not to attack Chad"],
    ["Sudan refused to disarm.", "refusal by Sudan, give: disarm"],
    ["The idea has been firmly rejected by Sudan.", "refusal by Sudan, give: The idea"],
    ["Sudan would never give up its boats.", "refusal by Sudan, give: give up its boats"],
    ["Sudan said on Monday it refused to disarm.", "refusal by Sudan, give: disarm"],
    ["Sudan will not accept monitors.", "refusal by Sudan, give: accept monitors"],
    [
      "Sudan is willing to leave the valley, but not to disarm.",
      "limit by Sudan, give: leave the valley, condition: not to disarm",
    ],
    ["The council set a cap of 20 boats.", "limit, give: cap of 20 boats"],
  ])("%s", async (text, term) => expect(await termsIn(text)).toEqual([term]));
});

describe("findTerms reads provisions", () => {
  it.each([
    [
      "Under the first phase, Sudan would release 22 captives and Chad would free 41 women and open the road for 10 days.",
      [
        "provision by Sudan, give: release 22 captives, phase: first phase",
        "provision by Chad, give: free 41 women and open the road for 10 days, phase: first phase",
      ],
    ],
    ["Under the agreement Sudan is to withdraw.", ["provision by Sudan, give: withdraw"]],
    [
      "Under the terms of the truce, Chad must not enter the valley.",
      ["provision by Chad, give: not enter the valley"],
    ],
    ["Sudan will release ten captives as part of the deal.", ["provision by Sudan, give: release ten captives"]],
    [
      "Only then, in a third phase, would Sudan pull out of the valley.",
      ["provision by Sudan, give: pull out of the valley, phase: third phase"],
    ],
  ])("%s", async (text, terms) => expect(await termsIn(text)).toEqual(terms));
});

describe("findTerms reads what a deal binds a party to", () => {
  it.each([
    [
      "The truce commits Sudan to let trucks through and Chad to stop its flights.",
      ["provision by Sudan, give: let trucks through", "provision by Chad, give: stop its flights"],
    ],
    ["The deal requires Sudan to withdraw.", ["provision by Sudan, give: withdraw"]],
    ["The law requires Sudan to withdraw.", []],
    ["The truce commits nobody to anything.", []],
  ])("%s", async (text, terms) => expect(await termsIn(text)).toEqual(terms));
});

describe("findTerms takes for no term", () => {
  it.each([
    "[t:“Chad needed to lift the blockade,”] [s:Sudan] [c:said].",
    "[t:“It does not mean that Chad is ready to lift the blockade,”] [s:Sudan] [c:said].",
  ])("%s", async (text) => expect(await termsIn(text)).toEqual([]));
});

describe("findTerms ends its pieces where the words end", () => {
  it.each([
    [
      "Chad urged Sudan to open the crossing known as the Salt Gate.",
      "demand by Chad to Sudan, demand: open the crossing known as the Salt Gate",
    ],
    ["Chad urged Sudan to withdraw as the talks faltered.", "demand by Chad to Sudan, demand: withdraw"],
    ["Chad demanded the release of its crews in a statement.", "demand by Chad, demand: the release of its crews"],
    [
      "Chad urged Sudan to open the road and said the talks would go on.",
      "demand by Chad to Sudan, demand: open the road",
    ],
    ["Sudan promised to keep “a door open for all.”", "commitment by Sudan, give: keep “a door open for all.”"],
    ["Sudan rejected the idea as “absurd”.", "refusal by Sudan, give: the idea"],
    ["Chad called for efforts to end the war.", "demand by Chad, demand: efforts to end the war"],
    [
      "Sudan freed its captives in exchange for Front suspects.",
      "exchange by Sudan, give: Sudan freed its captives, get: Front suspects",
    ],
    ["A resolution asked member states to close the road.", "demand, demand: close the road"],
  ])("%s", async (text, term) => expect(await termsIn(text)).toEqual([term]));
});

describe("findTerms gives a term to whom its phrase is about", () => {
  it.each([
    ["Chad's Foreign Minister Ousmane Dabo urged Sudan to withdraw.", "Ousmane Dabo to Sudan"],
    ["Ousmane Dabo, the foreign minister of Chad, urged Sudan to withdraw.", "Ousmane Dabo to Sudan"],
    ["Ousmane Dabo of the Salt Council urged Sudan to withdraw.", "Ousmane Dabo to Sudan"],
    [
      "Ousmane Dabo and Mariam Keita urged Sudan and Mali to withdraw.",
      "Ousmane Dabo and Mariam Keita to Sudan and Mali",
    ],
    ["The president of Chad urged Sudan to withdraw.", "Chad to Sudan"],
  ])("%s", async (text, sides) => expect(await termsIn(text)).toEqual([`demand by ${sides}, demand: withdraw`]));
});

describe("findTerms leaves out what is no term", () => {
  it.each([
    "The roads that Sudan promised to mend have washed away.",
    "Security is useless unless it is kept up.",
    "Sudan is happy to have Chad beside it.",
    "Sudan is ready to defend itself against Chad.",
    "Campers were asked to leave.",
    "It was a small price to pay in exchange for a night of sleep.",
    "Chad has been pushed to some of these positions by Mali.",
    "The envoy declined to comment.",
    "Sudan offered its condolences.",
    "Sudan vowed to destroy the group.",
    "Sudan urged residents to seek shelter.",
    "The envoy asked for tea.",
    "They exchanged fire for hours.",
    "No captives were freed in exchange for flour.",
    "It lasted as long as it takes to say a prayer.",
    "He spoke on condition that he not be named.",
    "If it rains, the match will be late.",
    "Sudan's envoy will stay until the talks end.",
    "Nobody knew of the talks before Chad withdrew.",
    "The two sides met only once they had agreed on a table.",
    "Sudan offered tea and a chair to the envoy.",
    "It is unclear what would happen if Sudan attacks.",
    "The minister rejected the criticism.",
    "The crisis demands a response.",
    "Sudan would release ten captives.",
    "Under the deal, prices rose.",
    "Under the deal, which would bind Sudan, prices rose.",
    "Under the bridge Sudan would release ten captives.",
    "Under the deal Sudan would be happy.",
    "Nobody asked if Sudan offered to withdraw.",
    "Nobody knows whether Sudan has refused to withdraw.",
  ])("%s", async (text) => expect(await termsIn(text)).toEqual([]));

  it("a denied exchange is none", async () => {
    const text = "Sudan denied that captives were exchanged for flour.";
    const span = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });
    const said = {
      source: [span("Sudan")],
      cue: [span("denied")],
      content: [span("that captives were exchanged for flour")],
    };
    const found = { ...said, kind: "indirect", parent: null, confidence: 1 } as const;
    const termsFor = async (status: "said" | "denied") =>
      (
        await read(articleOf(text), {
          model: "marked",
          find: async () => ({ attributions: [{ ...found, status }], names: null }),
        })
      ).terms;
    expect(await termsFor("denied")).toEqual([]);
    expect(await termsFor("said")).toHaveLength(1);
  });
});

it("a term points at its deal and at its numbers", async () => {
  const reading = await readMarked(
    "The truce between Sudan and Chad is holding. Chad urged Sudan to free 22 captives.",
  );
  expect(reading.terms.map(({ deal, quantities }) => ({ deal, quantities }))).toEqual([
    { deal: reading.deals[0]?.id, quantities: [reading.quantities[0]?.id] },
  ]);
});

describe("harm that hangs on a condition", () => {
  it.each([
    [
      "“[t:If the gates are not opened, we will open them ourselves],” [s:Sudan] [c:said].",
      "ultimatum by Sudan, condition: the gates are not opened, otherwise: we will open them ourselves",
    ],
    [
      "“[t:We will retaliate unless the troops withdraw],” [s:Sudan] [c:said].",
      "ultimatum by Sudan, demand: the troops withdraw, condition: unless the troops withdraw, otherwise: We will retaliate",
    ],
    [
      "[t:We will consider ourselves free to act if the second phase starts late], [s:Sudan] [c:said].",
      "ultimatum by Sudan, condition: the second phase starts late, otherwise: We will consider ourselves free to act",
    ],
    [
      "[s:Sudan] [c:said] [t:it would walk out on Friday unless the troops withdraw].",
      "ultimatum by Sudan, demand: the troops withdraw, condition: unless the troops withdraw, otherwise: it would walk out on Friday",
    ],
    [
      "Sudan threatened to close the road unless Chad returned the bodies.",
      "ultimatum by Sudan to Chad, demand: Chad returned the bodies, condition: unless Chad returned the bodies, otherwise: Sudan threatened to close the road",
    ],
  ])("is an ultimatum and nothing that is offered: %s", async (text, expected) =>
    expect(await termsIn(text)).toEqual([expected]),
  );

  it("begins with who gives, where an adverbial stands before", async () => {
    const text =
      "[t:Only in the third phase would Sudan withdraw, and only if the captives were released], [s:Chad] [c:said].";
    expect((await termsIn(text))[0]).toContain(", give: Sudan withdraw, condition: the captives were released");
  });

  it("is a condition where the harm is given up", async () => {
    const text = "“[t:We would drop our threat to use force unless the talks failed],” [s:Sudan] [c:said].";
    expect((await termsIn(text))[0]).toContain("condition by Sudan, give: We would drop our threat to use force");
  });

  it("stays a condition where something is given", async () => {
    expect(await termsIn("“[t:We will open the road if the captives are freed],” [s:Sudan] [c:said].")).toEqual([
      "condition by Sudan, give: We will open the road, condition: the captives are freed",
    ]);
  });
});

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
      "condition by Sudan to Chad, give: Sudan will stay in the valley, condition: Chad opens the road",
    ],
    [
      "[s:Sudan] [c:said] [t:Chad would face war if it attacked].",
      "condition by Sudan to Chad, give: Chad would face war, condition: it attacked",
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

describe("findTerms leaves out what is no term", () => {
  it.each([
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
    "It is unclear what would happen if Sudan attacks.",
    "The minister rejected the criticism.",
    "The crisis demands a response.",
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

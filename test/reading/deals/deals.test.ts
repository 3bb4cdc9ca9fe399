import { describe, expect, it } from "vitest";
import { dealsIn } from "./deals-in.ts";

describe("findDeals finds the parties", () => {
  it.each([
    ["A ceasefire between Lebanon and Israel took effect on Sunday.", ["Israel", "Lebanon"]],
    ["The Lebanon-Israel truce is holding. Israel and Lebanon have no border.", ["Israel", "Lebanon"]],
    ["Lebanon signed a peace deal with Israel.", ["Israel", "Lebanon"]],
    ["The prisoner swap was rejected by Sudan and Chad.", ["Chad", "Sudan"]],
    ["Sudan and Chad freed 20 prisoners each in a swap. Sudan and Chad agreed to the swap.", ["Chad", "Sudan"]],
    ["Sudan said on Monday it was suspending the peace talks with Chad.", ["Chad", "Sudan"]],
    ["Sudan has been pushing Chad to extend the ceasefire.", ["Chad"]],
    ["Negotiators for Sudan and Chad have agreed on a three-phase exchange.", ["Chad", "Sudan"]],
  ])("%s", (text, parties) => expect(dealsIn(text)[0]?.parties).toEqual(parties));

  it("who has to give and who has to take are parties to a proposal", () => {
    const text =
      "A peace proposal calls for Sudan to free its captives in exchange for a halt to joint Chad-Niger patrols. Niger and Chad are wary.";
    expect(dealsIn(text)[0]?.parties).toEqual(["Chad", "Niger", "Sudan"]);
  });

  it("who refuses talks is no party to them", () => {
    expect(dealsIn("Talks between Sudan and Chad began. Niger refused to hold talks with Chad.")[0]?.parties).toEqual([
      "Chad",
      "Sudan",
    ]);
  });
});

describe("findDeals tells mediators from parties, and how they mediate", () => {
  it.each([
    ["A truce between Sudan and Chad, brokered by Qatar, is holding.", ["Qatar: broker"]],
    ["Qatar mediated the talks between Sudan and Chad.", ["Qatar: broker"]],
    ["Qatar is hosting the peace talks between Sudan and Chad.", ["Qatar: host"]],
  ])("%s", (text, mediators) => {
    const [deal] = dealsIn(text);
    expect(deal?.mediators).toEqual(mediators);
    expect(deal?.parties).toEqual(["Chad", "Sudan"]);
  });
});

describe("findDeals reads the status, with the words that say so", () => {
  it.each([
    ["The truce between Sudan and Chad is hanging by a thread.", "in danger", "is hanging by a thread"],
    ["The truce between Sudan and Chad took effect on Sunday.", "in effect", "took effect"],
    ["The truce between Sudan and Chad was violated on Sunday.", "broken", "was violated"],
    ["Sudan and Chad signed the peace deal.", "signed", "signed the"],
    ["Sudan and Chad suspended the peace talks.", "suspended", "suspended the"],
    ["Talks between Sudan and Chad will go on.", "under negotiation", "Talks"],
    ["A ceasefire plan was proposed by Sudan. Sudan and Chad accepted the ceasefire plan.", "agreed", "accepted the"],
  ])("%s", (text, status, because) => {
    const [deal] = dealsIn(text);
    expect(deal?.status).toBe(status);
    expect(deal?.because.join(" ")).toContain(because);
  });

  it("agreed in principle is still negotiated", () => {
    expect(dealsIn("Sudan and Chad agreed in principle on a truce.")[0]?.status).toBe("under negotiation");
    expect(dealsIn("Sudan and Chad agreed on a truce.")[0]?.status).toBe("agreed");
  });

  it("what would be, or was not, is no status", () => {
    expect(dealsIn("If the truce between Sudan and Chad took effect, all would be well.")[0]?.status).toBeNull();
    expect(dealsIn("The peace deal between Sudan and Chad was not signed.")[0]?.status).toBeNull();
  });

  it("what becomes of a proposal to extend the truce is not what becomes of the truce", () => {
    const [deal] = dealsIn(
      "The truce between Sudan and Chad is holding. Sudan rejected a proposal to extend the truce.",
    );
    expect(deal?.status).toBe("in effect");
  });

  it("what a draft says is not in effect", () => {
    expect(dealsIn("Under the draft peace agreement between Sudan and Chad both withdraw.")[0]?.status).toBeNull();
  });

  it("the idea behind a proposal is that proposal", () => {
    const text = "Sudan put forward a peace plan for Chad. The idea was firmly rejected by Chad.";
    expect(dealsIn(text)[0]).toMatchObject({ status: "rejected", parties: ["Chad"] });
  });
});

describe("findDeals knows one deal under several names, and two deals as two", () => {
  it("the ceasefire, the truce and the agreement are one", () => {
    const text =
      "A ceasefire between Sudan and Chad is holding. The truce began on Sunday. Under the agreement both withdraw. The second phase of the truce begins in May.";
    const deals = dealsIn(text);
    expect(deals.map((deal) => deal.name)).toEqual(["ceasefire"]);
    expect(deals[0]?.phases).toEqual(["second phase"]);
  });

  it("marks tell deals of one kind apart", () => {
    const text =
      "The Oslo peace accord between Sudan and Chad is signed. The Geneva peace accord between Niger and Mali is not.";
    expect(dealsIn(text).map((deal) => deal.name)).toEqual(["Oslo peace accord", "Geneva peace accord"]);
  });
});

describe("findDeals leaves out what is no deal", () => {
  it.each([
    "He has a great deal of mail to deal with.",
    "They nodded in agreement. It was a big deal.",
    "The record deal was signed by the singer.",
    "In exchange for flour he gave rice.",
    "The exchange of fire went on.",
    "The minister presented a plan for schools.",
  ])("%s", (text) => expect(dealsIn(text)).toEqual([]));
});

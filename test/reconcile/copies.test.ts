// Copies: which report repeats which, which of them counts, and what is no copy.
import { describe, expect, it } from "vitest";
import { openLedger } from "../../src/ledger/open.ts";
import { reconcile } from "../../src/reconcile/reconcile.ts";
import { reportOf, standingsIn, standingsOf } from "./copies-stories.ts";

const WIRE = [
  "the ferry company of Port Lanvel offered its 240 deckhands a rise of 4 percent on Monday after nine weeks of strike",
  "the union secretary Odile Brannick called the offer a beginning and said a vote would be held in the harbour hall on Thursday",
  "the company lost 12 million crowns since the crossings to Marsk Island stopped in October, according to its own accounts",
  "a mediator sent by the ministry, Joost Verlaan, carried the paper between two rooms until after midnight",
  "passengers have been taken across by fishing boats that charge 30 crowns for a seat and twice that for a bicycle",
];
const OTHER = [
  "a storm took the roof of the concert house in Brenn on Sunday evening while the orchestra was still rehearsing",
  "no one was hurt, the fire chief Tilda Roux told local radio, but the organ stood in the rain for six hours",
  "the city had put off repairs of the beams three times since a survey in 2019 called them soft as bread",
];

describe("a copy", () => {
  it("in the same words is exact, under however many addresses, and the first by date counts", async () => {
    const reports = ["a", "b", "c"].map((name, at) =>
      reportOf({ address: `${name}.txt`, text: WIRE, date: `2031-05-1${3 - at}` }),
    );
    const standings = await standingsOf(reports);
    expect(standings).toMatchObject({
      "a.txt": { copyOf: "c.txt", kind: "exact" },
      "b.txt": { copyOf: "c.txt", kind: "exact" },
      "c.txt": { copyOf: null, kind: null },
    });
    expect(new Set(Object.values(standings).map(({ story }) => story)).size).toBe(1);
  });

  it("that was shortened and changed in places is syndicated", async () => {
    const short = WIRE.slice(0, 3).map((one) => one.replace("offered", "proposed to").replace("beginning", "start"));
    const whole = reportOf({ address: "whole.txt", text: WIRE, date: "2031-05-12" });
    const standings = await standingsOf([reportOf({ address: "short.txt", text: short, date: "2031-05-12" }), whole]);
    expect(standings).toMatchObject({ "short.txt": { copyOf: "whole.txt", kind: "syndicated" } });
  });

  it("is of the one that the others credit, though another be dated earlier", async () => {
    const credited = WIRE.map((one, at) => (at === 0 ? `as Reuters reports ${one}` : one));
    const standings = await standingsOf([
      reportOf({ address: "paper.txt", text: credited, date: "2031-05-11", outlet: "Morning Paper" }),
      reportOf({ address: "wire.txt", text: WIRE, date: "2031-05-12", outlet: "Reuters" }),
    ]);
    expect(standings).toMatchObject({ "paper.txt": { copyOf: "wire.txt" }, "wire.txt": { copyOf: null } });
  });

  it("is not what tells something else, nor what only quotes the same speech", async () => {
    const speech = `“${WIRE.join(" and ")}”`;
    const standings = await standingsOf([
      reportOf({ address: "wire.txt", text: WIRE }),
      reportOf({ address: "other.txt", text: OTHER }),
      reportOf({ address: "one.txt", text: [`Brannick read a letter, ${speech}`, ...OTHER.slice(0, 1)] }),
    ]);
    expect(standings["other.txt"]).toMatchObject({ copyOf: null });
    expect(standings["one.txt"]).toMatchObject({ copyOf: null });
  });

  it("is of nothing where there are no words, or two reports stand under one address", async () => {
    const standings = await standingsOf([
      reportOf({ address: "same.txt", text: WIRE }),
      reportOf({ address: "empty.txt", text: [] }),
      reportOf({ address: "empty-too.txt", text: [] }),
    ]);
    expect(Object.values(standings).every(({ copyOf }) => copyOf === null)).toBe(true);
  });

  it("is one of five hundred without every pair being compared", { timeout: 120_000 }, async () => {
    const ledger = await openLedger(":memory:", { create: true });
    const reports = Array.from({ length: 500 }, (_, at) =>
      reportOf({ address: `${at}.txt`, text: [...WIRE, `number ${at} of the edition`], date: "2031-05-12" }),
    );
    await ledger.add(reports);
    await reconcile(ledger);
    const standings = Object.values(await standingsIn(ledger));
    expect(standings.filter(({ copyOf }) => copyOf === null)).toHaveLength(1);
    const links = await ledger.reconcile(({ copies }) =>
      copies.linksOf(Array.from({ length: 500 }, (_, at) => at + 1)),
    );
    expect(links.length).toBeLessThan(500 * 80);
    await ledger.close();
  });
});

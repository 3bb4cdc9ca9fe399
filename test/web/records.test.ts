import { describe, expect, it } from "vitest";
import { recordsOf, tableOf } from "../../web/reading/records/tables.ts";
import { sampleEntries } from "../api/sample-reports.ts";

const reading = sampleEntries[1]?.reading;
if (reading === undefined) throw new Error("the sample report of the tariff is gone");

const shown = (table: Parameters<typeof recordsOf>[1]) =>
  recordsOf(reading, table).map(({ id, head, badges, words, facts }) => [
    id,
    `${head.as}: ${head.text}`,
    badges.map(({ text }) => text).join(" · "),
    words,
    ...facts.map(({ name, text, record }) => `${name}: ${text}${record === undefined ? "" : ` (${record})`}`),
  ]);

describe("recordsOf", () => {
  it("shows an act with its parties, how real it is, what decided that, and what it rests on", () => {
    expect(shown("acts")).toEqual([
      [
        "e1",
        "name: Benedek Soros-Aalto",
        "Agree: offer · On a condition",
        "A third of the tariff for a third of the quay",
        "To: a public message board",
        "When: autumn (t2)",
        "Deal: the tariff (d1)",
        "Said within: Benedek Soros-Aalto: “A third of the tariff for a third of the quay,” … “and not… (a1)",
        "Status decided by: “before” a condition",
        "Code: AGREE/offer",
        "Confidence: 60%",
      ],
    ]);
  });

  it("shows in the report's words who acts where that is not settled, and that nobody is named", () => {
    const [act] = reading.acts;
    if (act === undefined) throw new Error("the sample report has no act");
    const headOf = (by: typeof act.by) => recordsOf({ ...reading, acts: [{ ...act, by }] }, "acts")[0]?.head;
    expect([headOf(act.to), headOf([])]).toEqual([
      { as: "words", text: "a public message board" },
      { as: "nothing", text: "Nobody named" },
    ]);
  });

  it("shows a term by its pieces", () => {
    expect(shown("terms")).toEqual([
      [
        "o1",
        "name: Benedek Soros-Aalto",
        "Exchange",
        "A third of the tariff … a third of the quay",
        "Gives: A third of the tariff",
        "For: a third of the quay",
        "If: before the survey",
        "Deal: the tariff (d1)",
      ],
    ]);
  });

  it("shows a deal with its parties and how it stands", () => {
    expect(shown("deals")).toEqual([
      [
        "d1",
        "name: the tariff",
        "Trade · Proposed",
        "wrote",
        "Parties: Benedek Soros-Aalto, Ilse Maarnen",
        "Called: tariff",
      ],
    ]);
  });

  it("leads from a record to the pages of what it is over all reports, once these are known", () => {
    const links = {
      actors: { p1: "w000000000001" },
      statements: { a1: { id: "s000000000002", independent: 2 } },
      ...{ story: null, others: [] },
    };
    const hrefs = (table: "attributions" | "deals") =>
      recordsOf(reading, table, links)[0]?.facts.flatMap(({ name, href }) => (href === undefined ? [] : [name, href]));
    expect(hrefs("attributions")).toEqual(["Actor", "/actors/w000000000001", "Statement", "/statements/s000000000002"]);
    expect(hrefs("deals")).toEqual(["Deal", `/deals/${reading.article.id}.d1`, "Actor", "/actors/w000000000001"]);
  });

  it("shows a time by its value, and one without a value with the reason", () => {
    expect(shown("times")).toEqual([
      ["t1", "name: Apr 15, 2031", "Date · Inferred", "April 15", "Reckoned from: the date of the report"],
      ["t2", "nothing: No value", "Date · Open", "autumn", "Because: nothing says of which year"],
    ]);
  });

  it("shows a number with its bound and its range", () => {
    expect(shown("quantities").map(([id, head]) => [id, head])).toEqual([
      ["q1", "name: 0.333"],
      ["q2", "name: about 0.3–0.4"],
    ]);
  });

  it("tells words of the report, which are no name, from a speaker and from nobody", () => {
    expect(recordsOf(reading, "attributions").map(({ head }) => head)).toEqual([
      { as: "name", text: "Benedek Soros-Aalto" },
      { as: "words", text: "Analysts" },
      { as: "name", text: "Ilse Maarnen" },
      { as: "name", text: "Ilse Maarnen" },
    ]);
  });
});

describe("tableOf", () => {
  const table = (query: string) => tableOf(reading, new URLSearchParams(query));

  it("is that of the record in the address, whatever else it says", () => {
    expect([table("record=o1"), table("record=o1&show=deals")]).toEqual(["terms", "terms"]);
  });

  it("is the one asked for, and who said what where the address asks for none that there is", () => {
    expect([table("show=deals"), table(""), table("show=gossip"), table("record=e99")]).toEqual([
      "deals",
      "attributions",
      "attributions",
      "attributions",
    ]);
  });
});

// Positions that people coded, among those that are found: whose they are, what they are called, what they rest on and what they shift.
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Ledger, LedgerEntry } from "../../../src/ledger/ledger.ts";
import { asCoded, type CodedAttribution } from "../../../src/reconcile/corrections/coded.ts";
import { correctionOf, takeIn, undo } from "../../../src/reconcile/corrections/decide.ts";
import { namedBy } from "../../../src/reconcile/corrections/named-by.ts";
import { issueBook } from "../../../src/reconcile/positions/issues.ts";
import { findingsOver, positionsIn } from "../../../src/reconcile/positions/record.ts";
import { reconcile } from "../../../src/reconcile/reconcile.ts";
import { removeReports } from "../../../src/reconcile/remove.ts";
import { gather } from "../../sources/gather.ts";
import { ledgerOf, reportsOf } from "./made-up-reports.ts";

const WORDS = "The toll is a burden on every village.";
const REPORTS = [
  `2031-03-06 Tolls stay. “${WORDS}” So it was heard at the quay. Tomasz Reyl walked past.`,
  `2031-04-06 Tolls go. “${WORDS}” So it was heard at the mill.`,
];

let ledger: Ledger;
let entries: readonly LedgerEntry[];
beforeEach(async () => {
  entries = await reportsOf(REPORTS);
  ledger = await ledgerOf(entries);
});
afterEach(() => ledger.close());

async function code(at: number, name: string, agrees: boolean, issue = "The toll must go"): Promise<readonly number[]> {
  const { article } = entries[at]?.reading ?? {};
  if (article === undefined) throw new Error(`there is no report ${at}`);
  const start = article.text.indexOf(WORDS);
  const coded: CodedAttribution = {
    ...{ source: [], cue: [], content: [{ start, end: start + WORDS.length }], kind: "direct", status: "said" },
    ...{ grade: "named", speaker: { name, kind: "person" }, position: { issue, agrees } },
  };
  const { decisions } = await asCoded(ledger, article.id, coded);
  const signed = { by: "Ana Moreno", at: "2031-05-01T10:00:00.000Z" };
  return takeIn(
    ledger,
    decisions.map((body) => correctionOf(body, signed)),
  );
}

async function coded(book = issueBook([])) {
  const all = (await gather(ledger.everyTold())).flatMap((told) => positionsIn(told, book));
  return all.filter(({ stance }) => stance.coded !== undefined);
}

describe("a position that a person coded", () => {
  it("is somebody's on the issue as the coder calls it, on the words that the coder marked", async () => {
    await code(0, "Nadège Orlu", false);
    const [position, ...others] = await coded();
    expect(others).toEqual([]);
    const { text } = entries[0]?.reading.article ?? { text: "" };
    expect(text.slice(position?.span.start, position?.span.end)).toBe(WORDS);
    expect(position).toMatchObject({
      who: { name: "Nadège Orlu", isActor: true },
      issue: "The toll must go",
      when: { day: "2031-03-06", basis: "report" },
      stance: { kind: "against", coded: { by: "Ana Moreno", issue: "The toll must go" } },
    });
  });

  it("is each one's own where several are coded on the same words", async () => {
    await code(0, "Nadège Orlu", false);
    await code(0, "Tomasz Reyl", true);
    const found = (await coded()).map(({ who, stance }) => `${who.name} ${stance.kind}`);
    expect(found.toSorted()).toEqual(["Nadège Orlu against", "Tomasz Reyl for"]);
  });

  it("goes by the code book's name and by no phrase of it, which could turn a no into a yes", async () => {
    await code(0, "Nadège Orlu", false, "the TOLL");
    await code(1, "Nadège Orlu", true, "The toll must go");
    const book = issueBook([{ name: "The toll", phrases: ["toll"] }]);
    expect((await coded(book)).map(({ issue }) => issue)).toEqual(["The toll", "The toll must go"]);
  });

  it("is gone with the report and there again when the report is read again", async () => {
    await code(0, "Nadège Orlu", false);
    const [entry] = entries;
    if (entry === undefined) throw new Error("there is no report");
    await removeReports(ledger, [entry.reading.article.id]);
    expect(await coded()).toEqual([]);
    await ledger.add([entry]);
    await reconcile(ledger);
    expect(await coded()).toHaveLength(1);
  });

  it("is taken back with its correction", async () => {
    const numbers = await code(0, "Nadège Orlu", false);
    await undo(ledger, numbers.at(-1) ?? 0, "2031-05-02T10:00:00.000Z");
    expect(await coded()).toEqual([]);
  });

  it("shifts where the same person's other answer to the same concept is coded on another day", async () => {
    await code(0, "Nadège Orlu", false);
    expect((await findingsOver(ledger)).shifts).toEqual([]);
    await code(1, "Nadège Orlu", true);
    const { shifts } = await findingsOver(ledger);
    expect(shifts).toMatchObject([{ who: { name: "Nadège Orlu" }, from: "against", to: "for" }]);
  });
});

it("never shifts against what was read, since a concept's name is no noun of a report", async () => {
  const reports = await reportsOf([
    "2031-03-06 Tolls stay. Tamsin Oduya said: “We will never accept the toll.”",
    `2031-04-06 Tolls go. “${WORDS}” So it was heard at the mill.`,
  ]);
  await ledger.close();
  [ledger, entries] = [await ledgerOf(reports), reports];
  await code(1, "Tamsin Oduya", true, "toll");
  expect((await findingsOver(ledger)).shifts).toEqual([]);
});

describe("a source that a coder marked", () => {
  const SENTENCE = "Foreign Minister Ilse Marquand said the toll must go.";
  it.each([
    ["Ilse Marquand", "Ilse Marquand"],
    ["Foreign Minister Ilse Marquand", "Ilse Marquand"],
  ])("names whom it names: %s", async (words, name) => {
    expect((await named(SENTENCE, words))?.name).toBe(name);
  });

  it.each([
    ["A spokesman for Ilse Marquand said so. Ilse Marquand waited.", "A spokesman for Ilse Marquand"],
    ["Ilse Marquand’s office said so. Ilse Marquand waited.", "Ilse Marquand’s office"],
    ["Ilse Marquand and Tomasz Reyl said so. Ilse Marquand waited.", "Ilse Marquand and Tomasz Reyl"],
    ["She said so. Ilse Marquand waited.", "She"],
  ])("names nobody else: %s", async (sentence, words) => {
    expect(await named(sentence, words)).toBe(null);
  });
});

async function named(sentence: string, words: string) {
  const [report] = await reportsOf([`2031-03-06 ${sentence}`]);
  if (report === undefined) throw new Error("there is no report");
  const start = report.reading.article.text.indexOf(words);
  return namedBy([{ start, end: start + words.length }], report.reading);
}

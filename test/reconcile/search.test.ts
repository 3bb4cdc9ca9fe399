// What a search may ask beside what lists are ordered by: to whom something was said, what act saying it is, and at which places.
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { AttributionQuery, Ledger, LedgerEntry } from "../../src/ledger/ledger.ts";
import { openLedger } from "../../src/ledger/open.ts";
import { reconcile } from "../../src/reconcile/reconcile.ts";
import { removeReports } from "../../src/reconcile/remove.ts";
import { traitsIn } from "../../src/reconcile/search/traits.ts";
import { Reading } from "../../src/schema/reading.ts";
import { type Example, entryOf } from "../ledger/example.ts";

const MORNING: Example = {
  address: "morning.txt",
  publishedAt: "2031-03-04",
  statements: [
    { speaker: "Ilse Marquand", says: "the toll must fall" },
    { speaker: "Nadège Obuya", says: "it will not" },
    { speaker: "officials", says: "the pilots were warned" },
  ],
};

/** The first is said to the second's speaker and is a demand; the second's words tell of a refusal; the third is neither. */
function tradedWords(example: Example): LedgerEntry {
  const { document, reading } = entryOf(example);
  const [first, second] = reading.attributions;
  const act = { by: [], to: [], status: "done", because: [], confidence: 0.9 };
  const acts = [
    { ...act, id: "e1", kind: "REQUEST/change", evidence: first?.cue },
    { ...act, id: "e2", kind: "REJECT", evidence: second?.content, attribution: second?.id },
    { ...act, id: "e3", kind: "REJECT/meet", evidence: second?.content, attribution: second?.id },
  ];
  const attributions = reading.attributions.map((one, at) =>
    at === 0 ? { ...one, addressee: reading.actors[1]?.id } : one,
  );
  return { document, reading: Reading.parse({ ...reading, attributions, acts }) };
}

const ENTRY = tradedWords(MORNING);
const OTHER = entryOf({ ...MORNING, address: "other.txt" });
const { id } = ENTRY.reading.article;

let ledger: Ledger;
beforeEach(async () => {
  ledger = await openLedger(":memory:", { create: true });
  await ledger.add([ENTRY, OTHER]);
  await reconcile(ledger);
});
afterEach(() => ledger.close());

const found = async (query: AttributionQuery) => (await ledger.attributions(query)).rows.map((row) => row.id);

describe("a search", () => {
  it.each<[string, AttributionQuery, readonly string[]]>([
    ["an addressee by name", { addressee: ["nadège obuya"] }, ["a1"]],
    ["an addressee nobody is", { addressee: ["Ilse Marquand"] }, []],
    ["what saying it is", { act: ["REQUEST"] }, ["a1"]],
    ["what its words tell of", { act: ["REJECT"] }, ["a2"]],
    ["several acts", { act: ["REQUEST", "REJECT"] }, ["a1", "a2"]],
    ["an act nobody does", { act: ["ASSAULT"] }, []],
    ["an act and a speaker", { act: ["REQUEST", "REJECT"], speaker: ["Ilse Marquand"] }, ["a1"]],
    ["no place", { places: [] }, []],
  ])("restricts by %s", async (_, query, records) => {
    expect(await found(query)).toEqual(records.map((record) => `${id}.${record}`));
  });

  it("finds an addressee by the actor's id over all reports, and counts it by its name there", async () => {
    const [actor] = await ledger.actorsNamed("Nadège Obuya");
    expect(await found({ addressee: [actor?.id ?? ""] })).toEqual([`${id}.a1`]);
    const { addressee, act } = await ledger.facets({ kind: ["indirect"] });
    expect(addressee).toEqual([{ value: "Nadège Obuya", count: 1 }]);
    expect(act).toEqual([
      { value: "REJECT", count: 1 },
      { value: "REQUEST", count: 1 },
    ]);
  });

  it("counts addressees and acts without their own restriction and with every other", async () => {
    const { act, addressee } = await ledger.facets({ act: ["REJECT"], addressee: ["Nadège Obuya"] });
    expect(act).toEqual([{ value: "REQUEST", count: 1 }]);
    expect(addressee).toEqual([]);
  });

  it("restricts to what stands on given places, by one character at least", async () => {
    const span = ENTRY.reading.attributions[1]?.content[0] ?? { start: 0, end: 0 };
    expect(await found({ places: [{ report: id, span: { start: span.end - 1, end: span.end + 1 } }] })).toEqual([
      `${id}.a2`,
    ]);
    expect(await found({ places: [{ report: id, span: { start: span.end, end: span.end + 1 } }] })).toEqual([]);
    expect(await found({ places: [{ report: "r0000000000000000", span }] })).toEqual([]);
  });

  it("finds nothing any more of a report that was removed", async () => {
    await removeReports(ledger, [id]);
    expect(await found({ act: ["REQUEST", "REJECT"] })).toEqual([]);
    expect(await found({ addressee: ["Nadège Obuya"] })).toEqual([]);
  });
});

describe("an attribution", () => {
  it("reaches from its first character to its last, and has each act once", () => {
    const { text } = ENTRY.reading.article;
    const traits = traitsIn(ENTRY.reading);
    expect(traits.map(({ start, end }) => text.slice(start, end))).toEqual([
      "Ilse Marquand said: the toll must fall",
      "Nadège Obuya said: it will not",
      "officials said: the pilots were warned",
    ]);
    expect(traits.map(({ acts }) => acts)).toEqual([["REQUEST"], ["REJECT"], []]);
    expect(traits.map(({ addressee }) => addressee)).toEqual([{ position: 1, name: "Nadège Obuya" }, null, null]);
  });
});

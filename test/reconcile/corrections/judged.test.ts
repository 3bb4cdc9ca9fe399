// Acts and terms that a person judges: right, none, of another kind, otherwise real, another party's; and the same after another reader.
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Ledger } from "../../../src/ledger/ledger.ts";
import { openLedger } from "../../../src/ledger/open.ts";
import { findFaults } from "../../../src/reading/faults.ts";
import { correctedReading } from "../../../src/reconcile/corrections/corrected.ts";
import { correctionOf, decide, redo, undo } from "../../../src/reconcile/corrections/decide.ts";
import { listedCorrections } from "../../../src/reconcile/corrections/listed.ts";
import { decisionsOf, type Wish } from "../../../src/reconcile/corrections/making.ts";
import { reconcile } from "../../../src/reconcile/reconcile.ts";
import { removeReports } from "../../../src/reconcile/remove.ts";
import { ACT_KINDS } from "../../../src/schema/act-kinds.ts";
import { isByHand } from "../../../src/schema/by-hand.ts";
import { ActId, TermId } from "../../../src/schema/ids.ts";
import { Reading } from "../../../src/schema/reading.ts";
import { entryOf } from "../../ledger/example.ts";

const plain = entryOf({
  address: "morning.txt",
  publishedAt: "2031-03-04",
  statements: [
    { speaker: "Ilse Marquand", says: "the port offers twelve crowns for the north bank" },
    { speaker: "Nadège Obuya", says: "she refused to meet the envoy" },
  ],
});
const { text } = plain.reading.article;
const at = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });
const [marquand, obuya] = plain.reading.actors.map(({ id }) => id);

const reading = Reading.parse({
  ...plain.reading,
  quantities: [{ id: "q1", span: at("twelve crowns"), kind: "money", value: 12, of: null }],
  deals: [
    {
      ...{ id: "d1", name: "the port bargain", names: ["the port bargain"], kind: "trade", parties: [marquand] },
      ...{ mediators: [], phases: [], status: null, because: [], evidence: [at("the port")] },
    },
  ],
  acts: [
    {
      ...{ id: "e1", kind: "REQUEST", by: [{ actor: marquand, span: at("the port") }], to: [], status: "done" },
      ...{ evidence: [at("offers")], because: [], confidence: 0.7, attribution: "a1" },
    },
    {
      ...{ id: "e2", kind: "REJECT/meet", by: [{ actor: obuya, span: at("she") }], status: "done" },
      to: [{ actor: null, span: at("the envoy") }],
      ...{ evidence: [at("refused to meet")], because: [], confidence: 0.7 },
    },
  ],
  terms: [
    {
      ...{ id: "o1", deal: "d1", kind: "demand", by: [obuya], to: [], quantities: [] },
      ...{ demand: [at("the north bank")], evidence: [at("offers twelve crowns for the north bank")] },
    },
  ],
});
const entry = { ...plain, reading };
const { id } = reading.article;
const signed = (minute = 0) => ({ by: "Ines Vale", at: `2031-03-05T10:0${minute}:00.000Z` });

let ledger: Ledger;
beforeEach(async () => {
  ledger = await openLedger(":memory:", { create: true });
  await ledger.add([entry]);
  await reconcile(ledger);
});
afterEach(() => ledger.close());

const correct = async (wish: Wish, minute = 0) => decide(ledger, await decisionsOf(ledger, wish), signed(minute));
const now = async (): Promise<Reading> => {
  const found = await ledger.reading(id);
  if (found === null) throw new Error("no reading");
  expect(findFaults(found)).toEqual([]);
  return found;
};
const acts = async () => (await now()).acts.map(({ kind, status, confidence }) => `${kind} ${status} ${confidence}`);

describe("an act", () => {
  it("is right, of another kind, planned, or none; taken back it is as it was read", async () => {
    const before = await acts();
    const numbers = [
      ...(await correct({ verb: "kind", record: `${id}.e1`, kind: "AGREE/offer" }, 1)),
      ...(await correct({ verb: "status", record: `${id}.e1`, status: "planned" }, 2)),
      ...(await correct({ verb: "reject", record: `${id}.e2` }, 3)),
    ];
    expect(await acts()).toEqual(["AGREE/offer planned 1"]);
    expect(
      (await listedCorrections(ledger)).map(({ verb, state, record, words, was, is }) => [
        verb,
        state,
        record,
        words,
        was,
        is,
      ]),
    ).toEqual([
      ["reject-act", "held", "e2", "refused to meet", null, null],
      ["act-status", "held", "e1", "offers", "done", "planned"],
      ["act-kind", "held", "e1", "offers", "REQUEST", "AGREE/offer"],
    ]);
    for (const n of numbers) await undo(ledger, n, signed().at);
    expect(await acts()).toEqual(before);
    await redo(ledger, numbers[0] ?? 0);
    expect(await acts()).toEqual(["AGREE/offer done 1", "REJECT/meet done 0.7"]);
    await correct({ verb: "accept", record: `${id}.e2` }, 4);
    expect((await acts())[1]).toBe("REJECT/meet done 1");
  });
});

describe("a term", () => {
  it("is of another kind, another party's, given instead of demanded, or none", async () => {
    await correct({ verb: "kind", record: `${id}.o1`, kind: "exchange" }, 1);
    await correct({ verb: "whose", record: `${id}.o1`, who: ["Ilse Marquand", "Tomasz Reyl"] }, 2);
    const [n = 0] = await correct(
      { verb: "sides", record: `${id}.o1`, give: [at("twelve crowns")], get: [at("the north bank")] },
      3,
    );
    const { terms, actors } = await now();
    expect(terms).toHaveLength(1);
    expect(terms[0]).toMatchObject({ kind: "exchange", give: [at("twelve crowns")], get: [at("the north bank")] });
    expect(terms[0]?.quantities).toEqual(["q1"]);
    expect(terms[0]).not.toHaveProperty("demand");
    const names = terms[0]?.by.map((by) => actors.find((actor) => actor.id === by)?.name);
    expect(names).toEqual(["Ilse Marquand", "Tomasz Reyl"]);
    await undo(ledger, n, signed().at);
    expect((await now()).terms[0]).toMatchObject({ kind: "exchange", demand: [at("the north bank")] });
    await correct({ verb: "whose", record: `${id}.o1`, who: [] }, 4);
    expect((await now()).terms[0]?.by).toEqual([]);
    await correct({ verb: "reject", record: `${id}.o1` }, 5);
    expect((await now()).terms).toEqual([]);
  });
});

describe("after another reader", () => {
  const reread = async (change: Partial<Pick<Reading, "acts" | "terms">>): Promise<void> => {
    await removeReports(ledger, [id]);
    await ledger.add([{ ...entry, reading: { ...reading, model: "another-1", ...change } }]);
    await reconcile(ledger);
  };

  it("what was confirmed or changed is there though that reader misses it, with those who did it", async () => {
    await correct({ verb: "accept", record: `${id}.e2` }, 1);
    await correct({ verb: "status", record: `${id}.e2`, status: "alleged" }, 2);
    await correct({ verb: "kind", record: `${id}.o1`, kind: "offer" }, 3);
    await reread({ acts: [], terms: [] });
    const { acts: there, terms } = await now();
    expect(there).toHaveLength(1);
    expect(there[0]).toMatchObject({
      kind: "REJECT/meet",
      status: "alleged",
      by: [{ actor: obuya }],
      attribution: "a2",
    });
    expect(terms).toHaveLength(1);
    expect(terms[0]).toMatchObject({ kind: "offer", deal: "d1", by: [obuya], demand: [at("the north bank")] });
    expect((await listedCorrections(ledger)).filter(({ isOrphan }) => isOrphan)).toEqual([]);
  });

  it("what was rejected stays away, and what that reader makes of the same words instead is not rejected", async () => {
    await correct({ verb: "reject", record: `${id}.e1` }, 1);
    await correct({ verb: "reject", record: `${id}.e2` }, 2);
    await correct({ verb: "reject", record: `${id}.o1` }, 3);
    const [first, second] = reading.acts;
    if (first === undefined || second === undefined) throw new Error("no acts");
    await reread({
      acts: [
        { ...first, id: ActId.parse("x1"), kind: "AGREE/offer" },
        { ...second, id: ActId.parse("x2"), kind: "REJECT" },
      ],
      terms: reading.terms.map((term) => ({ ...term, id: TermId.parse("x3"), kind: "offer" as const })),
    });
    expect((await now()).acts.map(({ kind }) => kind)).toEqual(["AGREE/offer"]);
    expect((await now()).terms.map(({ kind }) => kind)).toEqual(["offer"]);
  });

  it("a correction whose words are gone changes nothing and is lost", async () => {
    const [body] = await decisionsOf(ledger, { verb: "accept", record: `${id}.o1` });
    const { reading: other } = entryOf({ address: "morning.txt", statements: [{ says: "something else came up" }] });
    if (body === undefined) throw new Error("no decision");
    const { reading: corrected, holds } = correctedReading(other, [correctionOf(body, signed())]);
    expect(corrected).toEqual(other);
    expect([...holds.values()]).toEqual(["lost"]);
  });
});

describe("what is refused with a sentence", () => {
  it.each([
    [{ verb: "kind", record: `${id}.e1`, kind: "AGREE/often" }, "is no kind of an act"],
    [{ verb: "kind", record: `${id}.o1`, kind: "AGREE" }, "is no kind of a term"],
    [{ verb: "kind", record: `${id}.a1`, kind: "demand" }, "is no kind of an attribution: give one of direct"],
    [{ verb: "status", record: `${id}.o1`, status: "done" }, "A term has no status"],
    [{ verb: "whose", record: `${id}.e1`, who: [] }, "There is no term"],
    [{ verb: "whose", record: `${id}.o1`, who: [" "] }, "A party has a name"],
    [{ verb: "sides", record: `${id}.o1`, give: [{ start: 0, end: 99999 }] }, "is no place in a text"],
    [{ verb: "accept", record: `${id}.e9` }, "There is no attribution"],
  ] as readonly (readonly [Wish, string])[])("%j", async (wish, sentence) => {
    await expect(correct(wish)).rejects.toThrow(sentence);
  });
});

it("the kinds of acts are each there once, a type before its modes", () => {
  expect(new Set(ACT_KINDS).size).toBe(ACT_KINDS.length);
  const types = ACT_KINDS.map((kind) => kind.split("/")[0] ?? "");
  expect(ACT_KINDS.filter((kind) => !kind.includes("/"))).toHaveLength(16);
  expect(types.filter((type, place) => type !== types[place - 1])).toHaveLength(16);
});

describe("what no reader found", () => {
  const act: Wish = {
    ...{ verb: "add-act", report: id, evidence: [at("offers twelve crowns")], kind: "AGREE/offer", status: "planned" },
    ...{ who: ["Ilse Marquand"], to: ["Nadège Obuya"] },
  };
  const term: Wish = {
    ...{ verb: "add-term", report: id, evidence: [at("twelve crowns for the north bank")], kind: "exchange" },
    ...{ who: ["Ilse Marquand"], give: [at("twelve crowns")], get: [at("the north bank")] },
  };

  it("is an act as it was given, with whom it names, and gone with all that was said of it when that is taken back", async () => {
    const before = await acts();
    const [n = 0] = await correct(act, 1);
    const added = (await now()).acts.find((one) => one.kind === "AGREE/offer");
    expect(added).toMatchObject({
      status: "planned",
      attribution: "a1",
      by: [{ actor: marquand }],
      to: [{ actor: obuya }],
    });
    expect(isByHand(added?.id ?? "")).toBe(true);
    expect(await acts()).toHaveLength(before.length + 1);
    await correct({ verb: "kind", record: `${id}.${added?.id}`, kind: "AGREE/promise" }, 2);
    expect(await acts()).toContain("AGREE/promise planned 1");
    expect(
      (await listedCorrections(ledger)).map(({ verb, record, words, is, state }) => [verb, record, words, is, state]),
    ).toEqual([
      ["act-kind", added?.id, "offers twelve crowns", "AGREE/promise", "held"],
      ["add-act", added?.id, "offers twelve crowns", "AGREE/offer", "held"],
    ]);
    await undo(ledger, n, signed().at);
    expect(await acts()).toEqual(before);
    expect((await listedCorrections(ledger))[0]).toMatchObject({ verb: "act-kind", state: "lost", isOrphan: true });
    await redo(ledger, n);
    expect(await acts()).toContain("AGREE/promise planned 1");
  });

  it("is a term with its parts, beside another kind of term on the same words", async () => {
    const [n = 0] = await correct(term, 1);
    const { terms } = await now();
    expect(terms).toHaveLength(2);
    expect(terms.find(({ kind }) => kind === "exchange")).toMatchObject({
      ...{ by: [marquand], to: [], give: [at("twelve crowns")], get: [at("the north bank")] },
      ...{ quantities: ["q1"], deal: "d1" },
    });
    await undo(ledger, n, signed().at);
    expect((await now()).terms).toEqual(reading.terms);
  });

  it("is still as it was given where another reader finds it after all", async () => {
    const body = (await decisionsOf(ledger, act))[0] ?? expect.fail();
    const found = {
      ...{ id: ActId.parse("e1"), kind: "AGREE/offer", by: [], to: [], evidence: [at("offers twelve")] },
      ...{ status: "done" as const, because: [], confidence: 0.6 },
    };
    const { reading: then, holds } = correctedReading({ ...reading, acts: [found] }, [correctionOf(body, signed())]);
    expect(then.acts).toMatchObject([{ id: "e1", status: "planned", by: [{ actor: marquand }], confidence: 1 }]);
    expect([...holds.values()]).toEqual(["held"]);
  });

  it.each([
    [{ ...act, kind: "REQUEST", evidence: [at("offers")] }, `as ${id}.e1: correct that one`],
    [{ ...term, kind: "demand", evidence: [at("offers twelve crowns for the north bank")] }, `as ${id}.o1: correct`],
    [{ ...act, kind: "AGREE/often" }, "is no kind of an act"],
    [{ ...term, kind: "wish" }, "is no kind of a term"],
    [{ ...act, who: ["Tomasz Reyl"] }, 'says nothing of "Tomasz Reyl"'],
    [{ ...act, who: [" "] }, "A party has a name"],
    [{ ...term, evidence: [] }, "A term stands on words"],
    [{ ...act, report: "r0000000000000000" }, "There is no report"],
  ] as const)("is refused with a sentence: %j", async (wish, sentence) => {
    await expect(decisionsOf(ledger, wish as Wish)).rejects.toThrow(sentence);
  });
});
